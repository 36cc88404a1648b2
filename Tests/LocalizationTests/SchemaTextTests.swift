import Domain
import Notation
import Testing

@testable import Localization

/// The guard for whoever adds a field, a state or an indicator: the schema itself is asked.
@Suite struct SchemaTextTests {
  @Test(arguments: Kind.allCases)
  func `every field and state of the schema has its texts`(kind: Kind) {
    for field in kind.schema.fields {
      let key = field.key.text
      #expect(Vocabulary.fields.term(key, of: kind.rawValue) != nil, "\(kind) \(key): label")
      #expect(Catalogue(language: .vi).help(key, of: kind.rawValue) != nil, "\(kind) \(key): help")
    }
    for state in kind.schema.lifecycle.states {
      #expect(Vocabulary.values.terms["\(kind.rawValue)/\(state)"] != nil, "\(kind) \(state)")
    }
    #expect(Vocabulary.kinds.term(kind.rawValue, of: "many") != nil)
  }

  @Test(arguments: Kind.allCases)
  func `every choice and every column of a list has its word`(kind: Kind) {
    for field in kind.schema.fields where field.key.text != "status" {
      check(field.type, of: field.key.text)
    }
  }

  @Test func `what a field expects is said from its type`() throws {
    let catalogue = Catalogue(language: .en, unit: "million VND")
    func expected(_ key: String, of kind: Kind) throws -> String {
      catalogue.text(catalogue.expectedForm(of: try #require(kind.schema.field(key)).type))
    }
    #expect(try expected("use-case", of: .pilot) == "the id of a use case, such as U-0001")
    #expect(try expected("retention", of: .segment) == "a number from 0 to 1, such as 0.72")
    #expect(try expected("options", of: .decision).hasPrefix("pairs such as {id: …"))
  }

  private func check(_ type: FieldType, of owner: String) {
    switch type {
    case .choice(let words):
      for word in words where Double(word) == nil {
        #expect(
          Vocabulary.values.term(word, of: owner) ?? Vocabulary.roles.term(word) != nil
            || "><=".contains(word.prefix(1)), "\(owner) \(word)")
      }
    case .list(let element): check(element, of: owner)
    case .rows(let columns):
      for column in columns {
        #expect(
          Vocabulary.fields.term(column.key.text, of: owner) != nil, "\(owner) \(column.key.text)")
        check(column.type, of: column.key.text)
      }
    default: break
    }
  }
}
