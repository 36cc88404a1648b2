import Domain
import Interchange
import Testing

@Suite struct DemoPilotTests {
  @Test func `six pilots, each with its colour, the reason and the verdict`() throws {
    #expect(
      Demo().rows("pilot", "id,status,rag,rag-reason,verdict-due,verdict,title") == [
        "P-0001 running green — no — Voucher cho khách sắp rời bỏ",
        "P-0002 running amber pace < 0.8 no — Gợi ý giỏ hàng tươi trong app",
        "P-0003 running red kill K1 yes — Tin nhắn cá nhân hóa",
        "P-0004 closed — — no scale Chuyển cuộc gọi hỏi đơn sang Zalo",
        "P-0005 running red past time box yes — Ngừng quảng cáo trùng",
        "P-0006 closed — — no stop Beacon chào khách ở kệ hàng",
      ])
  }

  @Test(arguments: [
    ("P-0001", 7), ("P-0002", 4), ("P-0003", 8), ("P-0004", 8), ("P-0005", 12), ("P-0006", 3),
  ])
  func `each was measured every week`(id: String, count: Int) throws {
    let own = try Demo().items("pilot", id, "series").filter { $0["metric"] == nil }
    let days = own.compactMap { reading -> Int? in
      guard case .string(let day)? = reading["on"] else { return nil }
      return Day(iso: day)?.number
    }
    #expect(days.count == count)
    #expect(zip(days, days.dropFirst()).allSatisfy { $1 - $0 == 7 })
  }

  @Test func `what is measured of the running ones is that of the sketch`() throws {
    let figures = Demo().run("list", "pilot", "status:running", "--json")
    guard case .array(let pilots) = try JSONReader.value(Array(figures.out.utf8)) else {
      Issue.record("no array")
      return
    }
    let shown = pilots.map { pilot in
      ["timebox", "progress", "pace", "burn"].map { key in
        hundredths(pilot["computed"]?[key])
      }
    }
    #expect(
      shown == [[61, 66, 108, 55], [52, 41, 79, 50], [80, 37, 46, 71], [112, 63, 56, 75]])
  }

  private func hundredths(_ value: JSON?) -> Int? {
    guard case .number(let text)? = value, let number = Double(text) else { return nil }
    return Int((number * 100).rounded())
  }

  @Test func `the basket leans towards IT and takes up the lesson of the beacons`() throws {
    let demo = Demo()
    #expect(
      demo.rows("pilot", "id,team-mix,balance", "status:running") == [
        "P-0001 M2 I1 D2 S1 1", "P-0002 M1 I2 D3 S0 0.2",
        "P-0003 M1 I1 D2 S1 0.8888888888888891", "P-0005 M1 I1 D1 S1 0.8",
      ])
    #expect(demo.rows("pilot", "id,reuses", "reuses!=") == ["P-0002 P-0006"])
    #expect(
      demo.text("pilots/P-0006-beacon-o-ke-hang.md").contains("khách mở app ở quầy thu ngân"))
    #expect(demo.text("pilots/P-0002-gio-hang-tuoi.md").contains("ở quầy thu ngân"))
  }

  @Test func `personal messages hit their rule: 2.4 % turned them off, and 2 is the limit`() throws
  {
    let demo = Demo()
    #expect(try demo.items("pilot", "P-0003", "kill").first?["value"] == .number(2))
    #expect(
      try demo.items("pilot", "P-0003", "series").last?["value"] == .number(text: "2.4"))
  }

  @Test func `a contact cost 31,000 before and 9,800 after`() throws {
    let demo = Demo()
    #expect(demo.rows("pilot", "baseline,verdict", "id:P-0004") == ["31000 scale"])
    let own = try demo.items("pilot", "P-0004", "series").filter { $0["metric"] == nil }
    #expect(own.last?["value"] == .number(9800))
    #expect(demo.rows("metric", "unit", "id:K-0005") == ["đồng"])
  }

  @Test func `the beacons were stopped on day 23, and somebody is credited`() throws {
    let demo = Demo()
    let days = demo.rows("pilot", "start,verdict-on", "id:P-0006").first?.split(separator: " ")
    let numbers = (days ?? []).compactMap { Day(iso: String($0))?.number }
    #expect(numbers.count == 2 && numbers[1] - numbers[0] == 23)
    #expect(demo.count("pilot", "status:closed", "credits!=", "lesson!=") == 2)
  }
}
