/// Where text stands in the room it is padded to.
package enum Alignment: Sendable {
  case leading, trailing, centered
}

extension String {
  /// Width in terminal columns as drawn by `clusters(of:)`.
  package var columns: Int {
    if let width = asciiColumns { return width }
    var width = 0
    forEachGrapheme {
      width += $0.width
      return true
    }
    return width
  }

  /// The byte count of printable ASCII; nil for anything else.
  @inline(__always)
  private var asciiColumns: Int? {
    let bytes = utf8.span
    for offset in bytes.indices where bytes[offset] &- 0x20 > 0x5E { return nil }
    return bytes.count
  }

  /// The text cut to at most `limit` columns, with `ellipsis` in place of what was cut; without
  /// the ellipsis where even that does not fit. Never cuts through a grapheme.
  package func clipped(to limit: Int, ellipsis: String = "…") -> String {
    guard utf8.count > limit, columns > limit else { return self }
    let mark = ellipsis.columns
    guard mark <= limit else { return prefix(columns: limit) }
    return prefix(columns: limit - mark) + ellipsis
  }

  /// The longest beginning of at most `limit` columns; empty for a limit of 0 or less.
  package func prefix(columns limit: Int) -> String {
    String(self[..<utf8.index(startIndex, offsetBy: extent(columns: limit).end)])
  }

  /// Where in the UTF-8 the longest run from `start` of at most `limit` columns ends, and its width.
  func extent(from start: Int = 0, columns limit: Int) -> (end: Int, width: Int) {
    var (end, width) = (start, 0)
    guard limit > 0 else { return (end, width) }
    forEachGrapheme(from: start) {
      guard width + $0.width <= limit else { return false }
      (end, width) = ($0.end, width + $0.width)
      return true
    }
    return (end, width)
  }

  /// The text with blanks added up to `room` columns; wider text stays whole.
  package func padded(to room: Int, alignment: Alignment = .leading) -> String {
    let missing = room - columns
    guard missing > 0 else { return self }
    let before =
      switch alignment {
      case .leading: 0
      case .trailing: missing
      case .centered: missing / 2
      }
    return String(repeating: " ", count: before) + self
      + String(repeating: " ", count: missing - before)
  }
}
