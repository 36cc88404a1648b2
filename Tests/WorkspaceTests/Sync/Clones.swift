import Domain
import Git
import Notation
import Store
import TestSupport
import Testing
import Workspace

/// Clones of one store, and the bare repository that they share.
final class Clones {
  private let shared: TemporaryStore
  private(set) var all: [Clone] = []

  /// The first one has these files, and the others get them.
  init(_ names: [String], _ files: KeyValuePairs<String, String> = [:]) throws {
    shared = try TemporaryStore()
    for name in names {
      let store = try all.isEmpty ? TemporaryStore(files) : TemporaryStore()
      let clone = try Clone(store, of: name)
      _ = try Sharing(clone.repository, of: store.path, environment: clone.environment)
        .share(at: shared.absolute("shared.git"))
      try clone.sync()
      all.append(clone)
    }
  }

  subscript(index: Int) -> Clone { all[index] }

  /// Syncs every clone until nothing is new anywhere.
  func settle() throws {
    for _ in 0..<2 { for clone in all { try clone.sync() } }
  }

  /// Every file of a clone but git's own, with its bytes.
  func files(of index: Int) -> [String: [UInt8]] { all[index].files }
}

/// One copy of the store, and whose it is.
final class Clone {
  let store: TemporaryStore
  let environment: [String: String]
  let repository: GitRepository
  private(set) var workspace: Workspace

  static let today = Day(year: 2026, month: 3, day: 12) ?? Day(number: 0)

  init(_ store: TemporaryStore, of name: String) throws {
    self.store = store
    environment = TemporaryRepository.environment.merging([
      "GIT_AUTHOR_NAME": name, "GIT_AUTHOR_EMAIL": "\(name)@example.com",
      "GIT_AUTHOR_DATE": "2026-03-10T12:00:00Z", "GIT_COMMITTER_DATE": "2026-03-10T12:00:00Z",
    ]) { $1 }
    repository = GitRepository(store.path, environment: environment)
    if !GitRepository.isWorkTree(store.path) { try repository.create() }
    workspace = try Workspace(store.path, today: Clone.today)
  }

  /// - Parameter told: may do what somebody else does meanwhile.
  @discardableResult
  func sync(_ told: @escaping (SyncProgress) -> Void = { _ in }) throws -> SyncReport {
    try Sync(of: workspace, repository)
      .run(cancellation: #require(GitCancellation()), told: told)
  }

  @discardableResult
  func add(_ kind: Kind, _ fields: KeyValuePairs<Key, String>) throws -> RecordID {
    let assignments = fields.map { Assignment($0.key, .scalar($0.value)) }
    let applied = try workspace.apply(.adding(kind, assignments, on: Clone.today))
    return try #require(applied.ids.first)
  }

  func set(_ id: String, _ key: Key, _ value: String?) throws {
    let record = try #require(self[id])
    let edit = Edit(key, of: record, to: value.map { .scalar($0) })
    try workspace.apply(Change(.edit, [.edit(record.id, [edit])]))
  }

  /// Applies a change and commits it, as a command does.
  func record(_ change: Change, as number: UInt64) throws {
    let applied = try workspace.apply(change, as: ChangeID(number))
    try Recorder(of: store.path, environment: environment, trust: [])
      .record(Recorder.Entry(change, applied), by: nil, in: applied.portfolio)
  }

  /// What undo would take back.
  func recall() throws -> Recalled {
    try ChangeLog(of: store.path, environment: environment)
      .recall(isRedo: false, in: workspace.portfolio)
  }

  func archive(_ id: String) throws {
    try workspace.apply(.archiving(#require(self[id]), on: Clone.today))
  }

  subscript(id: String) -> Record? {
    RecordID(id, kind: nil).flatMap { workspace.portfolio[$0] }
  }

  func text(_ id: String, _ key: Key) -> String? { self[id]?.document.text(key) }

  var files: [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for folder in [""] + Kind.allCases.map(\.folder) {
      for name in store.names(in: folder.isEmpty ? "." : folder) where name.contains(".") {
        if name == ".git" { continue }
        let path = folder.isEmpty ? name : "\(folder)/\(name)"
        files[path] = try? store.bytes(path)
      }
    }
    return files
  }
}
