extension Portfolio {
  /// The records of `kind` that name `id` in their field `key`, archived ones too, by id.
  package func referrers(to id: RecordID, from kind: Kind, by key: String) -> [Record] {
    Array(records(in: .references(in: key, of: kind), under: GroupKey(id)))
  }
}
