package import Domain
package import Git
import Notation
import Store

/// What the commits of a store say of its changes: who did what, and what can be taken back. Runs git.
package struct ChangeLog: Sendable {
  let folder: String
  let repository: GitRepository
  private let history: GitHistory
  private let environment: [String: String]

  /// Touches nothing.
  ///
  /// - Parameters:
  ///   - path: of the store's folder.
  ///   - trust: as for `GitRepository`.
  package init(of path: String, environment: [String: String], trust: [String] = []) {
    folder = StoreLocation.absolute(path) ?? path
    repository = GitRepository(folder, environment: environment, trust: trust)
    history = GitHistory(of: folder, environment: environment, trust: trust)
    self.environment = environment
  }

  /// The newest commits that changed the store, or one file of it; none before the first commit.
  ///
  /// - Parameter commit: leaves out what leads to it.
  /// - Throws: `GitError`.
  package func commits(
    limit: Int, path: String? = nil, since commit: String? = nil
  ) throws(GitError) -> [GitCommit] {
    if GitRepository.metadata(of: folder) == nil { throw .noRepository(folder: folder) }
    guard try repository.head() != nil else { return [] }
    return try repository.log(
      excluding: commit, limit: limit, paths: path.map { [$0] } ?? StoreContents.paths.map(\.plain))
  }

  /// What each of the commits changed: a merge only which conflicts arose in it, for all else was done in
  /// the commits that it joins.
  ///
  /// - Throws: `GitError`.
  package func differences(
    of commits: [GitCommit]
  ) throws(GitError) -> [[RecordDifference]] {
    var changed: [[GitDifference]] = []
    for commit in commits { changed += try self.changed(by: commit) }
    var rest = try records(changed)[...]
    return commits.map { commit in
      let sides = rest.prefix(max(1, commit.parents.count))
      rest = rest.dropFirst(sides.count)
      guard let first = sides.first, sides.count > 1 else { return sides.first ?? [] }
      return first.compactMap { $0.conflictsThatArose(alsoIn: sides.dropFirst()) }
    }
  }

  /// For each parent, in the files that differ from all of them.
  private func changed(by commit: GitCommit) throws(GitError) -> [[GitDifference]] {
    var sides = [try repository.difference(from: commit.parents.first, to: commit.id)]
    for parent in commit.parents.dropFirst() {
      sides.append(try repository.difference(from: parent, to: commit.id))
    }
    let paths = sides.map { Set($0.map(\.path)) }
    return sides.map { side in side.filter { file in paths.allSatisfy { $0.contains(file.path) } } }
  }

  /// The newest commits that tell something of the store, or of one record, and what they tell: merges in
  /// which nothing arose are passed over.
  ///
  /// - Throws: `GitError`.
  package func entries(
    limit: Int, of record: Record? = nil
  ) throws(GitError) -> [(commit: GitCommit, differences: [RecordDifference])] {
    var reach = limit
    while true {
      let commits = try commits(limit: reach, path: record?.path)
      let entries = zip(commits, try differences(of: commits)).map { commit, differences in
        (commit: commit, differences: differences.filter { record == nil || $0.id == record?.id })
      }.filter { $0.commit.parents.count < 2 || !$0.differences.isEmpty }
      if entries.count >= limit || commits.count < reach { return Array(entries.prefix(limit)) }
      reach *= 2
    }
  }

  /// What differs between two commits; between nothing and the second where the first is nil.
  ///
  /// - Throws: `GitError`.
  package func differences(from old: String?, to new: String) throws(GitError) -> [RecordDifference]
  {
    try records([repository.difference(from: old, to: new)]).first ?? []
  }

  /// A record as a commit holds it; nil where it is not there or cannot be read.
  ///
  /// - Throws: `GitError`.
  package func record(at path: String, in commit: String) throws(GitError) -> Record? {
    let entries = try history.entries(of: commit, at: [path]).filter(\.isRecord)
    return try history.contents(of: entries).first.flatMap {
      StoreContents.record($0, at: path)
    }
  }

  /// All contents come from one process.
  private func records(_ changed: [[GitDifference]]) throws(GitError) -> [[RecordDifference]] {
    let files = changed.map { $0.filter(\.isOfRecords) }
    let objects = Array(Set(files.joined().flatMap { [$0.old, $0.new] }.compactMap { $0?.object }))
    let bytes = try repository.contents(of: objects)
    let contents = Dictionary(uniqueKeysWithValues: zip(objects, bytes))
    func record(_ version: GitVersion?, _ path: String) -> Record? {
      version.flatMap { contents[$0.object] }.flatMap { StoreContents.record($0, at: path) }
    }
    return files.map { files in
      let pairs = files.compactMap { file -> (Record?, Record?)? in
        let pair = (record(file.old, file.path), record(file.new, file.path))
        // Of what cannot be read nobody can say what differs.
        let isWhole = (pair.0 != nil) == (file.old != nil) && (pair.1 != nil) == (file.new != nil)
        return isWhole ? pair : nil
      }
      return ChangeLog.rejoined(pairs).compactMap { RecordDifference(from: $0.0, to: $0.1) }
    }
  }

  /// A record whose file got another name is one, not two.
  private static func rejoined(_ pairs: [(Record?, Record?)]) -> [(Record?, Record?)] {
    let gone = pairs.filter { $0.1 == nil }.compactMap(\.0)
    let new = pairs.filter { $0.0 == nil }.compactMap(\.1)
    let moved = Set(gone.map(\.id)).intersection(new.map(\.id))
    if moved.isEmpty { return pairs }
    let others = pairs.filter { pair in
      pair.0 != nil && pair.1 != nil || !moved.contains((pair.0 ?? pair.1)?.id ?? gone[0].id)
    }
    return others
      + moved.sorted().map { id in (gone.first { $0.id == id }, new.first { $0.id == id }) }
  }
}

