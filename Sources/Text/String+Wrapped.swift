extension String {
  /// The text as lines of at most `limit` columns: its own line breaks stay, lines break at blanks,
  /// and words longer than a line break inside. Blanks at a break are dropped, indents stay.
  ///
  /// A limit below 1 counts as 1. A character wider than the limit stands alone: clip to draw.
  /// Empty text is one empty line.
  package func wrapped(to limit: Int) -> [String] {
    let limit = Swift.max(limit, 1)
    return unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap { String($0).wrappedLine(to: limit) }
  }

  private func wrappedLine(to limit: Int) -> [String] {
    var lines: [String] = []
    var start = 0
    while let end = lineEnd(from: start, columns: limit) {
      lines.append(slice(start, end))
      start = blanksEnd(from: end)
    }
    if lines.isEmpty || start < utf8.count { lines.append(slice(start, utf8.count)) }
    return lines
  }

  /// Where the line that begins at `start` must end; nil when all the rest fits.
  private func lineEnd(from start: Int, columns limit: Int) -> Int? {
    let bytes = utf8.span
    let full = extent(from: start, columns: limit).end
    guard full < bytes.count else { return nil }
    var end = full
    while end > start, bytes[end] != UInt8(ascii: " ") { end -= 1 }
    while end > start, bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
    if end > start { return end }
    return full > start ? full : Grapheme(in: self, at: start).end
  }

  private func blanksEnd(from start: Int) -> Int {
    let bytes = utf8.span
    var end = start
    while end < bytes.count, bytes[end] == UInt8(ascii: " ") { end += 1 }
    return end
  }

  private func slice(_ start: Int, _ end: Int) -> String {
    let first = utf8.index(startIndex, offsetBy: start)
    return String(self[first..<utf8.index(first, offsetBy: end - start)])
  }
}
