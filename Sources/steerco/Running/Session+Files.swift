import CSystem
import Glibc
import Store

extension Session {
  /// `path` from the root of the file system.
  func absolute(_ path: String) -> String {
    path.hasPrefix("/") ? path : surroundings.folder + "/" + path
  }

  /// The bytes of a file that the user names.
  ///
  /// - Throws: `StoreError` with the reason.
  func readFile(_ path: String) throws -> [UInt8] {
    let whole = absolute(path)
    let cut = whole.lastIndex(of: "/") ?? whole.startIndex
    let folder = try Folder(path: String(whole[...cut]))
    switch folder.read(String(whole[whole.index(after: cut)...])) {
    case .bytes(let bytes): return bytes
    case .symbolicLink, .notRegular: throw StoreError.notRegular(path: path)
    case .tooLarge: throw StoreError.tooLarge(path: path, limit: FileContent.limit)
    case .failed(let number): throw StoreError.system(path: path, number: number)
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

extension Folder {
  /// Writes a file that must not exist, and syncs it to the disk.
  ///
  /// - Throws: `StoreError`.
  func create(_ name: String, _ bytes: [UInt8]) throws {
    let error = unsafe bytes.withUnsafeBytes { bytes in
      unsafe steerco_write_new(descriptor, name, bytes.baseAddress, bytes.count, 0o644)
    }
    if error == -EEXIST { throw StoreError.alreadyExists(path: "\(path)/\(name)") }
    if error < 0 { throw StoreError.system(path: "\(path)/\(name)", number: -error) }
  }

  /// A folder inside this one, made where it is missing.
  ///
  /// - Throws: `StoreError`.
  func makeFolder(_ name: String) throws -> Folder {
    let error = unsafe steerco_make_folder(descriptor, name)
    if error < 0 { throw StoreError.system(path: "\(path)/\(name)", number: -error) }
    return try Folder(name, in: self)
  }

  func sync() throws {
    let error = steerco_sync_folder(descriptor)
    if error < 0 { throw StoreError.system(path: path, number: -error) }
  }
}
