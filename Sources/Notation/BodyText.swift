/// What a text needs before it may stand in a body.
extension [UInt8] {
  /// With a blank before every line that would read as a conflict marker; Markdown ignores it.
  var guarded: [UInt8] {
    eachLine { source, line, fence in
      let mark = source[line.start]
      let isMarker = (mark == Ascii.less || mark == Ascii.greater) && !fence.isOpen
      return isMarker && source.isConflictMarker(at: line.start) ? [Ascii.space] : []
    }.bytes
  }

  /// With a blank before every line that would end its section and begin another.
  var withoutHeadings: [UInt8] {
    eachLine { source, line, fence in
      let isHeading = !fence.isOpen && source.heading(from: line.start, to: line.contentEnd) != nil
      return isHeading ? [Ascii.space] : []
    }.bytes
  }

  /// With the fence that its last code block lacks.
  var closed: [UInt8] {
    let fence = eachLine { _, _, _ in [] }.fence
    guard fence.isOpen else { return self }
    return self + (last == Ascii.newline ? [] : [Ascii.newline]) + fence.closing
  }

  /// Without blank lines around it.
  var trimmedLines: [UInt8] {
    func isSpace(_ byte: UInt8) -> Bool {
      byte.isBlank || byte == Ascii.newline || byte == Ascii.carriageReturn
    }
    guard let first = firstIndex(where: { !isSpace($0) }),
      let last = lastIndex(where: { !isSpace($0) })
    else { return [] }
    let start = self[..<first].lastIndex(of: Ascii.newline).map { $0 + 1 } ?? 0
    return Array(self[start...last])
  }

  /// The lines with what `lead` puts in front of each, and the code that is open at the end.
  private func eachLine(
    _ lead: (Source, Line, CodeFence) -> [UInt8]
  ) -> (bytes: [UInt8], fence: CodeFence) {
    unsafe withUnsafeBufferPointer { buffer in
      let source = unsafe Source(buffer)
      var (bytes, offset, fence): ([UInt8], Int, CodeFence) = ([], 0, CodeFence())
      while offset < source.count {
        let line = source.line(at: offset)
        _ = fence.isCode(source, from: offset, to: line.contentEnd)
        bytes += lead(source, line, fence) + source.bytes(line.start..<line.next)
        offset = line.next
      }
      return (bytes, fence)
    }
  }
}
