/// Which lines of a body stand inside fenced code, where neither headings nor conflict markers count.
struct CodeFence {
  /// The open fence; nil outside code.
  private var open: (mark: UInt8, length: Int)?

  /// Takes the next line; whether it is code, or a fence.
  mutating func isCode(_ source: Source, from start: Int, to contentEnd: Int) -> Bool {
    var offset = start
    while offset < contentEnd, offset < start + 3, source[offset] == Ascii.space { offset += 1 }
    let mark = source[offset]
    guard mark == Ascii.backtick || mark == Ascii.tilde else { return open != nil }
    var end = offset
    while end < contentEnd, source[end] == mark { end += 1 }
    guard let fence = open else {
      return begin(mark, end - offset, source, from: end, to: contentEnd)
    }
    let isRest = source.skipBlanks(from: end, to: contentEnd) == contentEnd
    if mark == fence.mark, end - offset >= fence.length, isRest { open = nil }
    return true
  }

  /// The text behind backticks that open a block holds no backtick.
  private mutating func begin(
    _ mark: UInt8, _ length: Int, _ source: Source, from end: Int, to contentEnd: Int
  ) -> Bool {
    guard length >= 3 else { return false }
    if mark == Ascii.backtick, source.first(mark, from: end, to: contentEnd) < contentEnd {
      return false
    }
    open = (mark, length)
    return true
  }

  var isOpen: Bool { open != nil }

  /// What closes the open fence.
  var closing: [UInt8] { open.map { Array(repeating: $0.mark, count: $0.length) } ?? [] }
}

extension Source {
  /// - Throws: `conflictMarkers` at a line that begins one side of a conflict. `=======` alone
  ///   underlines a heading in Markdown and says nothing.
  func checkBody(from start: Int) throws(Fault) {
    var (offset, fence) = (start, CodeFence())
    while offset < count {
      let newline = newline(from: offset)
      let first = self[offset]
      let mayBeFence = first == Ascii.backtick || first == Ascii.tilde || first == Ascii.space
      if mayBeFence { _ = fence.isCode(self, from: offset, to: contentEnd(newline, from: offset)) }
      if first == Ascii.less || first == Ascii.greater, !fence.isOpen, isConflictMarker(at: offset),
        self[offset + 7] == Ascii.space
      {
        throw Fault(.conflictMarkers, at: offset)
      }
      offset = newline + 1
    }
  }
}
