import CSystem
import Glibc
import Store

extension Session {
  /// `path` from the root of the file system.
  func absolute(_ path: String) -> String {
    path.hasPrefix("/") ? path : surroundings.folder + "/" + path
  }

  /// The bytes of a file that the user names, links followed; of standard input for `-`.
  ///
  /// - Throws: `StoreError` with the reason.
  func readFile(_ path: String, limit: Int = FileContent.limit) throws -> [UInt8] {
    if path == "-" {
      guard let bytes = surroundings.readInput(limit) else {
        throw StoreError.tooLarge(path: path, limit: limit)
      }
      return bytes
    }
    guard let whole = StoreLocation.absolute(absolute(path)) else {
      throw StoreError.system(path: path, number: ENOENT)
    }
    let cut = whole.lastIndex(of: "/") ?? whole.startIndex
    let folder = try Folder(path: String(whole[...cut]))
    let name = String(whole[whole.index(after: cut)...])
    return try read(name, in: folder, path: path, capacity: FileContent.limit, limit: limit)
  }

  /// Asks again with more room where the file turns out larger.
  private func read(
    _ name: String, in folder: Folder, path: String, capacity: Int, limit: Int
  ) throws -> [UInt8] {
    var buffer = [UInt8](repeating: 0, count: capacity + 1)
    let count = unsafe buffer.withUnsafeMutableBytes { bytes in
      unsafe steerco_read_file(folder.descriptor, name, bytes.baseAddress, capacity + 1)
    }
    switch count {
    case Int(STEERCO_NOT_REGULAR) where (try? Folder(name, in: folder)) != nil:
      throw StoreError.system(path: path, number: EISDIR)
    case Int(STEERCO_SYMLINK), Int(STEERCO_NOT_REGULAR): throw StoreError.notRegular(path: path)
    case ..<0: throw StoreError.system(path: path, number: Int32(-count))
    case ...capacity: return Array(buffer[..<count])
    case ...limit: return try read(name, in: folder, path: path, capacity: count, limit: limit)
    default: throw StoreError.tooLarge(path: path, limit: limit)
    }
  }

  /// Opens a folder, and makes it and those above it where they are missing.
  ///
  /// - Throws: `StoreError`.
  func makeFolder(_ path: String) throws -> Folder {
    var made = ""
    for step in absolute(path).split(separator: "/") {
      made += "/" + step
      if unsafe mkdir(made, 0o777) != 0 && errno != EEXIST {
        let number = errno
        if (try? Folder(path: made)) == nil { throw StoreError.system(path: made, number: number) }
      }
    }
    return try Folder(path: absolute(path))
  }
}
