import Glibc

/// Signs with the keys of SSH, and verifies. Runs `ssh-keygen`.
package struct SSHKeygen: Sendable {
  private let program: String
  private let environment: [String: String]

  /// Nil where it is not installed.
  ///
  /// - Parameter environment: of this process: `PATH`, `HOME`, `SSH_AUTH_SOCK`.
  package init?(environment: [String: String]) {
    // A relative folder in the path would have the program looked for in whatever is the current one.
    let folders = (environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
      .filter { $0.hasPrefix("/") }
    let paths = folders.map { "\($0)/ssh-keygen" }
    guard let program = paths.first(where: { unsafe access($0, X_OK) == 0 }) else { return nil }
    self.program = program
    self.environment = environment.merging(["LC_ALL": "C"]) { $1 }
  }

  /// Longer than somebody needs to touch a key, and shorter than the board waits for a save at its end.
  private static let patience: Int32 = 8_000

  /// The signature in the form that `verify` takes, which ends in a line feed.
  ///
  /// - Parameters:
  ///   - key: the file of a private key, or of a public one whose other half is beside it or in the agent.
  ///   - mayAsk: whether there is a terminal on which a passphrase may be asked for.
  /// - Throws: `SSHKeygenError` with the program's own words, which are untrusted text.
  package func sign(
    _ content: [UInt8], with key: String, for namespace: String, mayAsk: Bool
  ) throws(SSHKeygenError) -> [UInt8] {
    let arguments = [program, "-Y", "sign", "-n", namespace, "-f", key]
    let result =
      mayAsk
      ? Process.run(arguments, environment: environment, folder: "/", input: content)
      : runApart(arguments, content)
    if result.status != 0 { throw SSHKeygenError(words: result.errors) }
    return result.output
  }

  /// Whether `signature` was made under `content` by one of the keys that the file `allowed` gives to
  /// `principal`. Both files are read by their whole paths.
  package func verify(
    _ content: [UInt8], signature: String, allowed: String, principal: String, namespace: String
  ) -> Bool {
    let arguments = [
      program, "-Y", "verify", "-f", allowed, "-I", principal, "-n", namespace, "-s", signature,
    ]
    return runApart(arguments, content).status == 0
  }

  private func runApart(_ arguments: [String], _ input: [UInt8]) -> Process.Result {
    var environment = environment
    environment["SSH_ASKPASS_REQUIRE"] = "never"
    environment["DISPLAY"] = nil
    return Process.runApart(
      arguments, environment: environment, input: input, milliseconds: SSHKeygen.patience)
  }
}

/// Why there is no signature.
package struct SSHKeygenError: Error, Sendable, Equatable {
  /// What the program printed; empty where its time was over.
  package let words: String
}

extension GitIdentity {
  /// The file of the key with which the user has git sign, where that is an SSH key: `user.signingkey` of
  /// their own configuration. What a repository says is not asked, since anybody may have written it.
  package static func signingKey(environment: [String: String]) -> String? {
    let git = GitCommand(unguarded: "/", environment: environment)
    let pattern = "^(gpg\\.format|user\\.signingkey)$"
    let listing = try? git.run(
      ["config", "--global", "--includes", "-z", "--get-regexp", pattern])
    var values: [String: String] = [:]
    for entry in (listing ?? "").split(separator: "\0") {
      let parts = entry.split(separator: "\n", maxSplits: 1).map(String.init)
      if parts.count == 2 { values[parts[0]] = parts[1] }
    }
    guard values["gpg.format"] == "ssh", let key = values["user.signingkey"] else { return nil }
    if key.hasPrefix("~/") { return environment["HOME"].map { $0 + key.dropFirst() } }
    return key.hasPrefix("/") ? key : nil
  }
}
