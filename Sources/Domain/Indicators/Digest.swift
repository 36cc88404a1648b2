import Notation
import Text

/// Eight hexadecimal digits over what was signed or read back. When the content changes, the digest
/// does, and the sign-off is void. It detects a change; it is no defence against forgery.
package struct Digest: Sendable, Equatable {
  /// Eight hexadecimal digits in lower case.
  package let text: String

  /// 32-bit FNV-1a over the normal form of each text, so that NFC and NFD count as the same.
  init(of texts: [String]) {
    let bytes = texts.reduce(into: [UInt8]()) { bytes, text in
      bytes += normalised(text).utf8
      bytes.append(0x1F)
    }
    let digits = String(Key.fingerprint(of: bytes), radix: 16)
    text = String(repeating: "0", count: 8 - digits.count) + digits
  }

  /// Over both halves of a use case.
  package init(readBackOf record: Record) {
    self.init(
      of: record,
      [
        "brief", "customer-problem", "segment", "touchpoints", "metric", "baseline", "target",
        "benefit-month", "sources", "integrations", "acceptance", "privacy", "effort", "trade-off",
      ])
  }

  /// Over the question, the options, the outcome and the rationale of a decision.
  package init(signedOf record: Record) {
    self.init(of: record, Digest.signedKeys)
  }

  /// What the signatures of a decision cover.
  static let signedKeys = ["question", "options", "outcome", "rationale"]

  private init(of record: Record, _ keys: [String]) {
    self.init(of: keys.map { key in record.kind.schema.field(key).flatMap(record.node) })
  }

  /// Over values of fields, some of them absent.
  init(of nodes: [Node?]) { self.init(of: nodes.map { $0?.inline ?? "" }) }

  /// Whether an entry `2026-03-01 1a2b3c4d` covers the content. A bare day is valid and unverified.
  static func matches(_ entry: String, _ digest: Digest) -> Bool {
    let parts = entry.split(separator: " ")
    return parts.count == 1 || parts.last.map { $0 == digest.text } ?? false
  }
}

/// Whether somebody has put their name under a content as it stands.
package enum SignOff: Sendable, Equatable {
  case missing
  /// They have, but under other words than stand there now.
  case void
  case valid

  /// What entries of one person or side amount to: one that covers the content is enough.
  init(_ entries: [String], over digest: @autoclosure () -> Digest) {
    guard !entries.isEmpty else {
      self = .missing
      return
    }
    let digest = digest()
    self = entries.contains { Digest.matches($0, digest) } ? .valid : .void
  }
}

private func normalised(_ text: String) -> String {
  text.utf8.allSatisfy { $0 < 0x80 } ? text : nfc(text)
}
