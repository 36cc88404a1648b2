/// Reads block lists and block maps one level deep, lists of block maps, and flow collections on
/// their lines. What it is not sure of it leaves to libyaml.
struct BlockReader<Sink: ValueSink> {
  private let source: Source
  private let end: Int
  /// The line that is read; nil behind the last one.
  private var line: BlockLine?
  var sink: Sink

  init(_ source: Source, to end: Int, sink: Sink) {
    self.source = source
    self.end = end
    self.sink = sink
  }

  /// What stands in the lines from `start`; nil when libyaml must decide.
  mutating func read(from start: Int) throws(Fault) -> CollectionKind? {
    line = try source.blockLine(from: start, to: end)
    guard let first = line else { return nil }
    let isList = source.isDash(at: first.first, to: first.contentEnd)
    let isRead =
      try isList ? list(indent: first.indent) : map(at: first.first, indent: first.indent, depth: 1)
    return isRead && line == nil ? (isList ? .list : .map) : nil
  }

  private mutating func advance(to start: Int) throws(Fault) {
    line = try source.blockLine(from: start, to: end)
  }

  private mutating func list(indent: Int) throws(Fault) -> Bool {
    sink.begin(.list, at: line?.first ?? end)
    while let item = line {
      guard item.indent == indent, source.isDash(at: item.first, to: item.contentEnd) else {
        return false
      }
      guard try self.item(item) else { return false }
    }
    sink.end(at: end)
    return true
  }

  private mutating func item(_ item: BlockLine) throws(Fault) -> Bool {
    let content = source.skipBlanks(from: item.first + 1, to: item.contentEnd)
    guard content < item.contentEnd, source.plainKeyColon(from: content, to: item.contentEnd) != nil
    else { return try value(at: item.first + 1, in: item, depth: 1) }
    // A tab would make the column of the map's keys a matter of taste.
    guard source.first(Ascii.tab, from: item.first, to: content) == content else { return false }
    return try map(at: content, indent: content - item.start, depth: 2)
  }

  /// The pairs from `start` on, as far as the following lines are indented alike.
  private mutating func map(at start: Int, indent: Int, depth: Int) throws(Fault) -> Bool {
    sink.begin(.map, at: start)
    var (key, pair) = (start, line)
    while let current = pair {
      guard let colon = source.plainKeyColon(from: key, to: current.contentEnd) else {
        return false
      }
      let keyEnd = source.trimBlanks(from: key, to: colon)
      sink.scalar(ScalarSpan(start: key, end: keyEnd, style: .plain))
      guard try value(at: colon + 1, in: current, depth: depth) else { return false }
      pair = line.flatMap { $0.indent == indent && !isDash($0) ? $0 : nil }
      key = pair?.first ?? end
    }
    sink.end(at: line?.start ?? end)
    return true
  }

  private func isDash(_ line: BlockLine) -> Bool {
    source.isDash(at: line.first, to: line.contentEnd)
  }
}

// MARK: Values

extension BlockReader {
  /// The value between `start` and the end of its line; moves to the next line.
  private mutating func value(
    at start: Int, in line: BlockLine, depth: Int
  ) throws(Fault) -> Bool {
    let first = source.skipBlanks(from: start, to: line.contentEnd)
    let byte = source[first]
    if first >= line.contentEnd || (byte == Ascii.hash && first > start) {
      sink.scalar(ScalarSpan(start: start, end: start, style: .plain))
      try advance(to: line.next)
      return true
    }
    if byte.isReferenceIndicator { throw Fault(.anchorOrAliasOrTag, at: first) }
    if byte.isQuote { return try quoted(byte, at: first, in: line) }
    if byte.isOpenBracket { return try flow(at: first, depth: depth) }
    guard source.beginsPlain(at: first, to: line.contentEnd) else { return false }
    let plainEnd = source.plainEnd(from: first, to: line.contentEnd)
    sink.scalar(ScalarSpan(start: first, end: plainEnd, style: .plain))
    try advance(to: line.next)
    return true
  }

  private mutating func quoted(
    _ quote: UInt8, at start: Int, in line: BlockLine
  ) throws(Fault) -> Bool {
    let quoted = try ScalarReader.quoted(at: start, in: source)
    guard quoted.isSimple, source.isRest(from: quoted.end, to: line.contentEnd) else {
      return false
    }
    sink.scalar(
      ScalarSpan(
        start: start, end: quoted.end,
        style: quote == Ascii.singleQuote ? .singleQuoted : .doubleQuoted))
    try advance(to: line.next)
    return true
  }

  private mutating func flow(at start: Int, depth: Int) throws(Fault) -> Bool {
    var reader = FlowReader(source, at: start, outerDepth: depth, sink: sink)
    guard let flowEnd = try reader.read() else { return false }
    sink = reader.sink
    let newline = source.newline(from: flowEnd)
    guard newline <= end || newline == source.count else { return false }
    guard source.isRest(from: flowEnd, to: source.contentEnd(newline, from: flowEnd)) else {
      return false
    }
    try advance(to: min(newline + 1, end))
    return true
  }
}
