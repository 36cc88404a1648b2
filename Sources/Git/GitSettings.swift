/// What git's configuration says of what a commit needs to know; of the repository or the user.
struct GitSettings {
  var identity = GitIdentity()
  /// The characters of an object's name.
  var nameLength = 40
  /// Whether files show here who may run them.
  var knowsModes = true

  /// One process; empty where git is missing.
  init(_ git: GitCommand) {
    let keys = "^(user\\.(name|email)|core\\.filemode|extensions\\.objectformat)$"
    let listing = try? git.run(["config", "-z", "--get-regexp", keys])
    for entry in (listing ?? "").split(separator: "\0") {
      let parts = entry.split(separator: "\n", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { continue }
      // The last entry wins, as in git itself.
      switch parts[0] {
      case "user.name": identity.name = parts[1]
      case "user.email": identity.email = parts[1]
      case "core.filemode": knowsModes = parts[1].lowercased() != "false"
      default: nameLength = parts[1].lowercased() == "sha256" ? 64 : 40
      }
    }
  }
}
