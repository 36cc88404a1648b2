import Notation

/// What stands behind a sign-off beside the word of its signer.
package enum KeySignature: Sendable, Equatable {
  /// No signature, and no key of theirs in `people/` either.
  case none
  /// No signature, though a key of theirs is in `people/`.
  case missing
  /// Made with a key of the signer under just these words.
  case verified
  /// With a key of theirs, but ssh-keygen was not there to verify it.
  case unverified
  /// No signature at all, or not under these words.
  case broken
  /// Made with a key that nobody has in `people/`.
  case unknownKey
  /// Made with a key of somebody else.
  case ofAnother(RecordID)
}

/// A sign-off that covers its decision as it stands, and whose signature can so be looked at. One that
/// is void has lost it with the words.
package struct KeySignOff: Sendable {
  /// The decision.
  package let record: Record
  /// Who signed, on which day, and what.
  package let content: SignedContent
}

/// A sign-off, and what stands behind it.
package struct CheckedSignOff: Sendable {
  /// One that covers its decision.
  package let signOff: KeySignOff
  /// Verified, unless ssh-keygen is missing.
  package let signature: KeySignature

  package init(_ signOff: KeySignOff, _ signature: KeySignature) {
    self.signOff = signOff
    self.signature = signature
  }

  /// What `check` says of the signature; nil where nothing is to be done about it.
  package var finding: Finding? {
    let record = signOff.record
    let severity: Finding.Severity
    switch signature {
    case .none, .verified, .unverified: return nil
    case .missing:
      if record.isArchived { return nil }
      severity = .note
    case .broken, .unknownKey, .ofAnother: severity = .error
    }
    let key = Decision.shared.signed.key
    return Finding(
      severity: severity, id: record.id, path: record.path, key: key.text,
      line: record.document.line(of: key),
      problem: .signature(signature, signer: signOff.content.signer))
  }
}

extension Finding {
  /// A file among the signatures that no sign-off asks for.
  package init(signatureWithoutSignOff name: String) {
    self.init(
      severity: .note, id: SignatureFile.signer(named: name) ?? RecordID(handle: name),
      path: "\(SignatureFile.folder)/\(name)", key: nil, line: nil,
      problem: .signatureWithoutSignOff)
  }
}

extension Portfolio {
  /// The sign-offs of a decision whose signatures can be looked at, in the order of the file.
  ///
  /// - Parameter hasFile: whether a signature of that name is there. It tells who signed for a role that
  ///   several people have, or have had.
  package func keySignOffs(of record: Record, hasFile: (String) -> Bool) -> [KeySignOff] {
    guard record.kind == .decision else { return [] }
    let digest = Digest(signedOf: record)
    return (Typed<Decision>(record).signed?.pairs ?? []).flatMap { pair -> [KeySignOff] in
      guard let day = Day(iso: pair.value.prefix(10)), pair.value == "\(day.iso) \(digest.text)"
      else { return [] }
      let handles = signers(of: pair.key)
      let found = handles.map {
        KeySignOff(record: record, content: SignedContent(record, signer: $0, on: day))
      }
      let signed = found.filter { hasFile($0.content.fileName) }
      return signed.isEmpty ? Array(found.prefix(1)) : signed
    }
  }

  /// Those who can have signed under a name: that person, else those who have the role.
  private func signers(of name: String) -> [RecordID] {
    let holders = holders(of: name)
    let handles = person(name).map { [$0.id.text] } ?? (holders.isEmpty ? [name] : holders)
    // A handle that is none could lead out of the folder.
    return handles.map { RecordID(handle: $0) }.filter(\.isWellFormed)
  }

  /// The names of all signatures that some sign-off asks for, void or not.
  package var expectedSignatures: Set<String> {
    Set(
      records(of: .decision).flatMap { record in
        (Typed<Decision>(record).signed?.pairs ?? []).flatMap { pair -> [String] in
          guard let digits = pair.value.split(separator: " ").dropFirst().first else { return [] }
          return signers(of: pair.key).map { SignatureFile.name(of: $0, String(digits)) }
        }
      })
  }

  /// The keys that a person has filed; none for somebody who is not there.
  package func keys(of person: RecordID) -> [PublicKey] {
    self[person].flatMap { Typed<Member>($0).sshKey } ?? []
  }

  /// What can be said of a signature without running a program; `.unverified` where ssh-keygen has the
  /// last word.
  ///
  /// - Parameter file: nil where there is none; empty where it cannot be read.
  package func keySignature(of signOff: KeySignOff, _ file: [UInt8]?) -> KeySignature {
    let keys = keys(of: signOff.content.signer)
    guard let file else { return keys.isEmpty ? .none : .missing }
    guard let contents = SignatureContents(file),
      contents.namespace == SignedContent.namespace
    else { return .broken }
    if keys.contains(where: { $0.blob == contents.key }) { return .unverified }
    let other = records(of: .person).first { person in
      self.keys(of: person.id).contains { $0.blob == contents.key }
    }
    return other.map { .ofAnother($0.id) } ?? .unknownKey
  }

  /// Whether bytes are a signature that a key of the person says to have made.
  package func isSigned(by person: RecordID, _ bytes: [UInt8]) -> Bool {
    let contents = SignatureContents(bytes)
    return keys(of: person).contains { $0.blob == contents?.key }
  }

  /// Whose signatures count, as `ssh-keygen -Y verify` reads it: a line for each key in `people/`.
  ///
  /// `cio namespaces="steerco" ssh-ed25519 AAAA…`
  package var allowedSigners: String {
    records(of: .person).filter(\.id.isWellFormed).flatMap { person in
      keys(of: person.id).map {
        "\(SignedContent.principal(person.id)) namespaces=\"\(SignedContent.namespace)\" \($0.text)\n"
      }
    }.joined()
  }
}
