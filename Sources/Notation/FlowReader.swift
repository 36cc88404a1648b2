/// Reads `[…]` and `{…}`, nested and over several lines, without recursion: which bracket is open at
/// each depth is one bit. What it is not sure of it leaves to libyaml.
struct FlowReader<Sink: ValueSink> {
  private enum Expected { case item, key, colon, value, separator }

  private let source: Source
  private let start: Int
  /// Lists and maps around this one.
  private let outerDepth: Int
  private var offset: Int
  private var expected = Expected.item
  private var maps: UInt64 = 0
  private var depth = 0
  var sink: Sink

  init(_ source: Source, at start: Int, outerDepth: Int, sink: Sink) {
    self.source = source
    self.start = start
    self.outerDepth = outerDepth
    self.sink = sink
    offset = start
  }

  /// The offset behind the closing bracket; nil when libyaml must decide.
  mutating func read() throws(Fault) -> Int? {
    try open()
    while depth > 0 {
      let line = try skipSpace()
      guard try step(isSameLine: line) else { return nil }
    }
    return offset
  }

  private mutating func step(isSameLine: Bool) throws(Fault) -> Bool {
    let byte = source[offset]
    switch expected {
    case .item:
      return byte == Ascii.listClose ? close() : try value(byte)
    case .key:
      return byte == Ascii.mapClose ? close() : try key(byte)
    case .colon:
      guard byte == Ascii.colon, isSameLine else { return false }
      offset += 1
      expected = .value
      return true
    case .value:
      guard byte == Ascii.comma || byte == Ascii.mapClose else { return try value(byte) }
      sink.scalar(ScalarSpan(start: offset, end: offset, style: .plain))
      expected = .separator
      return true
    case .separator:
      return try separator(byte)
    }
  }
}

// MARK: Brackets

extension FlowReader {
  private var isMap: Bool { maps & 1 == 1 }

  private mutating func open() throws(Fault) {
    guard outerDepth + depth < Limits.depth else {
      throw Fault(.tooDeep(limit: Limits.depth), at: offset)
    }
    let opensMap = source[offset] == Ascii.mapOpen
    maps = maps << 1 | (opensMap ? 1 : 0)
    sink.begin(opensMap ? .map : .list, at: offset)
    depth += 1
    offset += 1
    expected = opensMap ? .key : .item
  }

  private mutating func close() -> Bool {
    maps >>= 1
    depth -= 1
    offset += 1
    sink.end(at: offset)
    expected = .separator
    return true
  }

  private mutating func separator(_ byte: UInt8) throws(Fault) -> Bool {
    if byte == Ascii.comma {
      offset += 1
      expected = isMap ? .key : .item
      return true
    }
    guard byte.isCloseBracket else { return false }
    guard byte == (isMap ? Ascii.mapClose : Ascii.listClose) else {
      throw Fault(.unclosedBracket, at: start)
    }
    return close()
  }

  /// Blanks, comments and line ends. Whether the line is still the same.
  private mutating func skipSpace() throws(Fault) -> Bool {
    var isSameLine = true
    while offset < source.count {
      switch source[offset] {
      case Ascii.space, Ascii.tab: offset += 1
      case Ascii.hash: offset = source.newline(from: offset)
      case Ascii.carriageReturn where source[offset + 1] == Ascii.newline: offset += 1
      case Ascii.newline:
        isSameLine = false
        offset += 1
        try continuation()
      default: return isSameLine
      }
    }
    throw Fault(.unclosedBracket, at: start)
  }

  /// At column 1 only a closing bracket may go on with a value.
  private func continuation() throws(Fault) {
    let first = source[offset]
    let goesOn =
      first.isBlank || first.isCloseBracket || first == Ascii.hash || first == Ascii.newline
      || first == Ascii.carriageReturn
    if goesOn { return }
    if source.isConflictMarker(at: offset) { throw Fault(.conflictMarkers, at: offset) }
    throw Fault(.unclosedBracket, at: start)
  }
}

// MARK: Scalars

extension FlowReader {
  private mutating func value(_ byte: UInt8) throws(Fault) -> Bool {
    if byte.isOpenBracket {
      try open()
      return true
    }
    return try scalar(byte, then: .separator)
  }

  private mutating func key(_ byte: UInt8) throws(Fault) -> Bool {
    try scalar(byte, then: .colon)
  }

  private mutating func scalar(_ byte: UInt8, then next: Expected) throws(Fault) -> Bool {
    if byte.isReferenceIndicator { throw Fault(.anchorOrAliasOrTag, at: offset) }
    let begin = offset
    if byte.isQuote {
      let quoted = try ScalarReader.quoted(at: offset, in: source)
      guard quoted.isSimple else { return false }
      offset = quoted.end
      sink.scalar(
        ScalarSpan(
          start: begin, end: offset,
          style: byte == Ascii.singleQuote ? .singleQuoted : .doubleQuoted))
    } else {
      guard beginsPlain(byte), skipPlain() else { return false }
      let end = source.trimBlanks(from: begin, to: offset)
      sink.scalar(ScalarSpan(start: begin, end: end, style: .plain))
    }
    expected = next
    return true
  }

  /// `@` and a backtick are reserved in YAML, but `[@alice, @bob]` is plainly a list of names.
  private func beginsPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case Ascii.comma, Ascii.colon, Ascii.question, Ascii.bar, Ascii.greater: return false
    case Ascii.dash:
      let next = source[offset + 1]
      return next > Ascii.space && !next.isFlowIndicator
    default: return !byte.isCloseBracket
    }
  }

  /// Moves behind a plain scalar; false when a colon makes its meaning unsure.
  private mutating func skipPlain() -> Bool {
    while offset < source.count {
      let byte = source[offset]
      if byte.isFlowIndicator || byte == Ascii.newline { return true }
      if byte == Ascii.hash, source[offset - 1].isBlank { return true }
      if byte == Ascii.carriageReturn, source[offset + 1] == Ascii.newline { return true }
      if byte == Ascii.colon {
        let next = source[offset + 1]
        if next.isFlowIndicator || next == Ascii.question { return false }
        if next <= Ascii.space { return expected == .key }
      }
      offset += 1
    }
    return true
  }
}
