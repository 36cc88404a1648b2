/// The commits that led to the checked-out one, and what they hold of a folder. The work tree and the
/// index are never looked at.
package struct GitHistory: Sendable {
  private let git: GitCommand

  /// - Parameters:
  ///   - folder: in a work tree, not necessarily its root. All paths are from here.
  ///   - trust: as for `GitRepository`.
  package init(of folder: String, environment: [String: String], trust: [String] = []) {
    git = GitCommand(in: folder, environment: environment, trust: trust)
  }

  /// The newest commit that was made up to this second after 1970 began (UTC), by the committer's clock
  /// and along first parents; nil where history begins later.
  ///
  /// - Throws: `GitError`; also where there is no commit at all.
  package func commit(notAfter second: Int) throws(GitError) -> String? {
    let printed = try git.run(
      ["rev-list", "-1", "--first-parent", "--min-age=\(max(0, second))", "HEAD", "--"])
    return printed.split(separator: "\n").first.map(String.init)
  }

  /// What a commit holds at these paths; the direct content of those that end in `/`.
  ///
  /// - Throws: `GitError`.
  package func entries(of commit: String, at paths: [String]) throws(GitError) -> [GitEntry] {
    // Without `-r`: trees that hold one another ten times over are small, and endless when walked.
    try git.bytes(["ls-tree", "--long", "-z", commit, "--"] + paths)
      .split(separator: 0).compactMap(GitEntry.init)
  }

  /// The bytes of these files, in their order and from one process.
  ///
  /// - Throws: `GitError`; also where the repository lacks one of them.
  package func contents(of entries: [GitEntry]) throws(GitError) -> [[UInt8]] {
    try git.contents(of: entries.map(\.object))
  }
}
