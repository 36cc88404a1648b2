import Domain
import Testing

@testable import Localization

@Suite struct CompletenessTests {
  @Test(arguments: ProductKeys.fields.keys.sorted())
  func `every field has a label`(kind: String) {
    for key in keys(of: kind) {
      #expect(Vocabulary.fields.term(key, of: kind) != nil, "\(kind) \(key)")
    }
  }

  @Test(arguments: ProductKeys.fields.keys.sorted())
  func `every field says in both languages what to write`(kind: String) throws {
    for key in keys(of: kind) {
      let english = Catalogue(language: .en).help(key, of: kind)
      let vietnamese = Catalogue(language: .vi).help(key, of: kind)
      try #require(english != nil && vietnamese != nil, "\(kind) \(key)")
      #expect(english != vietnamese)
      #expect(english?.last.map { ".?…".contains($0) } == true, "\(key)")
    }
  }

  private func keys(of kind: String) -> [String] {
    let parts = ["options", "sources", "series", "kill", "guardrails", "check-ins", "agenda"]
    let common = kind == "configuration" || parts.contains(kind) ? "" : ProductKeys.common
    return ProductKeys.words(common + " " + (ProductKeys.fields[kind] ?? ""))
  }

  @Test func `no help stands twice, and each block has three lines`() {
    let doubled = Dictionary(grouping: FieldHelp.keys) { $0 }.filter { $1.count > 1 }.keys
    #expect(doubled.isEmpty, "\(doubled)")
    for key in FieldHelp.keys {
      #expect(key.allSatisfy { $0.isLowercase || "-/".contains($0) }, "\(key) is no key")
    }
  }

  @Test func `every choice value and state has a word of its own`() {
    for (owner, words) in ProductKeys.values {
      for word in ProductKeys.words(words) {
        let known =
          Vocabulary.values.terms["\(owner)/\(word)"] ?? Vocabulary.roles.terms[word]
        #expect(known != nil, "\(owner) \(word)")
      }
    }
  }

  @Test func `every section of a form has a heading`() {
    for kind in Kind.allCases {
      for section in kind.schema.fields.compactMap({ kind.schema.section(of: $0.key) }) {
        #expect(Vocabulary.sections.terms[section] != nil, "\(kind) \(section)")
      }
    }
  }

  @Test func `every computed key, flag, kind and action has a word`() {
    for (vocabulary, words) in [
      (Vocabulary.indicators, ProductKeys.computed), (.flags, ProductKeys.flags),
      (.kinds, ProductKeys.kinds), (.actions, ProductKeys.actions),
      (.screens, "meeting decisions ownership backlog pilots scorecard"),
    ] {
      for word in ProductKeys.words(words) {
        #expect(vocabulary.terms[word] != nil, "\(word)")
      }
    }
  }
}
