import Domain
import Notation
import Testing

@Suite struct EditPartTests {
  private func row(_ name: String, _ text: String) -> Node {
    .map([.init("id", .scalar(name)), .init("text", .scalar(text))])
  }

  @Test func `an edit of a list is one of each row that differs`() {
    let old = Node.list([row("A", "buy"), row("B", "build"), row("C", "wait")])
    let new = Node.list([row("A", "buy"), row("B", "borrow"), row("D", "ask")])
    #expect(
      Edit("options", from: old, to: new).parts == [
        Edit("options", entry: "C", from: row("C", "wait"), to: nil),
        Edit("options", entry: "B", from: row("B", "build"), to: row("B", "borrow")),
        Edit("options", entry: "D", from: nil, to: row("D", "ask")),
      ])
  }

  @Test func `rows in another order, or of one name, are changed as a whole`() {
    let two = Node.list([row("A", "buy"), row("B", "build")])
    for other in [
      Node.list([row("B", "build"), row("A", "buy")]), .list([row("A", "buy"), row("A", "x")]),
      .list([]), .scalar("x"),
    ] {
      let edit = Edit("options", from: two, to: other)
      #expect(edit.parts == [edit])
    }
  }

  @Test func `an edit of a map is one of each entry that differs`() {
    let old = Node.map([.init("cmo", .scalar("A")), .init("cio", .scalar("R"))])
    let new = Node.map([.init("cmo", .scalar("A")), .init("dat", .scalar("C"))])
    #expect(
      Edit("cells", from: old, to: new).parts == [
        Edit("cells", entry: "cio", from: .scalar("R"), to: nil),
        Edit("cells", entry: "dat", from: nil, to: .scalar("C")),
      ])
  }

  @Test(arguments: [
    ([], "A", "A"), (["A", "B"], "A", "C"), (["A", "C"], "A", "D"), (["Z"], "A", ""),
    ([], "K1", "K1"), (["K1", "K9"], "K1", "K10"), (["x"], "K1", "K1"),
  ])
  func `names of rows count on`(names: [String], first: String, next: String) {
    #expect(RowName.next(after: names, first: first) == next)
  }

  @Test func `every field of a form stands in a section, and a section stands together`() {
    for kind in Kind.allCases {
      let sections = kind.schema.fields.map { kind.schema.section(of: $0.key) }
      #expect(!sections.contains(nil), "\(kind)")
      var seen: [String] = []
      for section in sections.dropFirst().compactMap({ $0 }) where seen.last != section {
        #expect(!seen.contains(section), "\(kind) \(section)")
        seen.append(section)
      }
    }
  }
}
