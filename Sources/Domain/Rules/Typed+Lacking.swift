extension Typed {
  /// A breach for each of these fields that is absent or empty in the record's state.
  func lacking(_ keys: String...) -> [Breach] {
    keys.filter { key in record.kind.schema.field(key).flatMap(record.node) == nil }
      .map { Breach($0, .needed(state: record.status)) }
  }
}
