extension Node {
  /// Equal byte for byte. `==` compares texts as Swift does, where `é` in one code point equals `é`
  /// in two; a file must not.
  package func isIdentical(to other: Node) -> Bool {
    switch (self, other) {
    case (.scalar(let a), .scalar(let b)): a.utf8.elementsEqual(b.utf8)
    case (.list(let a), .list(let b)):
      a.count == b.count && zip(a, b).allSatisfy { $0.isIdentical(to: $1) }
    case (.map(let a), .map(let b)):
      a.count == b.count && zip(a, b).allSatisfy { $0.isIdentical(to: $1) }
    default: false
    }
  }

  /// Lists and maps inside each other; 0 for a scalar.
  var depth: Int {
    switch self {
    case .scalar: 0
    case .list(let items): 1 + (items.map(\.depth).max() ?? 0)
    case .map(let pairs): 1 + (pairs.map(\.value.depth).max() ?? 0)
    }
  }

  /// What an edit of a list or of a map keeps or replaces: its items, or its pairs one by one.
  var parts: [Node] {
    switch self {
    case .scalar: []
    case .list(let items): items
    case .map(let pairs): pairs.map { .map([$0]) }
    }
  }
}

extension Node.Pair {
  func isIdentical(to other: Node.Pair) -> Bool {
    key.utf8.elementsEqual(other.key.utf8) && value.isIdentical(to: other.value)
  }
}
