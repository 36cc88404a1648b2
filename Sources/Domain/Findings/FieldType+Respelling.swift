import Notation

extension FieldType {
  /// The value with every word and day that can only mean one thing written as the schema has it:
  /// `Proposed` for `proposed`, `2026-3-5` for `2026-03-05`. The rest stays as it is.
  func respelt(_ node: Node, at place: [String], _ corrections: inout [Mend.Correction]) -> Node {
    switch self {
    case .choice(let words):
      return respelt(node, at: place, &corrections) { words.onlyMatch(of: $0) }
    case .day: return respelt(node, at: place, &corrections) { Day(loose: $0)?.iso }
    case .list(let element):
      return eachItem(of: node) { item, index in
        element.respelt(item, at: place + ["\(index + 1)"], &corrections)
      }
    case .rows(let columns):
      return eachItem(of: node) { item, index in
        eachPair(of: item) { pair in
          let type = columns.first { $0.key.text == pair.key }?.type ?? .text
          return type.respelt(pair.value, at: place + ["\(index + 1)", pair.key], &corrections)
        }
      }
    case .map(_, let values):
      return eachPair(of: node) { pair in
        values.respelt(pair.value, at: place + [pair.key], &corrections)
      }
    case .text, .prose, .number, .money, .reference, .person, .yesNo, .publicKey: return node
    }
  }

  private func respelt(
    _ node: Node, at place: [String], _ corrections: inout [Mend.Correction],
    by spelling: (String) -> String?
  ) -> Node {
    guard let old = node.text, !old.isEmpty, misfit(of: node) != nil, let new = spelling(old)
    else { return node }
    corrections.append(Mend.Correction(place: place, old: old, new: new))
    return .scalar(new)
  }

  private func eachItem(of node: Node, _ transform: (Node, Int) -> Node) -> Node {
    guard case .list(let items) = node else { return transform(node, 0) }
    return .list(items.enumerated().map { transform($0.element, $0.offset) })
  }

  private func eachPair(of node: Node, _ transform: (Node.Pair) -> Node) -> Node {
    guard case .map(let pairs) = node else { return node }
    return .map(pairs.map { Node.Pair($0.key, transform($0)) })
  }
}

extension [String] {
  /// The one word that differs from `typed` in case, blanks and hyphens only; nil when none does, or two.
  fileprivate func onlyMatch(of typed: String) -> String? {
    let matches = filter { $0.bare == typed.bare }
    return matches.count == 1 ? matches[0] : nil
  }
}

extension String {
  fileprivate var bare: String {
    lowercased().filter { !$0.isWhitespace && $0 != "-" && $0 != "_" }
  }
}

extension Day {
  /// Reads `2026-3-5`, `2026/03/05` and `2026.3.5`: the year stands in front, so the order is certain.
  fileprivate init?(loose text: String) {
    let parts = text.split(omittingEmptySubsequences: false) { "-/.".contains($0) }
    guard parts.count == 3, parts[0].count == 4, parts.dropFirst().allSatisfy({ $0.count <= 2 }),
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }
}
