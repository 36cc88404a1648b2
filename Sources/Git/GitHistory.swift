/// The commits that led to the checked-out one, and what they hold of a folder. The work tree and the
/// index are never looked at.
package struct GitHistory: Sendable {
  private let git: GitCommand

  /// - Parameter folder: in a work tree, not necessarily its root. All paths are from here.
  package init(of folder: String, environment: [String: String]) {
    git = GitCommand(in: folder, environment: environment)
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
    // Not `git archive`: it runs the filters that the repository's configuration names.
    let objects = Set(entries.map(\.object))
    let request = objects.map { $0 + "\n" }.joined()
    let printed = try git.bytes(["cat-file", "--batch", "--buffer"], input: Array(request.utf8))
    let contents = GitHistory.contents(in: printed)
    let found = entries.compactMap { contents[$0.object] }
    guard found.count == entries.count else {
      throw .failed(command: "cat-file", status: 0, words: "")
    }
    return found
  }

  /// Takes apart what `cat-file --batch` prints: `0c1d… blob 5\nhello\n` for each object, or a line that
  /// says why there is none.
  private static func contents(in printed: [UInt8]) -> [String: [UInt8]] {
    var contents: [String: [UInt8]] = [:]
    var rest = printed[...]
    while let end = rest.firstIndex(of: 0x0A) {
      let words = rest[..<end].split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
      rest = rest[(end + 1)...]
      guard words.count == 3, let size = Int(words[2]), size < rest.count else { continue }
      contents[words[0]] = Array(rest.prefix(size))
      rest = rest.dropFirst(size + 1)
    }
    return contents
  }
}
