package import Notation

extension Document {
  /// The value of a field, wherever it stands: front matter first, then under its heading. Nil when
  /// absent or empty. Lines end in a newline, however the file ends them.
  package func value(of field: any AnyField) -> Node? {
    if let node = self[field.key] { return node.presence }
    let text = field.heading.flatMap(section)?.replacing("\r\n", with: "\n")
    return text.flatMap { Node.scalar($0).presence }
  }

  /// This document with a field of its kind set, in the front matter or under the field's heading,
  /// wherever it stands; nil removes it.
  ///
  /// A new text of several lines goes under its heading, where people read and edit it best.
  package func setting(_ field: any AnyField, to value: Node?) -> Document {
    guard let heading = field.heading, !contains(field.key) else {
      return setting(field.key, to: value)
    }
    let text = value?.text ?? ""
    guard section(heading) != nil || text.contains(where: \.isNewline) else {
      return setting(field.key, to: value)
    }
    return settingSection(heading, to: value == nil ? nil : text)
  }
}

extension Node {
  /// Nil for the empty scalar: `key:` says no more than no key at all.
  package var presence: Node? { self == .scalar("") ? nil : self }
}
