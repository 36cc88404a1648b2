import Notation

extension FieldDifference {
  /// Of a map, entry by entry; their order says nothing. Nil where a side is no map, or names a key
  /// twice.
  var entries: [FieldDifference]? {
    guard let (old, new) = pairs(\.pairs) else { return nil }
    let keys = old.map(\.key) + new.map(\.key).filter { key in !old.contains { $0.key == key } }
    return keys.compactMap { key in
      let (old, new) = (from?[key]?.presence, to?[key]?.presence)
      return old == new ? nil : FieldDifference(key: self.key, place: [key], from: old, to: new)
    }
  }

  /// Of a list of maps: the columns of the rows that both sides have, known by their first column, and
  /// what came and went. One difference as a whole where rows cannot be told apart.
  var rows: [FieldDifference] {
    let (old, new) = (from?.items ?? [], to?.items ?? [])
    guard let oldNames = old.rowNames, let newNames = new.rowNames,
      oldNames.filter(newNames.contains) == newNames.filter(oldNames.contains)
    else { return [items] }
    let added = new.filter { row in !oldNames.contains { $0 == row.rowName } }
    let removed = old.filter { row in !newNames.contains { $0 == row.rowName } }
    let changed = old.flatMap { row in
      new.first { $0.rowName == row.rowName }.map { columns(of: row, $0) } ?? []
    }
    if added.isEmpty && removed.isEmpty { return changed.isEmpty ? [self] : changed }
    var whole = self
    whole.sort = .items(added: added, removed: removed)
    return [whole] + changed
  }

  private func columns(of old: Node, _ new: Node) -> [FieldDifference] {
    let whole = FieldDifference(key: key, from: old, to: new)
    let place = [old.rowName ?? ""]
    return (whole.entries ?? [whole]).map { column in
      FieldDifference(key: key, place: place + column.place, from: column.from, to: column.to)
    }
  }

  /// Of a list: what came and what went; the value as a whole where only the order is another.
  var items: FieldDifference {
    var (added, removed) = (to?.items ?? [], from?.items ?? [])
    for item in removed {
      guard let place = added.firstIndex(of: item) else { continue }
      added.remove(at: place)
      removed.remove(at: removed.firstIndex(of: item) ?? 0)
    }
    var whole = self
    if !added.isEmpty || !removed.isEmpty { whole.sort = .items(added: added, removed: removed) }
    return whole
  }

  private func pairs(
    _ pairs: (Node) -> [Node.Pair]
  ) -> (old: [Node.Pair], new: [Node.Pair])? {
    guard [from, to].compactMap({ $0 }).allSatisfy(\.isMapOfDistinctKeys) else { return nil }
    return (from.map(pairs) ?? [], to.map(pairs) ?? [])
  }
}

extension Node {
  fileprivate var isMapOfDistinctKeys: Bool {
    guard case .map(let pairs) = self else { return false }
    return Set(pairs.map(\.key)).count == pairs.count
  }

  fileprivate var rowName: String? { pairs.first?.value.text }
}

extension [Node] {
  /// What the rows are called by; nil where one has no name, or two have the same.
  fileprivate var rowNames: [String]? {
    let names = compactMap { $0.isMapOfDistinctKeys ? $0.rowName : nil }
    return names.count == count && Set(names).count == count ? names : nil
  }
}
