import CSystem
import Dashboard
import Glibc
import Synchronization

/// Events from other threads. A byte in a pipe wakes the loop, which polls the pipe's other end.
final class Mailbox: Sendable {
  private let events = Mutex<[Event]>([])
  private let ends: (reading: Int32, writing: Int32)

  /// Nil when the system has no more descriptors.
  init?() {
    var ends: [Int32] = [0, 0]
    guard unsafe steerco_pipe(&ends) == 0 else { return nil }
    self.ends = (ends[0], ends[1])
  }

  deinit {
    close(ends.reading)
    close(ends.writing)
  }

  /// Readable while events wait.
  var descriptor: Int32 { ends.reading }

  func post(_ event: Event) {
    events.withLock { $0.append(event) }
    var byte: UInt8 = 1
    // A full pipe wakes the loop just as well.
    _ = unsafe write(ends.writing, &byte, 1)
  }

  /// Everything that waits, oldest first.
  func take() -> [Event] {
    var bytes = [UInt8](repeating: 0, count: 64)
    while unsafe read(ends.reading, &bytes, bytes.count) > 0 {}
    return events.withLock { events in
      defer { events = [] }
      return events
    }
  }
}
