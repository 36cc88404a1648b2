import Domain
import Localization
import Notation
import Text

extension State {
  /// What a field or a cell can be given by choosing: its words, the people, the records of its kind.
  /// Nil where it is typed.
  func choices(for slot: FormSlot, of kind: Kind) -> [FieldChoice]? {
    switch slot.type {
    case .choice, .yesNo: offers(slot.type, slot, kind)
    case .person, .reference: offers(slot.type, slot, kind) + [typing]
    default: nil
    }
  }

  /// What an element of a list, or a single value, can be.
  func offers(_ type: FieldType, _ slot: FormSlot, _ kind: Kind) -> [FieldChoice] {
    switch type {
    case .choice(let words): words.map { wordItem($0, slot, kind) }
    case .yesNo: ["yes", "no"].map { wordItem($0, slot, kind) }
    case .person: people
    case .reference(let target?): portfolio.records(of: target).map(recordItem)
    case .reference(nil): portfolio.allRecords.filter { $0.kind != .person }.map(recordItem)
    case .text:
      words(of: slot, kind).map { FieldChoice(label: $0.sanitised, detail: "", value: $0) }
    default: []
    }
  }

  private func wordItem(_ word: String, _ slot: FormSlot, _ kind: Kind) -> FieldChoice {
    let owner = slot.key == Record.statusKey.text ? kind.rawValue : slot.key
    let label =
      slot.type.isYesNo
      ? catalogue.writing.yesNo(word == "yes") : catalogue.long(catalogue.value(word, of: owner))
    return FieldChoice(label: label, detail: catalogue.fileWordBeside(word), value: word)
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

  /// The words that the store has in this list already, the most frequent first.
  private func words(of slot: FormSlot, _ kind: Kind) -> [String] {
    let isCommon = Common.shared.tags.key.text == slot.key
    let records = isCommon ? Array(portfolio.allRecords) : portfolio.records(of: kind)
    let isCell = slot.owner != kind.rawValue
    var counts: [String: Int] = [:]
    for record in records {
      guard let field = kind.schema.field(isCell ? slot.owner : slot.key),
        let node = record.node(field)
      else { continue }
      let list = isCell ? node[slot.key] : node
      for word in (list?.items ?? []).compactMap(\.text) {
        counts[word, default: 0] += 1
      }
    }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
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

extension FieldType {
  fileprivate var isYesNo: Bool {
    if case .yesNo = self { true } else { false }
  }
}
