import Git
import Store

/// Where a store is shared: a remote, and on it the branch that is checked out here.
struct SharedBranch {
  let remote: String
  let branch: String

  /// Where git keeps what it last saw there.
  var reference: String { "refs/remotes/\(remote)/\(branch)" }

  /// - Parameter wanted: the name of a remote; nil for the one that the branch belongs to, else the
  ///   only one, else `origin`.
  init(_ repository: GitRepository, _ wanted: String?) throws(SyncError) {
    let (branch, names, usual) = try SharedBranch.found(repository)
    guard let branch else { throw .detached }
    if names.isEmpty { throw .notShared }
    let remote = wanted ?? usual ?? (names.count == 1 ? names[0] : "origin")
    guard names.contains(remote) else { throw .unknownRemote(remote, known: names) }
    (self.remote, self.branch) = (remote, branch)
  }

  private static func found(
    _ repository: GitRepository
  ) throws(SyncError) -> (branch: String?, remotes: [String], usual: String?) {
    try gitting { () throws(GitError) in
      let branch = try repository.branch()
      let usual = try branch.flatMap { branch throws(GitError) in
        try repository.remote(of: branch)
      }
      return (branch, try repository.remotes().map(\.name), usual)
    }
  }
}

/// Runs `work`, and throws what git refuses as what a sync throws.
func gitting<Result>(_ work: () throws(GitError) -> Result) throws(SyncError) -> Result {
  do throws(GitError) { return try work() } catch { throw SyncError(error) }
}

/// The same for the store.
func storing<Result>(_ work: () throws(StoreError) -> Result) throws(SyncError) -> Result {
  do throws(StoreError) { return try work() } catch { throw .store(error) }
}
