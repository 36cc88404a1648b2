package import Canvas
package import Domain
import Notation

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
  /// Fields and the headings between them, from top to bottom.
  package let lines: [FormLine]
  /// The place in `fields`, from 0.
  package var selected = 0 {
    didSet { if selected != oldValue { table = nil } }
  }
  /// The text of the selected field, or of the selected cell of its table, while it is being typed.
  package var typing: TextField?
  /// The text with which typing began.
  private var typingStart = ""
  /// The rows of the selected field, while they are open.
  package var table: FormTable?
  /// Which lines are on the screen.
  package var scroll = Scroll(count: 0)
  /// The change of this form that is on its way to the files.
  package var saving: Change?
  /// What the gate of the next state still wants, and which state that is.
  var wanted = Wanted()
  /// Whether it was left before, and when it was kept on the disk.
  var reopened: Reopened?
  /// Why the last save was refused, and the field that it was about.
  var refusal: (key: String, words: String)?
  /// Grows with every change of a field.
  private(set) var revision = 0

  /// The fields that a gate wants.
  struct Wanted: Sendable {
    var keys: Set<String> = []
    var state: String?
    /// The revision of the form that it was worked out for.
    var revision: Int?
  }

  /// A form that is opened again with what was typed before.
  struct Reopened: Sendable {
    /// Nil for a draft of this session.
    var moment: Moment?
  }
  /// The record that a new one began from; nil for one that began empty.
  package internal(set) var origin: RecordID?

  /// Leaves out what only the program writes; the title comes first.
  package init(_ kind: Kind, editing record: Record? = nil) {
    self.kind = kind
    self.record = record
    wasArchived = record?.isArchived ?? false
    let shown = Form.keysInOrder(kind, isNew: record == nil).compactMap(kind.schema.field)
    fields = shown.map { FormField($0, record?.node($0)) }
    lines = Form.lines(shown, kind)
  }

  private static func keysInOrder(_ kind: Kind, isNew: Bool) -> [String] {
    let hidden: Set = ["import-key", "formerly", "conflicts", isNew ? "archived" : "id"]
    let title = kind.schema.titleKey.text
    let keys = kind.schema.fields.map(\.key.text).filter {
      !hidden.contains($0) && $0 != title && ($0 != "id" || kind == .person)
    }
    return [title] + keys
  }

  private static func lines(_ fields: [any AnyField], _ kind: Kind) -> [FormLine] {
    var section: String?
    return fields.enumerated().flatMap { place, field -> [FormLine] in
      let own = kind.schema.section(of: field.key)
      defer { section = own }
      guard let own, own != section else { return [.field(place)] }
      return [.section(own), .field(place)]
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
    revision += 1
    for place in fields.indices {
      let isTyped = (typing != nil || table != nil) && place == selected
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

  /// Selects the first field of the next section, or of this one and then of those before.
  mutating func moveSection(_ direction: Int) {
    let starts = lines.indices.dropLast().compactMap { place -> Int? in
      guard case .section = lines[place], case .field(let first) = lines[place + 1] else {
        return nil
      }
      return first
    }
    let next =
      direction > 0 ? starts.first { $0 > selected } : starts.last { $0 < selected }
    selected = next ?? (direction > 0 ? fields.count - 1 : 0)
  }

  /// Selects the field of this file key; another stays selected where there is none.
  package mutating func select(_ key: String) {
    if let place = fields.firstIndex(where: { $0.field.key.text == key }) { selected = place }
  }

  /// Opens the selected field or cell for typing, with its text.
  ///
  /// - Parameter written: that text as the user's language writes it; nil for as the file has it.
  package mutating func startTyping(_ written: String? = nil) {
    typingStart = written ?? slot.text
    typing = TextField(typingStart, isMultiline: table == nil && current.isMultiline)
  }

  /// Takes the typed text into the field or the cell.
  package mutating func stopTyping(_ canonical: (String, FormSlot) -> String) {
    guard let typing else { return }
    self.typing = nil
    if typing.text != typingStart { set(canonical(typing.text, slot)) }
    fields[selected].rebase(on: fields[selected].present, isTyped: false)
  }

  /// Gives the selected field or cell another text, without checking it.
  package mutating func set(_ text: String) {
    revision += 1
    refusal = nil
    guard table != nil else {
      fields[selected].text = text
      return
    }
    table?.set(text)
    takeTable()
  }

  /// Changes the rows that are open, and takes them into their field.
  mutating func withTable(_ body: (inout FormTable) -> Void) {
    guard var table else { return }
    body(&table)
    self.table = table
    takeTable()
  }

  private mutating func takeTable() {
    guard let table else { return }
    revision += 1
    refusal = nil
    fields[selected].text = table.node.map(current.field.type.typed) ?? ""
  }

  /// Gives a field what was typed into it in an earlier session.
  ///
  /// - Parameter base: the value that was seen then, as typed.
  mutating func restore(_ key: String, text: String, base: String) {
    guard let place = fields.firstIndex(where: { $0.field.key.text == key }) else { return }
    fields[place].restore(text, over: base)
    revision += 1
  }

  /// The first field whose text its type cannot hold.
  package var firstProblem: Int? { fields.firstIndex { $0.misfit != nil } }
}

/// A line of a form.
package enum FormLine: Sendable, Equatable {
  /// A heading, by its name in the schema.
  case section(String)
  /// By its place in the form's fields.
  case field(Int)
}
