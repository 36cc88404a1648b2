/// Who makes a commit and when, in the form of git's own objects: `Mai Tran <mai@example.com> now`.
struct GitAuthors {
  let author: String
  let committer: String
  /// How the moments are written: `now`, or `raw` where the environment names them.
  let dates: String

  /// Where git knows nobody, the commit still has to have an author.
  ///
  /// - Throws: `GitError`.
  init(_ git: GitCommand, _ identity: GitIdentity) throws(GitError) {
    let environment = git.environment
    let name = identity.name ?? "steerco"
    let email = identity.email ?? "steerco@localhost"
    func line(_ role: String) -> String {
      func plain(_ text: String) -> String { text.filter { !"<>\n\0".contains($0) } }
      let name = environment["GIT_\(role)_NAME"] ?? name
      return "\(plain(name)) <\(plain(environment["GIT_\(role)_EMAIL"] ?? email))> now"
    }
    guard environment["GIT_AUTHOR_DATE"] ?? environment["GIT_COMMITTER_DATE"] != nil else {
      (author, committer, dates) = (line("AUTHOR"), line("COMMITTER"), "now")
      return
    }
    // Only git reads all the forms in which a moment may be written.
    let ask = ["-c", "user.name=\(name)", "-c", "user.email=\(email)", "var"]
    author = String(try git.run(ask + ["GIT_AUTHOR_IDENT"]).prefix { $0 != "\n" })
    committer = String(try git.run(ask + ["GIT_COMMITTER_IDENT"]).prefix { $0 != "\n" })
    dates = "raw"
  }
}
