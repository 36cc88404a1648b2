/// Finds the end of a quoted scalar and makes the text of any scalar.
enum ScalarReader {
  /// A quoted scalar that was found whole.
  struct Quoted {
    /// Behind the closing quote.
    let end: Int
    /// One line and only escapes that `text` knows; else libyaml reads it.
    let isSimple: Bool
  }

  /// - Throws: `unclosedQuote` when the file ends, or a line at column 1 comes, before the quote.
  static func quoted(at start: Int, in source: Source) throws(Fault) -> Quoted {
    var (offset, isSimple) = (start + 1, true)
    let quote = source[start]
    while offset < source.count {
      let byte = source[offset]
      if byte == quote {
        let isDoubled = quote == Ascii.singleQuote && source[offset + 1] == quote
        if !isDoubled { return Quoted(end: offset + 1, isSimple: isSimple) }
        offset += 2
      } else if byte == Ascii.backslash && quote == Ascii.doubleQuote {
        let length = escapeLength(at: offset, in: source)
        isSimple = isSimple && length != nil
        // An escaped line end must still be seen as a line end.
        offset += length ?? (source[offset + 1] < Ascii.space ? 1 : 2)
      } else if byte == Ascii.newline {
        isSimple = false
        offset += 1
        try continuation(at: offset, opened: start, in: source)
      } else {
        offset += 1
      }
    }
    throw Fault(.unclosedQuote, at: start)
  }

  private static func continuation(
    at line: Int, opened start: Int, in source: Source
  ) throws(Fault) {
    let first = source[line]
    if first.isBlank || first == Ascii.newline || first == Ascii.carriageReturn { return }
    if source.isConflictMarker(at: line) { throw Fault(.conflictMarkers, at: line) }
    throw Fault(.unclosedQuote, at: start)
  }
}

// MARK: Text

extension ScalarReader {
  static func text(_ span: ScalarSpan, in source: Source) -> String {
    switch span.style {
    case .plain: source.text(span.start..<span.end)
    case .singleQuoted: single(span.start + 1, span.end - 1, in: source)
    case .doubleQuoted: double(span.start + 1, span.end - 1, in: source)
    }
  }

  private static func single(_ start: Int, _ end: Int, in source: Source) -> String {
    guard source.first(Ascii.singleQuote, from: start, to: end) < end else {
      return source.text(start..<max(start, end))
    }
    var (bytes, offset): ([UInt8], Int) = ([], start)
    while offset < end {
      bytes.append(source[offset])
      offset += source[offset] == Ascii.singleQuote ? 2 : 1
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func double(_ start: Int, _ end: Int, in source: Source) -> String {
    guard source.first(Ascii.backslash, from: start, to: end) < end else {
      return source.text(start..<max(start, end))
    }
    var (text, run, offset) = ("", start, start)
    while offset < end {
      guard source[offset] == Ascii.backslash else {
        offset += 1
        continue
      }
      text += source.text(run..<offset)
      if let scalar = escaped(at: offset, in: source) { text.unicodeScalars.append(scalar) }
      offset += escapeLength(at: offset, in: source) ?? 1
      run = offset
    }
    return text + source.text(run..<max(run, end))
  }
}
