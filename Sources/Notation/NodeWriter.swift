/// Writes a value in the canonical form: what a new entry looks like.
enum NodeWriter {
  /// What stands behind the colon, and what in the lines under it, without indentation.
  struct Value {
    var inline: [UInt8]
    var lines: [[UInt8]] = []
  }

  /// On one line, whatever it is.
  static func flow(_ node: Node, style: ScalarSpan.Style = .plain) -> [UInt8] {
    switch node {
    case .scalar(let text): ScalarWriter.bytes(text, style: style, inFlow: true)
    case .list(let items): list(items.map { flow($0) })
    case .map(let pairs): map(pairs.map { flow(pair: $0) })
    }
  }

  static func list(_ items: [[UInt8]]) -> [UInt8] {
    [Ascii.listOpen] + items.joined(separator: [Ascii.comma, Ascii.space]) + [Ascii.listClose]
  }

  static func map(_ pairs: [[UInt8]]) -> [UInt8] {
    [Ascii.mapOpen] + pairs.joined(separator: [Ascii.comma, Ascii.space]) + [Ascii.mapClose]
  }

  private static func flow(pair: Node.Pair) -> [UInt8] {
    ScalarWriter.bytes(pair.key, inFlow: true) + [Ascii.colon, Ascii.space] + flow(pair.value)
  }

  /// On the line of a key or a list item of a block.
  static func inline(_ node: Node, style: ScalarSpan.Style = .plain) -> [UInt8] {
    if case .scalar(let text) = node {
      ScalarWriter.bytes(text, style: style, inFlow: false)
    } else {
      flow(node)
    }
  }

  /// An item of a block list.
  static func item(_ node: Node) -> [UInt8] { [Ascii.dash, Ascii.space] + inline(node) }

  /// A pair of a block map.
  static func pair(_ pair: Node.Pair) -> [UInt8] {
    // Keys are quoted as in brackets: the block reader leaves quoted keys to libyaml, rightly read.
    ScalarWriter.bytes(pair.key, inFlow: true) + [Ascii.colon, Ascii.space] + inline(pair.value)
  }

  /// Lists of maps are written one flow map a line, so that they merge by line.
  static func value(
    _ node: Node, style: ScalarSpan.Style = .plain, isBlock: Bool = false
  ) -> Value {
    switch node {
    case .scalar(let text):
      guard style == .plain, let block = ScalarWriter.block(text) else { break }
      return Value(inline: block.header, lines: block.lines)
    case .list(let items):
      let holdsMap = items.contains { if case .map = $0 { true } else { false } }
      if !items.isEmpty, isBlock || holdsMap { return Value(inline: [], lines: items.map(item)) }
    case .map(let pairs):
      if !pairs.isEmpty, isBlock { return Value(inline: [], lines: pairs.map(pair)) }
    }
    return Value(inline: inline(node, style: style))
  }
}
