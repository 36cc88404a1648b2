/// Changes a block list or block map part by part: the lines of parts that stay keep their bytes,
/// and so do comments between them.
struct BlockEditor {
  /// One item or pair: what leads to it from the end of the part before (line ending, comments,
  /// indentation), and its own bytes.
  private struct Part {
    let lead: Range<Int>
    var content: Range<Int>
  }

  private let source: Source
  private let newline: [UInt8]
  private let old: Node
  private let indent: Int
  private var parts: [Part] = []
  /// The map of a list item begins behind its dash, not on a line of its own.
  private let beginsInline: Bool

  /// `start` is the end of the line above, or the first byte of a map behind a dash. Nil when the
  /// lines do not fall into as many parts as the value has.
  init?(
    _ source: Source, from start: Int, to end: Int, old: Node, newline: [UInt8],
    inlineIndent: Int? = nil
  ) {
    self.source = source
    self.newline = newline
    self.old = old
    beginsInline = inlineIndent != nil
    let isList = if case .list = old { true } else { false }
    let first = try? source.blockLine(from: source.line(at: start).next, to: end)
    guard let indent = inlineIndent ?? first?.indent else { return nil }
    self.indent = indent
    var line = first
    if inlineIndent != nil {
      let lineEnd = source.line(at: start).contentEnd
      parts.append(Part(lead: start..<start, content: start..<lineEnd))
    }
    while let current = line {
      let isDash = source.isDash(at: current.first, to: current.contentEnd)
      if current.indent == indent, isDash == isList {
        let before = parts.last?.content.upperBound ?? start
        parts.append(
          Part(lead: before..<current.first, content: current.first..<current.contentEnd))
      } else if let last = parts.indices.last {
        parts[last].content = parts[last].content.lowerBound..<current.contentEnd
      }
      line = try? source.blockLine(from: current.next, to: end)
    }
    guard !parts.isEmpty, parts.count == old.parts.count else { return nil }
  }

  /// The lines of the new value, each after a line ending.
  func bytes(_ node: Node) -> [UInt8] {
    var bytes: [UInt8] = []
    for change in PartChange.changes(from: old.parts, to: node.parts) {
      switch change {
      case .keep(let index):
        bytes += lead(index, isFirst: bytes.isEmpty) + source.bytes(parts[index].content)
      case .replace(let index, let part):
        bytes += lead(index, isFirst: bytes.isEmpty) + replaced(index, by: part)
      case .add(let part):
        if !(bytes.isEmpty && beginsInline) { bytes += newline + blanks(indent) }
        bytes += fresh(part)
      case .remove(let index):
        bytes += comments(index)
      }
    }
    return bytes
  }

  private func lead(_ index: Int, isFirst: Bool) -> [UInt8] {
    if beginsInline, isFirst { return [] }
    return parts[index].lead.isEmpty
      ? newline + blanks(indent) : source.bytes(parts[index].lead)
  }

  /// The lines between the part before and a removed one.
  private func comments(_ index: Int) -> [UInt8] {
    if beginsInline { return [] }
    var bytes = source.bytes(parts[index].lead)
    while let last = bytes.popLast(), last != Ascii.newline {}
    if bytes.last == Ascii.carriageReturn { bytes.removeLast() }
    return bytes
  }

  private func blanks(_ count: Int) -> [UInt8] { Array(repeating: Ascii.space, count: count) }

  private func fresh(_ part: Node) -> [UInt8] {
    if case .map = old, let pair = part.pairs.first { return NodeWriter.pair(pair) }
    return NodeWriter.item(part)
  }
}

// MARK: A changed part

extension BlockEditor {
  private func replaced(_ index: Int, by part: Node) -> [UInt8] {
    let content = parts[index].content
    let before = old.parts[index]
    switch old {
    case .list:
      return item(content, before, part) ?? fresh(part)
    case .map, .scalar:
      guard let a = before.pairs.first, let b = part.pairs.first,
        a.key.utf8.elementsEqual(b.key.utf8),
        let colon = source.plainKeyColon(
          from: content.lowerBound, to: source.line(at: content.lowerBound).contentEnd)
      else { return fresh(part) }
      return value(behind: colon + 1, content, b.value) ?? fresh(part)
    }
  }

  private func item(_ content: Range<Int>, _ before: Node, _ after: Node) -> [UInt8]? {
    if case .map = before, case .map(let pairs) = after, !pairs.isEmpty,
      let bytes = blockMap(content, before, after)
    {
      return bytes
    }
    return value(behind: content.lowerBound + 1, content, after)
  }

  private func blockMap(_ content: Range<Int>, _ before: Node, _ after: Node) -> [UInt8]? {
    let lineEnd = source.line(at: content.lowerBound).contentEnd
    let start = source.skipBlanks(from: content.lowerBound + 1, to: lineEnd)
    guard source.plainKeyColon(from: start, to: lineEnd) != nil else { return nil }
    let lineStart = source.lineStart(of: start)
    let editor = BlockEditor(
      source, from: start, to: content.upperBound, old: before, newline: newline,
      inlineIndent: start - lineStart)
    return editor.map { source.bytes(content.lowerBound..<start) + $0.bytes(after) }
  }

  /// The part with another value on its one line: quotes and a comment behind stay.
  private func value(behind start: Int, _ content: Range<Int>, _ node: Node) -> [UInt8]? {
    let end = content.upperBound
    guard source.first(Ascii.newline, from: content.lowerBound, to: end) == end else { return nil }
    let first = source.skipBlanks(from: start, to: end)
    guard first < end, source[first] != Ascii.hash else { return nil }
    var (written, rest) = ([UInt8](), end)
    if source[first].isOpenBracket {
      guard let editor = FlowEditor(source, at: first) else { return nil }
      (written, rest) = (editor.bytes(node), editor.end)
    } else if source[first].isQuote {
      guard let quoted = try? ScalarReader.quoted(at: first, in: source) else { return nil }
      let isSingle = source[first] == Ascii.singleQuote
      written = NodeWriter.inline(node, style: isSingle ? .singleQuoted : .doubleQuoted)
      rest = quoted.end
    } else {
      (written, rest) = (NodeWriter.inline(node), source.plainEnd(from: first, to: end))
    }
    guard rest <= end else { return nil }
    return source.bytes(content.lowerBound..<first) + written + source.bytes(rest..<end)
  }
}
