extension GitRepository {
  /// The commit that is checked out; nil before the first one.
  ///
  /// - Throws: `GitError`.
  package func head() throws(GitError) -> String? { try commit(at: "HEAD") }

  /// The commit to which a reference such as `refs/remotes/origin/main` leads; nil where it leads to
  /// none.
  ///
  /// - Throws: `GitError`.
  package func commit(at reference: String) throws(GitError) -> String? {
    try git.answer(["rev-parse", "--quiet", "--verify", checked(reference) + "^{commit}"])
  }

  /// The short name of the branch that is checked out, also before its first commit; nil on a detached
  /// HEAD.
  ///
  /// - Throws: `GitError`.
  package func branch() throws(GitError) -> String? {
    try git.answer(["symbolic-ref", "--quiet", "HEAD"]).map {
      $0.hasPrefix("refs/heads/") ? String($0.dropFirst("refs/heads/".count)) : $0
    }
  }

  /// The best common ancestor of two commits; nil for histories that share none.
  ///
  /// - Throws: `GitError`.
  package func mergeBase(_ a: String, _ b: String) throws(GitError) -> String? {
    try git.answer(["merge-base", checked(a), checked(b)])
  }

  /// Whether `descendant` holds all of `ancestor`'s history; a commit is an ancestor of itself.
  ///
  /// - Throws: `GitError`.
  package func isAncestor(_ ancestor: String, of descendant: String) throws(GitError) -> Bool {
    try git.answer(["merge-base", "--is-ancestor", checked(ancestor), checked(descendant)]) != nil
  }

  /// How many commits lead to `to` and not to `from`; all that lead there when `from` is nil.
  ///
  /// - Throws: `GitError`.
  package func commitCount(from: String?, to: String) throws(GitError) -> Int {
    let excluded = try from.map { from throws(GitError) in ["^" + (try checked(from))] } ?? []
    let printed = try git.run(["rev-list", "--count", checked(to)] + excluded + ["--"])
    return Int(printed.prefix { $0.isNumber }) ?? 0
  }

  /// The paths of the folder at which two commits or trees differ, sorted; against nothing when `from`
  /// is nil. Names of objects, not of references.
  ///
  /// - Throws: `GitError`.
  package func difference(from: String?, to: String) throws(GitError) -> [GitDifference] {
    let parts = try git.bytes([
      "diff-tree", "-r", "-z", "--raw", "--no-abbrev", "--no-renames", "--no-ext-diff",
      "--no-textconv", "--ignore-submodules=none", "--relative",
      checked(from ?? GitRepository.emptyTree(like: to)), checked(to), "--",
    ]).split(separator: 0)
    return stride(from: 0, to: parts.count - 1, by: 2).compactMap {
      GitDifference(parts[$0], path: parts[$0 + 1])
    }
  }

  /// Git knows this tree without having it.
  private static func emptyTree(like object: String) -> String {
    object.utf8.count == 64
      ? "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321"
      : "4b825dc642cb6eb9a060e54bf8d69288fbee4904"
  }

  /// Names come from remotes, too; none must be taken for an option.
  func checked(_ name: String) throws(GitError) -> String {
    guard !name.isEmpty, !name.hasPrefix("-") else {
      throw .failed(command: "rev-parse", status: 128, words: name)
    }
    return name
  }
}
