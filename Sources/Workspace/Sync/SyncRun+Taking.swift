import Domain
import Git
import Store

/// The name of a merge that is being written into the folder. As long as it is there, the folder may
/// hold a part of it.
private let mergingReference = "refs/steerco/merging"

extension SyncRun {
  /// Records what lies in the folder, and merges the other side's commit into it.
  ///
  /// - Returns: the commit that is checked out then.
  mutating func takeIn(_ theirs: String?) throws(SyncError) -> String {
    // From here to the end nobody saves, so that what is merged is what lies there.
    let held = try storing { () throws(StoreError) in try sync.writer.lock() }
    let ours = try recordedHead()
    guard let theirs, try !isAncestor(theirs, of: ours) else { return ours }
    told(SyncProgress(.merging))
    let today = sync.workspace.portfolio.today
    let merge = try SyncMerge.making(of: ours, theirs, in: repository, today: today)
    try write(merge, over: ours, under: held)
    try tell(merge)
    return merge.commit
  }

  /// Goes on with a merge that was being written when its process ended.
  mutating func finishFormer() throws(SyncError) {
    let former = try gitting { () throws(GitError) in try repository.commit(at: mergingReference) }
    guard let former else { return }
    let held = try storing { () throws(StoreError) in try sync.writer.lock() }
    let head = try gitting { () throws(GitError) in try repository.head() }
    guard let head, try isAncestor(head, of: former) else {
      // Somebody has committed since: what was written so far counts as theirs, and merges well.
      return try gitting { () throws(GitError) in try repository.delete(mergingReference) }
    }
    let merge = try SyncMerge(from: head, forwardTo: former, in: repository)
    try arrive(merge, over: head, under: held)
    let left = try gitting { () throws(GitError) in try repository.unrecorded() }
    try gitting { () throws(GitError) in try repository.refreshIndex(left) }
    report.hasFinishedFormer = true
  }

  private func recordedHead() throws(SyncError) -> String {
    told(SyncProgress(.recording))
    return try gitting { () throws(GitError) in
      let paths = try repository.unrecorded().filter(Sync.isRecorded)
      let count = paths.count == 1 ? paths[0] : "\(paths.count) files"
      if !paths.isEmpty {
        try repository.record(paths, message: "record \(count)\n\nSteerco-Action: edit\n")
      }
      guard let head = try repository.head() else {
        throw .failed(command: "rev-parse", status: 0, words: "no commit")
      }
      return head
    }
  }

  private func isAncestor(_ one: String, of other: String) throws(SyncError) -> Bool {
    try gitting { () throws(GitError) in try repository.isAncestor(one, of: other) }
  }

  private func write(
    _ merge: SyncMerge, over ours: String, under held: HeldLock
  ) throws(SyncError) {
    try gitting { () throws(GitError) in
      try repository.move(mergingReference, to: merge.commit, from: nil)
    }
    try arrive(merge, over: ours, under: held)
  }

  /// Files first and the branch last: a branch that is ahead of its files would, at the next commit, take
  /// back what arrived.
  private func arrive(
    _ merge: SyncMerge, over ours: String, under held: HeldLock
  ) throws(SyncError) {
    let today = sync.workspace.portfolio.today
    do throws(StoreError) {
      try sync.writer.write(merge.arrivals, under: held) { path, former, present, merged in
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

  private mutating func tell(_ merge: SyncMerge) throws(SyncError) {
    let workspace = sync.workspace
    let paths = merge.arrivals.map(\.path)
    let before = Set(paths.flatMap { workspace.errors(in: $0).keys })
    _ = try storing { () throws(StoreError) in try workspace.reread(paths) }
    for path in paths {
      report.findings += workspace.errors(in: path).filter { !before.contains($0.key) }.values
    }
    report.received += merge.received
    report.renumbered += merge.renumbered
    report.conflicts += merge.conflicts
    report.keptBeside += merge.keptBeside
  }
}

extension Sync {
  /// Whether a file of the folder is to be shared: not what an editor or a save leaves for a moment.
  static func isRecorded(_ path: String) -> Bool {
    let name = path.split(separator: "/").last ?? ""
    return !(name.hasPrefix(".") && name.hasSuffix(".tmp")) && !name.hasSuffix("~")
      && !name.hasSuffix(".swp") && name != "4913" && !(name.hasPrefix("#") && name.hasSuffix("#"))
  }
}
