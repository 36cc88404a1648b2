package import Canvas
package import Domain
package import Notation

/// A record's fields to fill in, made from its schema. Nothing is written before it is saved, and
/// then all of it as one change.
package struct Form: Sendable {
  /// Whose schema the fields come from.
  package let kind: Kind
  /// The record as it was last seen; nil for a new one.
  package private(set) var record: Record?
  /// Whether it had been put away before.
  let wasArchived: Bool
  /// Every field that people may fill in, in the order of the form.
  package private(set) var fields: [FormField]
  /// The place in `fields`, from 0.
  package var selected = 0
  /// The text of the selected field while it is being typed.
  package var typing: TextField?
  /// Which fields are on the screen.
  package var scroll = Scroll(count: 0)
  /// The change of this form that is on its way to the files.
  package var saving: Change?
  /// The record that a new one began from; nil for one that began empty.
  package private(set) var origin: RecordID?

  /// Leaves out what only the program writes; the title comes first.
  package init(_ kind: Kind, editing record: Record? = nil) {
    self.kind = kind
    self.record = record
    wasArchived = record?.isArchived ?? false
    let hidden: Set = ["import-key", "formerly", "conflicts", record == nil ? "archived" : "id"]
    let asksForID = kind == .person
    fields = kind.schema.fields
      .filter { !hidden.contains($0.key.text) && ($0.key.text != "id" || asksForID) }
      .map { FormField($0, record?.node($0)) }
    if let title = fields.firstIndex(where: { $0.field.key == kind.schema.titleKey }) {
      fields.swapAt(0, title)
    }
  }

  /// A form for a new record that begins with what another record tells.
  package init(_ kind: Kind, prefilled values: [Assignment], about origin: RecordID) {
    self.init(kind)
    self.origin = origin
    for place in fields.indices {
      guard let value = values.first(where: { $0.key == fields[place].field.key }) else { continue }
      fields[place].text = fields[place].field.type.typed(value.value)
    }
  }

  /// Takes over what others have written meanwhile. A field with something typed keeps it, and keeps
  /// what it is based on, so that saving can merge the two.
  package mutating func rebase(on fresh: Record?) {
    guard record != nil, let fresh, fresh != record else { return }
    record = fresh
    for place in fields.indices {
      let isTyped = typing != nil && place == selected
      fields[place].rebase(on: fresh.node(fields[place].field), isTyped: isTyped)
    }
  }

  /// Whether leaving would lose something typed.
  package var hasChanges: Bool { fields.contains(where: \.isChanged) }

  /// The field that is selected.
  package var current: FormField { fields[min(selected, fields.count - 1)] }

  /// Selects another field, and stops at either end.
  package mutating func move(by step: Int) {
    selected = max(0, min(selected + step, fields.count - 1))
  }

  /// Selects the field of this file key; another stays selected where there is none.
  package mutating func select(_ key: String) {
    if let place = fields.firstIndex(where: { $0.field.key.text == key }) { selected = place }
  }

  /// Opens the selected field for typing, with its text.
  package mutating func startTyping() {
    typing = TextField(current.text, isMultiline: current.isMultiline)
  }

  /// Takes the typed text into the field.
  package mutating func stopTyping(_ canonical: (String, FieldType) -> String) {
    guard let typing else { return }
    self.typing = nil
    fields[selected].text = canonical(typing.text, current.field.type)
    fields[selected].rebase(on: fields[selected].present, isTyped: false)
  }

  /// Gives the selected field another text, without checking it.
  package mutating func set(_ text: String) { fields[selected].text = text }

  /// The first field whose text its type cannot hold.
  package var firstProblem: Int? { fields.firstIndex { $0.misfit != nil } }

  /// The change that saving makes; nil when nothing was changed.
  package func change(on today: Day) -> Change? {
    let changed = fields.filter(\.isChanged)
    guard !changed.isEmpty else { return nil }
    guard let record else {
      let values = changed.compactMap { field in
        field.node.map { Assignment(field.field.key, $0) }
      }
      return Change.adding(kind, values, on: today)
    }
    let edits = changed.map { Edit($0.field.key, from: $0.base, to: $0.node) }
    return Change(.edit, [.edit(record.id, edits)])
  }
}

/// One field of a form.
package struct FormField: Sendable {
  /// Its type decides how it is read, chosen and drawn.
  package let field: any AnyField
  /// The value that the user has seen.
  package private(set) var base: Node?
  /// The value that stands in the file by now.
  package private(set) var present: Node?
  /// As typed.
  package var text: String
  private var original: String

  init(_ field: any AnyField, _ base: Node?) {
    self.field = field
    self.base = base
    present = base
    original = base.map(field.type.typed) ?? ""
    text = original
  }

  /// - Parameter isTyped: whether it is being typed in: then it counts as changed.
  mutating func rebase(on node: Node?, isTyped: Bool) {
    present = node
    if isChanged || isTyped { return }
    base = node
    original = node.map(field.type.typed) ?? ""
    text = original
  }

  /// Whether somebody else has given it another value since the user began to change it.
  package var isContested: Bool { present != base && present != node }

  /// Whether saving will write it.
  package var isChanged: Bool { text != original }

  /// Why the field cannot hold its text; nil when it can.
  package var misfit: Misfit? {
    do {
      _ = try field.type.node(typed: text)
      return nil
    } catch { return error }
  }

  /// Nil for an empty field, and while the text does not fit.
  package var node: Node? { text.isEmpty ? nil : try? field.type.node(typed: text) }

  /// Whether Enter makes a new line while typing.
  package var isMultiline: Bool {
    switch field.type {
    case .prose, .rows: true
    default: false
    }
  }

  /// The words to choose from; nil where anything may be typed.
  package var choices: [String]? {
    switch field.type {
    case .choice(let words): words
    case .yesNo: ["yes", "no"]
    default: nil
    }
  }
}
