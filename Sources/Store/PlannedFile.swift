import Domain
import Glibc
import Notation

/// One file of a save, and the edits that make its new content out of what stands there.
struct PlannedFile {
  let path: String
  let name: String
  let folder: Folder
  var actions: [Action]
  /// What decides where somebody else has changed the same.
  let rules: Rules

  enum Action {
    case create([UInt8])
    /// Puts bytes in the place of whatever regular file is there, or of none.
    case replace([UInt8])
    case edit(RecordID, [Edit])
    case configure([Edit])
  }

  /// How the edits of a change meet those of others.
  struct Rules {
    /// Whether a field that somebody else has changed since refuses the change; else it is merged.
    let isStrict: Bool
    let author: Author
    /// Whether a record, as somebody else has left it, may become what merging makes of it.
    let allows: (Record, Record) -> Bool
  }

  /// What came of the edits.
  struct Edited {
    var bytes: [UInt8]
    /// What was done, by the places of the actions that edit.
    var done: [Int: [Edit]] = [:]
    var conflicts: [RecordConflict] = []
  }

  /// A content beside its file, and what came of the edits that made it.
  struct Staged {
    let file: StagedFile
    let edited: Edited
  }

  /// How often an editor that knows no lock may write in between before we give way to it.
  private static let patience = 16

  func staged() throws(StoreError) -> Staged {
    if case .create(let bytes)? = actions.first {
      let file = try StagedFile(bytes, over: nil, named: name, in: folder)
      return Staged(file: file, edited: Edited(bytes: bytes))
    }
    if case .replace(let bytes)? = actions.first {
      let isThere = folder.read(name) != .failed(ENOENT)
      let file = try StagedFile(
        bytes, over: isThere ? try currentBytes() : nil, named: name, in: folder)
      return Staged(file: file, edited: Edited(bytes: bytes))
    }
    let base = try currentBytes()
    let edited = try edited(base)
    return Staged(
      file: try StagedFile(edited.bytes, over: base, named: name, in: folder), edited: edited)
  }

  /// Publishes, and makes the edits again on top of whatever somebody wrote in between.
  func publish(_ staged: Staged) throws(StoreError) -> Staged {
    // All are held, so that what each has displaced stays on the disk until the edit stands on top of it.
    var attempts = [staged]
    while let last = attempts.last, case .overtaken(let theirs) = try last.file.publish() {
      let isLast = attempts.count == PlannedFile.patience
      attempts.append(try restaged(theirs, over: last.file.bytes, givingUp: isLast))
    }
    return attempts.last ?? staged
  }

  private func restaged(_ theirs: [UInt8], over ours: [UInt8], givingUp: Bool) throws(StoreError)
    -> Staged
  {
    do throws(StoreError) {
      if givingUp { throw .system(path: path, number: EBUSY) }
      let edited = try edited(theirs)
      return Staged(
        file: try StagedFile(edited.bytes, over: ours, named: name, in: folder), edited: edited)
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

  private func edited(_ bytes: [UInt8]) throws(StoreError) -> Edited {
    if case .replace(let bytes)? = actions.first { return Edited(bytes: bytes) }
    let former = try parsed(bytes)
    var (document, hasMerged) = (former, false)
    var edited = Edited(bytes: bytes)
    for (place, action) in actions.enumerated() {
      guard let (id, edits) = action.edits else { continue }
      if rules.isStrict {
        for edit in edits { document = try document.applying(edit, to: id) }
        continue
      }
      var merge = EditMerge(document, of: id?.kind, by: rules.author)
      merge.apply(edits)
      document = merge.document
      hasMerged = hasMerged || merge.hasMerged
      edited.done[place] = merge.done
      edited.conflicts += merge.conflicts.map { RecordConflict(id, $0) }
    }
    if let limit = document.brokenLimit { throw .init(limit, path: path) }
    if hasMerged { try check(former, document) }
    edited.bytes = document.bytes
    return edited
  }

  /// - Throws: `StoreError.ruledOut`.
  private func check(_ former: Document, _ document: Document) throws(StoreError) {
    guard case .edit(let id, _)? = actions.first else { return }
    let records = [former, document].map { Record(id: id, fileName: name, document: $0) }
    if !rules.allows(records[0], records[1]) { throw .ruledOut(path: path) }
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

extension PlannedFile.Action {
  fileprivate var edits: (RecordID?, [Edit])? {
    switch self {
    case .create: nil
    case .edit(let id, let edits): (id, edits)
    case .configure(let edits): (nil, edits)
    }
  }
}

extension Document {
  /// - Throws: `StoreError.changedSince` when the field is neither as the user saw it nor as they want it.
  fileprivate func applying(_ edit: Edit, to id: RecordID?) throws(StoreError) -> Document {
    do throws(EditClash) { return try applying(edit, of: id?.kind) } catch {
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
