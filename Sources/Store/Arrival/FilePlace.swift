import CSystem
import Glibc

/// The open folder and the name of one file of the store, reached without following a link.
struct FilePlace {
  let folder: Folder
  let name: String
  private let path: String

  /// How often an editor that knows no lock may write in between before we give way to it.
  private static let patience = 16
  /// In bytes. Beside the records there may be pictures and documents.
  private static let limit = 1 << 28

  /// Nil where a folder on the way is missing and is not to be made.
  ///
  /// - Throws: `StoreError.forbiddenPath` for one that leads out of the store or into git's own files.
  init?(_ path: String, in store: Folder, makingFolders: Bool) throws(StoreError) {
    let steps = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard let name = steps.last, steps.allSatisfy(FilePlace.isAllowed)
    else { throw .forbiddenPath(path: path) }
    var folder = store
    for step in steps.dropLast() {
      do throws(StoreError) {
        folder = try makingFolders ? folder.makeFolder(step) : Folder(step, in: folder)
      } catch .system(_, ENOENT) {
        return nil
      }
    }
    self.folder = folder
    self.name = name
    self.path = path
  }

  /// A tree out of a repository may hold any name; file systems that ignore case take `.GIT` for git's.
  private static func isAllowed(_ step: String) -> Bool {
    let bare = step.lowercased().filter { $0 != " " }
    return !["", ".", "..", "git~1"].contains(bare) && !bare.hasPrefix(".git.")
      && bare != ".git" && !step.contains("\\")
      && !step.utf8.contains(0)
  }

  /// Puts what arrives in its place.
  func take(_ arrival: Arrival, _ reconciling: @escaping Reconciling) throws(StoreError) {
    for _ in 0..<FilePlace.patience {
      let present = try bytes()
      let wanted = FilePlace.wanted(arrival, over: present, reconciling)
      if present == wanted { return }
      if try isDone(replacing: present, by: wanted) { return }
    }
    throw .system(path: folder.path + "/" + name, number: EBUSY)
  }

  private static func wanted(
    _ arrival: Arrival, over present: [UInt8]?, _ reconciling: Reconciling
  ) -> [UInt8]? {
    guard let present, present != arrival.former, present != arrival.merged else {
      return arrival.merged
    }
    return reconciling(arrival.path, arrival.former, present, arrival.merged)
  }

  /// False when somebody wrote in between; then the place holds what they wrote.
  private func isDone(replacing present: [UInt8]?, by wanted: [UInt8]?) throws(StoreError) -> Bool {
    guard let wanted else { return try isRemoved(present) }
    let staged = try StagedFile(wanted, over: present, named: name, in: folder)
    do throws(StoreError) {
      guard case .overtaken(let theirs) = try staged.publish() else { return true }
      try StagedFile.restore(theirs, over: wanted, named: name, in: folder)
      return false
    } catch .alreadyExists {
      return false
    }
  }

  private func isRemoved(_ present: [UInt8]?) throws(StoreError) -> Bool {
    guard let present else { return true }
    // Under another name first: what is removed must be what was looked at.
    let aside = ".\(name.prefix(60)).\(getpid()).\(UInt32.random(in: 0 ... .max)).tmp"
    try check(unsafe steerco_rename_noreplace(folder.descriptor, name, aside))
    if folder.read(aside, limit: FilePlace.limit) == .bytes(present) {
      try check(unsafe steerco_unlink(folder.descriptor, aside))
      return true
    }
    try check(unsafe steerco_rename_noreplace(folder.descriptor, aside, name))
    return false
  }

  private func bytes() throws(StoreError) -> [UInt8]? {
    switch folder.read(name, limit: FilePlace.limit) {
    case .bytes(let bytes): return bytes
    case .failed(ENOENT): return nil
    case .symbolicLink, .notRegular: throw .notRegular(path: folder.path + "/" + name)
    case .tooLarge: throw .tooLarge(path: folder.path + "/" + name, limit: FilePlace.limit)
    case .failed(let number): throw .system(path: folder.path + "/" + name, number: number)
    }
  }

  private func check(_ error: Int32) throws(StoreError) {
    if error != 0 { throw .system(path: folder.path + "/" + name, number: -error) }
  }
}
