import CYaml

/// Reads the value of one entry with libyaml: what our own readers do not accept.
///
/// Where the entry begins and ends is decided before; libyaml's marks count characters and cannot
/// say. Its lines are used, for messages only.
struct YamlReader {
  private let source: Source
  /// From behind the colon to the end of the entry's lines.
  private let range: Range<Int>

  init(_ source: Source, behindColon range: Range<Int>) {
    self.source = source
    self.range = range
  }

  /// - Throws: a `Fault` at the line that libyaml complains of.
  func read() throws(Fault) -> Node {
    // A key of our own before the value keeps its columns meaningless and its lines right.
    var bytes: [UInt8] = [0x6B, Ascii.colon]
    for offset in range { bytes.append(source[offset]) }
    // Only where the file lacks it: one more would be text to a block that keeps its end.
    if bytes.last != Ascii.newline { bytes.append(Ascii.newline) }
    guard let pairs = try parse(bytes)?.pairs, pairs.count == 1, let pair = pairs.first else {
      throw Fault(.strayText, at: range.lowerBound)
    }
    return pair.value
  }

  private func parse(_ bytes: [UInt8]) throws(Fault) -> Node? {
    try unsafe bytes.withUnsafeBufferPointer { (buffer) throws(Fault) -> Node? in
      guard let reader = unsafe cyaml_open(buffer.baseAddress, buffer.count) else {
        throw Fault(.yaml("out of memory"), at: range.lowerBound)
      }
      defer { unsafe cyaml_close(reader) }
      var builder = NodeBuilder(source)
      var depth = 0
      while true {
        let event = unsafe cyaml_next(reader)
        guard try unsafe take(event, into: &builder, depth: &depth) else { return builder.node }
      }
    }
  }

  /// False at the end.
  private func take(
    _ event: cyaml_event, into builder: inout NodeBuilder, depth: inout Int
  ) throws(Fault) -> Bool {
    switch Int(unsafe event.kind) {
    case Int(CYAML_SCALAR):
      builder.scalar(unsafe text(event))
    case Int(CYAML_LIST_BEGIN), Int(CYAML_MAP_BEGIN):
      depth += 1
      let line = unsafe offset(ofLine: event.line)
      // The map around our own key is one level.
      guard depth <= Limits.depth + 1 else { throw Fault(.tooDeep(limit: Limits.depth), at: line) }
      guard !builder.awaitsKey else { throw Fault(.yaml("a key that is no text"), at: line) }
      builder.begin(unsafe event.kind == Int32(CYAML_LIST_BEGIN) ? .list : .map, at: line)
    case Int(CYAML_COLLECTION_END):
      depth -= 1
      builder.end(at: 0)
    case Int(CYAML_REFUSED):
      throw Fault(.anchorOrAliasOrTag, at: unsafe offset(ofLine: event.line))
    case Int(CYAML_FAILED):
      throw Fault(unsafe .yaml(text(event)), at: unsafe offset(ofLine: event.line))
    default:
      return false
    }
    return true
  }

  private func text(_ event: cyaml_event) -> String {
    unsafe String(
      decoding: UnsafeBufferPointer(start: event.text, count: event.length), as: UTF8.self)
  }

  /// The first byte that says something in the entry's line `line`.
  private func offset(ofLine line: UInt32) -> Int {
    var start = range.lowerBound
    for _ in 0..<line {
      let newline = source.first(Ascii.newline, from: start, to: range.upperBound)
      guard newline + 1 < range.upperBound else { break }
      start = newline + 1
    }
    return source.skipBlanks(from: start, to: range.upperBound)
  }
}
