import Domain
import Git
import Store

/// The name of a merge that is being written into the folder. As long as it is there, the folder may
/// hold a part of it.
let mergingReference = "refs/steerco/merging"

extension SyncRun {
  /// Records what lies in the folder, and merges the other side's commit into it.
  ///
  /// - Returns: the commit that is checked out then.
  mutating func takeIn(_ theirs: String?) throws(SyncError) -> String {
    // From here to the end nobody saves, so that what is merged is what lies there.
    let held = try storing { () throws(StoreError) in try sync.writer.lock() }
    let ours = try recordedHead()
    guard let theirs, try !sync.isAncestor(theirs, of: ours) else { return ours }
    told(SyncProgress(.merging))
    let today = sync.workspace.portfolio.today
    let merge = try SyncMerge.making(of: ours, theirs, in: repository, today: today)
    try write(merge, over: ours, under: held)
    try tell(merge)
    return merge.commit
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

  private func write(
    _ merge: SyncMerge, over ours: String, under held: HeldLock
  ) throws(SyncError) {
    try gitting { () throws(GitError) in
      try repository.move(mergingReference, to: merge.commit, from: nil)
    }
    try sync.arrive(merge, over: ours, under: held)
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
