import Glibc

extension GitRepository {
  /// The paths of the folder whose files are not as HEAD has them: changed, new, or gone. What
  /// `.gitignore` names is left out, and so is what is no file: links are left to whoever made them.
  ///
  /// - Throws: `GitError`.
  package func unrecorded() throws(GitError) -> [String] {
    // Where git has not seen a file's time and size, it would read it again at every question.
    _ = try? git.run(["update-index", "-q", "--refresh"])
    let changed = try git.bytes([
      "ls-files", "-z", "--modified", "--deleted", "--others", "--exclude-standard", "--", ".",
    ])
    let paths = Set((changed + (try staged())).split(separator: 0).map { Array($0) })
    return paths.map { String(decoding: $0, as: UTF8.self) }.sorted().filter { path in
      FileStatus(folder + "/" + path).map(\.isFile) ?? true
    }
  }

  /// What differs between HEAD and the index, and so may differ from HEAD in the folder.
  private func staged() throws(GitError) -> [UInt8] {
    guard try head() != nil else { return [] }
    return try git.bytes([
      "diff-index", "--cached", "--name-only", "-z", "--no-renames", "--no-ext-diff",
      "--no-textconv", "--ignore-submodules=all", "--relative", "HEAD", "--",
    ])
  }

  /// Packs what has gathered, where that is much; a fault is none of the caller's.
  package func tidy() {
    _ = try? git.run(["-c", "gc.autoDetach=false", "gc", "--auto", "--quiet"])
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
