import Notation

/// Repairs of one record that have exactly one right answer. Whatever leaves a choice is left to people.
package struct Mend: Sendable {
  /// Before the repairs.
  package let record: Record
  /// One for each field that is mended.
  package let edits: [Edit]
  /// What is mended, in the order of the fields; a list may have several.
  package let corrections: [Correction]

  /// One value and what it becomes.
  package struct Correction: Sendable, Equatable {
    /// The file key, with the place inside its field: `agenda.2.verb`.
    package let place: [String]
    /// Nil where nothing stood.
    package let old: String?
    /// What stands there afterwards.
    package let new: String
  }

  /// The repairs as one change.
  package var change: Change { Change(.mend, [.edit(record.id, edits)]) }
}

extension Portfolio {
  /// What can be mended in records that can be read and have their id alone, by kind and id.
  package var mends: [Mend] {
    let promised = Set(unreadable.map(\.id))
    return allRecords.compactMap { record in
      let isAlone = records(of: record.kind, withID: record.id).count == 1
      return isAlone && !promised.contains(record.id) ? mend(of: record) : nil
    }
  }

  private func mend(of record: Record) -> Mend? {
    let contested = (record.document[Common.shared.conflicts.key]?.items ?? []).compactMap {
      $0["field"]?.text.map { FieldPlace($0, in: record).key }
    }
    var (edits, corrections) = ([Edit](), [Mend.Correction]())
    for field in record.kind.schema.fields where !contested.contains(field.key) {
      let mended = correction(of: field, in: record)
      guard let value = mended.value else { continue }
      edits.append(Edit(field.key, of: record, to: value))
      corrections += mended.corrections
    }
    return edits.isEmpty ? nil : Mend(record: record, edits: edits, corrections: corrections)
  }

  private func correction(
    of field: any AnyField, in record: Record
  ) -> (value: Node?, corrections: [Mend.Correction]) {
    let node = record.document[field.key]?.presence
    if field.key == Record.statusKey, let state = onlyState(of: record, node?.text) {
      let correction = Mend.Correction(
        place: [field.key.text], old: node?.text, new: state)
      return (.scalar(state), [correction])
    }
    guard let node, field.type.misfit(of: node) != nil else { return (nil, []) }
    var corrections: [Mend.Correction] = []
    let mended = field.type.respelt(node, at: [field.key.text], &corrections)
    // A field is mended whole or not at all: no change may leave a value that does not fit.
    return field.type.misfit(of: mended) == nil ? (mended, corrections) : (nil, [])
  }

  /// The first state for a record without one, and superseded for a decision that was replaced.
  private func onlyState(of record: Record, _ written: String?) -> String? {
    guard let written else {
      return record.hasLifeBehind ? nil : record.kind.schema.lifecycle.first
    }
    guard record.kind == .decision, written == "decided", !record.isArchived else { return nil }
    let decision = Typed<Decision>(record)
    // In a circle, each has replaced the other: somebody has to say which one holds.
    if decision.isCircular(in: self) || decision.successor(in: self) == nil { return nil }
    return "superseded"
  }
}

extension Record {
  /// Whether something stands in the record that only a later state brings: its state was lost then,
  /// and somebody has to say which it was.
  fileprivate var hasLifeBehind: Bool {
    [
      "signed", "decided", "recorded", "outcome", "read-back", "reason", "series", "spent",
      "verdict",
      "verdict-on", "lesson", "present", "actions", "decision",
    ].contains { key in kind.schema.field(key).flatMap(node) != nil }
  }
}
