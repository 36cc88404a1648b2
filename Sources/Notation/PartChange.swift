/// How the parts of a list or map become those of another one, in the new order.
enum PartChange {
  case keep(old: Int)
  case replace(old: Int, with: Node)
  case add(Node)
  case remove(old: Int)

  /// The fewest changes; what is removed and added at the same place is a replacement.
  static func changes(from old: [Node], to new: [Node]) -> [PartChange] {
    let difference = new.difference(from: old) { $0.isIdentical(to: $1) }
    let removals = Set(difference.removals.map(\.offset))
    let insertions = Set(difference.insertions.map(\.offset))
    var (changes, o, n): ([PartChange], Int, Int) = ([], 0, 0)
    while o < old.count || n < new.count {
      var (removed, added): ([Int], [Node]) = ([], [])
      while removals.contains(o) {
        removed.append(o)
        o += 1
      }
      while insertions.contains(n) {
        added.append(new[n])
        n += 1
      }
      changes += paired(removed, added)
      if o < old.count {
        changes.append(.keep(old: o))
        (o, n) = (o + 1, n + 1)
      }
    }
    return changes
  }

  private static func paired(_ removed: [Int], _ added: [Node]) -> [PartChange] {
    zip(removed, added).map { .replace(old: $0, with: $1) }
      + removed.dropFirst(added.count).map { .remove(old: $0) }
      + added.dropFirst(removed.count).map { .add($0) }
  }
}

extension CollectionDifference.Change {
  fileprivate var offset: Int {
    switch self {
    case .insert(let offset, _, _), .remove(let offset, _, _): offset
    }
  }
}
