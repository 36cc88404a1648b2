import Domain
import Notation
import Testing

struct SchemaTests {
  @Test(arguments: FieldLists.own.indices)
  func `a kind has the fields of the product's table and no others`(index: Int) {
    let (kind, fields, prose) = FieldLists.own[index]
    let own = (fields + " " + prose).split(separator: " ").map(String.init)
    let common = FieldLists.common.split(separator: " ").map(String.init)
      .filter { $0 != "status" || !kind.schema.lifecycle.states.isEmpty }
    let expected = common + own.map { $0.filter { $0 != "*" } }
    #expect(kind.schema.fields.map(\.key.text).sorted() == expected.sorted())
    let required = own.filter { $0.hasSuffix("*") }.map { String($0.dropLast()) }
    #expect(
      kind.schema.fields.filter { $0.need == .required && $0.key != "status" }.map(\.key.text)
        .sorted() == required.sorted())
  }

  @Test func `the table of fields covers every kind`() {
    #expect(FieldLists.own.map(\.kind).sorted() == Kind.allCases)
  }

  @Test(arguments: Kind.allCases)
  func `keys are unique, kebab-case and found by name`(kind: Kind) {
    let keys = kind.schema.fields.map(\.key.text)
    #expect(Set(keys).count == keys.count)
    for key in keys {
      #expect(key.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2D }, "\(key)")
      #expect(kind.schema.field(key)?.key.text == key)
    }
    #expect(kind.schema.field("no-such-field") == nil)
  }

  @Test(arguments: Kind.allCases)
  func `no computed key hides a field`(kind: Kind) {
    let fields = Set(kind.schema.fields.map(\.key.text))
    let computed = kind.indicators.map(\.key)
    #expect(Set(computed).count == computed.count)
    #expect(fields.isDisjoint(with: computed))
    // A pilot's owner and a use case's score are meant: the field or the active score wins.
    let shared = fields.union(computed).intersection(["owner", "side", "score", "waits"])
    #expect(shared == (kind == .pilot ? ["owner"] : kind == .tool ? ["score"] : []))
  }

  @Test(arguments: Kind.allCases)
  func `the field that names a record is among its fields and required`(kind: Kind) {
    let title = kind.schema.field(kind.schema.titleKey.text)
    #expect(title?.need == .required)
    let expected =
      switch kind {
      case .metric, .person: "name"
      case .ownership: "activity"
      case .meeting: "date"
      default: "title"
      }
    #expect(kind.schema.titleKey.text == expected)
  }

  @Test(arguments: FieldLists.columns.indices)
  func `a list of maps has the columns of the table`(index: Int) throws {
    let (kind, key, columns) = FieldLists.columns[index]
    guard case .rows(let found)? = kind.schema.field(key)?.type else {
      Issue.record("\(kind) \(key) is no list of maps")
      return
    }
    #expect(found.map(\.key.text).joined(separator: " ") == columns)
  }

  @Test(arguments: FieldLists.choices.indices)
  func `a choice has the words of the table`(index: Int) {
    let (kind, key, words) = FieldLists.choices[index]
    #expect(choice(kind, key)?.joined(separator: " ") == words)
  }

  @Test func `scores of a tool and override of a pilot have fixed keys`() {
    guard
      case .map(.choice(let scores), .number(.oneToFive))? = Kind.tool.schema.field("scores")?.type,
      case .map(.choice(let parts), .text)? = Kind.pilot.schema.field("override")?.type
    else {
      Issue.record("no maps")
      return
    }
    #expect(
      scores == [
        "modularity", "flexibility", "interoperability", "scalability", "security", "simplicity",
      ])
    #expect(parts == ["rag", "note"])
  }

  @Test func `money is in the store's unit but for what one customer brings`() {
    let inCurrency = Kind.allCases.flatMap { kind in
      kind.schema.fields.compactMap { field -> String? in
        if case .money(.currency) = field.type { field.key.text } else { nil }
      }
    }
    #expect(inCurrency == ["margin-year", "cac"])
  }

  @Test func `prose stands under a heading of its own`() {
    for kind in Kind.allCases {
      let headings = kind.schema.fields.compactMap(\.heading)
      #expect(Set(headings).count == headings.count)
      #expect(!headings.contains("Comments"))
      for field in kind.schema.fields {
        if case .prose = field.type { #expect(field.heading != nil, "\(kind) \(field.key)") }
      }
    }
  }

  private func choice(_ kind: Kind, _ path: String) -> [String]? {
    let steps = path.split(separator: ".").map(String.init)
    var type = kind.schema.field(steps[0])?.type
    if steps.count == 2, case .rows(let columns)? = type {
      type = columns.first { $0.key.text == steps[1] }?.type
    }
    switch type {
    case .choice(let words), .list(.choice(let words)): return words
    default: return nil
    }
  }
}
