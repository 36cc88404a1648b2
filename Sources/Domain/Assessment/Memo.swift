import Synchronization

/// Values worked out of records, each kept until something that it depends on changes.
///
/// Shared by the copies of one snapshot: whoever asks first works a value out, and nobody can tell
/// from the result.
final class Memo<Value: Sendable>: Sendable {
  /// By kind, each in the order of the portfolio's shelf.
  private let shelves: Mutex<[Shelf]>

  /// A value and what it depends on.
  final class Entry: Sendable {
    let value: Value
    let reads: [Mark]

    init(_ value: Value, reads: [Mark]) {
      self.value = value
      self.reads = reads
    }
  }

  struct Shelf: Sendable {
    var entries: [Entry?]
    /// The marks that each entry depends on, shortened, side by side: they are gone through at every
    /// change, the entries are not.
    var traces: [Trace]

    init(count: Int) {
      entries = Array(repeating: nil, count: count)
      traces = Array(repeating: Trace([]), count: count)
    }

    mutating func put(_ entry: Entry, at place: Int) {
      entries[place] = entry
      traces[place] = Trace(entry.reads)
    }

    /// The places of what depends on one of the marks.
    func dependents(of changed: Set<Mark>) -> [Int] {
      let short = changed.map { SIMD8(repeating: $0.short) }
      var places: [Int] = []
      for place in traces.indices where traces[place].mayHold(short) {
        let reads = entries[place]?.reads ?? []
        if reads.contains(where: changed.contains) { places.append(place) }
      }
      return places
    }

    mutating func clear(_ places: [Int]) {
      for place in places {
        entries[place] = nil
        traces[place] = Trace([])
      }
    }
  }

  init(counts: [Int]) { shelves = Mutex(counts.map(Shelf.init)) }

  private init(_ shelves: [Shelf]) { self.shelves = Mutex(shelves) }

  /// What is kept for a place; nil while nobody has asked.
  func value(_ kind: Kind, _ place: Int) -> Value? {
    shelves.withLock { $0[kind.ordinal].entries[place]?.value }
  }

  func put(_ entry: Entry, _ kind: Kind, _ place: Int) {
    shelves.withLock { $0[kind.ordinal].put(entry, at: place) }
  }

  /// The values of a kind in the order of its shelf; nil in the places where nobody has asked.
  func values(_ kind: Kind) -> [Value?] {
    shelves.withLock { $0[kind.ordinal] }.entries.map { $0?.value }
  }

  /// The places of a kind that nobody has asked about.
  func missing(_ kind: Kind) -> [Int] {
    shelves.withLock { shelves in
      let entries = shelves[kind.ordinal].entries
      return entries.indices.filter { entries[$0] == nil }
    }
  }

  /// The memo of the snapshot that follows.
  ///
  /// - Parameters:
  ///   - moves: by kind that lost or gained records, the new places of the old entries (nil: gone).
  ///   - changed: everything whose records are others now.
  /// - Returns: the memo, and the places in it that were dropped, by kind.
  func successor(
    _ moves: [Kind: ShelfMove], changed: Set<Mark>
  ) -> (memo: Memo, dropped: [Kind: [Int]]) {
    var copy = shelves.withLock { $0 }
    for (kind, move) in moves { copy[kind.ordinal].move(move) }
    var dropped: [Kind: [Int]] = [:]
    for kind in Kind.allCases {
      let places = copy[kind.ordinal].dependents(of: changed)
      if places.isEmpty { continue }
      copy[kind.ordinal].clear(places)
      dropped[kind] = places
    }
    return (Memo(copy), dropped)
  }
}

/// Which places of a shelf went, and at which places of the new shelf records came in.
struct ShelfMove: Sendable {
  /// Places in the old shelf, ascending.
  let removed: [Int]
  /// Places in the new shelf, ascending.
  let inserted: [Int]
}

extension Memo.Shelf {
  fileprivate mutating func move(_ move: ShelfMove) {
    if move.removed == move.inserted { return clear(move.removed) }
    for place in move.removed.reversed() {
      entries.remove(at: place)
      traces.remove(at: place)
    }
    for place in move.inserted {
      entries.insert(nil, at: place)
      traces.insert(Trace([]), at: place)
    }
  }
}

/// Up to eight marks in 32 bits each; of more, only that there are more.
struct Trace: Sendable {
  private let lanes: SIMD8<UInt32>
  private static let many: UInt32 = .max

  init(_ marks: [Mark]) {
    var lanes = SIMD8<UInt32>(repeating: 0)
    if marks.count > lanes.scalarCount {
      lanes[0] = Trace.many
    } else {
      for (lane, mark) in marks.enumerated() { lanes[lane] = mark.short }
    }
    self.lanes = lanes
  }

  /// False only when none of the marks is among these.
  func mayHold(_ marks: [SIMD8<UInt32>]) -> Bool {
    if lanes[0] == Trace.many { return true }
    for mark in marks where any(lanes .== mark) { return true }
    return false
  }
}
