import Testing

@Suite struct DemoPeopleTests {
  @Test func `everybody has a role; three speak both languages`() throws {
    let demo = Demo()
    #expect(
      demo.rows("person", "id,role,speaks") == [
        "agency-lead AGY marketing", "app-owner ARC it, marketing", "arc ARC it", "cio CIO it",
        "cmo CMO marketing", "crm CRM marketing", "dat DAT data, it", "data-engineer DAT data",
        "dpo DPO —", "ecm ECM marketing", "fin FIN —", "freelance-analyst AGY data",
        "lead-analyst DAT marketing, it, data", "marketing-ops CRM marketing, it",
      ])
    #expect(
      demo.rows("person", "id", "speaks:marketing", "speaks:it")
        == ["app-owner", "lead-analyst", "marketing-ops"])
  }

  @Test func `the analyst from outside has signed no confidentiality`() throws {
    #expect(
      Demo().rows("person", "id,until,nda", "role:AGY")
        == ["agency-lead 2026-12-31 yes", "freelance-analyst 2026-06-30 —"])
  }

  @Test func `four objectives, each with a sponsor and a day`() throws {
    #expect(
      Demo().rows("objective", "id,sponsor,until,title") == [
        "G-0001 cmo 2026-12-31 Giữ gia đình trẻ",
        "G-0002 cio 2026-12-31 Giảm chi phí phục vụ một khách",
        "G-0003 cio 2026-09-30 Một hồ sơ cho mỗi khách",
        "G-0004 cmo 2027-03-31 Khách tin cách Lá Sen dùng dữ liệu",
      ])
    #expect(Demo().count("objective", "why!=") == 4)
  }
}
