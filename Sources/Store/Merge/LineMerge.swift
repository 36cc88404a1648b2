/// Texts by their lines, each with its ending. Two lines are equal when they differ in normal form only.
enum LineMerge {
  /// What both changed: the lines before, and those of either side.
  struct Clash {
    let base, a, b: [String]
  }

  /// The lines of a text whose last line ends in a newline.
  static func lines(_ text: some Sequence<UInt8>) -> [String] {
    var (lines, line): ([String], [UInt8]) = ([], [])
    for byte in text {
      line.append(byte)
      guard byte == 0x0A else { continue }
      lines.append(String(decoding: line, as: UTF8.self))
      line.removeAll(keepingCapacity: true)
    }
    return line.isEmpty ? lines : lines + [String(decoding: line, as: UTF8.self)]
  }

  /// Places that only one side changed are taken from it. Changes of both that touch go to `settle`;
  /// nil where that settles nothing.
  static func merged(
    base: [String], _ a: [String], _ b: [String], settle: (Clash) -> [String]?
  ) -> [String]? {
    let (x, y) = (Alignment(base, a), Alignment(base, b))
    var (result, place): ([String], Int) = ([], 0)
    for group in groups(x.hunks, y.hunks) {
      result += kept(base, x, y, place..<group.range.lowerBound)
      let clash = Clash(
        base: Array(base[group.range]), a: x.lines(over: group.range), b: y.lines(over: group.range)
      )
      if group.isOfBoth {
        guard let lines = clash.agreed ?? settle(clash) else { return nil }
        result += lines
      } else {
        result += group.isOfA ? clash.a : clash.b
      }
      place = group.range.upperBound
    }
    return result + kept(base, x, y, place..<base.count)
  }

  private static func kept(
    _ base: [String], _ a: Alignment, _ b: Alignment, _ range: Range<Int>
  ) -> [String] {
    range.map { index in
      let (a, b) = (a.partner(of: index), b.partner(of: index))
      return chosenSpelling(base: base[index], a, b) ?? base[index]
    }
  }

  private struct Group {
    var range: Range<Int>
    var isOfA, isOfB: Bool
    var isOfBoth: Bool { isOfA && isOfB }
  }

  /// Hunks that overlap, or stand next to each other, are one.
  private static func groups(_ a: [Range<Int>], _ b: [Range<Int>]) -> [Group] {
    let all =
      a.map { Group(range: $0, isOfA: true, isOfB: false) }
      + b.map { Group(range: $0, isOfA: false, isOfB: true) }
    let sorted = all.sorted {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    }
    return sorted.reduce(into: []) { groups, next in
      guard let last = groups.last, next.range.lowerBound <= last.range.upperBound else {
        return groups.append(next)
      }
      groups[groups.count - 1] = Group(
        range: last.range.lowerBound..<max(last.range.upperBound, next.range.upperBound),
        isOfA: last.isOfA || next.isOfA, isOfB: last.isOfB || next.isOfB)
    }
  }
}

extension LineMerge.Clash {
  /// What both sides made of the place, where that is the same.
  fileprivate var agreed: [String]? {
    guard a == b else { return nil }
    return zip(a, b).map { $0.isBefore($1) ? $0 : $1 }
  }
}

/// Which line of a text became which of another.
private struct Alignment {
  private let side: [String]
  /// For each line of the base, the place of the same line in the other text.
  private var partners: [Int?]
  /// The changed places, as ranges of the base; empty ranges where lines were added.
  private(set) var hunks: [Range<Int>] = []

  /// Lines that are compared one by one: more would cost seconds, and are one change.
  private static let limit = 2_000

  init(_ base: [String], _ side: [String]) {
    self.side = side
    partners = Array(repeating: nil, count: base.count)
    let shorter = min(base.count, side.count)
    let head = (0..<shorter).first { base[$0] != side[$0] } ?? shorter
    let tail =
      (0..<shorter - head).first { base[base.count - 1 - $0] != side[side.count - 1 - $0] }
      ?? shorter - head
    for index in 0..<head { partners[index] = index }
    for index in 0..<tail { partners[base.count - 1 - index] = side.count - 1 - index }
    let (old, new) = (base[head..<base.count - tail], side[head..<side.count - tail])
    if old.count <= Self.limit, new.count <= Self.limit { align(Array(old), Array(new), at: head) }
    findHunks()
  }

  private mutating func align(_ old: [String], _ new: [String], at head: Int) {
    let difference = new.difference(from: old)
    let removals = Set(difference.removals.map(\.place))
    let insertions = Set(difference.insertions.map(\.place))
    let kept = zip(
      old.indices.filter { !removals.contains($0) }, new.indices.filter { !insertions.contains($0) }
    )
    for (place, partner) in kept { partners[head + place] = head + partner }
  }

  private mutating func findHunks() {
    var (start, next) = (0, 0)
    for index in 0...partners.count {
      let partner = index < partners.count ? partners[index] : side.count
      guard let partner else { continue }
      if start < index || next < partner { hunks.append(start..<index) }
      (start, next) = (index + 1, partner + 1)
    }
  }

  func partner(of index: Int) -> String? { partners[index].map { side[$0] } }

  /// What stands where the lines of the range stood; the range begins and ends at kept lines.
  func lines(over range: Range<Int>) -> [String] {
    let before = partners[..<range.lowerBound].last.flatMap { $0 }.map { $0 + 1 } ?? 0
    let after = range.upperBound < partners.count ? partners[range.upperBound] : side.count
    return Array(side[before..<max(before, after ?? side.count)])
  }
}

extension CollectionDifference.Change {
  fileprivate var place: Int {
    switch self {
    case .insert(let offset, _, _), .remove(let offset, _, _): offset
    }
  }
}
