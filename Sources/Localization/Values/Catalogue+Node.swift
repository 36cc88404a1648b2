package import Domain
package import Notation

extension Catalogue {
  /// A field's value as people read it in this language. A value that its type cannot hold shows as
  /// it stands in the file.
  ///
  /// Tables take the short form of words.
  package func text(
    _ node: Node, of field: any AnyField, in kind: Kind, form: WordForm = .long
  ) -> String {
    text(node, field.type, owner: owner(of: field.key.text, kind), form)
  }

  /// The owner under which the vocabulary keeps a field's words: states belong to their kind.
  func owner(of key: String, _ kind: Kind) -> String {
    key == "status" ? kind.rawValue : key
  }

  func text(
    _ node: Node, _ type: FieldType, owner: String, _ form: WordForm = .long
  ) -> String {
    switch (node, type) {
    case (.scalar(let text), _): self.text(text, type, owner, form)
    case (.list(let items), .list(let element)):
      items.map { text($0, element, owner: owner, form) }.joined(separator: ", ")
    case (.list(let rows), .rows(let columns)):
      rows.map { row($0, columns, form) }.joined(separator: "\n")
    case (.map(let pairs), .map(_, let values)):
      pairs.map { "\($0.key): \(text($0.value, values, owner: owner, form))" }.joined(
        separator: ", ")
    default: node.inline
    }
  }

  /// `A · mua · khóa nhà cung cấp · 9.600 trđ`
  private func row(_ node: Node, _ columns: [any AnyField], _ form: WordForm) -> String {
    node.pairs.map { pair in
      guard let column = columns.first(where: { $0.key.text == pair.key }) else {
        return "\(pair.key): \(pair.value.inline)"
      }
      return text(pair.value, column.type, owner: pair.key, form)
    }.joined(separator: " · ")
  }

  private func text(
    _ text: String, _ type: FieldType, _ owner: String, _ form: WordForm
  ) -> String {
    switch type {
    case .day: Day(iso: text).map(writing.day) ?? text
    case .number: Double(plain: text).map { writing.plainNumber($0) } ?? text
    case .money(.store): Double(plain: text).map { writing.money(asGiven: $0) } ?? text
    case .money(.currency): Double(plain: text).map { writing.currencyAmount($0) } ?? text
    case .choice:
      // The word of another field's number, such as rung 2, is not this one's.
      if Vocabulary.values.terms["\(owner)/\(text)"] == nil, let number = Double(plain: text) {
        writing.plainNumber(number)
      } else {
        word(value(text, of: owner), form)
      }
    case .yesNo: Bool(word: text).map(writing.yesNo) ?? text
    case .person: text.uppercased()
    case .list(let element): self.text(text, element, owner, form)
    case .text, .prose, .reference, .publicKey, .rows, .map: text
    }
  }
}
