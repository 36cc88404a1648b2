import CSystem
import Glibc
import Synchronization

/// Calls off what is under way with a remote, from any thread.
package final class GitCancellation: Sendable {
  /// Readable once it is called off.
  let descriptor: Int32
  private let writer: Int32
  private let state = Mutex(false)

  /// Nil when the system has no more descriptors.
  package init?() {
    var ends: [Int32] = [-1, -1]
    guard unsafe steerco_pipe(&ends) >= 0 else { return nil }
    (descriptor, writer) = (ends[0], ends[1])
  }

  deinit {
    close(descriptor)
    close(writer)
  }

  /// Whether it has been called off.
  package var isCancelled: Bool { state.withLock { $0 } }

  /// Ends git and all that it started; what runs then throws `GitError.cancelled`.
  package func cancel() {
    state.withLock { $0 = true }
    _ = unsafe write(writer, [1], 1)
  }
}
