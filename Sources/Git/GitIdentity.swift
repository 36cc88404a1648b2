/// Who git says is working here.
package struct GitIdentity: Sendable, Equatable {
  /// `user.name`; nil where git knows none.
  package var name: String?
  /// `user.email`; nil where git knows none.
  package var email: String?

  /// Of the repository or the user; empty where git is missing or knows nobody.
  package init(_ git: GitCommand) {
    let listing = try? git.run(["config", "-z", "--get-regexp", "^user\\.(name|email)$"])
    for entry in (listing ?? "").split(separator: "\0") {
      let parts = entry.split(separator: "\n", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { continue }
      // The last entry wins, as in git itself.
      if parts[0] == "user.name" { name = parts[1] } else { email = parts[1] }
    }
  }
}
