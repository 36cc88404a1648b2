extension Portfolio {
  /// The records of `kind` that name `id` in their field `key`, archived ones too, by id.
  package func referrers(to id: RecordID, from kind: Kind, by key: String) -> [Record] {
    let route = ReferrerIndex.Route(kind: kind, key: key, target: id.kind)
    return referrerIndex.referrers(to: id, by: route, in: records(of: kind))
  }
}
