/// Puts nodes together from what a reader tells, without recursion.
struct NodeBuilder: ValueSink {
  private struct Frame {
    let kind: CollectionKind
    var items: [Node] = []
    var pairs: [Node.Pair] = []
    var key: String?
  }

  private let source: Source
  private var frames: [Frame] = []
  private(set) var node: Node?

  init(_ source: Source) { self.source = source }

  mutating func scalar(_ span: ScalarSpan) { scalar(ScalarReader.text(span, in: source)) }

  mutating func scalar(_ text: String) {
    if let last = frames.indices.last, frames[last].kind == .map, frames[last].key == nil {
      frames[last].key = text
    } else {
      add(.scalar(text))
    }
  }

  mutating func begin(_ kind: CollectionKind, at offset: Int) { frames.append(Frame(kind: kind)) }

  mutating func end(at offset: Int) {
    guard let frame = frames.popLast() else { return }
    add(frame.kind == .list ? .list(frame.items) : .map(frame.pairs))
  }

  /// Whether a collection would be the key of a map, which no record needs.
  var awaitsKey: Bool {
    guard let frame = frames.last else { return false }
    return frame.kind == .map && frame.key == nil
  }

  private mutating func add(_ value: Node) {
    guard let last = frames.indices.last else {
      node = value
      return
    }
    if frames[last].kind == .list {
      frames[last].items.append(value)
    } else if let key = frames[last].key {
      frames[last].pairs.append(Node.Pair(key, value))
      frames[last].key = nil
    }
  }
}
