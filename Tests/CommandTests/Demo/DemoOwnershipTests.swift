import Testing

@Suite struct DemoOwnershipTests {
  @Test func `fourteen rows, two for each stage, with the state of each`() throws {
    #expect(
      Demo().rows("ownership", "id,stage,state,activity") == [
        "O-0001 collect agreed Thu thập tại cửa hàng",
        "O-0002 collect agreed Thu thập trên app và web",
        "O-0003 unify contested Hồ sơ khách hàng 360",
        "O-0004 unify agreed Cấp và gộp mã khách hàng",
        "O-0005 protect agreed Lưu trữ và truyền nội bộ dữ liệu Thẻ Sen",
        "O-0006 protect unstaffed Truyền dữ liệu lên đám mây",
        "O-0007 analyse agreed Phân khúc và dự đoán rời bỏ",
        "O-0008 analyse proposed Monitor models in use",
        "O-0009 decide contested Ngân sách chiến dịch",
        "O-0010 decide agreed Xếp ưu tiên use case",
        "O-0011 deliver agreed Gửi tin Zalo và app",
        "O-0012 deliver drifted Trả lời khách trên Zalo",
        "O-0013 measure unowned Tính CLV theo phân khúc",
        "O-0014 measure agreed Đo lợi ích của thí điểm",
      ])
  }

  @Test(arguments: [
    ("unowned", 1), ("contested", 2), ("unstaffed", 1), ("drifted", 1), ("agreed", 8),
    ("proposed", 1),
  ])
  func `so many rows are in each state`(state: String, count: Int) throws {
    #expect(Demo().count("ownership", "state:\(state)") == count)
  }

  @Test func `only the row of model monitoring has a warning`() throws {
    #expect(
      Demo().rows("ownership", "id,warnings", "warnings!=") == ["O-0008 one-sided"])
  }

  @Test func `both chiefs claim the profile, which holds up two use cases`() throws {
    let demo = Demo()
    #expect(demo.rows("ownership", "owner", "id:O-0003") == ["CMO, CIO"])
    #expect(demo.rows("use-case", "id", "needs:O-0003") == ["U-0007", "U-0011"])
  }

  @Test func `every use case has the rows that it needs in the matrix`() throws {
    let demo = Demo()
    let rows = demo.rows("ownership", "id")
    let needs = demo.rows("use-case", "needs", "needs!=")
    #expect(needs.count == 15)
    for row in needs.flatMap({ $0.split(separator: ", ") }) {
      #expect(rows.contains(String(row)))
    }
  }
}
