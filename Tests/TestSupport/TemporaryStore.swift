import Glibc

/// A folder of its own for one test, under `TMPDIR`, removed with everything in it when the test lets
/// go of it. Paths of files count from it.
package final class TemporaryStore: Sendable {
  /// Absolute, without a slash at the end.
  package let path: String

  /// A folder with a `steerco.yaml` and these files.
  package init(
    _ files: KeyValuePairs<String, String> = [:], configuration: String = sampleConfiguration
  ) throws(FileFailure) {
    let parent = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? "/tmp"
    var template = Array("\(parent)/steerco-test-XXXXXX".utf8CString)
    guard unsafe mkdtemp(&template) != nil else { throw FileFailure(path: parent, number: errno) }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    try write("steerco.yaml", configuration)
    for (name, text) in files { try write(name, text) }
  }

  deinit { TemporaryStore.remove(path) }

  package func absolute(_ name: String) -> String { path + "/" + name }

  package func write(_ name: String, _ text: String) throws(FileFailure) {
    try write(name, bytes: Array(text.utf8))
  }

  /// Writes in place, as an editor without a lock does; makes the folders on the way.
  package func write(_ name: String, bytes: [UInt8]) throws(FileFailure) {
    makeFolders(above: name)
    guard let file = unsafe fopen(absolute(name), "wb") else { throw failure(name) }
    defer { unsafe fclose(file) }
    guard unsafe fwrite(bytes, 1, bytes.count, file) == bytes.count else { throw failure(name) }
  }

  package func bytes(_ name: String) throws(FileFailure) -> [UInt8] {
    guard let file = unsafe fopen(absolute(name), "rb") else { throw failure(name) }
    defer { unsafe fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = unsafe fread(&chunk, 1, chunk.count, file)
      if count == 0 { return bytes }
      bytes += chunk[..<count]
    }
  }

  package func text(_ name: String) throws(FileFailure) -> String {
    String(decoding: try bytes(name), as: UTF8.self)
  }

  /// Every name in a folder but `.` and `..`, hidden ones too, sorted; none where there is no folder.
  package func names(in folder: String = ".") -> [String] {
    TemporaryStore.names(absolute(folder)).sorted()
  }

  package func remove(_ name: String) { TemporaryStore.remove(absolute(name)) }

  /// Renames over what stands there, as an editor that saves by renaming does.
  package func rename(_ from: String, to: String) throws(FileFailure) {
    guard unsafe Glibc.rename(absolute(from), absolute(to)) == 0 else { throw failure(from) }
  }

  package func makeFolder(_ name: String) throws(FileFailure) {
    makeFolders(above: name + "/")
  }

  package func makeSymbolicLink(_ name: String, to target: String) throws(FileFailure) {
    makeFolders(above: name)
    guard unsafe symlink(target, absolute(name)) == 0 else { throw failure(name) }
  }

  package func makeHardLink(_ name: String, to target: String) throws(FileFailure) {
    guard unsafe link(absolute(target), absolute(name)) == 0 else { throw failure(name) }
  }

  package func makeFIFO(_ name: String) throws(FileFailure) {
    makeFolders(above: name)
    guard unsafe mkfifo(absolute(name), 0o644) == 0 else { throw failure(name) }
  }

  package func setMode(_ mode: UInt32, of name: String) throws(FileFailure) {
    guard unsafe chmod(absolute(name), mode) == 0 else { throw failure(name) }
  }

  /// What tells whether somebody touched a file.
  package func stamp(_ name: String) throws(FileFailure) -> FileStamp {
    var status = stat()
    guard unsafe lstat(absolute(name), &status) == 0 else { throw failure(name) }
    return FileStamp(
      inode: UInt64(status.st_ino), mode: status.st_mode & 0o7777,
      seconds: status.st_mtim.tv_sec, nanoseconds: status.st_mtim.tv_nsec)
  }

  private func failure(_ name: String) -> FileFailure {
    FileFailure(path: absolute(name), number: errno)
  }

  private func makeFolders(above name: String) {
    var folder = path
    let steps = name.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    for step in steps {
      folder += "/" + step
      _ = unsafe mkdir(folder, 0o755)
    }
  }

  private static func names(_ folder: String) -> [String] {
    guard let directory = unsafe opendir(folder) else { return [] }
    defer { unsafe closedir(directory) }
    var names: [String] = []
    while let entry = unsafe readdir(directory) {
      let name = unsafe withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names
  }

  private static func remove(_ path: String) {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { return }
    if status.st_mode & S_IFMT == S_IFDIR {
      _ = unsafe chmod(path, 0o755)
      for name in names(path) { remove(path + "/" + name) }
    }
    _ = unsafe Glibc.remove(path)
  }
}

/// Why a test could not prepare or look at a file; `number` is the system's `errno`.
package struct FileFailure: Error {
  package let path: String
  package let number: Int32
}

/// Equal before and after means that nobody wrote, replaced or re-permitted the file.
package struct FileStamp: Equatable, Sendable {
  package let inode: UInt64
  package let mode: UInt32
  package let seconds: Int
  package let nanoseconds: Int
}
