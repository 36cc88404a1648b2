import Testing

@Suite struct DemoToolTests {
  @Test func `four tools with their scores and flags`() throws {
    #expect(
      Demo().rows("tool", "id,status,score,flags,title") == [
        "T-0001 candidate 3.95 — Customer data platform (candidate)",
        "T-0002 adopted 4 — Nền tảng e-mail",
        "T-0003 adopted 2.8 shelfware, ending Bộ công cụ chiến dịch cũ",
        "T-0004 adopted 3.45 shadow Công cụ khảo sát trực tuyến",
      ])
  }

  @Test func `the old suite costs 1,200 million a year, and 31 % of it is used`() throws {
    let rows = Demo().rows("tool", "licence-year,utilisation", "id:T-0003")
    #expect(rows == ["1200 0.30952380952380953"])
  }

  @Test func `every tool but the survey names its decision`() throws {
    #expect(
      Demo().rows("tool", "id,decision") == [
        "T-0001 D-0012", "T-0002 D-0013", "T-0003 D-0001", "T-0004 —",
      ])
  }
}
