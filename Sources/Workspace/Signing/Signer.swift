package import Domain
import Git
import Glibc
import Store

/// Puts the signer's own key under their sign-off, where it is at hand on this machine.
package struct Signer: Sendable {
  private let environment: [String: String]
  private let mayAsk: Bool

  /// - Parameters:
  ///   - environment: of this process.
  ///   - mayAsk: whether there is a terminal on which ssh-keygen may ask for a passphrase.
  package init(environment: [String: String], mayAsk: Bool) {
    self.environment = environment
    self.mayAsk = mayAsk
  }

  /// A change after its signer's keys were looked for.
  package struct Signed: Sendable {
    /// With the signature in it where one was made; else it stands without.
    package var change: Change
    /// What ssh-keygen said of a key that is here and could not be used; nil where there is none.
    package var complaint: String?
  }

  /// Looks for a key of the signer that they have filed in `people/`: the one with which git signs, those
  /// in `~/.ssh`, those in the agent. Another one would be of no use, for nobody could check it; and who
  /// acts for somebody else on their own machine does not sign with the wrong one.
  package func sign(_ change: Change, in portfolio: Portfolio) -> Signed {
    guard case .wanted(let content)? = change.signature else { return Signed(change: change) }
    var signed = Signed(change: change.withoutSignature)
    let keys = portfolio.keys(of: content.signer)
    guard !keys.isEmpty, content.signer.isWellFormed, content.fileName.utf8.count <= NAME_MAX,
      let keygen = SSHKeygen(environment: environment),
      let folder = TemporaryFolder(environment: environment)
    else { return signed }
    // The files in it are needed as long as candidates are tried.
    defer { withExtendedLifetime(folder) {} }
    for candidate in candidates(among: keys, folder) {
      do throws(SSHKeygenError) {
        let bytes = try keygen.sign(
          Array(content.text.utf8), with: candidate.path, for: SignedContent.namespace,
          mayAsk: mayAsk)
        guard portfolio.isSigned(by: content.signer, bytes) else { continue }
        signed.change.signature = .made(SignatureFile(content, bytes))
        signed.complaint = nil
        return signed
      } catch {
        if candidate.isHere { signed.complaint = signed.complaint ?? error.words }
      }
    }
    return signed
  }
}

extension Signer {
  /// A file that ssh-keygen takes as a key.
  private struct Candidate {
    let path: String
    /// Whether the private half lies beside it, so that a failure is worth telling.
    var isHere = false
  }

  private func candidates(among keys: [PublicKey], _ folder: TemporaryFolder) -> [Candidate] {
    let ofGit = GitIdentity.signingKey(environment: environment).map { [$0] } ?? []
    let paths = (ofGit + filesOfUser).filter { path in
      publicKey(of: path).map(keys.contains) ?? false
    }
    let inAgent = environment["SSH_AUTH_SOCK"] == nil ? [] : keys
    return paths.map { path in
      let other = path.hasSuffix(".pub") ? String(path.dropLast(4)) : path
      return Candidate(path: path, isHere: unsafe access(other, F_OK) == 0)
    }
      + inAgent.enumerated().compactMap { index, key in
        folder.write("\(index).pub", Array("\(key.text)\n".utf8)).map { Candidate(path: $0) }
      }
  }

  /// The public keys in `~/.ssh`.
  private var filesOfUser: [String] {
    guard let home = environment["HOME"], home.hasPrefix("/"),
      let names = try? Folder(path: "\(home)/.ssh").names()
    else { return [] }
    return names.map(\.text).filter { $0.hasSuffix(".pub") }.sorted().map { "\(home)/.ssh/\($0)" }
  }

  /// The key in a file, or in the `.pub` beside it.
  private func publicKey(of path: String) -> PublicKey? {
    for path in [path, path + ".pub"] {
      if let bytes = read(path),
        let line = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).first,
        let key = PublicKey(text: String(line))
      {
        return key
      }
    }
    return nil
  }

  /// A file of the user's own, links followed.
  private func read(_ path: String) -> [UInt8]? {
    guard let whole = StoreLocation.absolute(path), let slash = whole.lastIndex(of: "/"),
      case .bytes(let bytes)? = (try? Folder(path: String(whole[...slash])))?
        .read(String(whole[whole.index(after: slash)...]))
    else { return nil }
    return bytes
  }
}
