import Domain
import Git
import Store

extension Sync {
  /// Goes on with a merge that was being written when its process ended; false where none was.
  func hasFinishedFormer() throws(SyncError) -> Bool {
    let former = try gitting { () throws(GitError) in try repository.commit(at: mergingReference) }
    guard let former else { return false }
    let held = try storing { () throws(StoreError) in try writer.lock() }
    let head = try gitting { () throws(GitError) in try repository.head() }
    guard let head, try isAncestor(head, of: former) else {
      // Somebody has committed since: what was written so far counts as theirs, and merges well.
      try gitting { () throws(GitError) in try repository.delete(mergingReference) }
      return false
    }
    let merge = try SyncMerge(from: head, forwardTo: former, in: repository)
    try arrive(merge, over: head, under: held)
    let left = try gitting { () throws(GitError) in try repository.unrecorded() }
    try gitting { () throws(GitError) in try repository.refreshIndex(left) }
    _ = try storing { () throws(StoreError) in try workspace.reread(merge.arrivals.map(\.path)) }
    return true
  }

  func isAncestor(_ one: String, of other: String) throws(SyncError) -> Bool {
    try gitting { () throws(GitError) in try repository.isAncestor(one, of: other) }
  }

  /// Files first and the branch last: a branch that is ahead of its files would, at the next commit, take
  /// back what arrived.
  func arrive(
    _ merge: SyncMerge, over ours: String, under held: HeldLock
  ) throws(SyncError) {
    let today = workspace.portfolio.today
    do throws(StoreError) {
      try writer.write(merge.arrivals, under: held) { path, former, present, merged in
        SyncMerge.reconciled(path, former: former, present, merged, today)
      }
    } catch {
      throw .store(error)
    }
    try gitting { () throws(GitError) in
      if ours != merge.commit {
        try repository.move("HEAD", to: merge.commit, from: ours, reason: "steerco: sync")
      }
      try repository.refreshIndex(merge.arrivals.map(\.path))
      try repository.delete(mergingReference)
    }
  }
}
