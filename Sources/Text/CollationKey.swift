/// The place of a title in a sorted list: folded first, numbers by value, ties by the bytes as
/// written, so that equal places mean equal bytes.
///
/// Make one per row before sorting: comparing two is comparing bytes.
package struct CollationKey: Sendable, Hashable, Comparable {
  private let bytes: [UInt8]

  /// Folds the text, so make it once a row and not once a comparison.
  package init(_ text: String) {
    var bytes = Self.withCountedNumbers(foldedBytes(of: text))
    bytes.append(0)
    bytes.append(contentsOf: text.utf8)
    self.bytes = bytes
  }

  package static func < (left: CollationKey, right: CollationKey) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }

  /// Puts the digit count before each number, so that longer numbers sort after shorter ones. A
  /// "0" leads the count: numbers keep their place among other characters.
  private static func withCountedNumbers(_ folded: [UInt8]) -> [UInt8] {
    var key: [UInt8] = []
    key.reserveCapacity(folded.count + 8)
    var offset = 0
    while offset < folded.count {
      let end = folded[offset...].firstIndex { !isDigit($0) } ?? folded.count
      if end > offset {
        let digits = folded[offset..<end].drop { $0 == zero }
        key += [zero, UInt8(clamping: digits.count)] + digits
      } else {
        key.append(folded[offset])
      }
      offset = Swift.max(end, offset + 1)
    }
    return key
  }

  private static let zero = UInt8(ascii: "0")

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- zero < 10 }
}

extension String {
  /// Whether the text sorts before `other` in a list of titles; a strict total order of bytes.
  package func collates(before other: String) -> Bool {
    CollationKey(self) < CollationKey(other)
  }
}
