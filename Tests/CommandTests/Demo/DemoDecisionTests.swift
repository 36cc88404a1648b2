import Interchange
import Testing

@Suite struct DemoDecisionTests {
  @Test(arguments: [("proposed", 5), ("decided", 5), ("superseded", 1), ("withdrawn", 1)])
  func `of the twelve decisions so many are in each state`(state: String, count: Int) throws {
    let demo = Demo()
    #expect(demo.count("decision") == 12)
    #expect(demo.count("decision", "status:\(state)") == count)
  }

  @Test func `five are proposed, two of them one-way, two overdue`() throws {
    #expect(
      Demo().rows("decision", "id,door,deferrals,overdue,title", "status:proposed") == [
        "D-0007 two-way 0 yes Ngân sách MarTech chung 2026",
        "D-0012 one-way 2 yes CDP: mua hay xây?",
        "D-0014 one-way 0 no Hạng Thẻ Sen: ba hạng hay điểm đơn giản?",
        "D-0015 two-way 0 no Chính sách đồng ý",
        "D-0016 two-way 0 no Agency access: which customer data leaves the house?",
      ])
  }

  @Test func `the platform is nine days late and the budget two`() throws {
    let lines = Demo().run("status", "--plain").lines
    #expect(lines.contains("2.1 D-0012, +9d, CIO, CMO, FIN, CDP: mua hay xây?"))
    #expect(lines.contains("2.2 D-0007, +2d, CMO, CIO, Ngân sách MarTech chung 2026"))
  }

  @Test func `five are decided: two to be looked at again, one untold`() throws {
    #expect(
      Demo().rows("decision", "id,age,review-due,untold,title", "status:decided") == [
        "D-0002 23 no no Cho phép sáu thí điểm đầu tiên",
        "D-0003 25 yes no Dừng SMS hàng loạt",
        "D-0004 12 yes no Một mã khách hàng",
        "D-0009 20 no yes Chuyển quỹ sự kiện",
        "D-0013 18 no no Zalo trước, e-mail sau",
      ])
    #expect(Demo().text("decisions/D-0009-chuyen-quy-su-kien.md").contains("4.800 triệu đồng"))
  }

  @Test func `one is superseded by the customer id, one withdrawn`() throws {
    let demo = Demo()
    #expect(
      demo.rows("decision", "id,title", "status:superseded")
        == ["D-0001 Mọi chiến dịch chỉ chạy trong CRM"])
    #expect(demo.rows("decision", "id,supersedes", "supersedes!=") == ["D-0004 D-0001"])
    #expect(
      demo.rows("decision", "id,title", "status:withdrawn")
        == ["D-0005 Đặt kiosk tra điểm ở 40 cửa hàng"])
  }

  @Test func `the platform offers to buy, to build and to extend at the prices of the sketch`()
    throws
  {
    let options = try Demo().items("decision", "D-0012", "options")
    #expect(options.map { $0["id"] } == ["A", "B", "C"].map { .string($0) })
    #expect(options.map { $0["cost"] } == [9600, 6200, 2100].map { .number($0) })
    #expect(
      options.map { $0["trade-off"] }
        == ["khóa nhà cung cấp", "chậm 9 tháng", "không thời gian thực"].map { .string($0) })
    #expect(
      Demo().rows("decision", "recommended,refs", "id:D-0012") == ["C U-0002, P-0001, T-0001"])
  }
}
