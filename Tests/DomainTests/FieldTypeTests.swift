import Domain
import Notation
import Testing

struct FieldTypeTests {
  @Test(arguments: [
    (FieldType.text, "anything: at all"), (.prose, "one\ntwo"), (.person, "CMO"),
    (.number(.any), "-12.5"), (.number(.any), "007"), (.number(.notNegative), "0"),
    (.number(.whole), "40"), (.number(.fraction), "0.75"), (.number(.fraction), "1"),
    (.number(.percent), "100"), (.number(.percent), "7.5"), (.number(.oneToFive), "5"),
    (.money(.store), "9600"), (.money(.currency), "-0.5"), (.day, "2026-03-12"),
    (.reference(nil), "d12"), (.reference(.decision), "D-0012"), (.reference(.person), "cio"),
    (.choice(["a", "b"]), "b"), (.yesNo, "yes"), (.yesNo, "không"), (.yesNo, "TRUE"),
  ])
  func `a value of the type fits`(type: FieldType, text: String) {
    #expect(type.misfit(of: .scalar(text)) == nil)
  }

  @Test(arguments: [
    (FieldType.number(.any), "12,5"), (.number(.any), "1e3"), (.number(.any), "0x10"),
    (.number(.any), "nan"), (.number(.any), "inf"), (.number(.any), "1 000"), (.number(.any), "-"),
    (.number(.any), "1-2"), (.number(.any), "1.2.3"), (.number(.any), "1_000"),
    (.number(.notNegative), "-1"), (.number(.whole), "1.5"), (.number(.whole), "-1"),
    (.number(.fraction), "1.01"), (.number(.fraction), "75"), (.number(.percent), "101"),
    (.number(.percent), "-1"), (.number(.oneToFive), "0"), (.number(.oneToFive), "6"),
    (.number(.oneToFive), "2.5"), (.money(.store), "9.600 m₫"), (.money(.store), "ten"),
    (.day, "12.3.2026"), (.day, "2026-02-30"), (.reference(nil), "twelve"),
    (.reference(.decision), "U-0001"), (.reference(.person), "a b"), (.choice(["a", "b"]), "A"),
    (.choice(["a", "b"]), "c"), (.yesNo, "maybe"),
  ])
  func `a value of another type is a misfit that shows it`(type: FieldType, text: String) throws {
    let misfit = try #require(type.misfit(of: .scalar(text)))
    #expect(misfit.value == text)
    #expect(misfit.place.isEmpty)
  }

  @Test func `an empty value is an absent one and fits every type`() {
    for kind in Kind.allCases {
      for field in kind.schema.fields {
        #expect(field.type.misfit(of: .scalar("")) == nil, "\(kind) \(field.key)")
      }
    }
  }

  @Test func `a list or a map where one text is expected is a misfit`() {
    let types: [FieldType] = [
      .text, .prose, .person, .number(.any), .money(.store), .day, .reference(nil), .choice(["a"]),
      .yesNo,
    ]
    for type in types {
      #expect(type.misfit(of: .list([.scalar("a")])) != nil)
      #expect(type.misfit(of: .map([.init("a", .scalar("a"))])) != nil)
    }
  }

  @Test func `one scalar is a list of one`() {
    #expect(FieldType.list(.day).misfit(of: .scalar("2026-03-12")) == nil)
    #expect(FieldType.list(.day).misfit(of: .scalar("soon"))?.place == ["1"])
  }

  @Test func `a misfit in a list says which item`() throws {
    let node = Node.list([.scalar("2026-03-12"), .scalar("soon")])
    let misfit = try #require(FieldType.list(.day).misfit(of: node))
    #expect(misfit.place == ["2"])
    #expect(misfit.value == "soon")
  }

