import Domain
import Testing

struct KindTests {
  @Test(arguments: [
    ("decision", Kind.decision), ("decisions", .decision), ("D", .decision), ("d", .decision),
    ("dec", .decision), ("ownership", .ownership), ("own", .ownership), ("O", .ownership),
    ("use-case", .useCase), ("use-cases", .useCase), ("usecase", .useCase),
    ("usecases", .useCase), ("use", .useCase), ("U", .useCase), ("pilot", .pilot),
    ("pilots", .pilot), ("pi", .pilot), ("tool", .tool), ("tools", .tool), ("T", .tool),
    ("meeting", .meeting), ("meetings", .meeting), ("Meet", .meeting), ("objective", .objective),
    ("objectives", .objective), ("G", .objective), ("metric", .metric), ("metrics", .metric),
    ("K", .metric), ("segment", .segment), ("SEGMENTS", .segment), ("S", .segment),
    ("person", .person), ("people", .person), ("persons", .person), ("pe", .person),
  ])
  func `a kind is named by its word, its plural, its letter or a prefix`(word: String, kind: Kind) {
    #expect(Kind(word: word) == kind)
  }

  @Test(arguments: ["", "x", "me", "deciding", "decisionss", "use case", "p-1", " "])
  func `a word that names no kind, or two, is refused`(word: String) {
    #expect(Kind(word: word) == nil)
  }

  @Test func `kinds are in the order of the screens and each knows its place`() {
    #expect(Kind.allCases.map(\.ordinal) == Array(0..<10))
    #expect(Kind.allCases.sorted() == Kind.allCases)
    #expect(Kind.allCases.allSatisfy { $0.schema.kind == $0 })
  }

  @Test func `folders and letters are those of the store`() {
    #expect(
      Kind.allCases.map(\.folder) == [
        "decisions", "ownership", "use-cases", "pilots", "tools", "meetings", "objectives",
        "metrics", "segments", "people",
      ])
    #expect(Kind.allCases.compactMap(\.prefix) == Array("DOUPTMGKS"))
    #expect(Kind.person.prefix == nil)
  }
}
