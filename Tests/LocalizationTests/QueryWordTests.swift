import Domain
import Localization
import Testing

@Suite struct QueryWordTests {
  private let words = ValueWords(Catalogue(language: .vi), kind: .decision)

  @Test(arguments: ["trạng-thái:đề-xuất", "trang-thai:de-xuat", "status:proposed"])
  func `keys and values are understood in either language`(text: String) throws {
    let query = try Query(text, of: .decision, vocabulary: words)
    let condition = try #require(query.conditions.first)
    #expect(condition.subject.key == "status")
    #expect(condition.operands.count == 1)
  }

  @Test func `a name that is no key stays an error`() {
    #expect(throws: QueryError.self) {
      try Query("chẳng-có:1", of: .decision, vocabulary: words)
    }
  }
}