  @Test func `a misfit in a list of maps says which row and column`() throws {
    let type = try #require(Kind.decision.schema.field("options")).type
    let row = Node.map([.init("id", .scalar("A")), .init("cost", .scalar("much"))])
    let good = Node.map([.init("id", .scalar("A")), .init("unknown", .scalar("kept"))])
    let misfit = try #require(type.misfit(of: .list([good, row])))
    #expect(misfit.place == ["2", "cost"])
    #expect(misfit.value == "much")
    #expect(type.misfit(of: .list([good, .scalar("B")]))?.place == ["2"])
    #expect(type.misfit(of: good) == nil, "one map is a list of one")
  }

  @Test func `a misfit in a map says under which key`() throws {
    let type = try #require(Kind.ownership.schema.field("cells")).type
    let cells = Node.map([.init("CMO", .scalar("A")), .init("CIO", .scalar("Z"))])
    #expect(type.misfit(of: cells)?.place == ["CIO"])
    #expect(type.misfit(of: .map([.init("CMO", .scalar("AR")), .init("CIO", .scalar(""))])) == nil)
    #expect(type.misfit(of: .scalar("A")) != nil)
    #expect(type.misfit(of: .list([.scalar("A")])) != nil)
  }

  @Test func `a map with fixed keys refuses another key`() throws {
    let type = try #require(Kind.tool.schema.field("scores")).type
    #expect(type.misfit(of: .map([.init("speed", .scalar("3"))]))?.value == "speed")
    #expect(type.misfit(of: .map([.init("security", .scalar("6"))]))?.place == ["security"])
    #expect(type.misfit(of: .map([.init("security", .scalar("5"))])) == nil)
  }

  @Test(arguments: [
    ("yes", true), ("YES", true), ("true", true), ("y", true), ("có", true), ("Có", true),
    ("no", false), ("False", false), ("n", false), ("không", false),
  ])
  func `yes and no are read in both languages`(word: String, value: Bool) {
    #expect(Bool(word: word) == value)
  }

  // MARK: What people type

  @Test func `commas separate the items of a list`() throws {
    let node = try FieldType.list(.person).node(typed: "cmo, fin ,arc")
    #expect(node == .list([.scalar("cmo"), .scalar("fin"), .scalar("arc")]))
  }

  @Test func `ids are written in full and choices in their own case`() throws {
    #expect(try FieldType.reference(.decision).node(typed: "d12") == .scalar("D-0012"))
    #expect(try FieldType.reference(nil).node(typed: "u-0003") == .scalar("U-0003"))
    #expect(try FieldType.reference(.person).node(typed: "cio") == .scalar("cio"))
    #expect(try FieldType.choice(["one-way"]).node(typed: "One-Way") == .scalar("one-way"))
    let list = try FieldType.list(.reference(.ownership)).node(typed: "o1,o-2")
    #expect(list == .list([.scalar("O-0001"), .scalar("O-2")]))
  }

  @Test func `brackets are read as in a file`() throws {
    let options = try #require(Kind.decision.schema.field("options")).type
    let row = Node.map([.init("id", .scalar("A")), .init("text", .scalar("mua: hay xây"))])
    #expect(try options.node(typed: "{id: A, text: \"mua: hay xây\"}") == .list([row]))
    #expect(try options.node(typed: "[{id: A, text: \"mua: hay xây\"}]") == .list([row]))
    let cells = try #require(Kind.ownership.schema.field("cells")).type
    #expect(try cells.node(typed: "{CMO: A}") == .map([.init("CMO", .scalar("A"))]))
  }

  @Test(arguments: ["{id: A", "[{id: A}", "A", "{id: A, cost: much}", "{id: \"A}"])
  func `what is no row is refused`(text: String) throws {
    let options = try #require(Kind.decision.schema.field("options")).type
    #expect(throws: Misfit.self) { try options.node(typed: text) }
  }

  @Test func `typed text that does not fit is refused`() {
    #expect(throws: Misfit.self) { try FieldType.day.node(typed: "tomorrow") }
    #expect(throws: Misfit.self) { try FieldType.list(.day).node(typed: "2026-03-12,soon") }
  }
}
