/// A line of a block collection that is neither blank nor a comment.
struct BlockLine {
  let start: Int
  /// The first byte that is no indentation.
  let first: Int
  let contentEnd: Int
  let next: Int

  /// In columns, which are spaces.
  var indent: Int { first - start }
}

extension Source {
  /// The next line in `start..<end` that says something.
  /// - Throws: `tabIndentation` when a tab stands where it would indent a value.
  func blockLine(from start: Int, to end: Int) throws(Fault) -> BlockLine? {
    var start = start
    while start < end {
      let line = line(at: start)
      let text = skipBlanks(from: start, to: line.contentEnd)
      if text < line.contentEnd, self[text] != Ascii.hash {
        let tab = first(Ascii.tab, from: start, to: text)
        guard tab == text else { throw Fault(.tabIndentation, at: tab) }
        return BlockLine(
          start: start, first: text, contentEnd: line.contentEnd, next: line.next)
      }
      start = line.next
    }
    return nil
  }

  /// Whether a list item begins at `offset`.
  func isDash(at offset: Int, to contentEnd: Int) -> Bool {
    self[offset] == Ascii.dash && (offset + 1 >= contentEnd || self[offset + 1].isBlank)
  }

  /// The offset of the colon behind a plain key at `start`; nil when the text is no `key: value`.
  func plainKeyColon(from start: Int, to contentEnd: Int) -> Int? {
    guard beginsPlain(at: start, to: contentEnd) else { return nil }
    let end = plainEnd(from: start, to: contentEnd)
    var colon = first(Ascii.colon, from: start, to: end)
    while colon < end {
      if colon + 1 == end || self[colon + 1].isBlank { return colon }
      colon = first(Ascii.colon, from: colon + 1, to: end)
    }
    return nil
  }

  /// Whether a plain scalar of a block collection may begin here; `@`, a backtick and `%` are
  /// reserved in YAML, but the intent is plain.
  func beginsPlain(at offset: Int, to contentEnd: Int) -> Bool {
    let byte = self[offset]
    if byte.isQuote || byte.isFlowIndicator || byte.isReferenceIndicator { return false }
    switch byte {
    case Ascii.bar, Ascii.greater, Ascii.question, Ascii.colon, Ascii.hash: return false
    case Ascii.dash: return !isDash(at: offset, to: contentEnd)
    default: return true
    }
  }
}
