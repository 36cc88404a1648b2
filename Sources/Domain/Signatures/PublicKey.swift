import Notation

/// The public half of an SSH key, as a `.pub` file has it: `ssh-ed25519 AAAA… cio@example.com`.
package struct PublicKey: FieldValue, Equatable {
  package static var type: FieldType { .publicKey }
  /// Without the comment, which means nothing: `ssh-ed25519 AAAA…`.
  package let text: String
  /// What a signature carries of the key that made it.
  let blob: [UInt8]

  /// Nil for anything but one whole key of a sort that can sign; options of `authorized_keys` and
  /// certificates are none.
  package init?(text: String) {
    guard text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else { return nil }
    let words = text.split(separator: " ", maxSplits: 2)
    guard words.count >= 2, PublicKey.sorts.contains(String(words[0])),
      let blob = bytes(ofBase64: words[1])
    else { return nil }
    // Says its sort again, and ends where its last part does: what is cut off shows.
    var parts = SSHStrings(blob)
    guard parts.next() == Array(words[0].utf8), !parts.rest.isEmpty else { return nil }
    while !parts.rest.isEmpty { if parts.next() == nil { return nil } }
    self.text = words[0] + " " + words[1]
    self.blob = blob
  }

  private static let sorts: Set<String> = [
    "ssh-ed25519", "sk-ssh-ed25519@openssh.com", "ssh-rsa", "ecdsa-sha2-nistp256",
    "ecdsa-sha2-nistp384", "ecdsa-sha2-nistp521", "sk-ecdsa-sha2-nistp256@openssh.com",
  ]
}
