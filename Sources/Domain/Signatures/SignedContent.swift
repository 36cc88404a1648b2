import Notation
import Text

/// What somebody puts their key under when they sign a decision: the words that the digest covers, who
/// signs, and on which day, but neither id nor title. So a signature outlives a new number, and holds
/// for nobody else, on no other day and under no other words.
package struct SignedContent: Sendable, Equatable {
  /// A handle of `people/`.
  package let signer: RecordID
  /// Of the words, as it stands in the sign-off.
  package let digest: Digest
  /// ```
  /// steerco signature 1
  /// signer
  ///  cio
  /// day
  ///  2026-03-12
  /// question
  ///  Do we buy, or build?
  /// options[1].id
  ///  A
  /// ```
  ///
  /// A line that begins with a blank is a line of a value, any other names what follows; so no value can
  /// pass for another. In NFC, every line ending in a line feed.
  package let text: String

  /// ssh-keygen keeps signatures for one purpose from passing for another by this word.
  package static let namespace = "steerco"

  /// The name by which ssh-keygen knows the signer.
  package var principal: String { SignedContent.principal(signer) }

  static func principal(_ person: RecordID) -> String { nfc(person.text) }

  /// Of the signature, in its folder.
  package var fileName: String { SignatureFile.name(of: signer, digest.text) }

  /// Of a decision as it stands.
  package init(_ record: Record, signer: RecordID, on day: Day) {
    self.signer = signer
    digest = Digest(signedOf: record)
    var lines = ["steerco signature 1"]
    lines.add("signer", .scalar(signer.text))
    lines.add("day", .scalar(day.iso))
    for key in Digest.signedKeys {
      if let node = record.kind.schema.field(key).flatMap(record.node) { lines.add(key, node) }
    }
    text = lines.map { $0 + "\n" }.joined()
  }
}

extension [String] {
  /// The path of every scalar in `node`, and below it its lines.
  fileprivate mutating func add(_ path: String, _ node: Node) {
    switch node {
    case .scalar(let text):
      append(path)
      self += nfc(text).linesOfAnyEnding.map { " " + $0 }
    case .list(let items):
      for (index, item) in items.enumerated() { add("\(path)[\(index + 1)]", item) }
    case .map(let pairs):
      for pair in pairs { add("\(path).\(nfc(pair.key).escapedAsStep)", pair.value) }
    }
  }
}

extension String {
  /// Line feeds, carriage returns and both together end a line; what follows the last is a line, too.
  fileprivate var linesOfAnyEnding: [String] {
    var lines: [[UInt8]] = [[]]
    var last: UInt8 = 0
    for byte in utf8 {
      defer { last = byte }
      switch byte {
      case 0x0A where last == 0x0D: continue
      case 0x0A, 0x0D: lines.append([])
      default: lines[lines.count - 1].append(byte)
      }
    }
    return lines.map { String(decoding: $0, as: UTF8.self) }
  }

  /// A key of a map that cannot pass for a longer path: all of ASCII but letters, digits, `-` and `_`
  /// as `%2E`.
  fileprivate var escapedAsStep: String {
    unicodeScalars.map { scalar in
      let isPlain =
        !scalar.isASCII || "-_".unicodeScalars.contains(scalar)
        || scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
      if isPlain { return String(scalar) }
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return "%" + (digits.count < 2 ? "0" : "") + digits
    }.joined()
  }
}
