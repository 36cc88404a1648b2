import CSystem
import Glibc

extension Folder {
  /// Writes a file that must not exist, and syncs it to the disk.
  ///
  /// - Throws: `StoreError`.
  package func create(_ name: String, _ bytes: [UInt8]) throws(StoreError) {
    let error = unsafe bytes.withUnsafeBytes { bytes in
      unsafe steerco_write_new(descriptor, name, bytes.baseAddress, bytes.count, 0o666, 0)
    }
    if error == -EEXIST { throw .alreadyExists(path: "\(path)/\(name)") }
    if error < 0 { throw .system(path: "\(path)/\(name)", number: -error) }
  }

  /// Writes a file in place of the one of this name, whole or not at all; nobody else may read it.
  ///
  /// - Parameter temporary: a name that no other session writes to.
  /// - Throws: `StoreError`.
  package func replace(
    _ name: String, by bytes: [UInt8], over temporary: String
  ) throws(StoreError) {
    _ = unsafe unlinkat(descriptor, temporary, 0)
    var error = unsafe bytes.withUnsafeBytes { bytes in
      unsafe steerco_write_new(descriptor, temporary, bytes.baseAddress, bytes.count, 0o600, 1)
    }
    if error >= 0 { error = unsafe steerco_rename(descriptor, temporary, name) }
    if error < 0 { throw .system(path: "\(path)/\(name)", number: -error) }
    try sync()
  }

  /// Takes a file away; one that is not there is away already.
  package func remove(_ name: String) { _ = unsafe unlinkat(descriptor, name, 0) }

  /// A folder inside this one, made where it is missing.
  ///
  /// - Throws: `StoreError`.
  package func makeFolder(_ name: String) throws(StoreError) -> Folder {
    let error = unsafe steerco_make_folder(descriptor, name)
    if error < 0 { throw .system(path: "\(path)/\(name)", number: -error) }
    // A new folder is only safe when the one that holds it is.
    if error == 1 { try sync() }
    return try Folder(name, in: self)
  }

  /// Returns when the names in this folder are on the disk.
  ///
  /// - Throws: `StoreError`.
  package func sync() throws(StoreError) {
    let error = steerco_sync_folder(descriptor)
    if error < 0 { throw .system(path: path, number: -error) }
  }
}
