import Domain
import Localization
import Notation
import Text

extension State {
  /// What a field of a form can be given by choosing: its words, the people, the records of its kind.
  /// Nil where it is typed.
  func choices(for field: FormField, of kind: Kind) -> [FieldChoice]? {
    if let words = field.choices { return words.map { wordItem($0, field, kind) } }
    switch field.field.type {
    case .person: return people + [typing]
    case .reference(let target?): return portfolio.records(of: target).map(recordItem) + [typing]
    default: return nil
    }
  }

  private func wordItem(_ word: String, _ field: FormField, _ kind: Kind) -> FieldChoice {
    let owner = field.field.key == Record.statusKey ? kind.rawValue : field.field.key.text
    return FieldChoice(
      label: catalogue.long(catalogue.value(word, of: owner)),
      detail: catalogue.fileWordBeside(word), value: word)
  }

  /// Those who are filed, then the roles that nobody of them has.
  private var people: [FieldChoice] {
    let filed = portfolio.records(of: .person)
    let held = Set(filed.map { portfolio.role(of: $0.id.text).lowercased() })
    let open = portfolio.configuration.roles.filter { !held.contains($0.key.lowercased()) }
    return filed.map(recordItem)
      + open.map { role in
        FieldChoice(label: role.name.sanitised, detail: role.key, value: role.key.lowercased())
      }
  }

  private func recordItem(_ record: Record) -> FieldChoice {
    FieldChoice(
      label: record.title.sanitised, detail: catalogue.shown(record.id).sanitised,
      value: record.id.text)
  }

  private var typing: FieldChoice {
    FieldChoice(label: catalogue.text(ScreenMessage.typeAnother), detail: "", value: nil)
  }
}

/// One thing that a field can be given.
struct FieldChoice: Sendable {
  let label: String
  let detail: String
  /// As the file has it; nil where it is to be typed.
  let value: String?

  var item: Picker.Item {
    Picker.Item(label, detail: detail) { [value] state in
      state.withForm { form in
        if let value { form.set(value) } else { form.startTyping() }
      }
    }
  }
}
