import Domain
import Git
import Store

/// The merge of two commits: a commit of its own, and what it changes in this side's folder.
struct SyncMerge {
  let commit: String
  private(set) var arrivals: [Arrival] = []
  private(set) var received: [SyncReport.Received] = []
  private(set) var renumbered: [SyncReport.Renumbered] = []
  private(set) var conflicts: [SyncReport.Contested] = []
  private(set) var keptBeside: [String] = []

  /// Merges the other side's commit into this side's. Where this side has nothing of its own, the other
  /// side's commit is the merge.
  init(
    of ours: String, _ theirs: String, in repository: GitRepository, today: Day
  ) throws(SyncError) {
    let base = try gitting { () throws(GitError) in try repository.mergeBase(ours, theirs) }
    if base == ours {
      try self.init(from: ours, forwardTo: theirs, in: repository)
      return
    }
    let sides = try SyncSides(base: base, ours: ours, theirs: theirs, in: repository)
    let merge = sides.merged(today: today)
    commit = try sides.commit(merge, in: repository)
    arrivals = sides.arrivals(of: merge)
    received = SyncMerge.received(arrivals, by: sides.theirAuthors)
    renumbered = merge.renumbered.map { pair in
      SyncReport.Renumbered(old: pair.old, new: pair.new, title: merge.title(of: pair.new))
    }
    conflicts = merge.conflicts.map { SyncReport.Contested(path: $0.path, conflict: $0.conflict) }
    keptBeside = merge.keptBeside
  }

  /// Goes from a commit to one that comes after it.
  init(
    from ours: String, forwardTo theirs: String, in repository: GitRepository
  ) throws(SyncError) {
    commit = theirs
    let sides = try SyncSides(base: ours, ours: ours, theirs: theirs, in: repository)
    arrivals = sides.files.map {
      Arrival(path: $0.path, former: $0.ours, merged: $0.theirs)
    }
    received = SyncMerge.received(arrivals, by: sides.theirAuthors)
  }

  private static func received(
    _ arrivals: [Arrival], by authors: SyncAuthors
  ) -> [SyncReport.Received] {
    arrivals.compactMap { arrival in
      let former = arrival.former.flatMap { Record($0, at: arrival.path) }
      let merged = arrival.merged.flatMap { Record($0, at: arrival.path) }
      return RecordDifference(from: former, to: merged).map {
        SyncReport.Received(difference: $0, by: authors[arrival.path]?.name)
      }
    }
  }
}
