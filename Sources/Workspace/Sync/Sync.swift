package import Git
import Glibc
import Store

/// Brings this clone and the shared store together: record, fetch, merge by record, write, send. Never
/// forces, resets or rewrites; whatever stops it half-way leaves a store that is whole, and the next
/// sync goes on.
package struct Sync: Sendable {
  /// Told of what arrives.
  package let workspace: Workspace
  let repository: GitRepository
  let writer: StoreWriter
  private let remote: String?

  /// Somebody may be faster so many times before we give up for now.
  private static let patience = 40

  /// - Parameter remote: the name of one that git knows; nil for the one that the branch belongs to.
  package init(of workspace: Workspace, remote: String? = nil, _ repository: GitRepository) {
    self.workspace = workspace
    self.repository = repository
    self.remote = remote
    writer = StoreWriter(workspace.folder)
  }

  /// Returns when the shared store and this one are the same.
  ///
  /// - Parameters:
  ///   - told: of each step, on the calling thread.
  ///   - cancellation: ends it at the next chance, with nothing half done.
  /// - Throws: `SyncError`; what was merged by then stays, and is sent another time.
  package func run(
    cancellation: GitCancellation, told: @escaping (SyncProgress) -> Void
  ) throws(SyncError) -> SyncReport {
    let (lock, isMerging) = try gitting { () throws(GitError) in
      (try repository.lockForSync(), try repository.isMerging())
    }
    defer { withExtendedLifetime(lock) {} }
    if lock == nil { throw .underWay }
    if isMerging { throw .mergeUnderWay }
    let shared = try SharedBranch(repository, remote)
    let hasFinishedFormer = try hasFinishedFormer()
    var run = SyncRun(sync: self, shared: shared, cancellation: cancellation, told: told)
    run.report.hasFinishedFormer = hasFinishedFormer
    for attempt in 1...Sync.patience {
      if try run.isDone() {
        try gitting { () throws(GitError) in
          try repository.follow(remote: run.shared.remote, branch: run.shared.branch)
        }
        repository.tidy()
        return run.report
      }
      try run.pause(afterAttempt: attempt)
    }
    throw .outrun(times: Sync.patience)
  }

  /// Writes the rest of what a sync was writing when it ended; does nothing where none was.
  ///
  /// - Throws: `SyncError`.
  package func finishFormer() throws(SyncError) {
    let path = workspace.folder.path + "/.git/" + mergingReference
    if unsafe access(path, F_OK) == 0 { _ = try hasFinishedFormer() }
  }
}
