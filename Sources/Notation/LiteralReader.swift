/// Finds the lines of a `|` or `>` block and makes the text of a `|` block.
struct LiteralReader {
  private let source: Source
  /// Behind `|` and its signs.
  private let headerEnd: Int
  private let keepsEnd: Bool
  private let stripsEnd: Bool
  private var indent: Int?
  /// Behind the last line that belongs to the text, without its line ending.
  private(set) var end: Int
  /// Behind that line's ending.
  private(set) var linesEnd: Int
  /// Whether `text` knows what the block says; else libyaml does.
  private(set) var isSimple: Bool

  init(_ source: Source, at start: Int) {
    self.source = source
    var (offset, keeps, strips) = (start + 1, false, false)
    while offset < source.count {
      let byte = source[offset]
      if byte == Ascii.plus, !keeps, !strips {
        keeps = true
      } else if byte == Ascii.dash, !keeps, !strips {
        strips = true
      } else if byte.isDigit, byte > 0x30, indent == nil {
        indent = Int(byte - 0x30)
      } else {
        break
      }
      offset += 1
    }
    (headerEnd, keepsEnd, stripsEnd) = (offset, keeps, strips)
    let line = source.line(at: offset)
    (end, linesEnd) = (offset, line.next)
    isSimple = source.isRest(from: offset, to: line.contentEnd) && !keeps
    scan(from: line.next)
  }

  /// The value's bytes end with its header when no line follows.
  private mutating func scan(from start: Int) {
    var (line, longestBlank) = (start, 0)
    while line < source.count {
      let bounds = source.line(at: line)
      let text = source.skipBlanks(from: line, to: bounds.contentEnd)
      let isBlank = text == bounds.contentEnd
      if !isBlank, text == line { return }
      let spaces = spaces(from: line, to: bounds.contentEnd)
      if isBlank, indent.map({ spaces <= $0 }) ?? true {
        if spaces < bounds.contentEnd - line { isSimple = false }
        if indent == nil { longestBlank = max(longestBlank, spaces) }
        if keepsEnd { (end, linesEnd) = (bounds.contentEnd, bounds.next) }
      } else {
        let indent = indent ?? spaces
        self.indent = indent
        if spaces < indent || indent == 0 || longestBlank > indent { isSimple = false }
        (end, linesEnd) = (bounds.contentEnd, bounds.next)
      }
      line = bounds.next
    }
  }

  private func spaces(from start: Int, to end: Int) -> Int {
    var offset = start
    while offset < end, source[offset] == Ascii.space { offset += 1 }
    return offset - start
  }

  /// The text of a simple block, its line endings as `\n`.
  var text: String {
    let first = source.line(at: headerEnd).next
    guard end > headerEnd, let indent else { return "" }
    var (bytes, line): ([UInt8], Int) = ([], first)
    while line < linesEnd {
      let bounds = source.line(at: line)
      for offset in min(line + indent, bounds.contentEnd)..<bounds.contentEnd {
        bytes.append(source[offset])
      }
      bytes.append(Ascii.newline)
      line = bounds.next
    }
    if stripsEnd { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
