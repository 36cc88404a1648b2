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
