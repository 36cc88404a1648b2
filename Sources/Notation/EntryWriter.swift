/// Writes what stands behind the colon of an entry, from its first byte to the end of its last line.
struct EntryWriter {
  /// How much of the old writing is kept.
  enum Fidelity: CaseIterable {
    /// Style, comments and the lines of what stays equal.
    case faithful
    /// One line, quoted where in doubt: for what the first one cannot do.
    case plain
  }

  let source: Source
  let newline: [UInt8]
  let fidelity: Fidelity

  private static let indent: [UInt8] = [Ascii.space, Ascii.space]

  /// A new entry's value.
  func fresh(_ node: Node) -> [UInt8] {
    join(gap: [Ascii.space], value(node, style: .plain, isBlock: false), comment: [], Self.indent)
  }

  /// The value of `entry`, and the comment on its line, when it becomes `node`.
  func changed(_ entry: Entry, from old: Node, to node: Node) -> [UInt8] {
    let colon = source.colon(of: entry)
    let keyLine = source.line(at: colon)
    if fidelity == .faithful, let bytes = edited(entry, keyLine, from: old, to: node) {
      return source.bytes(colon + 1..<keyLine.contentEnd) + bytes
    }
    let isBeside = entry.shape != .empty && entry.value.lowerBound <= keyLine.contentEnd
    let gap = isBeside ? source.bytes(colon + 1..<entry.value.lowerBound) : [Ascii.space]
    if fidelity == .faithful, entry.shape == .flow,
      let editor = FlowEditor(source, at: entry.value.lowerBound),
      NodeWriter.value(node).lines.isEmpty
    {
      return gap + editor.bytes(node) + comment(of: entry, keyLine)
    }
    let isBlock = entry.shape == .blockList || entry.shape == .blockMap
    return join(
      gap: gap, value(node, style: entry.style, isBlock: isBlock),
      comment: comment(of: entry, keyLine), indent(of: entry, keyLine))
  }

  private func value(_ node: Node, style: ScalarSpan.Style, isBlock: Bool) -> NodeWriter.Value {
    guard fidelity == .faithful else {
      return NodeWriter.Value(inline: NodeWriter.flow(node))
    }
    return NodeWriter.value(node, style: style, isBlock: isBlock)
  }

  private func edited(
    _ entry: Entry, _ keyLine: Line, from old: Node, to node: Node
  ) -> [UInt8]? {
    switch (entry.shape, node) {
    case (.blockList, .list(let items)) where !items.isEmpty: break
    case (.blockMap, .map(let pairs)) where !pairs.isEmpty: break
    default: return nil
    }
    return BlockEditor(
      source, from: keyLine.contentEnd, to: entry.value.upperBound, old: old, newline: newline
    )?.bytes(node)
  }

  private func join(
    gap: [UInt8], _ value: NodeWriter.Value, comment: [UInt8], _ indent: [UInt8]
  ) -> [UInt8] {
    var bytes = (value.inline.isEmpty ? [] : gap + value.inline) + comment
    for line in value.lines { bytes += newline + (line.isEmpty ? [] : indent + line) }
    return bytes
  }
}

// MARK: What was there

extension EntryWriter {
  /// The comment on the value's line with the blanks before it; empty when there is none.
  private func comment(of entry: Entry, _ keyLine: Line) -> [UInt8] {
    let value = entry.value
    let rest: Range<Int> =
      switch entry.shape {
      case .plain, .singleQuoted, .doubleQuoted, .flow, .empty:
        value.upperBound..<source.line(at: value.upperBound).contentEnd
      case .literal, .folded: headerEnd(value.lowerBound)..<keyLine.contentEnd
      case .blockList, .blockMap, .plainLines:
        value.lowerBound > keyLine.contentEnd
          ? source.colon(of: entry) + 1..<keyLine.contentEnd : value.upperBound..<value.upperBound
      }
    let bytes = source.bytes(rest)
    return bytes.allSatisfy(\.isBlank) ? [] : bytes
  }

  private func headerEnd(_ start: Int) -> Int {
    var offset = start + 1
    while source[offset] == Ascii.plus || source[offset] == Ascii.dash || source[offset].isDigit {
      offset += 1
    }
    return offset
  }

  /// The indentation that the entry's lines have, so that an edit looks like its surroundings.
  private func indent(of entry: Entry, _ keyLine: Line) -> [UInt8] {
    guard entry.value.upperBound > keyLine.contentEnd, entry.shape != .flow,
      let line = try? source.blockLine(from: keyLine.next, to: entry.value.upperBound),
      line.indent > 0 || entry.shape == .blockList
    else { return Self.indent }
    return Array(repeating: Ascii.space, count: line.indent)
  }
}

extension Entry {
  /// The quotes of a scalar.
  var style: ScalarSpan.Style {
    switch shape {
    case .singleQuoted: .singleQuoted
    case .doubleQuoted: .doubleQuoted
    default: .plain
    }
  }
}
