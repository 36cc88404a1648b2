import Glibc

/// Finds the store that a command works on.
package enum StoreLocation {
  /// The nearest folder from `path` upwards that holds a `steerco.yaml`.
  ///
  /// - Throws: `StoreError.noStore`.
  package static func nearest(to path: String) throws(StoreError) -> String {
    guard let real = absolute(path) else { throw .noStore(from: path) }
    var steps = real.split(separator: "/")
    while true {
      let folder = "/" + steps.joined(separator: "/")
      if unsafe access(folder + "/" + StoreReader.configurationName, F_OK) == 0 { return folder }
      if steps.popLast() == nil { throw .noStore(from: path) }
    }
  }

  /// `path` without links and dots; nil when there is no such file.
  package static func absolute(_ path: String) -> String? {
    guard let real = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(real) }
    return unsafe String(cString: real)
  }
}
