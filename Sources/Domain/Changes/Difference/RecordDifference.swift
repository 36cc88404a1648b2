/// What differs between two versions of one record, field by field. Bytes that say the same (quotes,
/// order of a map, line endings) are no difference.
package struct RecordDifference: Sendable, Equatable {
  /// Nil where the record was not there.
  package let before: Record?
  /// Nil where the record is not there any more.
  package let after: Record?
  /// The version that names the record: the later one, where there is one.
  package let record: Record
  /// In the order of the schema, then other keys, then the body; empty unless both versions are there.
  package private(set) var fields: [FieldDifference]

  /// What has happened to the record as a whole.
  package enum Event: Sendable, Equatable { case added, removed, changed }

  /// Nil when nothing differs.
  package init?(from before: Record?, to after: Record?) {
    guard let record = after ?? before else { return nil }
    (self.before, self.after, self.record) = (before, after, record)
    guard let before, let after else {
      fields = []
      return
    }
    fields = FieldDifference.all(from: before, to: after)
    if fields.isEmpty { return nil }
  }

  /// Told by which of the two versions is there.
  package var event: Event {
    if before == nil { return .added }
    return after == nil ? .removed : .changed
  }

  /// Without the other fields; nil when none is left.
  package func keeping(_ isKept: (FieldDifference) -> Bool) -> RecordDifference? {
    var difference = self
    difference.fields = fields.filter(isKept)
    return difference.fields.isEmpty ? nil : difference
  }

  /// The id of the later version.
  package var id: RecordID { record.id }
}
