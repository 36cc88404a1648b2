package import Domain
package import Notation

extension Catalogue {
  /// A field's value as people read it in this language. A value that its type cannot hold shows as
  /// it stands in the file.
  package func text(_ node: Node, of field: any AnyField, in kind: Kind) -> String {
    text(node, field.type, owner: owner(of: field.key.text, kind))
  }

  /// The owner under which the vocabulary keeps a field's words: states belong to their kind.
  private func owner(of key: String, _ kind: Kind) -> String {
    key == "status" ? kind.rawValue : key
  }

  private func text(_ node: Node, _ type: FieldType, owner: String) -> String {
    switch (node, type) {
    case (.scalar(let text), _): self.text(text, type, owner)
    case (.list(let items), .list(let element)):
      items.map { text($0, element, owner: owner) }.joined(separator: ", ")
    case (.list(let rows), .rows(let columns)):
      rows.map { row($0, columns, owner) }.joined(separator: "\n")
    case (.map(let pairs), .map(_, let values)):
      pairs.map { "\($0.key): \(text($0.value, values, owner: owner))" }.joined(separator: ", ")
    default: node.inline
    }
  }

  /// `A · mua · khóa nhà cung cấp · 9.600 trđ`
  private func row(_ node: Node, _ columns: [any AnyField], _ owner: String) -> String {
    node.pairs.map { pair in
      guard let column = columns.first(where: { $0.key.text == pair.key }) else {
        return "\(pair.key): \(pair.value.inline)"
      }
      return text(pair.value, column.type, owner: pair.key)
    }.joined(separator: " · ")
  }

  private func text(_ text: String, _ type: FieldType, _ owner: String) -> String {
    switch type {
    case .day: Day(iso: text).map(writing.day) ?? text
    case .number: Double(plain: text).map { writing.plainNumber($0) } ?? text
    case .money(.store): Double(plain: text).map { writing.money($0) } ?? text
    case .money(.currency): Double(plain: text).map { writing.currencyAmount($0) } ?? text
    case .choice: long(value(text, of: owner))
    case .yesNo: Bool(word: text).map(writing.yesNo) ?? text
    case .person: text.uppercased()
    case .list(let element): self.text(text, element, owner)
    case .text, .prose, .reference, .rows, .map: text
    }
  }
}
