extension GitRepository {
  /// Moves a reference such as `refs/heads/main`, or the branch that `HEAD` stands for, from one commit
  /// to another. Neither index nor work tree follow.
  ///
  /// - Parameter from: where it has to be now; nil when it must not exist.
  /// - Throws: `GitError.moved` when it is elsewhere, or another one.
  package func move(
    _ reference: String, to: String, from: String?, reason: String = "steerco"
  ) throws(GitError) {
    let old = from.map { $0 + "\0" } ?? ""
    let verb = from == nil ? "create" : "update"
    try update("\(verb) \(reference)\0\(to)\0\(old)", reason)
  }

  /// Deletes a reference.
  ///
  /// - Parameter from: where it has to be now; nil for wherever.
  /// - Throws: `GitError.moved` when it is elsewhere, or another one.
  package func delete(_ reference: String, from: String? = nil) throws(GitError) {
    try update("delete \(reference)\0\(from ?? "")\0", "steerco")
  }

  private func update(_ request: String, _ reason: String) throws(GitError) {
    _ = try git.bytes(["update-ref", "-m", reason, "-z", "--stdin"], input: Array(request.utf8))
  }
}
