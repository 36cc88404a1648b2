import Glibc

extension GitRepository {
  /// The paths of the folder whose files are not as HEAD has them: changed, new, or gone. What
  /// `.gitignore` names is left out.
  ///
  /// - Throws: `GitError`.
  package func unrecorded() throws(GitError) -> [String] {
    // Where git has not seen a file's time and size, it would read it again at every question.
    _ = try? git.run(["update-index", "-q", "--refresh"])
    let changed = try git.bytes([
      "ls-files", "-z", "--modified", "--deleted", "--others", "--exclude-standard", "--", ".",
    ])
    let paths = Set((changed + (try staged())).split(separator: 0).map { Array($0) })
    return paths.map { String(decoding: $0, as: UTF8.self) }.sorted()
  }

  /// What differs between HEAD and the index, and so may differ from HEAD in the folder.
  private func staged() throws(GitError) -> [UInt8] {
    guard try head() != nil else { return [] }
    return try git.bytes([
      "diff-index", "--cached", "--name-only", "-z", "--no-renames", "--no-ext-diff",
      "--no-textconv", "--ignore-submodules=all", "--relative", "HEAD", "--",
    ])
  }

  /// Whether somebody is in the middle of a merge, a rebase, a cherry-pick or a revert.
  ///
  /// - Throws: `GitError.noRepository`.
  package func isMerging() throws(GitError) -> Bool {
    let folder = try GitLocation(of: folder).folder
    let marks = [
      "MERGE_HEAD", "CHERRY_PICK_HEAD", "REVERT_HEAD", "rebase-merge", "rebase-apply",
    ]
    return marks.contains { unsafe access(folder + "/" + $0, F_OK) == 0 }
  }
}
