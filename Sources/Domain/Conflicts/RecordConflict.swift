/// One contested field with the record that it is of.
package struct RecordConflict: Sendable, Equatable {
  /// Nil for `steerco.yaml`.
  package let id: RecordID?
  /// What stands against each other.
  package let conflict: Conflict

  package init(_ id: RecordID?, _ conflict: Conflict) {
    self.id = id
    self.conflict = conflict
  }
}

extension Portfolio {
  /// Everything that waits to be settled: of `steerco.yaml`, then by kind and id. Archived records too:
  /// what somebody gave is not forgotten.
  package var conflicts: [RecordConflict] {
    configuration.document.conflicts.map { RecordConflict(nil, $0) }
      + allRecords.flatMap { record in record.conflicts.map { RecordConflict(record.id, $0) } }
  }
}
