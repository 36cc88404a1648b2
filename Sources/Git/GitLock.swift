import CSystem
import Glibc

/// Keeps processes of this program from recording into one repository at the same time; git's own locks
/// would make one of them fail. It is the folder `.git` that is locked, so there is no file to forget.
final class GitLock {
  private let descriptor: Int32

  private static let patience: Duration = .seconds(30)

  /// Waits up to 30 seconds.
  ///
  /// - Throws: `GitError.locked` after that, or `.system`.
  init(_ location: GitLocation) throws(GitError) {
    let path = location.commonFolder
    descriptor = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system(path: path, number: errno) }
    let deadline = ContinuousClock().now + GitLock.patience
    while true {
      let error = -steerco_try_lock(descriptor)
      if error == 0 { return }
      guard error == EWOULDBLOCK || error == EINTR else {
        throw .system(path: path, number: error)
      }
      if ContinuousClock().now > deadline { throw .locked(path: path, age: 30) }
      _ = poll(nil, 0, 5)
    }
  }

  deinit { close(descriptor) }

  /// Returns when all that was written to the file system has reached the disk.
  ///
  /// - Throws: `GitError.system`.
  func sync() throws(GitError) {
    let error = -steerco_sync_file_system(descriptor)
    guard error == 0 else { throw .system(path: "", number: error) }
  }
}
