/// The name of a top-level entry, with its hash worked out once, so that finding an entry in a
/// document compares whole numbers before it compares bytes.
package struct Key: Sendable, Hashable, ExpressibleByStringLiteral, CustomStringConvertible {
  /// The name as it stands in files, without quotes.
  package let text: String
  /// FNV-1a over the name, compared before the bytes are.
  package let fingerprint: UInt32

  /// Works the fingerprint out, so keep keys that are used often.
  package init(_ text: String) {
    self.text = text
    fingerprint = Key.fingerprint(of: text.utf8)
  }

  package init(stringLiteral text: String) { self.init(text) }

  package var description: String { text }

  /// Compares the whole numbers first, which nearly always suffices.
  package static func == (a: Key, b: Key) -> Bool {
    a.fingerprint == b.fingerprint && a.text == b.text
  }

  /// 32-bit FNV-1a over the key's UTF-8.
  package static func fingerprint(of bytes: some Sequence<UInt8>) -> UInt32 {
    bytes.reduce(0x811C_9DC5) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
  }
}
