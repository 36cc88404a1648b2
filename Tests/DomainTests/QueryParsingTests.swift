import Domain
import Testing

struct QueryParsingTests {
  @Test func `conditions and bare words are told apart`() throws {
    let query = try Query("status:idea,framed overdue chatbot score>500", of: .useCase)
    #expect(query.conditions.map(\.subject.key) == ["status", "score"])
    #expect(query.conditions.map(\.comparison) == [.equal, .more])
    #expect(query.conditions.first?.operands.map(\.text) == ["idea", "framed"])
    #expect(query.words == ["overdue", "chatbot"])
  }

  @Test(arguments: [
    ("reach:5", Query.Comparison.equal), ("reach!=5", .notEqual), ("reach>5", .more),
    ("reach>=5", .atLeast), ("reach<5", .less), ("reach<=5", .atMost),
  ])
  func `every operator is understood`(text: String, comparison: Query.Comparison) throws {
    let condition = try #require(try Query(text, of: .useCase).conditions.first)
    #expect(condition.comparison == comparison)
    #expect(condition.operands.map(\.text) == ["5"])
  }

  @Test func `nothing typed finds everything`() throws {
    #expect(try Query("", of: .decision).isEmpty)
    #expect(try Query("  \t ", of: .decision).isEmpty)
    #expect(try Query("\"\"", of: .decision).isEmpty)
    #expect(Query.everything.isEmpty)
  }

  @Test func `quotes keep blanks, commas and colons together`() throws {
    let query = try Query("title:\"mua hay, xây\" \"hai lớp\" \"10:00\"", of: .decision)
    #expect(query.conditions.count == 1)
    #expect(query.conditions.first?.operands.map(\.text) == ["mua hay, xây"])
    #expect(query.words == ["hai lop", "10:00"])
  }

  @Test func `a quote that is not closed reaches to the end`() throws {
    #expect(
      try Query("title:\"mua hay", of: .decision).conditions.first?.operands.map(\.text) == [
        "mua hay"
      ])
  }

  @Test func `words are folded`() throws {
    #expect(try Query("ĐỀ Xuất", of: .decision).words == ["de", "xuat"])
  }

  @Test func `keys are read without case`() throws {
    #expect(try Query("Status:draft", of: .decision).conditions.first?.subject.key == "status")
  }

  @Test(arguments: [
    ("titel:x", Kind.decision, "titel", "title" as String?), ("rics>5", .useCase, "rics", "rice"),
    ("stat:x", .decision, "stat", "status"), ("qqqqqq:x", .decision, "qqqqqq", nil as String?),
    ("timebox>1", .decision, "timebox", nil),
  ])
  func `an unknown key is refused with the nearest known one`(
    text: String, kind: Kind, key: String, nearest: String?
  ) {
    #expect(throws: QueryError.unknownKey(key, nearest: nearest)) { try Query(text, of: kind) }
  }

  @Test(arguments: ["score>", "raised<="])
  func `an order without a value is refused`(text: String) {
    #expect(throws: QueryError.self) { try Query(text, of: .decision) }
  }

  @Test func `an order needs a number or a day`() {
    #expect(throws: QueryError.notComparable(key: "score", value: "high")) {
      try Query("score>high", of: .useCase)
    }
  }

  @Test func `a key that only the store has may be named`() throws {
    #expect(throws: QueryError.self) { try Query("phase:2", of: .decision) }
    #expect(try Query("phase:2", of: .decision, extraKeys: ["phase"]).conditions.count == 1)
  }

  @Test(arguments: [("titel", "title" as String?), ("tit", "title"), ("x", nil), ("", nil)])
  func `the nearest word is one that is near enough to be meant`(typed: String, nearest: String?) {
    #expect(nearestWord(to: typed, among: ["title", "status"]) == nearest)
  }
}
