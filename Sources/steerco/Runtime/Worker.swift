import CSystem
import Glibc
import Synchronization

/// A thread that does one job after another, so that nothing slow is on the way of a key.
final class Worker: Sendable {
  private let jobs = Mutex<[@Sendable () -> Void]>([])
  private let wakeUp: (reading: Int32, writing: Int32)

  /// Nil when the system has no more descriptors or threads.
  init?() {
    var ends: [Int32] = [0, 0]
    guard unsafe steerco_pipe(&ends) == 0 else { return nil }
    wakeUp = (ends[0], ends[1])
    let error = unsafe steerco_start_thread(
      { context in
        guard let context = unsafe context else { return }
        unsafe Unmanaged<Worker>.fromOpaque(context).takeUnretainedValue().work()
      }, Unmanaged.passRetained(self).toOpaque())
    if error != 0 { return nil }
  }

  func perform(_ job: @escaping @Sendable () -> Void) {
    jobs.withLock { $0.append(job) }
    var byte: UInt8 = 1
    _ = unsafe write(wakeUp.writing, &byte, 1)
  }

  /// Waits until everything that was asked for is done, at most so many milliseconds; false when
  /// something is still left then.
  func finish(atMost milliseconds: Int32) -> Bool {
    var ends: [Int32] = [0, 0]
    guard unsafe steerco_pipe(&ends) == 0 else { return false }
    let done = ends[1]
    perform { close(done) }
    var last = pollfd(fd: ends[0], events: Int16(POLLIN), revents: 0)
    defer { close(ends[0]) }
    return unsafe poll(&last, 1, milliseconds) > 0
  }

  /// Never returns: the thread ends with the program.
  private func work() {
    var waiting = pollfd(fd: wakeUp.reading, events: Int16(POLLIN), revents: 0)
    var bytes = [UInt8](repeating: 0, count: 64)
    while true {
      while let job = next() { job() }
      _ = unsafe poll(&waiting, 1, -1)
      _ = unsafe read(wakeUp.reading, &bytes, bytes.count)
    }
  }

  private func next() -> (@Sendable () -> Void)? {
    jobs.withLock { $0.isEmpty ? nil : $0.removeFirst() }
  }
}
