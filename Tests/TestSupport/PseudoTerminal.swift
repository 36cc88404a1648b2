import CTestSupport
import Glibc

/// A program that runs in a terminal of its own; the test types and looks at the screen.
///
/// Nothing sleeps: every wait is for something to come, at most ten seconds.
package final class PseudoTerminal {
  package private(set) var screen: ScreenModel
  /// Every byte that the program has sent.
  package private(set) var output: [UInt8] = []
  /// What must be there as long as the program runs, such as its store.
  package var held: AnyObject?
  private let process: pid_t
  private var ends: [Int32] = [-1, -1]
  private var status: Int32?

  /// - Parameters:
  ///   - arguments: the program's path first.
  ///   - environment: all of it; nothing of the test's own is passed on.
  package init(
    _ arguments: [String], environment: [String: String], rows: Int = 24, columns: Int = 80
  ) throws(NoTerminal) {
    screen = ScreenModel(rows: rows, columns: columns)
    var strings = unsafe arguments.map { unsafe strdup($0) } + [nil]
    var variables = unsafe environment.map { unsafe strdup("\($0.key)=\($0.value)") } + [nil]
    defer {
      let all = unsafe strings + variables
      for index in unsafe all.indices { unsafe free(all[index]) }
    }
    process = unsafe PseudoTerminal.start(&strings, &variables, rows, columns, &ends)
    if process < 0 { throw NoTerminal(number: -process) }
  }

  private static func start(
    _ arguments: inout [UnsafeMutablePointer<CChar>?],
    _ variables: inout [UnsafeMutablePointer<CChar>?], _ rows: Int, _ columns: Int,
    _ ends: inout [Int32]
  ) -> pid_t {
    let strings = unsafe arguments.map { unsafe UnsafePointer($0) }
    let environment = unsafe variables.map { unsafe UnsafePointer($0) }
    return unsafe test_start(strings, environment, Int32(rows), Int32(columns), &ends)
  }

  deinit {
    hangUp()
    if status == nil {
      kill(process, SIGKILL)
      _ = test_wait(process, 1000)
    }
  }

  /// The modes of the program's end, as one number to compare.
  package var modes: UInt64 { test_modes(ends[1]) }

  /// The output as text; sequences read as they are.
  package var transcript: String { String(decoding: output, as: UTF8.self) }

  package func send(_ text: String) {
    let bytes = Array(text.utf8)
    let context = unsafe Unmanaged.passUnretained(self).toOpaque()
    _ = unsafe test_write(
      ends[0], bytes, bytes.count,
      { context, bytes, count in
        guard let context = unsafe context, let bytes = unsafe bytes else { return }
        let buffer = unsafe UnsafeRawBufferPointer(start: bytes, count: count)
        unsafe Unmanaged<PseudoTerminal>.fromOpaque(context).takeUnretainedValue()
          .take(Array(buffer))
      }, context)
  }

  package func resize(rows: Int, columns: Int) {
    screen.resize(rows: rows, columns: columns)
    _ = test_resize(ends[0], Int32(rows), Int32(columns))
  }

  package func signal(_ number: Int32) { kill(process, number) }

  /// Closes both ends, as a window that is closed or a line that breaks.
  package func hangUp() {
    for end in ends where end >= 0 { close(end) }
    ends = [-1, -1]
  }

  /// Reads until the screen is as the test wants it; false when that has not come in time.
  package func wait(
    atMost milliseconds: Int32 = 10_000, until isReached: (PseudoTerminal) -> Bool
  ) -> Bool {
    let end = ContinuousClock.now + .milliseconds(milliseconds)
    while !isReached(self) {
      let left = Int32(ContinuousClock.now.duration(to: end) / .milliseconds(1))
      guard left > 0, readMore(within: left) else { return isReached(self) }
    }
    return true
  }

  /// Reads until the screen shows a text.
  package func wait(for text: String) -> Bool { wait { $0.screen.text.contains(text) } }

  /// The exit status, 128 + the signal that ended it; nil when it still runs after that time.
  package func ending(within milliseconds: Int32 = 10_000) -> Int32? {
    if status == nil {
      // A program that writes to a full terminal cannot end.
      while ends[0] >= 0, readMore(within: 20) {}
      let answer = test_wait(process, milliseconds)
      status = answer < 0 ? nil : answer
      while ends[0] >= 0, readMore(within: 0) {}
    }
    return status
  }

  private func readMore(within milliseconds: Int32) -> Bool {
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = unsafe test_read(ends[0], &bytes, bytes.count, milliseconds)
    if count > 0 { take(Array(bytes.prefix(count))) }
    return count > 0
  }

  private func take(_ bytes: [UInt8]) {
    output += bytes
    screen.feed(bytes)
  }
}

/// Why no terminal could be opened; `number` is the system's `errno`.
package struct NoTerminal: Error { package let number: Int32 }
