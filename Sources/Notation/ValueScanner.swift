/// Finds where the value of one entry begins and ends, what shape it has and which reader knows it.
struct ValueScanner {
  /// What the scan found.
  struct Value {
    let range: Range<Int>
    let linesEnd: Int
    let shape: Entry.Shape
    var isForeign = false
  }

  private let source: Source
  private let behindColon: Int

  init(_ source: Source, behindColon: Int) {
    self.source = source
    self.behindColon = behindColon
  }

  /// `contentEnd` and `next` are those of the key's line.
  @inline(__always)
  func scan(to contentEnd: Int, next: Int) throws(Fault) -> Value {
    let start = source.skipBlanks(from: behindColon, to: contentEnd)
    guard start < contentEnd else { return try below(next) }
    let byte = source[start]
    // Letters, digits and all that is not ASCII: most values.
    if byte > Ascii.backtick && byte < Ascii.mapOpen || byte > Ascii.tilde || byte.isDigit {
      return try plain(at: start, to: contentEnd, next: next)
    }
    return try marked(byte, at: start, to: contentEnd, next: next)
  }

  private func marked(
    _ byte: UInt8, at start: Int, to contentEnd: Int, next: Int
  ) throws(Fault) -> Value {
    switch byte {
    case Ascii.hash where start > behindColon: return try below(next)
    case Ascii.doubleQuote, Ascii.singleQuote: return try quoted(byte, at: start)
    case Ascii.listOpen, Ascii.mapOpen: return try flow(at: start)
    case Ascii.bar, Ascii.greater: return try block(byte, at: start)
    case Ascii.listClose, Ascii.mapClose: throw Fault(.strayText, at: start)
    case _ where byte.isReferenceIndicator: throw Fault(.anchorOrAliasOrTag, at: start)
    default: return try plain(at: start, to: contentEnd, next: next)
    }
  }

  @inline(__always)
  private func plain(at start: Int, to contentEnd: Int, next: Int) throws(Fault) -> Value {
    let end = source.plainEnd(from: start, to: contentEnd)
    // The next line begins with a key: nothing to look for.
    if source[next] > Ascii.hash {
      return Value(range: start..<end, linesEnd: next, shape: .plain)
    }
    let extent = source.extent(from: next)
    guard extent.first != nil else {
      return Value(range: start..<end, linesEnd: extent.linesEnd, shape: .plain)
    }
    return try foreign(from: start, extent, shape: .plainLines)
  }

  private func foreign(
    from start: Int, _ extent: Extent, shape: Entry.Shape
  ) throws(Fault) -> Value {
    _ = try YamlReader(source, behindColon: behindColon..<extent.linesEnd).read()
    return Value(
      range: start..<extent.contentEnd, linesEnd: extent.linesEnd, shape: shape, isForeign: true)
  }

  /// The value stands in the lines under the key, or is empty.
  private func below(_ next: Int) throws(Fault) -> Value {
    let extent = source.extent(from: next, dashes: true)
    guard let first = extent.first else {
      return Value(
        range: behindColon..<behindColon, linesEnd: extent.linesEnd, shape: .empty)
    }
    var reader = BlockReader(source, to: extent.contentEnd, sink: Silence())
    if let kind = try reader.read(from: first) {
      return Value(
        range: first..<extent.contentEnd, linesEnd: extent.linesEnd,
        shape: kind == .list ? .blockList : .blockMap)
    }
    let node = try YamlReader(source, behindColon: behindColon..<extent.linesEnd).read()
    let text = source.skipBlanks(from: first, to: extent.contentEnd)
    let shape: Entry.Shape =
      switch node {
      case .list where source[text] == Ascii.dash: .blockList
      case .map where source[text] != Ascii.mapOpen: .blockMap
      default: .plainLines
      }
    return Value(
      range: first..<extent.contentEnd, linesEnd: extent.linesEnd, shape: shape, isForeign: true)
  }
}

// MARK: Quotes and brackets

extension ValueScanner {
  private func quoted(_ quote: UInt8, at start: Int) throws(Fault) -> Value {
    let quoted = try ScalarReader.quoted(at: start, in: source)
    let linesEnd = try linesEnd(behind: quoted.end)
    if !quoted.isSimple { _ = try YamlReader(source, behindColon: behindColon..<linesEnd).read() }
    return Value(
      range: start..<quoted.end, linesEnd: linesEnd,
      shape: quote == Ascii.singleQuote ? .singleQuoted : .doubleQuoted,
      isForeign: !quoted.isSimple)
  }

  private func flow(at start: Int) throws(Fault) -> Value {
    var reader = FlowReader(source, at: start, outerDepth: 0, sink: Silence())
    if let end = try reader.read() {
      return Value(range: start..<end, linesEnd: try linesEnd(behind: end), shape: .flow)
    }
    let extent = source.extent(from: source.line(at: start).next, brackets: true)
    let end = try source.closingBracket(from: start, to: extent.linesEnd)
    let linesEnd = try linesEnd(behind: end)
    _ = try YamlReader(source, behindColon: behindColon..<linesEnd).read()
    return Value(range: start..<end, linesEnd: linesEnd, shape: .flow, isForeign: true)
  }

  /// Behind the line in which a closing quote or bracket stands, and comments that belong to it.
  private func linesEnd(behind end: Int) throws(Fault) -> Int {
    let line = source.line(at: end)
    guard source.isRest(from: end, to: line.contentEnd) else {
      throw Fault(.strayText, at: source.skipBlanks(from: end, to: line.contentEnd))
    }
    if source[line.next] > Ascii.hash { return line.next }
    let extent = source.extent(from: line.next)
    if let stray = extent.first { throw Fault(.strayText, at: stray) }
    return extent.linesEnd
  }

  private func block(_ mark: UInt8, at start: Int) throws(Fault) -> Value {
    let reader = LiteralReader(source, at: start)
    let isForeign = mark == Ascii.greater || !reader.isSimple
    if isForeign {
      _ = try YamlReader(source, behindColon: behindColon..<reader.linesEnd).read()
    }
    return Value(
      range: start..<reader.end, linesEnd: reader.linesEnd,
      shape: mark == Ascii.greater ? .folded : .literal, isForeign: isForeign)
  }
}
