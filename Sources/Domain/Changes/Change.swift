package import Notation

/// One action of a user, whole: it is saved, told and undone as one.
package struct Change: Sendable, Equatable {
  /// What the user did, for messages, undo and history.
  package let action: Action
  /// Saved all or none.
  package let steps: [Step]
  /// The signature under a sign-off, saved together with it; nil for every other change.
  package var signature: Signature?

  /// The file of the signature that was made; nil where there is none.
  package var signatureFile: SignatureFile? {
    if case .made(let file)? = signature { file } else { nil }
  }

  /// The same as nothing but a sign-off.
  package var withoutSignature: Change { Change(action, steps) }

  package init(_ action: Action, _ steps: [Step]) {
    self.action = action
    self.steps = steps
  }

  /// The same action and signature with other steps.
  func with(_ steps: [Step]) -> Change {
    var change = Change(action, steps)
    change.signature = signature
    return change
  }

  /// What the user did, as history and messages name it.
  package enum Action: String, Sendable {
    case add, edit, move, archive, restore, `import`, comment
    case sign, agree, `defer`, verdict
    case readBack = "read-back"
    /// Gives the next move on a use case to a side.
    case ask
    /// Spells what is there as files spell it: no gate is passed.
    case mend
    /// Chooses one of several values that were given to one field at once.
    case resolve
    /// Takes a change back, also against the ways that states allow.
    case undo
  }

  /// What becomes of a sign-off that a key can stand behind.
  package enum Signature: Sendable, Equatable {
    /// This is to be signed, where the signer's key is at hand.
    case wanted(SignedContent)
    case made(SignatureFile)
  }

  /// One file that the change makes or edits.
  package enum Step: Sendable, Equatable {
    case add(Draft)
    case edit(RecordID, [Edit])
    /// Changes keys of `steerco.yaml`.
    case configure([Edit])
  }
}

/// A record that has no file yet.
package struct Draft: Sendable, Equatable {
  /// Decides the folder, the schema and the form of the id.
  package let kind: Kind
  /// Nil: the next number of the kind. People always bring their handle.
  package var id: RecordID?
  /// In the order in which the file will have them.
  package var fields: [Assignment]
  /// Markdown for below the front matter; may be empty.
  package var body: String

  package init(kind: Kind, id: RecordID? = nil, fields: [Assignment] = [], body: String = "") {
    self.kind = kind
    self.id = id
    self.fields = fields
    self.body = body
  }

  /// The first value given for a key; nil when none is.
  package subscript(key: String) -> Node? { fields.first { $0.key.text == key }?.value }
}

/// A key and the value it is to have.
package struct Assignment: Sendable, Equatable {
  /// The file key.
  package let key: Key
  /// What it becomes.
  package let value: Node

  package init(_ key: Key, _ value: Node) {
    self.key = key
    self.value = value
  }
}

/// One field of a record, from the value that the user saw to the value that they want.
package struct Edit: Sendable, Equatable {
  /// The file key, known to the schema or not.
  package let key: Key
  /// The key inside a map, or the name of a row of a list, when only that one is changed: two people may
  /// set different cells of one row at once.
  package let entry: String?
  /// What the user saw; nil where the field was absent. Lets two edits meet without loss.
  package let base: Node?
  /// Nil removes the field.
  package let value: Node?

  package init(_ key: Key, entry: String? = nil, from base: Node?, to value: Node?) {
    self.key = key
    self.entry = entry
    self.base = base
    self.value = value
  }
}

extension Edit {
  /// The edit that takes this one back.
  package var inverse: Edit { Edit(key, entry: entry, from: value, to: base) }

  /// The value of the whole field after the edit.
  ///
  /// - Parameter field: its value now.
  package func fieldValue(over field: Node?) -> Node? {
    guard let entry else { return value }
    if isRow { return rows(over: field?.items ?? [], entry) }
    var pairs = field?.pairs ?? []
    let place = pairs.firstIndex { $0.key == entry }
    if let place { pairs.remove(at: place) }
    if let value { pairs.insert(Node.Pair(entry, value), at: place ?? pairs.count) }
    return pairs.isEmpty ? nil : .map(pairs)
  }

  /// What stands now where the edit writes: the field, or its entry.
  package func present(in field: Node?) -> Node? {
    guard let entry else { return field }
    if isRow { return field?.items.first { $0.isRow(named: entry) } }
    return field?[entry]?.presence
  }

  /// Whether it changes one row of a list.
  private var isRow: Bool {
    entry.map { name in (value ?? base)?.isRow(named: name) ?? false } ?? false
  }

  /// What comes new stands among the others by its name, so that it comes back to its place.
  private func rows(over rows: [Node], _ name: String) -> Node? {
    var rows = rows
    let place = rows.firstIndex { $0.isRow(named: name) }
    if let place { rows.remove(at: place) }
    let order = rows.firstIndex { name < ($0.pairs.first?.value.text ?? "") } ?? rows.count
    if let value { rows.insert(value, at: place ?? order) }
    return rows.isEmpty ? nil : .list(rows)
  }

  /// The edit that gives a field of `record` a new value, based on the one it has.
  package init(_ key: Key, of record: Record, to value: Node?) {
    self.init(key, from: record.document.value(at: key, of: record.kind), to: value)
  }
}
