import Notation

extension Portfolio {
  /// The records of `kind` that name `id` in their field `key`, archived ones too, by id.
  package func referrers(to id: RecordID, from kind: Kind, by key: String) -> [Record] {
    guard let field = kind.schema.field(key) else { return [] }
    return records(of: kind).filter { record in
      record.node(field)?.items.contains { item in
        item.text.flatMap { RecordID($0, kind: id.kind) } == id
      } ?? false
    }
  }
}
