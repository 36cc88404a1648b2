package import Notation

extension Key {
  /// Stands in an edit for the text under a heading that no field claims: `## Comments`.
  package static func section(_ heading: String) -> Key { Key("## \(heading)") }

  /// Stands in an edit for everything below the front matter. No entry begins so.
  package static let body: Key = "---"

  /// The heading, where the key stands for a part of the body; no entry can be named so without quotes.
  package var heading: String? { text.hasPrefix("## ") ? String(text.dropFirst(3)) : nil }
}

extension Document {
  /// What stands where an edit of this key writes: a field, an unknown key, a section, the whole body.
  /// Nil when absent or empty.
  package func value(at key: Key, of kind: Kind?) -> Node? {
    if key == .body { return Node.scalar(body.replacing("\r\n", with: "\n")).presence }
    if let heading = key.heading {
      return section(heading).flatMap { Node.scalar($0.replacing("\r\n", with: "\n")).presence }
    }
    return kind?.schema.field(key.text).map { value(of: $0) } ?? self[key]?.presence
  }

  /// This document with another value there; nil removes it.
  package func setting(_ key: Key, of kind: Kind?, to value: Node?) -> Document {
    if key == .body { return settingBody(value?.text ?? "") }
    if let heading = key.heading { return settingSection(heading, to: value?.text) }
    return kind?.schema.field(key.text).map { setting($0, to: value) } ?? setting(key, to: value)
  }
}
