import Canvas
import Dashboard
import Domain
import Localization
import Testing

/// What the demo store says on the screens, word for word.
@Suite struct DemoScreenTests {
  @Test func `eight roles of the house and that of the agency, each on its side`() throws {
    let roles = try Stage().state.portfolio.configuration.roles.map { "\($0.key) \($0.side)" }
    #expect(
      roles == [
        "CMO marketing", "CIO it", "CRM marketing", "DAT data", "ECM sales", "ARC it",
        "DPO legal", "FIN finance", "AGY partner",
      ])
  }

  @Test(arguments: [
    (Language.en, " M-0007 12 Mar  In session  Quorum ok M4 I3  Agenda 50'/60'"),
    (.vi, " M-0007 12/03  Đang họp  Đủ bên M4 I3  Chương trình 50'/60'"),
  ])
  func `the meeting begins with its quorum and its minutes`(language: Language, line: String)
    throws
  {
    #expect(lines(try Stage(.meeting, language: language)).contains(line))
  }

  @Test(arguments: [
    (
      Language.en,
      [
        "Decisions overdue 2", "Median latency 19d", "Ownership clarity 71%",
        "Use cases ready 4/18", "Customer metrics 59%", "Proof per promise 0.61",
        "Pilots by colour R2 A1 G1", "Pilots closed 2", "Actions overdue 3", "Actions stuck 1",
        "Errors, warnings 0, 3",
      ]
    ),
    (
      .vi,
      [
        "Quyết định quá hạn 2", "Độ trễ trung vị 19n", "Độ rõ trách nhiệm 71%",
        "Use case sẵn sàng 4/18", "Chỉ số khách hàng 59%", "Bằng chứng trên lời hứa 0,61",
        "Thí điểm theo màu Đ2 V1 X1", "Thí điểm đã đóng 2", "Việc quá hạn 3", "Việc bị kẹt 1",
        "Lỗi, cảnh báo 0, 3",
      ]
    ),
  ])
  func `the panel of health says how the partnership fares`(language: Language, rows: [String])
    throws
  {
    let shown = lines(try Stage(.meeting, language: language)).map(squeezed).joined(separator: "\n")
    for row in rows { #expect(shown.contains(row), "\(row)") }
  }

  @Test func `the meeting lists what waits in the order of the agenda, then overdue actions`()
    throws
  {
    let rows = lines(try Stage(.meeting, columns: 120, rows: 40)).map(squeezed).filter(isRow)
    #expect(rows.first?.hasPrefix("M-0007 ") == true)
    #expect(
      rows.dropFirst() == [
        "D-0012 +9d One-way CDP: mua hay xây? waits on CIO, CMO, FIN · 47 days",
        "D-0007 +2d Two-way Ngân sách MarTech chung 2026 waits on CMO, CIO · 7 days",
        "D-0014 -14d One-way Hạng Thẻ Sen: ba hạng hay điểm đơn giản? CMO, FIN, DPO, CIO, 24 days",
        "D-0015 -3d Two-way Chính sách đồng ý waits on CMO, CIO · 1 day",
        "O-0003 CONTESTED Hồ sơ khách hàng 360 A=CMO,CIO · agreed until 11 Dec",
        "O-0009 CONTESTED Ngân sách chiến dịch A=CMO,CIO",
        "P-0003 R VERDICT DUE kill K1: Tin nhắn cá nhân hóa waits on ECM · today",
        "P-0005 R VERDICT DUE past its time box: Ngừng quảng cáo trùng waits on ECM · 10 days",
        "D-0003 +7d Two-way Dừng SMS hàng loạt waits on CMO · 7 days",
        "D-0004 +4d Two-way Một mã khách hàng waits on CMO · 4 days",
        "M-0003 +63d STUCK Thống nhất một cách tính CLV và người chịu trách nhiệm … waits on FIN · 63 days",
        "M-0006 +21d Thông báo việc chuyển quỹ sự kiện cho các nhóm và agency waits on CMO · 21 days",
        "M-0006 +13d Viết brief cho chương trình hạng Thẻ Sen waits on CRM · 13 days",
      ])
  }

  @Test(arguments: [
    (Language.en, " Customer metrics 59%   Customer equity 3,160,000 m₫   Share of the market 18%"),
    (.vi, " Chỉ số khách hàng 59%   Tổng GTKH 3.160.000 trđ   Thị phần giá trị 18%"),
  ])
  func `the scorecard begins with what customers are worth`(language: Language, line: String)
    throws
  {
    let stage = try Stage(.scorecard, columns: 120, rows: 50, language: language)
    #expect(lines(stage).map { $0.replacing("\u{A0}", with: " ") }.contains(line))
  }

  @Test func `the scorecard counts who translates, and what the running pilots have spent`() throws
  {
    let shown = lines(try Stage(.scorecard, columns: 120, rows: 60)).map(squeezed)
      .joined(separator: "\n")
    for words in [
      "Translators 3 · coverage 68%", "Trưởng nhóm phân tích 6 use cases, 3 pilots",
      "Budget used by running pilots 61%", "Marketing: analysis 25%", "IT: brand 17%",
      "CMO 43% OVERLOADED", "31% 829 m₫ SHELFWARE, ENDING",
    ] {
      #expect(shown.replacing("\u{A0}", with: " ").contains(words), "\(words)")
    }
  }

  @Test func `the red pilot says which rule it hit`() throws {
    #expect(try Stage(.pilots).shows("kill K1: Tỷ lệ khách hủy nhận tin 2.4% > 2%"))
  }

  @Test(arguments: [
    (ScreenID.decisions, "Proposed 5  Decided 5  OVERDUE 2  REVIEW DUE 2  UNTOLD 1"),
    (.ownership, "Clarity 71%  UNOWNED 1  CONTESTED 2  UNSTAFFED 1  DRIFTED 1  Agreed 8"),
    (.backlog, "Idea 9  Framed 5  Ready 4  Piloting 4  Scaled 1  Parked 1  Dropped 1"),
    (.pilots, "R 2  A 1  G 1  Closed 2  VERDICT DUE 2"),
  ])
  func `every list begins with its counts`(screen: ScreenID, counts: String) throws {
    #expect(try Stage(screen, columns: 120, rows: 40).shows(counts))
  }

  private func lines(_ stage: Stage) -> [String] {
    stage.grid.text.split(separator: "\n").map { line in
      String(line.reversed().drop { $0 == " " }.reversed())
    }
  }

  private func squeezed(_ line: String) -> String {
    line.replacing(">", with: " ").split(separator: " ").joined(separator: " ")
  }

  /// Whether it begins with an id, as `D-0012 …`.
  private func isRow(_ line: String) -> Bool {
    line.dropFirst().hasPrefix("-0") && line.first?.isUppercase == true
  }
}
