/// The name of a top-level entry, with its hash worked out once, so that finding an entry in a
/// document compares whole numbers before it compares bytes.
package struct Key: Sendable, Hashable, ExpressibleByStringLiteral, CustomStringConvertible {
  package let text: String
  package let fingerprint: UInt32

  package init(_ text: String) {
    self.text = text
    fingerprint = Key.fingerprint(of: text.utf8)
  }

  package init(stringLiteral text: String) { self.init(text) }

  package var description: String { text }

  /// 32-bit FNV-1a over the key's UTF-8.
  package static func fingerprint(of bytes: some Sequence<UInt8>) -> UInt32 {
    bytes.reduce(0x811C_9DC5) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
  }
}
