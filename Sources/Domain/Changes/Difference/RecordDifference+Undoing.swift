package import Notation

extension RecordDifference {
  /// What takes it back: edits from the later values to the former ones. What was added is archived, for
  /// nothing is ever deleted; what was deleted is added again under its id.
  ///
  /// - Parameter keys: of the fields of an edited record that are taken back; nil for all of them.
  package func inverse(on today: Day, of keys: Set<Key>? = nil) -> Change.Step {
    guard let after else { return .add(Draft(of: record)) }
    guard let before else {
      return .edit(after.id, [Edit(Record.archivedKey, of: after, to: .scalar(today.iso))])
    }
    return .edit(after.id, edits(from: after, to: before, of: keys))
  }

  private func edits(from after: Record, to before: Record, of keys: Set<Key>?) -> [Edit] {
    guard let keys, !keys.contains(.body), fields.contains(where: { $0.key == .body }) else {
      let kept = keys.map { keys in keeping { keys.contains($0.key) }?.fields ?? [] } ?? fields
      return edits(from: after, to: before, in: kept)
    }
    // The body differs as a whole, but only some parts of it are meant.
    var rewriting = Rewriting(after)
    let parts = keys.filter {
      $0.heading != nil || after.kind.schema.field($0.text)?.heading != nil
    }
    for key in parts.sorted(by: { $0.text < $1.text }) {
      rewriting.set(key, to: before.document.value(at: key, of: before.kind))
    }
    let others = fields.filter { keys.contains($0.key) && !parts.contains($0.key) }
    return rewriting.edits + edits(from: after, to: before, in: others)
  }

  private func edits(
    from after: Record, to before: Record, in fields: [FieldDifference]
  ) -> [Edit] {
    var rewriting = Rewriting(after)
    func former(_ key: Key) -> Node? { before.document.value(at: key, of: before.kind) }
    if fields.contains(where: { $0.key == .body }) {
      let texts = after.kind.schema.fields.filter { $0.heading != nil }.map(\.key)
      // A text that stood under its heading returns with the body; it must not stand above, too.
      for key in texts where !before.document.contains(key) && after.document.contains(key) {
        rewriting.set(key, to: nil)
      }
      rewriting.set(.body, to: former(.body))
      // And one that stood above has gone with the body that held it since.
      for key in texts { rewriting.set(key, to: former(key)) }
    }
    for field in fields where field.key != .body {
      let entry = field.isEntry(of: after.kind) ? field.place.first : nil
      let whole = former(field.key)
      rewriting.set(field.key, entry, to: entry.map { whole?[$0] } ?? whole)
    }
    return rewriting.edits
  }
}

/// Edits of one record, each based on what the ones before it leave.
private struct Rewriting {
  private(set) var edits: [Edit] = []
  private var document: Document
  private let kind: Kind

  init(_ record: Record) {
    document = record.document
    kind = record.kind
  }

  mutating func set(_ key: Key, _ entry: String? = nil, to value: Node?) {
    let whole = document.value(at: key, of: kind)
    let present = (entry.map { whole?[$0] } ?? whole)?.presence
    let edit = Edit(key, entry: entry, from: present, to: value?.presence)
    guard edit.base != edit.value, let edited = try? document.applying(edit, of: kind) else {
      return
    }
    document = edited
    edits.append(edit)
  }
}

extension FieldDifference {
  fileprivate func isEntry(of kind: Kind) -> Bool {
    guard case .map = kind.schema.field(key.text)?.type else { return false }
    return place.count == 1
  }
}

extension Draft {
  /// The record once more, as a new file.
  fileprivate init(of record: Record) {
    let keys = record.document.keys.map { Key($0) }.filter { $0 != Record.idKey }
    self.init(
      kind: record.kind, id: record.id,
      fields: keys.compactMap { key in record.document[key].map { Assignment(key, $0) } },
      body: record.document.body)
  }
}

extension Change {
  /// The change that takes these differences back, whole.
  ///
  /// - Parameter keys: of the fields that are meant, by the record; all of a record that is not named.
  package static func undoing(
    _ differences: [RecordDifference], of keys: [RecordID: Set<Key>] = [:], on today: Day
  ) -> Change {
    Change(.undo, differences.map { $0.inverse(on: today, of: keys[$0.id]) })
  }
}
