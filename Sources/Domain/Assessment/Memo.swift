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
    /// The sieves of what each entry depends on; a changed mark whose bit is not set is not among it.
    var sieves: [UInt64]

    init(count: Int) {
      entries = Array(repeating: nil, count: count)
      sieves = Array(repeating: 0, count: count)
    }

    mutating func put(_ entry: Entry, at place: Int) {
      entries[place] = entry
      sieves[place] = entry.reads.reduce(0) { $0 | $1.sieve }
    }

    /// Drops what depends on one of the marks.
    mutating func drop(_ changed: Set<Mark>, sieve: UInt64) {
      for place in sieves.indices where sieves[place] & sieve != 0 {
        guard let entry = entries[place], entry.reads.contains(where: changed.contains) else {
          continue
        }
        entries[place] = nil
        sieves[place] = 0
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
  func successor(_ moves: [Kind: ShelfMove], changed: Set<Mark>) -> Memo {
    var copy = shelves.withLock { $0 }
    let sieve = changed.reduce(0) { $0 | $1.sieve }
    for (kind, move) in moves { copy[kind.ordinal].move(move) }
    for index in copy.indices { copy[index].drop(changed, sieve: sieve) }
    return Memo(copy)
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
    if move.removed == move.inserted {
      for place in move.removed { clear(place) }
      return
    }
    for place in move.removed.reversed() {
      entries.remove(at: place)
      sieves.remove(at: place)
    }
    for place in move.inserted {
      entries.insert(nil, at: place)
      sieves.insert(0, at: place)
    }
  }

  private mutating func clear(_ place: Int) {
    entries[place] = nil
    sieves[place] = 0
  }
}
