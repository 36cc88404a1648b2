import Interchange
import TestSupport
import Testing

@testable import steerco

@Suite struct CheckTests {
  @Test func `the demo has the findings that are planted in it, and no others`() throws {
    let run = try check(demo: "la-sen")
    #expect(run.status == 0 && run.err == "0 lỗi, 3 cảnh báo, 0 lưu ý.\n")
    #expect(
      run.out == """
        tools/T-0004-khao-sat.md: cảnh báo: Thiếu quyết định, mà “Đang dùng” cần có. Điền vào.
        tools/T-0004-khao-sat.md: cảnh báo: Chưa có use case nào từ “Sẵn sàng” trở đi ghi công cụ này. \
        Ghi vào use case, hoặc ngừng dùng.
        people/freelance-analyst.md: cảnh báo: Cam kết bảo mật: đối tác chưa ký. Ký xong thì ghi Có.

        """)
    #expect(try check(demo: "la-sen", "--strict").status == 1)
  }

  @Test func `the broken demo says every fault with its place`() throws {
    let run = try check(demo: "broken", "--language", "en")
    #expect(run.status == 1 && run.err == "9 errors, 0 warnings, 0 notes.\n")
    #expect(
      run.out == """
        decisions/D-0002-tan-suat-nhan-tin.md:12: error: review was given two values at once. Choose one: w on the board, or steerco resolve D-0002 review VALUE.
        decisions/D-0003-kho-hinh-anh-chung.md:2: error: D-0003 is also the id of decisions/D-0003-may-chu-bao-cao.md. Expected: each id once. Repair: give the later one an unused number, in its id and its file name.
        decisions/D-0003-may-chu-bao-cao.md:2: error: D-0003 is also the id of decisions/D-0003-kho-hinh-anh-chung.md. Expected: each id once. Repair: give the later one an unused number, in its id and its file name.
        decisions/D-0004-dong-bo-ton-kho.md:8:1: error: conflict markers of git: “<<<<<<< HEAD”. Expected: no lines of <<<<<<<, ======= or >>>>>>>. Repair: keep one of the two versions and remove the marks, or run “git merge --abort”.
        decisions/D-0005-doi-diem-lay-qua.md:3:8: error: a quotation mark is not closed: “title: "Đổi điểm lấy quà tại quầy”. Expected: title: "text". Repair: close the quotation mark at the end of the value.
        use-cases/U-0001-nhac-mua-bim.md:6: error: objective: there is no G-0009. Correct the id, or add the record.
        use-cases/U-0002-chatbot-hoi-hang.md:7:1: error: “theme” stands twice, first on line 5: “theme: contextual”. Expected: each key once. Repair: keep the right one and remove the other.
        use-cases/U-0003-so-cai-diem-tren-chuoi-khoi.md:5: error: theme: “blockchain” does not fit. Expected: data-driven, predictive, contextual, augmented or agile.
        meetings/M-0001-2026-02-12.md: error: chair is missing.

        """)
  }

  @Test func `a finding of a rule has its id and number in JSON`() throws {
    let run = try check(demo: "la-sen", "--json")
    let json = try JSONReader.value(Array(run.out.utf8))
    guard case .array(let findings) = json else {
      Issue.record("no array")
      return
    }
    #expect(findings.map { $0["rule"] } == ["adoption", "adoption", "partner"].map(JSON.string))
    #expect(findings.map { $0["number"] } == [13, 13, 18].map { JSON.number($0) })
    #expect(findings.last?["key"] == .string("nda") && findings[1]["key"] == .null)
  }

  private func check(demo: String, _ options: String...) throws -> CommandRun {
    let parent = try TemporaryStore()
    let path = parent.absolute("demo")
    let broken = demo == "broken" ? ["--broken"] : []
    #expect(CommandRun(["demo", path, "--no-open"] + broken).status == 0)
    return CommandRun(["check", "--today", "2026-03-12"] + options, store: path)
  }
}
