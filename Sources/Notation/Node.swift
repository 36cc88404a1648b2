/// A value as it stands in a file, before any schema gives it a type.
///
/// There are no numbers, booleans or dates here on purpose: YAML's guesses (`no`, `10:00`, `1e3`)
/// would change what people wrote. The schema types the text.
package enum Node: Sendable, Equatable {
  case scalar(String)
  case list([Node])
  case map([Pair])

  /// One `key: value` of a map, in file order.
  package struct Pair: Sendable, Equatable {
    /// Without quotes.
    package let key: String
    /// What stands behind the colon.
    package let value: Node

    package init(_ key: String, _ value: Node) {
      self.key = key
      self.value = value
    }
  }
}

extension Node {
  /// The text of a scalar; nil for a list or a map.
  package var text: String? {
    if case .scalar(let text) = self { text } else { nil }
  }

  /// The items of a list. A scalar where a list is expected is a list of one; an empty scalar is none.
  package var items: [Node] {
    switch self {
    case .list(let items): items
    case .scalar(""): []
    case .scalar, .map: [self]
    }
  }

  /// The pairs of a map, in file order; none for a scalar or a list.
  package var pairs: [Pair] {
    if case .map(let pairs) = self { pairs } else { [] }
  }

  /// The value of `key` in a map; nil when absent or when this is no map.
  package subscript(key: String) -> Node? {
    pairs.first { $0.key == key }?.value
  }
}
