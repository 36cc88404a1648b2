package import Notation

extension Change {
  /// Gives a contested field one of its values, and takes its entry out of `conflicts`, as one change.
  ///
  /// One of the candidates, or the value in force, was legitimately reached by somebody: no way of states
  /// and no frozen text keeps it out, but the gate of a state holds for the record as both sides have
  /// left it. Any other value is an ordinary edit.
  ///
  /// - Parameters:
  ///   - field: as the conflict names it: `status`, `cells.CMO`, `options.A.cost`.
  ///   - value: nil removes the field.
  /// - Throws: `ChangeError.act` for a field that is not contested.
  package static func settling(
    _ record: Record, _ field: String, to value: Node?, in portfolio: Portfolio
  ) throws(ChangeError) -> Change {
    guard let conflict = record.conflicts.first(where: { $0.field == field }) else {
      let fields = record.conflicts.map(\.field)
      throw .act(record.id, .notContested(field: field, contested: fields))
    }
    let place = FieldPlace(field, in: record)
    let isGiven =
      conflict.candidates.contains { $0.value == value } || record.valueInForce(at: place) == value
    let edits = [
      Edit(settling: place, from: record.document.value(at: place.key, of: record.kind), to: value),
      Edit(settling: conflict),
    ]
    let action: Action = isGiven ? .resolve : place.key == Record.statusKey ? .move : .edit
    return Change(action, [.edit(record.id, edits)]).completed(in: portfolio)
  }

  /// The same for `steerco.yaml`; nil for a key that is not contested.
  package static func settling(
    _ configuration: Configuration, _ field: String, to value: Node?
  ) -> Change? {
    let document = configuration.document
    guard let conflict = document.conflicts.first(where: { $0.field == field }) else { return nil }
    let place = FieldPlace(field, in: document, of: nil)
    let edits = [
      Edit(settling: place, from: document[place.key], to: value), Edit(settling: conflict),
    ]
    return Change(.resolve, [.configure(edits)])
  }
}

extension Edit {
  /// Sets a place of a field: as little as can be said, so that it meets other edits without harm.
  fileprivate init(settling place: FieldPlace, from field: Node?, to value: Node?) {
    if place.steps.count == 1, case .map? = field {
      self.init(place.key, entry: place.steps[0], from: place.value(in: field), to: value)
    } else {
      self.init(place.key, from: field, to: place.setting(value, in: field))
    }
  }
}
