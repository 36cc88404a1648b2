import Glibc

/// The repository that a folder lies in, or is to become. All paths are from this folder; what the
/// repository holds outside of it stays as it is.
package struct GitRepository: Sendable {
  let folder: String
  let git: GitCommand

  /// Touches nothing; the folder need not be a repository yet.
  ///
  /// - Parameter trust: absolute paths of stores whose repository may configure what it likes; elsewhere
  ///   everything throws `GitError.untrusted` where it configures what could run a program.
  package init(_ folder: String, environment: [String: String], trust: [String] = []) {
    self.folder = folder
    git = GitCommand(in: folder, environment: environment, trust: trust)
  }

  /// Whether `folder` or one above it is a work tree; asks the file system, not git.
  package static func isWorkTree(_ folder: String) -> Bool { metadata(of: folder) != nil }

  /// The path of the `.git` of the work tree in which `folder` lies; nil outside of one. Asks the file
  /// system, not git.
  package static func metadata(of folder: String) -> String? {
    var steps = folder.split(separator: "/")
    while true {
      let path = "/" + (steps + [".git"]).joined(separator: "/")
      if unsafe access(path, F_OK) == 0 { return path }
      if steps.popLast() == nil { return nil }
    }
  }

  /// Who git says is working here; nobody where git is missing.
  ///
  /// - Throws: `GitError.untrusted` or another refusal of the guard.
  package func identity() throws(GitError) -> GitIdentity {
    try git.checkTrust()
    return GitSettings(git).identity
  }

  /// Its branch has the same name wherever it is made: clones meet on it.
  ///
  /// - Throws: `GitError`.
  package func create() throws(GitError) {
    try git.run(["init", "--quiet", "--initial-branch=main"])
  }

  /// `git version 2.39.5`; nil when there is no git.
  package static func version(environment: [String: String]) -> String? {
    let words = try? GitCommand(unguarded: "/", environment: environment).run(["version"])
    return words.map { String($0.prefix { $0 != "\n" }) }
  }
}
