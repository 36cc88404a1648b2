import Domain
import Synchronization
import Text

/// Finds records by id and title, among a hundred thousand within the time of a key. What it looks through
/// is made once for each snapshot, when somebody first types; `prepare` makes it before.
package final class RecordFinder: Sendable {
  private let portfolio: Portfolio
  private let index = Mutex<Index?>(nil)

  /// Records and the folded lines that stand for them, in one piece of memory.
  fileprivate struct Index: Sendable {
    var records: [Record] = []
    var arena: [UInt8] = []
    /// Where each line begins, and a last entry for the end.
    var starts: [Int] = [0]
  }

  /// One record that fits, the better the higher its score.
  struct Hit: Sendable {
    let record: Record
    let score: Int
  }

  private static let mostLooked = 1_000
  /// Nobody reads more.
  private static let mostShown = 100
  /// With fewer, lines count too in which the letters stand apart.
  private static let fewHits = 20

  init(_ portfolio: Portfolio) { self.portfolio = portfolio }

  /// Makes what is looked through; the first key then has not to wait for it.
  package func prepare() { _ = made() }

  /// The records that fit best.
  ///
  /// - Complexity: O(bytes of all titles), by `memmem`.
  func hits(_ typed: String) -> [Hit] {
    let wanted = foldedBytes(of: String(typed.trimmingBlanks))
    guard !wanted.isEmpty else { return [] }
    let index = made()
    var places = index.places(of: wanted, atMost: RecordFinder.mostLooked)
    let query = FuzzyQuery(typed)
    if places.count < RecordFinder.fewHits {
      let known = Set(places)
      places += index.places(fitting: query, atMost: RecordFinder.mostLooked)
        .filter { !known.contains($0) }
    }
    let hits = places.compactMap { place -> Hit? in
      index.score(query, place).map { Hit(record: index.records[place], score: $0) }
    }
    let best = hits.sorted { ($1.score, $0.record.id) < ($0.score, $1.record.id) }
      .prefix(RecordFinder.mostShown)
    guard let exact = RecordID(typed, kind: nil).flatMap({ portfolio[$0] }) else {
      return Array(best)
    }
    return [Hit(record: exact, score: .max)] + best.filter { $0.record !== exact }
  }

  private func made() -> Index {
    index.withLock { index in
      if let index { return index }
      let made = Index(portfolio)
      index = made
      return made
    }
  }
}

extension RecordFinder.Index {
  init(_ portfolio: Portfolio) {
    records.reserveCapacity(portfolio.recordCount)
    starts.reserveCapacity(portfolio.recordCount + 1)
    for record in portfolio.allRecords {
      appendFolded(record.id.text.utf8.span, to: &arena)
      arena.append(UInt8(ascii: " "))
      appendFolded(record.title.utf8.span, to: &arena)
      arena.append(0x0A)
      records.append(record)
      starts.append(arena.count)
    }
  }

  /// The lines that hold these bytes, the first ones.
  func places(of wanted: [UInt8], atMost most: Int) -> [Int] {
    var places: [Int] = []
    var (place, start) = (0, 0)
    while places.count < most, start < arena.count,
      let found = position(of: wanted.span, in: arena.span.extracting(start..<arena.count))
    {
      while starts[place + 1] <= start + found { place += 1 }
      places.append(place)
      start = starts[place + 1]
    }
    return places
  }

  /// The lines that hold the letters in their order, the first ones.
  func places(fitting query: FuzzyQuery, atMost most: Int) -> [Int] {
    var places: [Int] = []
    for place in records.indices {
      if places.count == most { break }
      if query.fits(arena.span.extracting(starts[place]..<starts[place + 1])) {
        places.append(place)
      }
    }
    return places
  }

  func score(_ query: FuzzyQuery, _ place: Int) -> Int? {
    query.score(inFolded: arena.span.extracting(starts[place]..<starts[place + 1]))
  }
}
