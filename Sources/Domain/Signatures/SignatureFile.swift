import Text

/// A signature in a file of its own, beside the records: it survives whatever is done to commits, and
/// its name says whose it is and under which words, never under which number.
package struct SignatureFile: Sendable, Equatable {
  /// `cio-1a2b3c4d.sig`, in the folder `signatures`.
  package let name: String
  /// As ssh-keygen wrote it.
  package let bytes: [UInt8]

  /// The folder of all of them, in the store.
  package static let folder = "signatures"
  /// Bytes; what is larger is no signature.
  package static let limit = 16_384

  /// The file of the signature under `content`.
  package init(_ content: SignedContent, _ bytes: [UInt8]) {
    name = content.fileName
    self.bytes = bytes
  }

  static func name(of signer: RecordID, _ digits: String) -> String {
    "\(nfc(signer.text))-\(digits).sig"
  }

  /// Whose a file is by its name; nil for a name that no signature has.
  package static func signer(named name: String) -> RecordID? {
    guard name.hasSuffix(".sig") else { return nil }
    let parts = name.dropLast(4).split(
      separator: "-", maxSplits: .max, omittingEmptySubsequences: false)
    guard let digits = parts.last, parts.count > 1, digits.utf8.count == 8,
      digits.allSatisfy({ "0123456789abcdef".contains($0) })
    else { return nil }
    return RecordID(parts.dropLast().joined(separator: "-"), kind: .person)
  }
}

/// What a signature says of itself, before anybody has verified it.
struct SignatureContents {
  /// The key that is said to have made it.
  let key: [UInt8]
  let namespace: String

  private static let head = "-----BEGIN SSH SIGNATURE-----"
  private static let foot = "-----END SSH SIGNATURE-----"

  /// Reads the form of OpenSSH's PROTOCOL.sshsig; nil for anything else.
  init?(_ bytes: [UInt8]) {
    let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
    guard bytes.count <= SignatureFile.limit, lines.count > 2,
      lines.first == SignatureContents.head[...], lines.last == SignatureContents.foot[...],
      let blob = Domain.bytes(ofBase64: lines.dropFirst().dropLast().joined()),
      blob.starts(with: Array("SSHSIG".utf8))
    else { return nil }
    var parts = SSHStrings(blob.dropFirst(6))
    guard parts.number() == 1, let key = parts.next(), let namespace = parts.next() else {
      return nil
    }
    self.key = key
    self.namespace = String(decoding: namespace, as: UTF8.self)
  }
}
