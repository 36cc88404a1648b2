import CSystem
import Glibc

/// A new content for one file, written and synced beside it under a temporary name. Nothing is
/// visible before `publish`, and a content that is dropped unpublished leaves no trace.
final class StagedFile {
  let folder: Folder
  let name: String
  /// What stood there when the new content was made; nil for a new file.
  private let base: [UInt8]?
  let bytes: [UInt8]
  private let temporaryName: String
  private var isWaiting = true

  /// - Throws: `StoreError` with the file and the system's reason; then nothing was changed.
  init(_ bytes: [UInt8], over base: [UInt8]?, named name: String, in folder: Folder)
    throws(StoreError)
  {
    self.folder = folder
    self.name = name
    self.base = base
    self.bytes = bytes
    temporaryName =
      ".\(name.prefix(utf8Bytes: 100)).\(getpid()).\(UInt32.random(in: 0 ... .max)).tmp"
    let mode = try base == nil ? 0o666 : StagedFile.mode(of: name, in: folder)
    let error = unsafe bytes.withUnsafeBytes { bytes in
      unsafe steerco_write_new(
        folder.descriptor, temporaryName, bytes.baseAddress, bytes.count, UInt32(mode),
        base == nil ? 0 : 1)
    }
    guard error == 0 else {
      isWaiting = false
      throw .system(path: path, number: -error)
    }
  }

  deinit { discard() }

  var path: String { folder.path + "/" + name }

  /// What publishing found in the file's place.
  enum Outcome {
    case published
    /// A program that knows no lock wrote these bytes in the meantime. They are out of place now, under
    /// the temporary name as long as this object lives: the edit must be made again on top of them.
    case overtaken([UInt8])
  }

  /// Puts the content in its place, and looks at what it replaced. What is no text of a record any more
  /// (a link, a file beyond the limit) gets its place back.
  ///
  /// - Throws: `StoreError`; then what stood in the place stands there still.
  func publish() throws(StoreError) -> Outcome {
    guard let base else { return try publishNew() }
    for _ in 0..<StagedFile.patience {
      let error = exchange()
      if error == -EINVAL || error == -ENOSYS { return try publishPlainly() }
      try check(error)
      guard isBeingWritten else { return try outcome(over: base) }
      if let outcome = try outcomeOfGivingWay() { return outcome }
    }
    throw .system(path: path, number: EBUSY)
  }

  /// How often we give way to an editor that is writing in place, and how long each time, in milliseconds.
  private static let patience = 25
  private static let pause: Int32 = 20

  /// Whether an editor has what was displaced open for writing. What it writes after this would be lost
  /// with it; where nobody has, nobody can any more, for nobody knows the temporary name.
  private var isBeingWritten: Bool {
    unsafe steerco_is_being_written(folder.descriptor, temporaryName) == 1
  }

  /// Puts the file that an editor is writing in its place again, and waits a moment; nil when ours is still
  /// to be published.
  private func outcomeOfGivingWay() throws(StoreError) -> Outcome? {
    try check(exchange())
    if case .bytes(bytes) = folder.read(temporaryName) {
      _ = poll(nil, 0, StagedFile.pause)
      return nil
    }
    // A second editor has written over ours in this moment. Its text stands, and what was being written
    // is to be made again on top of it.
    try check(exchange())
    if case .bytes(let theirs) = folder.read(temporaryName) { return .overtaken(theirs) }
    isWaiting = false
    throw .system(path: path, number: EBUSY)
  }

  private func exchange() -> Int32 {
    unsafe steerco_rename_exchange(folder.descriptor, temporaryName, name)
  }

  /// Looks at what was displaced.
  private func outcome(over base: [UInt8]) throws(StoreError) -> Outcome {
    switch folder.read(temporaryName) {
    case .bytes(base):
      discard()
      return .published
    case .bytes(let theirs): return .overtaken(theirs)
    case let content:
      // Should the way back fail, the temporary name keeps what is not ours.
      isWaiting = false
      try check(exchange())
      isWaiting = true
      throw refusal(of: content)
    }
  }

  private func refusal(of content: FileContent) -> StoreError {
    switch content {
    case .tooLarge: .tooLarge(path: path, limit: FileContent.limit)
    case .failed(let number): .system(path: path, number: number)
    case .bytes, .symbolicLink, .notRegular: .notRegular(path: path)
    }
  }

  /// Takes back a published new file or puts the former bytes in place again, as far as they still
  /// are ours to take back.
  func withdraw() {
    guard case .bytes(bytes) = folder.read(name) else { return }
    guard let base else {
      _ = unsafe steerco_unlink(folder.descriptor, name)
      return
    }
    try? StagedFile.restore(base, over: bytes, named: name, in: folder)
  }

  /// Puts `former` in the place of `ours`. What somebody writes there meanwhile wins over both.
  static func restore(_ former: [UInt8], over ours: [UInt8], named name: String, in folder: Folder)
    throws(StoreError)
  {
    var attempts = [try StagedFile(former, over: ours, named: name, in: folder)]
    while let last = attempts.last, case .overtaken(let theirs) = try last.publish() {
      attempts.append(try StagedFile(theirs, over: last.bytes, named: name, in: folder))
    }
  }

  private func publishNew() throws(StoreError) -> Outcome {
    let error = unsafe steerco_rename_noreplace(folder.descriptor, temporaryName, name)
    if error == -EEXIST { throw .alreadyExists(path: path) }
    if error == -EINVAL || error == -ENOSYS { return try publishByLink() }
    try check(error)
    isWaiting = false
    return .published
  }

  private func publishByLink() throws(StoreError) -> Outcome {
    let error = unsafe steerco_link(folder.descriptor, temporaryName, name)
    if error == -EEXIST { throw .alreadyExists(path: path) }
    try check(error)
    isWaiting = false
    return .published
  }

  /// For file systems that cannot exchange; `doctor` names them.
  private func publishPlainly() throws(StoreError) -> Outcome {
    try check(unsafe steerco_rename(folder.descriptor, temporaryName, name))
    isWaiting = false
    return .published
  }

  private func check(_ error: Int32) throws(StoreError) {
    if error != 0 { throw .system(path: path, number: -error) }
  }

  private func discard() {
    if isWaiting { _ = unsafe steerco_unlink(folder.descriptor, temporaryName) }
    isWaiting = false
  }

  private static func mode(of name: String, in folder: Folder) throws(StoreError) -> Int32 {
    let mode = unsafe steerco_file_mode(folder.descriptor, name)
    let path = folder.path + "/" + name
    if mode == STEERCO_SYMLINK || mode == STEERCO_NOT_REGULAR || mode == -EMLINK {
      throw .notRegular(path: path)
    }
    guard mode >= 0 else { throw .system(path: path, number: -mode) }
    return mode
  }
}

extension String {
  /// The beginning that fits into so many bytes of UTF-8, whole characters only.
  fileprivate func prefix(utf8Bytes limit: Int) -> Substring {
    var end = startIndex
    var room = limit
    while end < endIndex {
      room -= self[end].utf8.count
      if room < 0 { break }
      end = index(after: end)
    }
    return self[..<end]
  }
}
