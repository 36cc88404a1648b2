import CSystem
import Domain
import Glibc
import Notation
import Text

/// The files that one change touches, and what is to be done to each.
struct SavePlan {
  private let store: Folder
  private let portfolio: Portfolio
  private var folders: [String: Folder] = [:]
  private var nextNumbers: [Kind: Int] = [:]
  private var idsOnDisk: [Kind: Set<RecordID>] = [:]
  /// The highest number that the change itself brings, by kind.
  private let ownNumbers: [Kind: Int]
  private let rules: PlannedFile.Rules
  private var files: [PlannedFile] = []
  /// By step: its file, and its place among the actions of that file.
  private var places: [(file: Int, action: Int)] = []
  private(set) var ids: [RecordID] = []

  init(
    _ steps: [Change.Step], signature: SignatureFile? = nil, store: Folder, portfolio: Portfolio,
    rules: PlannedFile.Rules
  ) throws(StoreError) {
    self.store = store
    self.portfolio = portfolio
    self.rules = rules
    ownNumbers = steps.reduce(into: [:]) { numbers, step in
      guard case .add(let draft) = step, let number = draft.id?.number else { return }
      numbers[draft.kind] = max(numbers[draft.kind] ?? 0, number)
    }
    for step in steps { try add(step) }
    if let signature { try add(signature) }
  }

  var paths: [String] { files.map(\.path) }

  private mutating func add(_ step: Change.Step) throws(StoreError) {
    switch step {
    case .add(let draft): try add(draft)
    case .edit(let id, let edits): try edit(id, edits)
    case .configure(let edits):
      append(
        .configure(edits), to: StoreReader.configurationName, in: store,
        path: StoreReader.configurationName)
    }
  }

  /// Stages every file before the first one is published. A failure takes back what was published.
  ///
  /// Returns what came of the edits, by file.
  func execute() throws(StoreError) -> [PlannedFile.Edited] {
    var staged: [PlannedFile.Staged] = []
    for file in files { try staged.append(file.staged()) }
    var published: [PlannedFile.Staged] = []
    do throws(StoreError) {
      for (file, content) in zip(files, staged) { published.append(try file.publish(content)) }
      for folder in folders.values { try folder.sync() }
      if files.contains(where: { $0.folder === store }) { try store.sync() }
    } catch {
      for content in published.reversed() { content.file.withdraw() }
      throw error
    }
    return published.map(\.edited)
  }

  /// What was really done, step by step.
  func done(_ steps: [Change.Step], _ results: [PlannedFile.Edited]) -> [Change.Step] {
    zip(steps, places).map { step, place in
      guard let edits = results[place.file].done[place.action] else { return step }
      return switch step {
      case .add: step
      case .edit(let id, _): .edit(id, edits)
      case .configure: .configure(edits)
      }
    }
  }

  private mutating func add(_ signature: SignatureFile) throws(StoreError) {
    let folder = try folder(SignatureFile.folder)
    let path = "\(SignatureFile.folder)/\(signature.name)"
    append(.replace(signature.bytes), to: signature.name, in: folder, path: path)
  }

  private mutating func add(_ draft: Draft) throws(StoreError) {
    let folder = try folder(draft.kind.folder)
    let id = try id(of: draft, in: folder)
    let document = draft.document(as: id)
    let title = draft[draft.kind.schema.titleKey.text]?.text ?? ""
    let name = draft.kind == .person ? "\(id.text).md" : "\(id.text)-\(slug(of: title)).md"
    let path = "\(draft.kind.folder)/\(name)"
    if let limit = document.brokenLimit { throw .init(limit, path: path) }
    ids.append(id)
    append(.create(document.bytes), to: name, in: folder, path: path)
  }

  private mutating func edit(_ id: RecordID, _ edits: [Edit]) throws(StoreError) {
    guard let record = portfolio[id] else {
      if let file = portfolio.unreadable.first(where: { $0.mayHold(id) }) {
        throw .unreadable(path: file.path, file.reason)
      }
      throw .notFound(id)
    }
    ids.append(record.id)
    append(
      .edit(record.id, edits), to: record.fileName, in: try folder(id.kind.folder),
      path: record.path)
  }

  /// Several steps on one file become one write.
  private mutating func append(
    _ action: PlannedFile.Action, to name: String, in folder: Folder, path: String
  ) {
    if let index = files.firstIndex(where: { $0.path == path }) {
      files[index].actions.append(action)
      places.append((index, files[index].actions.count - 1))
    } else {
      places.append((files.count, 0))
      files.append(
        PlannedFile(path: path, name: name, folder: folder, actions: [action], rules: rules))
    }
  }

  private mutating func folder(_ name: String) throws(StoreError) -> Folder {
    if let folder = folders[name] { return folder }
    let folder = try store.makeFolder(name)
    folders[name] = folder
    return folder
  }

  private mutating func id(of draft: Draft, in folder: Folder) throws(StoreError) -> RecordID {
    guard let id = draft.id else {
      return RecordID(kind: draft.kind, number: try nextNumber(of: draft.kind, in: folder))
    }
    // A handle is its file's name, and publishing never replaces a file.
    if draft.kind != .person, try idsOnDisk(of: draft.kind, in: folder).contains(id) {
      throw .alreadyExists(path: "\(draft.kind.folder)/\(id.text)")
    }
    return id
  }

  /// Above every number that the snapshot knows, that the change brings, and that lies there by now.
  private mutating func nextNumber(of kind: Kind, in folder: Folder) throws(StoreError) -> Int {
    var next = nextNumbers[kind] ?? 0
    if next == 0 {
      let onDisk = try idsOnDisk(of: kind, in: folder).compactMap(\.number).max() ?? 0
      next = max(portfolio.nextNumber(of: kind), onDisk + 1, (ownNumbers[kind] ?? 0) + 1)
    }
    nextNumbers[kind] = next + 1
    return next
  }

  /// The ids that the names of files promise, read once.
  private mutating func idsOnDisk(of kind: Kind, in folder: Folder) throws(StoreError) -> Set<
    RecordID
  > {
    if let known = idsOnDisk[kind] { return known }
    let ids = Set(try folder.names().map { RecordID(fileName: $0.text, in: kind) })
    idsOnDisk[kind] = ids
    return ids
  }
}
