import Domain
import Git
import Store

/// The files in which two commits differ from where they went apart.
struct SyncSides {
  let ours, theirs: String
  let files: [StoreMerge.File]
  let ourAuthors, theirAuthors: SyncAuthors
  private let ids: Set<RecordID>
  /// How git keeps what the other side has, by path.
  private let kept: [String: GitVersion]
  /// Links and the like that this side has put there: they go along as they are.
  private let others: [GitChange]

  init(
    base: String?, ours: String, theirs: String, in repository: GitRepository
  ) throws(SyncError) {
    (self.ours, self.theirs) = (ours, theirs)
    let (all, right) = try gitting { () throws(GitError) in
      (
        try repository.difference(from: base, to: ours),
        try repository.difference(from: base, to: theirs)
      )
    }
    if let link = right.first(where: { !($0.new?.isFile ?? true) }) {
      throw .notAFile(path: link.path)
    }
    let left = all.filter(\.isOfFiles)
    others = all.filter { !$0.isOfFiles }.map { GitChange(path: $0.path, version: $0.new) }
    kept = Dictionary(uniqueKeysWithValues: right.compactMap { d in d.new.map { (d.path, $0) } })
    (files, ids, ourAuthors, theirAuthors) = try gitting { () throws(GitError) in
      let files = try SyncSides.files(left, right, in: repository)
      // Only where both have added something can a number have been given twice.
      let mayClash = [left, right].allSatisfy { side in side.contains { $0.old == nil } }
      let inUse =
        try mayClash
        ? repository.difference(from: nil, to: ours) + repository.difference(from: nil, to: theirs)
        : []
      return (
        files, Set(inUse.compactMap { StoreContents.id(at: $0.path) }),
        try SyncAuthors(of: ours, since: base, in: repository),
        try SyncAuthors(of: theirs, since: base, in: repository)
      )
    }
  }

  private static func files(
    _ left: [GitDifference], _ right: [GitDifference], in repository: GitRepository
  ) throws(GitError) -> [StoreMerge.File] {
    let (ours, theirs) = (
      Dictionary(uniqueKeysWithValues: left.map { ($0.path, $0) }),
      Dictionary(uniqueKeysWithValues: right.map { ($0.path, $0) })
    )
    let objects = Set((left + right).flatMap { [$0.old, $0.new] }.compactMap(\.?.fileObject))
    let names = Array(objects)
    let contents = try Dictionary(
      uniqueKeysWithValues: zip(names, repository.contents(of: names)))
    return Set(ours.keys).union(theirs.keys).sorted().map { path in
      let (mine, other) = (ours[path], theirs[path])
      let old = mine?.old ?? other?.old
      func bytes(_ version: GitVersion?) -> [UInt8]? {
        version?.fileObject.flatMap { contents[$0] }
      }
      return StoreMerge.File(
        path: path, base: bytes(old), ours: bytes(mine == nil ? old : mine?.new),
        theirs: bytes(other == nil ? old : other?.new))
    }
  }

  func merged(today: Day) -> StoreMerge {
    StoreMerge(
      files, inUse: ids, today: today, ours: { [ourAuthors] in ourAuthors[$0] },
      theirs: { [theirAuthors] in theirAuthors[$0] })
  }

  /// A commit with both as its parents.
  func commit(_ merge: StoreMerge, in repository: GitRepository) throws(SyncError) -> String {
    let theirBytes = Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.theirs) })
    let changed = merge.changes.filter { $0.value != (theirBytes[$0.key] ?? nil) }
      .sorted { $0.key < $1.key }
    return try gitting { () throws(GitError) in
      var objects = try repository.write(changed.compactMap(\.value)).makeIterator()
      let changes = changed.map { path, bytes in
        GitChange(
          path: path,
          version: bytes == nil
            ? nil
            : objects.next().map { GitVersion(mode: kept[path]?.mode ?? "100644", object: $0) })
      }
      return try repository.commit(
        changes + others, onto: theirs, parents: [ours, theirs], message: merge.message)
    }
  }

  /// What the merge changes in this side's folder.
  func arrivals(of merge: StoreMerge) -> [Arrival] {
    let ourBytes = Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.ours) })
    // A record that takes another number is made before its former file goes.
    return merge.changes.filter { $0.value != (ourBytes[$0.key] ?? nil) }
      .sorted { ($0.value == nil ? 1 : 0, $0.key) < ($1.value == nil ? 1 : 0, $1.key) }
      .map { Arrival(path: $0.key, former: ourBytes[$0.key] ?? nil, merged: $0.value) }
  }
}

extension GitDifference {
  /// Whether what was there and what is there are files, or nothing.
  fileprivate var isOfFiles: Bool { [old, new].allSatisfy { $0?.isFile ?? true } }
}

extension StoreMerge {
  /// Of the commit, with what was renumbered, so that the history tells it.
  fileprivate var message: String {
    let lines = renumbered.map { "\(ChangeLog.renumberingTrailer): \($0.old) \($0.new)" }
    return "sync: merge \(changes.count) files\n\n"
      + (["Steerco-Action: sync"] + lines).joined(separator: "\n") + "\n"
  }
}
