import Notation
import Text

/// The folded text of many records in one piece of memory, so that a word is found in all of them
/// by one scan. Holds values and bodies, not the names of keys.
package struct SearchIndex: Sendable {
  private var arena: [UInt8] = []
  /// Where each record's text begins in `arena`, and a last entry for the end.
  private var starts: [Int] = [0]

  package init(_ records: some Sequence<Record>) {
    for record in records {
      record.document.forEachText { text in
        appendFolded(text, to: &arena)
        arena.append(0x0A)
      }
      starts.append(arena.count)
    }
  }

  /// How many records can be asked for.
  package var count: Int { starts.count - 1 }

  /// Whether the record at `index` contains every one of the folded `words`.
  package func contains(_ words: [String], at index: Int) -> Bool {
    words.allSatisfy { find(Array($0.utf8), from: starts[index], to: starts[index + 1]) != nil }
  }

  /// The records, by their place at `init`, that contain every one of the folded `words`.
  ///
  /// - Complexity: O(bytes), by `memmem`.
  package func matches(_ words: [String]) -> [Bool] {
    guard let first = words.first else { return Array(repeating: true, count: count) }
    var found = hits(Array(first.utf8))
    for word in words.dropFirst() {
      let word = Array(word.utf8)
      for index in found.indices where found[index] {
        found[index] = find(word, from: starts[index], to: starts[index + 1]) != nil
      }
    }
    return found
  }

  private func hits(_ word: [UInt8]) -> [Bool] {
    var hits = Array(repeating: false, count: count)
    var index = 0
    var position = 0
    while let found = find(word, from: position, to: arena.count) {
      while starts[index + 1] <= found { index += 1 }
      hits[index] = true
      position = starts[index + 1]
    }
    return hits
  }

  private func find(_ word: [UInt8], from start: Int, to end: Int) -> Int? {
    guard start < end else { return nil }
    return position(of: word.span, in: arena.span.extracting(start..<end)).map { start + $0 }
  }
}
