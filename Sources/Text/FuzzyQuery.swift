/// A query whose letters may stand apart in a text, in order: `apdec` finds "approve decision".
///
/// Fold once, score many: palettes and pickers keep one per key pressed.
package struct FuzzyQuery: Sendable, Equatable {
  private enum Worth {
    static let letter = 1
    static let wordStart = 5
    static let consecutive = 7
    static let textStart = 2
    static let gap = -2
  }

  private static let unreachable = Int.min / 2

  private let letters: [UInt8]

  /// Blanks in the query only part its words; they match anything.
  package init(_ query: String) {
    letters = foldedBytes(of: query).filter { $0 != UInt8(ascii: " ") }
  }

  /// How well the query fits, higher being better; nil when a letter is missing. Letters in a row
  /// and letters that begin words count most. An empty query fits everything with 0.
  package func score(in text: String) -> Int? {
    score(inFolded: foldedBytes(of: text).span)
  }

  /// As `score(in:)` for text already folded.
  /// - Complexity: O(n) for a text that does not fit, else O(n · letters).
  package func score(inFolded text: borrowing Span<UInt8>) -> Int? {
    guard isSubsequence(of: text) else { return nil }
    guard let first = letters.first else { return 0 }
    var best = (0..<text.count).map { offset in
      text[offset] == first ? Self.worth(of: offset, in: text) : Self.unreachable
    }
    for letter in letters.dropFirst() {
      best = Self.extended(best, by: letter, in: text)
    }
    let score = best.max() ?? Self.unreachable
    return score > Self.unreachable / 2 ? score : nil
  }

  /// Whether a folded text holds the letters in their order.
  package func fits(_ text: borrowing Span<UInt8>) -> Bool { isSubsequence(of: text) }

  private func isSubsequence(of text: borrowing Span<UInt8>) -> Bool {
    var offset = 0
    for letter in letters {
      while offset < text.count, text[offset] != letter { offset += 1 }
      guard offset < text.count else { return false }
      offset += 1
    }
    return true
  }

  /// The best scores with one letter more, by the place of that letter in the text. Bytes inside a
  /// character must follow each other, or parts of two characters would make a third.
  private static func extended(
    _ best: [Int], by letter: UInt8, in text: borrowing Span<UInt8>
  ) -> [Int] {
    let isInsideCharacter = letter & 0xC0 == 0x80
    var extended = [Int](repeating: unreachable, count: best.count)
    var bestApart = unreachable
    for offset in best.indices.dropFirst() {
      if text[offset] == letter {
        let adjacent = best[offset - 1] + Worth.consecutive
        let apart = isInsideCharacter ? unreachable : bestApart + Worth.gap
        extended[offset] = max(adjacent, apart, unreachable) + worth(of: offset, in: text)
      }
      bestApart = max(bestApart, best[offset - 1])
    }
    return extended
  }

  private static func worth(of offset: Int, in text: borrowing Span<UInt8>) -> Int {
    guard offset > 0 else { return Worth.letter + Worth.wordStart + Worth.textStart }
    return Worth.letter + (isWordByte(text[offset - 1]) ? 0 : Worth.wordStart)
  }

  /// Letters, digits and all bytes beyond ASCII.
  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte &- 0x30 < 10 || byte &- 0x61 < 26
  }
}
