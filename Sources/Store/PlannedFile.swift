import Domain
import Glibc
import Notation

/// One file of a save, and the edits that make its new content out of what stands there.
struct PlannedFile {
  let path: String
  let name: String
  let folder: Folder
  var actions: [Action]

  enum Action {
    case create([UInt8])
    /// Puts bytes in the place of whatever regular file is there, or of none.
    case replace([UInt8])
    case edit(RecordID, [Edit])
    case configure(Key, Node)
  }

  /// How often an editor that knows no lock may write in between before we give way to it.
  private static let patience = 16

  func staged() throws(StoreError) -> StagedFile {
    if case .create(let bytes)? = actions.first {
      return try StagedFile(bytes, over: nil, named: name, in: folder)
    }
    if case .replace(let bytes)? = actions.first {
      let isThere = folder.read(name) != .failed(ENOENT)
      return try StagedFile(
        bytes, over: isThere ? try currentBytes() : nil, named: name, in: folder)
    }
    let base = try currentBytes()
    return try StagedFile(edited(base), over: base, named: name, in: folder)
  }

  /// Publishes, and makes the edits again on top of whatever somebody wrote in between.
  func publish(_ staged: StagedFile) throws(StoreError) -> StagedFile {
    // All are held, so that what each has displaced stays on the disk until the edit stands on top of it.
    var attempts = [staged]
    while let last = attempts.last, case .overtaken(let theirs) = try last.publish() {
      let isLast = attempts.count == PlannedFile.patience
      attempts.append(try restaged(theirs, over: last.bytes, givingUp: isLast))
    }
    return attempts.last ?? staged
  }

  private func restaged(_ theirs: [UInt8], over ours: [UInt8], givingUp: Bool) throws(StoreError)
    -> StagedFile
  {
    do throws(StoreError) {
      if givingUp { throw .system(path: path, number: EBUSY) }
      return try StagedFile(edited(theirs), over: ours, named: name, in: folder)
    } catch {
      // Their text goes back to its place; ours is refused, and stays with the user.
      try StagedFile.restore(theirs, over: ours, named: name, in: folder)
      throw error
    }
  }

  private func currentBytes() throws(StoreError) -> [UInt8] {
    switch folder.read(name) {
    case .bytes(let bytes): return bytes
    case .symbolicLink, .notRegular: throw .notRegular(path: path)
    case .tooLarge: throw .tooLarge(path: path, limit: FileContent.limit)
    case .failed(let number): throw .system(path: path, number: number)
    }
  }

  private func edited(_ bytes: [UInt8]) throws(StoreError) -> [UInt8] {
    if case .replace(let bytes)? = actions.first { return bytes }
    var document = try parsed(bytes)
    for action in actions {
      switch action {
      case .create, .replace: continue
      case .configure(let key, let value): document = document.setting(key, to: value)
      case .edit(let id, let edits):
        for edit in edits { document = try document.applying(edit, to: id) }
      }
    }
    if let limit = document.brokenLimit { throw .init(limit, path: path) }
    return document.bytes
  }

  private func parsed(_ bytes: [UInt8]) throws(StoreError) -> Document {
    do throws(NotationProblem) {
      if case .configure? = actions.first { return try Document(configuration: bytes) }
      return try Document(record: bytes)
    } catch {
      throw .unreadable(path: path, .notation(error))
    }
  }
}

extension Document {
  /// - Throws: `StoreError.changedSince` when the field is neither as the user saw it nor as they want it.
  fileprivate func applying(_ edit: Edit, to id: RecordID) throws(StoreError) -> Document {
    do throws(EditClash) { return try applying(edit, of: id.kind) } catch {
      throw .changedSince(id, key: error.key.text, theirs: error.theirs)
    }
  }
}

extension StoreError {
  /// A document that an edit made larger than any reader would take.
  init(_ limit: Reason, path: String) {
    if case .frontMatterTooLarge(let bytes) = limit {
      self = .tooLarge(path: path, limit: bytes)
    } else {
      self = .tooLarge(path: path, limit: FileContent.limit)
    }
  }
}
