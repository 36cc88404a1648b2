/// Changes a `[…]` or `{…}` that stands on one line: what stays equal keeps its bytes, a changed
/// value of a map keeps its quotes.
struct FlowEditor {
  /// Where the parts of the outermost collection stand.
  private struct Recorder: ValueSink {
    var parts: [(range: Range<Int>, style: ScalarSpan.Style)] = []
    private var open: [Int] = []

    mutating func scalar(_ span: ScalarSpan) {
      if open.count == 1 { parts.append((span.start..<span.end, span.style)) }
    }

    mutating func begin(_ kind: CollectionKind, at offset: Int) { open.append(offset) }

    mutating func end(at offset: Int) {
      guard let start = open.popLast(), open.count == 1 else { return }
      parts.append((start..<offset, .plain))
    }
  }

  private let source: Source
  private let parts: [(range: Range<Int>, style: ScalarSpan.Style)]
  private let old: Node
  /// Behind the closing bracket.
  let end: Int

  /// Nil when the collection is written over several lines or is not plain to our reader.
  init?(_ source: Source, at start: Int) {
    var recorder = FlowReader(source, at: start, outerDepth: 0, sink: Recorder())
    var builder = FlowReader(source, at: start, outerDepth: 0, sink: NodeBuilder(source))
    guard let end = try? recorder.read(), (try? builder.read()) == end,
      let node = builder.sink.node,
      source.first(Ascii.newline, from: start, to: end) == end
    else { return nil }
    (self.source, self.parts, self.old, self.end) = (source, recorder.sink.parts, node, end)
  }

  func bytes(_ node: Node) -> [UInt8] {
    switch (old, node) {
    case (.list(let a), .list(let b)): list(a, b)
    case (.map(let a), .map(let b)): map(a, b)
    default: NodeWriter.flow(node)
    }
  }

  private func list(_ old: [Node], _ new: [Node]) -> [UInt8] {
    NodeWriter.list(
      PartChange.changes(from: old, to: new).compactMap { change in
        switch change {
        case .keep(let index): source.bytes(parts[index].range)
        case .replace(_, let node), .add(let node): NodeWriter.flow(node)
        case .remove: nil
        }
      })
  }

  private func map(_ old: [Node.Pair], _ new: [Node.Pair]) -> [UInt8] {
    NodeWriter.map(
      new.map { pair in
        let index = old.firstIndex { $0.key.utf8.elementsEqual(pair.key.utf8) }
        guard let index else { return NodeWriter.flow(.map([pair])).dropBraces }
        let (key, value) = (parts[2 * index], parts[2 * index + 1])
        if old[index].isIdentical(to: pair) {
          return source.bytes(key.range.lowerBound..<value.range.upperBound)
        }
        return source.bytes(key.range) + [Ascii.colon, Ascii.space]
          + NodeWriter.flow(pair.value, style: value.style)
      })
  }
}

extension Source {
  func bytes(_ range: Range<Int>) -> [UInt8] { range.map { self[$0] } }
}

extension [UInt8] {
  fileprivate var dropBraces: [UInt8] { Array(dropFirst().dropLast()) }
}
