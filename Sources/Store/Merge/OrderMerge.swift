/// The order of a list that two people changed.
///
/// What was there before keeps its order, or the order that one side gave it. What was added goes
/// behind the element of the base that it stood behind. Where both added at one place, the two runs
/// are merged by comparing their heads, so a run stays in its author's order.
///
/// Such a run is a forest: an element lies under the nearest greater one in front of it. Two runs
/// become the union of what lies under what, closed so that all that lies above an element stands in
/// one line. Unions and closures do not care who comes first, so three people get the same list in
/// whatever order their changes meet (a plain merge by heads does not, once two of them added the
/// same element). Where somebody has moved what was there before, it holds as long as only one has, and
/// nobody has removed any of it.
struct OrderMerge<Key: Hashable & Comparable> {
  private let base: Set<Key>
  private let kept: Set<Key>
  /// What stays of the base, in its new order.
  private let skeleton: [Key]
  private let places: [Key: Int]
  private var parents: [Key: Key] = [:]
  /// The place in the skeleton that an added element stands behind; -1 in front of all.
  private var gaps: [Key: Int] = [:]

  /// All elements that `kept` holds must stand in `a` or in `b`; none stands twice.
  static func merged(base: [Key], _ a: [Key], _ b: [Key], keeping kept: Set<Key>) -> [Key] {
    var merge = OrderMerge(base: base, a, b, kept)
    merge.add(a)
    merge.add(b)
    return merge.result
  }

  private init(base: [Key], _ a: [Key], _ b: [Key], _ kept: Set<Key>) {
    self.base = Set(base)
    self.kept = kept
    let before = base.filter(kept.contains)
    let (a, b) = (Self.completed(a, before), Self.completed(b, before))
    if a == before || b == before {
      skeleton = a == before ? b : a
    } else {
      skeleton = a.lexicographicallyPrecedes(b) ? a : b
    }
    places = Dictionary(uniqueKeysWithValues: skeleton.enumerated().map { ($1, $0) })
  }

  /// The elements of `before` as `side` orders them; those that it lacks behind their predecessors.
  private static func completed(_ side: [Key], _ before: [Key]) -> [Key] {
    let (wanted, present) = (Set(before), Set(side))
    var order = side.filter(wanted.contains)
    guard order.count < before.count else { return order }
    for (index, key) in before.enumerated() where !present.contains(key) {
      let predecessor = index == 0 ? nil : order.firstIndex(of: before[index - 1])
      order.insert(key, at: predecessor.map { $0 + 1 } ?? 0)
    }
    return order
  }

  /// Takes the additions of one side. An element of the base ends a run, be it removed by the other.
  private mutating func add(_ side: [Key]) {
    var (anchor, above): (Int, [Key]) = (-1, [])
    for key in side {
      if base.contains(key) {
        above = []
        anchor = places[key] ?? anchor
        continue
      }
      guard kept.contains(key) else { continue }
      while let last = above.last, last < key { above.removeLast() }
      if let greater = above.last { put(key, under: greater) }
      above.append(key)
      gaps[key] = max(gaps[key] ?? -1, anchor)
    }
  }

  private mutating func put(_ key: Key, under greater: Key) {
    var (key, greater) = (key, greater)
    while let parent = parents[key], parent != greater {
      if greater < parent { parents[key] = greater }
      (key, greater) = (min(parent, greater), max(parent, greater))
    }
    parents[key] = greater
  }

  private var result: [Key] {
    var children: [Key: [Key]] = [:]
    for (key, parent) in parents { children[parent, default: []].append(key) }
    var roots: [Key: Int] = [:]
    for (key, gap) in gaps {
      var root = key
      while let parent = parents[root] { root = parent }
      roots[root] = max(roots[root] ?? -1, gap)
    }
    var groups: [Int: [Key]] = [:]
    for (root, gap) in roots { groups[gap, default: []].append(root) }
    var result: [Key] = []
    for place in -1..<skeleton.count {
      if place >= 0 { result.append(skeleton[place]) }
      var open = (groups[place] ?? []).sorted(by: >)
      while let key = open.popLast() {
        result.append(key)
        open += (children[key] ?? []).sorted(by: >)
      }
    }
    return result
  }
}
