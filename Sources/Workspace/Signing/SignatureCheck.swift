package import Domain
import Git
import Glibc
package import Store

/// Looks at the signatures under sign-offs, and verifies them by the keys in `people/`. Runs ssh-keygen
/// once for each, so no screen asks for more than one record.
package struct SignatureCheck {
  private let folder: Folder?
  private let names: Set<String>
  private let environment: [String: String]

  /// Lists the signatures of a store; a link in the place of their folder is not followed.
  package init(_ store: Folder, environment: [String: String]) {
    folder = try? Folder(SignatureFile.folder, in: store)
    names = Set((try? folder?.names())?.map(\.text) ?? [])
    self.environment = environment
  }

  /// What stands behind each sign-off that covers its decision as it stands, in the order of the records.
  package func results(of records: [Record], in portfolio: Portfolio) -> [CheckedSignOff] {
    let signOffs = records.flatMap { portfolio.keySignOffs(of: $0, hasFile: names.contains) }
    let files = signOffs.map { read($0.content.fileName) }
    let looks = zip(signOffs, files).map { portfolio.keySignature(of: $0, $1) }
    let open = looks.indices.filter { looks[$0] == .unverified }
    let verified = verify(open.map { (signOffs[$0], files[$0] ?? []) }, portfolio.allowedSigners)
    var signatures = looks
    for (place, signature) in zip(open, verified) { signatures[place] = signature }
    return zip(signOffs, signatures).map(CheckedSignOff.init)
  }

  /// A note for each file that no sign-off asks for; nobody deletes them.
  package func strays(in portfolio: Portfolio) -> [Finding] {
    let expected = portfolio.expectedSignatures
    return names.filter { !$0.hasPrefix(".") && !expected.contains($0) }.sorted()
      .map(Finding.init(signatureWithoutSignOff:))
  }

  /// Nil where there is no such file; empty for one that is no signature by its size or its kind.
  private func read(_ name: String) -> [UInt8]? {
    switch folder?.read(name) {
    case nil, .failed(ENOENT)?: nil
    case .bytes(let bytes)? where bytes.count <= SignatureFile.limit: bytes
    default: []
    }
  }

  private func verify(
    _ signed: [(signOff: KeySignOff, file: [UInt8])], _ allowed: String
  ) -> [KeySignature] {
    let unverified = [KeySignature](repeating: .unverified, count: signed.count)
    guard !signed.isEmpty, let keygen = SSHKeygen(environment: environment),
      let folder = TemporaryFolder(environment: environment),
      let allowed = folder.write("allowed", Array(allowed.utf8))
    else { return unverified }
    // What is verified is what was read here: nobody can exchange it in the store meanwhile.
    // A clone may have given its lines other ends, which ssh-keygen does not take.
    let paths = signed.enumerated().map { index, signed in
      folder.write("\(index).sig", signed.file.filter { $0 != 0x0D }) ?? ""
    }
    let contents = signed.map(\.signOff.content)
    let cores = Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    defer { withExtendedLifetime(folder) {} }
    return inParallel(signed.count, threads: max(1, min(cores, 8))) { index in
      let isValid = keygen.verify(
        Array(contents[index].text.utf8), signature: paths[index], allowed: allowed,
        principal: contents[index].principal, namespace: SignedContent.namespace)
      return isValid ? .verified : .broken
    }
  }
}
