package import Notation

extension FieldType {
  /// Why `node` does not fit; nil when it does. An empty scalar is an absent value and always fits.
  package func misfit(of node: Node) -> Misfit? {
    if node == .scalar("") { return nil }
    switch self {
    case .list(let element): return misfit(ofItems: node.items, element)
    case .rows(let columns): return misfit(ofRows: node.items, columns)
    case .map(let keys, let values): return misfit(ofMap: node, keys, values)
    default: return holds(node.text) ? nil : misfit(showing: node)
    }
  }

  private func misfit(showing node: Node) -> Misfit {
    Misfit(value: node.text ?? node.inline, expected: self, place: [])
  }

  private func misfit(ofItems items: [Node], _ element: FieldType) -> Misfit? {
    for (index, item) in items.enumerated() {
      if let misfit = element.misfit(of: item) { return misfit.inside("\(index + 1)") }
    }
    return nil
  }

  private func misfit(ofRows rows: [Node], _ columns: [any AnyField]) -> Misfit? {
    for (index, row) in rows.enumerated() {
      guard case .map(let pairs) = row else { return misfit(showing: row).inside("\(index + 1)") }
      for pair in pairs {
        let column = columns.first { $0.key.text == pair.key }
        if let misfit = column?.type.misfit(of: pair.value) {
          return misfit.inside(pair.key).inside("\(index + 1)")
        }
      }
    }
    return nil
  }

  private func misfit(ofMap node: Node, _ keys: FieldType, _ values: FieldType) -> Misfit? {
    guard case .map(let pairs) = node else { return misfit(showing: node) }
    for pair in pairs {
      if let misfit = keys.misfit(of: .scalar(pair.key)) { return misfit }
      if let misfit = values.misfit(of: pair.value) { return misfit.inside(pair.key) }
    }
    return nil
  }

  private func holds(_ text: String?) -> Bool {
    guard let text else { return false }
    switch self {
    case .text, .prose, .person: return true
    case .number(let range): return Double(plain: text).map(range.contains) ?? false
    case .money: return Double(plain: text) != nil
    case .day: return Day(iso: text) != nil
    case .reference(let kind): return RecordID(text, kind: kind) != nil
    case .choice(let words): return words.contains(text)
    case .yesNo: return Bool(word: text) != nil
    case .publicKey: return PublicKey(text: text) != nil
    case .list, .rows, .map: return false
    }
  }
}

extension Double {
  /// Reads `-12.5`, without separators, exponents, infinities or hexadecimal.
  package init?(plain text: some StringProtocol) {
    guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2D })
    else { return nil }
    self.init(text)
  }
}

extension Bool {
  /// The words that people write for yes and no, in both languages.
  package init?(word: String) {
    switch word.lowercased() {
    case "yes", "true", "y", "có", "co", "x": self = true
    case "no", "false", "n", "không", "khong": self = false
    default: return nil
    }
  }
}

extension Node {
  /// The node on one line, for messages and for searching: `a, b` or `key: value, …`.
  package var inline: String {
    switch self {
    case .scalar(let text): text
    case .list(let items): items.map(\.inline).joined(separator: ", ")
    case .map(let pairs):
      pairs.map { "\($0.key): \($0.value.inline)" }.joined(separator: ", ")
    }
  }
}
