/// One top-level `key: value` and where it stands, in byte offsets. 30 bytes and no heap, because a
/// store of 100,000 records keeps millions of them.
package struct Entry: Sendable, Equatable {
  /// `Key.fingerprint` of the key's bytes.
  package let fingerprint: UInt32
  private let keyStart, keyEnd: UInt32
  private let valueStart, valueEnd: UInt32
  private let linesStart, linesEnd: UInt32
  /// How the value is written, which decides who reads and edits it.
  package let shape: Shape
  /// Whether only libyaml can read the value.
  let isForeign: Bool

  /// How a value is written.
  package enum Shape: UInt8, Sendable {
    /// Nothing behind the colon: the empty text.
    case empty
    case plain
    case singleQuoted
    case doubleQuoted
    /// `[…]` or `{…}`, on one line or several.
    case flow
    /// A `|` block; its lines carry the text.
    case literal
    /// A `>` block.
    case folded
    case blockList
    case blockMap
    /// A plain text over several lines.
    case plainLines
  }

  init(
    fingerprint: UInt32, key: Range<Int>, value: Range<Int>, lines: Range<Int>, shape: Shape,
    isForeign: Bool
  ) {
    self.fingerprint = fingerprint
    keyStart = UInt32(truncatingIfNeeded: key.lowerBound)
    keyEnd = UInt32(truncatingIfNeeded: key.upperBound)
    valueStart = UInt32(truncatingIfNeeded: value.lowerBound)
    valueEnd = UInt32(truncatingIfNeeded: value.upperBound)
    linesStart = UInt32(truncatingIfNeeded: lines.lowerBound)
    linesEnd = UInt32(truncatingIfNeeded: lines.upperBound)
    self.shape = shape
    self.isForeign = isForeign
  }

  /// The key's bytes, without quotes.
  package var key: Range<Int> { Int(keyStart)..<Int(keyEnd) }
  /// The value's bytes with their quotes, brackets or block header, without a comment behind them.
  package var value: Range<Int> { Int(valueStart)..<Int(valueEnd) }
  /// All lines of the entry with their endings, and indented comments that follow it.
  package var lines: Range<Int> { Int(linesStart)..<Int(linesEnd) }
}
