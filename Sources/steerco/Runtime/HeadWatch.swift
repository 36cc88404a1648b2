import CSystem
import Git
import Glibc
import Store

/// Tells when another commit becomes the checked-out one.
final class HeadWatch: Sendable {
  let descriptor: Int32

  /// Nil outside of a repository, before its first commit, and where folders cannot be watched.
  init?(_ store: String) {
    descriptor = steerco_watch_open()
    let metadata = GitRepository.metadata(of: StoreLocation.absolute(store) ?? store)
    // Whenever HEAD moves, git adds a line to `logs/HEAD`; the file of the branch may lie elsewhere.
    guard descriptor >= 0, let metadata,
      unsafe steerco_watch_add(descriptor, metadata + "/logs") >= 0
    else { return nil }
  }

  deinit { close(descriptor) }

  /// Whether it has moved since the last time.
  func takeMoved() -> Bool {
    var hasMoved = false
    _ = unsafe withUnsafeMutablePointer(to: &hasMoved) { pointer in
      unsafe steerco_watch_next(
        descriptor,
        { context, _, name, lost in
          guard let context = unsafe context, let name = unsafe name else { return }
          guard unsafe lost != 0 || String(cString: name) == "HEAD" else { return }
          unsafe context.assumingMemoryBound(to: Bool.self).pointee = true
        }, pointer)
    }
    return hasMoved
  }
}
