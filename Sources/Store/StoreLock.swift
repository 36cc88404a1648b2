import CSystem
import Glibc

/// The exclusive lock on a store's folder. It is the folder itself that is locked, so there is no
/// lock file to forget, and the system drops the lock when the holder dies.
package final class StoreLock {
  private let folder: Folder

  private static let patience: Duration = .seconds(10)

  /// Waits up to ten seconds.
  ///
  /// - Throws: `StoreError.locked` with the holder's name where the system tells it.
  package init(_ store: Folder) throws(StoreError) {
    // An open file of its own: locks of one descriptor never exclude each other.
    folder = try Folder(".", in: store)
    let clock = ContinuousClock()
    let deadline = clock.now + StoreLock.patience
    var pause: Int32 = 1
    while true {
      let error = -steerco_try_lock(folder.descriptor)
      if error == 0 { return }
      guard error == EWOULDBLOCK || error == EINTR else {
        throw .system(path: folder.path, number: error)
      }
      if clock.now > deadline { throw .locked(holder: StoreLock.holder(of: folder)) }
      _ = poll(nil, 0, pause)
      pause = min(pause * 2, 20)
    }
  }

  deinit { _ = steerco_unlock(folder.descriptor) }

  /// The program that holds the lock, from `/proc/locks`.
  private static func holder(of folder: Folder) -> String? {
    let inode = ":\(steerco_inode(folder.descriptor)) "
    guard let proc = try? Folder(path: "/proc"), case .bytes(let bytes) = proc.read("locks")
    else { return nil }
    let line = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
      .first { $0.contains("FLOCK") && $0.contains(inode) }
    guard let process = line?.split(separator: " ")[safe: 4] else { return nil }
    let name = (try? Folder(path: "/proc/\(process)")).map { $0.read("comm") }
    guard case .bytes(let comm)? = name else { return "process \(process)" }
    return String(decoding: comm, as: UTF8.self).split(separator: "\n").joined() + " (\(process))"
  }
}

extension Array {
  fileprivate subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
