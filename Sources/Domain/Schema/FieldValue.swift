package import Notation

/// A Swift type that a field can be read as.
package protocol FieldValue: Sendable {
  /// The type that files, forms and checks see.
  static var type: FieldType { get }
  /// Nil when the node does not fit, or is empty.
  init?(_ node: Node)
  /// Reads a plain scalar without making a node; most fields are one.
  init?(text: String)
}

extension FieldValue {
  package init?(_ node: Node) {
    guard let text = node.text, !text.isEmpty else { return nil }
    self.init(text: text)
  }
  package init?(text: String) { self.init(Node.scalar(text)) }
}

extension String: FieldValue {
  package static var type: FieldType { .text }
  package init?(text: String) { self = text }
}

/// Text of several lines, which may stand in the body.
package struct Prose: FieldValue {
  package static var type: FieldType { .prose }
  /// Markdown as it stands, with its line breaks.
  package let text: String
  package init?(text: String) { self.text = text }
}

extension Double: FieldValue {
  package static var type: FieldType { .number(.any) }
  package init?(text: String) { self.init(plain: text) }
}

/// An amount in the store's `unit`.
package struct Money: FieldValue {
  package static var type: FieldType { .money(.store) }
  /// In the store's unit or in the currency itself, as the field's type says.
  package let amount: Double
  package init?(text: String) {
    guard let amount = Double(plain: text) else { return nil }
    self.amount = amount
  }
}

extension Day: FieldValue {
  package static var type: FieldType { .day }
  package init?(text: String) { self.init(iso: text) }
}

extension Bool: FieldValue {
  package static var type: FieldType { .yesNo }
  package init?(text: String) { self.init(word: text) }
}

extension RecordID: FieldValue {
  package static var type: FieldType { .reference(nil) }
  package init?(text: String) { self.init(text, kind: nil) }
}

/// A handle of `people/` or a role key.
package struct Person: FieldValue {
  package static var type: FieldType { .person }
  /// As written: a handle of `people/` or a role key, in either case.
  package let handle: String
  package init?(text: String) { handle = text }
}

extension Array: FieldValue where Element: FieldValue {
  package static var type: FieldType { .list(Element.type) }
  package init?(_ node: Node) {
    guard node != .scalar("") else { return nil }
    self = node.items.compactMap { Element($0) }
  }
}

/// A map from people, roles or sides to values, in file order.
package struct MapOf<Element: FieldValue>: FieldValue {
  package static var type: FieldType { .map(keys: .text, values: Element.type) }
  /// In file order; pairs whose value does not fit are left out.
  package let pairs: [(key: String, value: Element)]

  package init?(_ node: Node) {
    guard case .map(let pairs) = node else { return nil }
    self.pairs = pairs.compactMap { pair in Element(pair.value).map { (pair.key, $0) } }
  }

  /// The first value of a key; nil when absent or when it does not fit.
  package subscript(key: String) -> Element? { pairs.first { $0.key == key }?.value }
}

/// A word out of a fixed list, as a Swift enumeration.
package protocol Choice: FieldValue, RawRepresentable, CaseIterable where RawValue == String {}

extension Choice {
  package static var type: FieldType { .choice(allCases.map(\.rawValue)) }
  package init?(text: String) { self.init(rawValue: text) }
}
