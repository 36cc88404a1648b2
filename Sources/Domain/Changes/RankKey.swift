import Notation
import Text

/// A place in an order that people make by hand: digits of base 36 behind a point that is not written,
/// compared as text. Between any two there is room for another, so that only what moves is written.
package enum RankKey {
  private static let base = 36
  /// Some 31 bits: two people who move something to one place at once do not meet.
  private static let jitterDigits = 6

  /// A key behind `lower` and before `upper`; nil for either is an open end. Nil where there is no room,
  /// which only keys written by hand can bring about.
  ///
  /// - Parameter jitter: random bits that end the key.
  package static func between(_ lower: String?, _ upper: String?, jitter: UInt64) -> String? {
    let (low, high) = (lower.map(digits) ?? [], upper.map(digits))
    if let high, !low.lexicographicallyPrecedes(high) { return nil }
    guard let middle = middle(low, high) else { return nil }
    let key = middle + random(jitter)
    guard low.lexicographicallyPrecedes(key),
      high.map({ key.lexicographicallyPrecedes($0) }) ?? true
    else { return nil }
    return text(key)
  }

  /// Digits between the two, which are no beginning of `high`: whatever follows them stays before it.
  private static func middle(_ low: [Int], _ high: [Int]?) -> [Int]? {
    var prefix: [Int] = []
    var isOpen = high == nil
    var place = 0
    while true {
      let from = place < low.count ? low[place] : 0
      if !isOpen, let high, place >= high.count { return nil }
      let to = isOpen ? base : high?[place] ?? base
      if to - from > 1 { return prefix + [from + (to - from) / 2] }
      prefix.append(from)
      // Behind a smaller digit anything is before `high`.
      if to > from { isOpen = true }
      place += 1
    }
  }

  /// The last digit is not 0: before a key that ends with it there would be no room.
  private static func random(_ jitter: UInt64) -> [Int] {
    var rest = jitter
    return (1...jitterDigits).map { number in
      let base = UInt64(base)
      defer { rest /= base }
      return number == jitterDigits ? Int(rest % (base - 1)) + 1 : Int(rest % base)
    }
  }

  /// A sign that is no digit counts as 0.
  private static func digits(_ key: String) -> [Int] {
    Text.folded(key).unicodeScalars.map { scalar in
      switch scalar {
      case "0"..."9": Int(scalar.value) - 0x30
      case "a"..."z": Int(scalar.value) - 0x61 + 10
      default: 0
      }
    }
  }

  private static func text(_ digits: [Int]) -> String {
    digits.map { String($0, radix: base) }.joined()
  }
}

extension Change {
  /// Puts a use case behind those `above` it, in their order by rank, and before the one `below`.
  ///
  /// Only the moved one is written, unless some above it have no rank yet: those stand in no order of
  /// which a place could be told, and get one too. More than a hundred stay without, and it goes before
  /// them.
  ///
  /// - Parameter random: a new number each time it is called.
  package static func ranking(
    _ record: Record, behind above: [Record], before below: Record?, random: () -> UInt64
  ) -> Change? {
    let key = UseCase.shared.rank.key
    func rank(_ record: Record) -> String? { Typed<UseCase>(record).rank }
    let ranked = above.prefix { rank($0) != nil }
    let others = above.count - ranked.count <= 100 ? above.dropFirst(ranked.count) : []
    let upper = others.isEmpty ? below.flatMap(rank) : nil
    if let steps = steps(others + [record], from: ranked.last.flatMap(rank), to: upper) {
      return Change(.edit, steps)
    }
    // Keys that were written by hand leave no room: all above get new ones.
    return steps(above.prefix(100) + [record], from: nil, to: nil).map { Change(.edit, $0) }

    func steps(
      _ records: some Sequence<Record>, from lower: String?, to upper: String?
    ) -> [Step]? {
      var last = lower
      var steps: [Step] = []
      for record in records {
        guard let next = RankKey.between(last, upper, jitter: random()) else { return nil }
        steps.append(.edit(record.id, [Edit(key, of: record, to: .scalar(next))]))
        last = next
      }
      return steps
    }
  }
}
