/// How far the lines under a key belong to it.
struct Extent {
  /// The start of the first line that says something; nil when none does.
  var first: Int?
  /// Behind the last such line, without its ending.
  var contentEnd: Int
  /// Behind that line's ending and the indented comments right under it, which go with it.
  var linesEnd: Int
}

extension Source {
  /// Indented lines belong to the key above them; so do, where allowed, list items and closing
  /// brackets at column 1. Blank lines and comments belong when such a line follows.
  func extent(from start: Int, dashes: Bool = false, brackets: Bool = false) -> Extent {
    var extent = Extent(first: nil, contentEnd: start, linesEnd: start)
    var (offset, isRightUnder) = (start, true)
    while offset < count {
      let line = line(at: offset)
      let text = skipBlanks(from: offset, to: line.contentEnd)
      if text == line.contentEnd || self[text] == Ascii.hash {
        isRightUnder = isRightUnder && text > offset && text < line.contentEnd
        if isRightUnder { extent.linesEnd = line.next }
      } else if text > offset || (dashes && isDash(at: offset, to: line.contentEnd))
        || (brackets && self[offset].isCloseBracket)
      {
        extent.first = extent.first ?? offset
        (extent.contentEnd, extent.linesEnd, isRightUnder) = (line.contentEnd, line.next, true)
      } else {
        break
      }
      offset = line.next
    }
    return extent
  }

  /// Behind the bracket that closes the one at `start`: quotes and comments are looked through, and
  /// nothing else is checked.
  func closingBracket(from start: Int, to end: Int) throws(Fault) -> Int {
    var (offset, depth) = (start, 0)
    while offset < end {
      let byte = self[offset]
      let isBetween =
        self[offset - 1].isBlank || self[offset - 1].isFlowIndicator
        || self[offset - 1] == Ascii.newline || self[offset - 1] == Ascii.colon
      if byte.isQuote, isBetween {
        offset = try ScalarReader.quoted(at: offset, in: self).end
        continue
      }
      if byte == Ascii.hash, isBetween { offset = newline(from: offset) }
      if byte.isOpenBracket { depth += 1 }
      if byte.isCloseBracket { depth -= 1 }
      offset += 1
      if depth == 0 { return offset }
    }
    throw Fault(.unclosedBracket, at: start)
  }
}
