import Domain
import Localization
import Notation
import Text

extension State {
  /// What a field of a form can be given by choosing: its words, the people, the records of its kind.
  /// Nil where it is typed.
  func choices(for field: FormField, of kind: Kind) -> [Picker.Item]? {
    if let words = field.choices { return words.map { wordItem($0, field, kind) } }
    switch field.field.type {
    case .person: return people + [typing]
    case .reference(let target?): return portfolio.records(of: target).map(recordItem) + [typing]
    default: return nil
    }
  }

  private func wordItem(_ word: String, _ field: FormField, _ kind: Kind) -> Picker.Item {
    let owner = field.field.key == Record.statusKey ? kind.rawValue : field.field.key.text
    return Picker.Item(
      catalogue.long(catalogue.value(word, of: owner)), detail: catalogue.fileWordBeside(word),
      synonyms: [word], .value(word))
  }

  /// Those who are filed, then the roles that nobody of them has.
  private var people: [Picker.Item] {
    let filed = portfolio.records(of: .person)
    let held = Set(filed.map { portfolio.role(of: $0.id.text).lowercased() })
    let open = portfolio.configuration.roles.filter { !held.contains($0.key.lowercased()) }
    return filed.map(recordItem)
      + open.map { role in
        Picker.Item(role.name.sanitised, detail: role.key, .value(role.key.lowercased()))
      }
  }

  private func recordItem(_ record: Record) -> Picker.Item {
    Picker.Item(
      record.title.sanitised, detail: catalogue.shown(record.id).sanitised, .value(record.id.text))
  }

  private var typing: Picker.Item {
    Picker.Item(catalogue.text(ScreenMessage.typeAnother), .typeValue)
  }
}

extension Picker.Item {
  /// The value that choosing gives to a field.
  var value: String? {
    if case .value(let text) = intent { text } else { nil }
  }
}
