import Domain
import Git
import Notation
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
  static func making(
    of ours: String, _ theirs: String, in repository: GitRepository, today: Day
  ) throws(SyncError) -> SyncMerge {
    let base = try gitting { () throws(GitError) in try repository.mergeBase(ours, theirs) }
    return try base == ours
      ? SyncMerge(from: ours, forwardTo: theirs, in: repository)
      : SyncMerge(of: ours, theirs, since: base, in: repository, today: today)
  }

  private init(
    of ours: String, _ theirs: String, since base: String?, in repository: GitRepository, today: Day
  ) throws(SyncError) {
    let sides = try SyncSides(base: base, ours: ours, theirs: theirs, in: repository)
    let merge = sides.merged(today: today)
    commit = try sides.commit(merge, in: repository)
    arrivals = sides.arrivals(of: merge).filter(\.isTaken)
    received = SyncMerge.received(sides)
    renumbered = merge.renumbered.map { pair in
      SyncReport.Renumbered(old: pair.old, new: pair.new, title: merge.title(of: pair.new))
    }
    conflicts = arrivals.flatMap(\.newConflicts)
    keptBeside = merge.changes.keys.filter { path in
      !sides.files.contains { $0.path == path } && StoreContents.id(at: path) == nil
    }.sorted()
  }

  /// Goes from a commit to one that comes after it.
  init(
    from ours: String, forwardTo theirs: String, in repository: GitRepository
  ) throws(SyncError) {
    commit = theirs
    let sides = try SyncSides(base: ours, ours: ours, theirs: theirs, in: repository)
    arrivals = sides.files.map {
      Arrival(path: $0.path, former: $0.ours, merged: $0.theirs)
    }.filter(\.isTaken)
    received = SyncMerge.received(sides)
    conflicts = arrivals.flatMap(\.newConflicts)
  }

  /// What the other side has done since the two went apart, whatever the merge makes of it.
  private static func received(_ sides: SyncSides) -> [SyncReport.Received] {
    sides.files.filter { $0.theirs != $0.base }.compactMap { file in
      let former = file.base.flatMap { StoreContents.record($0, at: file.path) }
      let theirs = file.theirs.flatMap { StoreContents.record($0, at: file.path) }
      // Of what cannot be read nobody can say what differs; it is not gone either.
      guard (former == nil) == (file.base == nil), (theirs == nil) == (file.theirs == nil)
      else { return nil }
      return RecordDifference(from: former, to: theirs).map {
        SyncReport.Received(difference: $0, by: sides.theirAuthors[file.path].by)
      }
    }
  }
}

extension SyncMerge {
  /// What an editor has saved while a merge was being written, and the merge, in one.
  static func reconciled(
    _ path: String, former: [UInt8]?, _ present: [UInt8], _ merged: [UInt8]?, _ today: Day
  ) -> [UInt8] {
    let file = StoreMerge.File(path: path, base: former, ours: present, theirs: merged)
    let merge = StoreMerge(
      [file], inUse: [], today: today, ours: { _ in .init() }, theirs: { _ in .init() })
    return (merge.changes[path] ?? nil) ?? present
  }
}

extension Arrival {
  /// A folder without its configuration is no store: somebody has removed it elsewhere, and the next sync
  /// gives it back to them.
  fileprivate var isTaken: Bool { merged != nil || path != StoreReader.configurationName }

  /// What stands against each other in the merged file and did not before, whoever has merged it.
  fileprivate var newConflicts: [SyncReport.Contested] {
    let known = former.map(conflicts) ?? []
    return (merged.map(conflicts) ?? []).filter { !known.contains($0) }
      .map { SyncReport.Contested(path: path, conflict: $0) }
  }

  private func conflicts(_ bytes: [UInt8]) -> [Conflict] {
    let isConfiguration = path == StoreReader.configurationName
    let document =
      isConfiguration
      ? try? Document(configuration: bytes) : StoreContents.record(bytes, at: path)?.document
    return document?.conflicts ?? []
  }
}

extension StoreMerge {
  fileprivate func title(of id: RecordID) -> String {
    changes.lazy.compactMap { path, bytes in bytes.flatMap { StoreContents.record($0, at: path) } }
      .first { $0.id == id }?.title ?? ""
  }
}