extension ChangeLog {
  /// The trailer of a field that a change touched: `D-0001 door`.
  static let fieldTrailer = "Steerco-Field"

  /// The address under which commits of this repository are made here.
  ///
  /// - Throws: `GitError`.
  package func ownAddress() throws(GitError) -> String {
    try repository.author(environment).email ?? "steerco@localhost"
  }

  /// Who made a commit, as screens name people: a handle in capitals, else git's name.
  package static func who(_ commit: GitCommit, in portfolio: Portfolio) -> String {
    let handle =
      commit.trailers["Steerco-By"]?.first
      ?? portfolio.person(name: commit.authorName, email: commit.authorEmail)?.text
    return handle?.uppercased() ?? commit.authorName
  }
}

extension GitCommit {
  /// What the user did, where the commit tells; nil for commits of plain git.
  package var action: Change.Action? {
    trailers["Steerco-Action"]?.first.flatMap { $0 == "redo" ? .undo : Change.Action(rawValue: $0) }
  }

  /// The records that the commit names.
  package var recordIDs: [RecordID] {
    (trailers["Steerco-Record"] ?? []).map { RecordID($0, kind: nil) ?? RecordID(handle: $0) }
  }

  /// The fields that the commit's change touched, by the record; none of a record whose files alone tell.
  var touched: [RecordID: Set<Key>] {
    (trailers[ChangeLog.fieldTrailer] ?? []).reduce(into: [:]) { touched, line in
      let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
      guard let name = parts.first else { return }
      let id = RecordID(name, kind: nil) ?? RecordID(handle: name)
      touched[id, default: []].formUnion(parts.dropFirst().map { Key($0) })
    }
  }

  /// As far as undo and redo look at it.
  package var recordedAction: RecordedAction {
    let undone = trailers["Steerco-Undoes"]?.first.flatMap { ChangeID($0) }
    let isRedo = trailers["Steerco-Action"]?.first == "redo"
    return RecordedAction(
      id: trailers["Steerco-Change"]?.first.flatMap { ChangeID($0) },
      reversal: undone.map { Reversal(of: $0, isRedo: isRedo) })
  }
}

extension RecordDifference {
  /// Only the conflicts that none of the merged sides had; nil where none arose.
  fileprivate func conflictsThatArose(
    alsoIn sides: some Sequence<[RecordDifference]>
  ) -> RecordDifference? {
    let others = sides.map { side in side.first { $0.id == id }?.fields ?? [] }
    return keeping { field in
      guard case .conflictArose = field.sort else { return false }
      return others.allSatisfy { $0.contains { $0.sort == field.sort } }
    }
  }
}

extension GitDifference {
  /// Whether it may be one of a record: a file of ordinary size is told when it is read.
  fileprivate var isOfRecords: Bool {
    StoreContents.holds(path) && path != StoreReader.configurationName
      && [old, new].allSatisfy { $0.map { $0.mode.hasPrefix("100") } ?? true }
  }
}

extension GitEntry {
  fileprivate var isRecord: Bool {
    if case .file(let size) = kind { size <= FileContent.limit } else { false }
  }
}

extension String {
  /// A folder's path without the stroke behind it.
  fileprivate var plain: String { hasSuffix("/") ? String(dropLast()) : self }
}

extension GitRepository {
  /// Who commits here: the environment's author before the configuration's.
  func author(_ environment: [String: String]) throws(GitError) -> GitIdentity {
    let identity = try identity()
    return GitIdentity(
      name: environment["GIT_AUTHOR_NAME"] ?? identity.name,
      email: environment["GIT_AUTHOR_EMAIL"] ?? identity.email)
  }
}
