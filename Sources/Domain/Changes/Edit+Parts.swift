import Notation

extension Edit {
  /// The same edit as edits of the rows or entries that differ, so that what somebody else does to the
  /// others meanwhile stands beside it, and is not taken back with it. The whole where rows have no names
  /// to be told apart by, or stand in another order.
  package var parts: [Edit] {
    guard entry == nil, let base, let value else { return [self] }
    let (old, new) = (base.namedParts, value.namedParts)
    guard let old, let new else { return [self] }
    let removed = old.filter { part in !new.contains { $0.name == part.name } }
    let edits =
      removed.map { Edit(key, entry: $0.name, from: $0.node, to: nil) }
      + new.compactMap { part in
        let before = old.first { $0.name == part.name }?.node
        if let before, before.isIdentical(to: part.node) { return nil }
        return Edit(key, entry: part.name, from: before, to: part.node)
      }
    let result = edits.reduce(Optional(base)) { field, edit in edit.fieldValue(over: field) }
    return result?.isIdentical(to: value) ?? false ? edits : [self]
  }
}

extension Node {
  /// Rows by their first values, entries by their keys; nil where a part has no name of its own.
  fileprivate var namedParts: [(name: String, node: Node)]? {
    let parts: [(name: String, node: Node)]
    switch self {
    case .scalar: return nil
    case .list(let rows): parts = rows.map { ($0.pairs.first?.value.text ?? "", $0) }
    case .map(let pairs): parts = pairs.map { ($0.key, $0.value) }
    }
    let names = Set(parts.map(\.name))
    return names.count == parts.count && !names.contains("") ? parts : nil
  }
}
