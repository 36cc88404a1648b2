package import Domain
package import Notation

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
  /// The text of `base`.
  private(set) var original: String

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

  /// - Parameter base: the text of the value that was seen when `text` was typed.
  mutating func restore(_ text: String, over base: String) {
    // What reads the same is the same, however the file spells it.
    if base != original {
      original = base
      self.base = base.isEmpty ? nil : try? field.type.uncheckedNode(typed: base)
    }
    self.text = text
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

  /// The same where a part of it does not fit.
  var uncheckedNode: Node? { text.isEmpty ? nil : try? field.type.uncheckedNode(typed: text) }

  /// Whether Enter makes a new line while typing.
  package var isMultiline: Bool {
    switch field.type {
    case .prose, .rows: true
    default: false
    }
  }
}

/// What can be given a value: a field of a form, or a cell of its table.
package struct FormSlot: Sendable {
  /// What it can hold.
  package let type: FieldType
  /// The file key of the field or the column.
  let key: String
  /// Whose words its label and help are: a kind, or a field for its columns.
  let owner: String
  /// As typed.
  package let text: String
}

extension FormSlot {
  /// An empty field of a record.
  init(_ field: any AnyField, of kind: Kind) {
    self.init(type: field.type, key: field.key.text, owner: kind.rawValue, text: "")
  }
}

extension Form {
  /// What Enter edits.
  package var slot: FormSlot {
    if let table {
      return FormSlot(
        type: table.type, key: table.wordKey, owner: table.field.key.text, text: table.text)
    }
    return FormSlot(
      type: current.field.type, key: current.field.key.text, owner: kind.rawValue,
      text: current.text)
  }
}
