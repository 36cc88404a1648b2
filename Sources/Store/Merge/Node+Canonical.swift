import Domain
import Notation
import Text

extension Node {
  /// A text that two values have in common exactly when people would call them equal: composed
  /// letters, LF line ends. Scalars sort by it as their texts do.
  var canonical: String {
    switch self {
    case .scalar(let text): text.canonical + "\0s"
    case .list(let items): items.map { $0.canonical + "\0," }.joined() + "\0l"
    case .map(let pairs):
      pairs.map { $0.key.canonical + "\0:" + $0.value.canonical + "\0," }.joined() + "\0m"
    }
  }
}

extension Node? {
  /// Of absent and empty values it is the empty text, which sorts first.
  var canonical: String { self?.presence?.canonical ?? "" }

  /// Equal byte for byte, or both absent.
  func isIdentical(to other: Node?) -> Bool {
    switch (self, other) {
    case (nil, nil): true
    case (let a?, let b?): a.isIdentical(to: b)
    default: false
    }
  }
}

extension Node {
  func isIdentical(to other: Node?) -> Bool { Optional(self).isIdentical(to: other) }
}

extension String {
  /// In NFC and with LF line ends. Every zero byte is followed by a letter, so that the marks of
  /// `Node.canonical` cannot be mistaken.
  var canonical: String {
    let text = nfc(self)
    guard text.utf8.contains(where: { $0 == 0x0D || $0 == 0 }) else { return text }
    return text.replacing("\r\n", with: "\n").replacing("\0", with: "\0z")
  }
}

/// One of two spellings of a value that say the same: the one that a side changed, else the smaller
/// in bytes, whoever asks.
func chosenSpelling(base: Node?, _ a: Node?, _ b: Node?) -> Node? {
  if a.isIdentical(to: base) { return b }
  if b.isIdentical(to: base) { return a }
  guard let a, let b else { return a ?? b }
  return a.inline.isBefore(b.inline) ? a : b
}

/// The same for a text; absent ones come last.
func chosenSpelling(base: String?, _ a: String?, _ b: String?) -> String? {
  chosenSpelling(base: base.map(Node.scalar), a.map(Node.scalar), b.map(Node.scalar))?.text
}

extension String {
  /// In the order of their bytes, which tells spellings of one text apart; `<` does not.
  func isBefore(_ other: String) -> Bool { utf8.lexicographicallyPrecedes(other.utf8) }

  /// Equal byte for byte.
  func isIdentical(to other: String) -> Bool { utf8.elementsEqual(other.utf8) }
}
