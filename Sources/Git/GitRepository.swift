import Glibc

/// The repository that a folder is, or is to become.
package struct GitRepository: Sendable {
  private let folder: String
  private let git: GitCommand
  private let environment: [String: String]

  /// Touches nothing; the folder need not be a repository yet.
  package init(_ folder: String, environment: [String: String]) {
    self.folder = folder
    self.environment = environment
    git = GitCommand(in: folder, environment: environment)
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

  /// - Throws: `GitError`.
  package func create() throws(GitError) { try git.run(["init", "--quiet"]) }

  /// Records these files, and nothing else that may be staged.
  ///
  /// - Throws: `GitError`.
  package func commit(_ paths: [String], message: String) throws(GitError) {
    try git.run(["add", "--"] + paths)
    try git.run(
      fallbackIdentity + ["-c", "commit.gpgsign=false", "commit", "--quiet", "--no-verify", "-m"]
        + [message, "--"] + paths)
  }

  /// Where git knows nobody, the commit still has to have an author.
  private var fallbackIdentity: [String] {
    let identity = GitIdentity(git)
    let isNamed = identity.name != nil || environment["GIT_AUTHOR_NAME"] != nil
    let isReachable = identity.email != nil || environment["GIT_AUTHOR_EMAIL"] != nil
    return (isNamed ? [] : ["-c", "user.name=steerco"])
      + (isReachable ? [] : ["-c", "user.email=steerco@localhost"])
  }

  /// `git version 2.39.5`; nil when there is no git.
  package static func version(environment: [String: String]) -> String? {
    let words = try? GitCommand(in: "/", environment: environment).run(["version"])
    return words.map { String($0.prefix { $0 != "\n" }) }
  }
}
