internal import CNcurses
package import Canvas
internal import Glibc

/// Standard input and output, line by line: no escape sequence goes out, and nothing is drawn twice.
package final class LineTerminal {
  /// The signal that told the program to end; nil when none did.
  package private(set) var endingSignal: Int32?
  private let signals: Int32
  private var rest: [UInt8] = []

  /// Throws `TerminalError.noSignals`.
  package init() throws(TerminalError) {
    signals = nc_signals()
    if signals < 0 { throw .noSignals(code: errno) }
  }

  /// The descriptors to poll for reading; when one is ready, or hung up, call `events()`.
  package var descriptors: [Int32] { [STDIN_FILENO, signals] }

  /// The lines that have come since the last call, in order. Never waits.
  package func events() -> [Input] {
    let taken = nc_take_signals()
    func has(_ signal: Int32) -> Bool { taken & 1 << UInt64(signal) != 0 }
    if let ending = [SIGHUP, SIGTERM, SIGINT].first(where: has) {
      endingSignal = ending
      return [.hangUp]
    }
    if has(SIGTSTP) { stop() }
    return isReadable ? read() : []
  }

  /// Sends text as it is; the caller has taken out what steers a terminal.
  package func write(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = unsafe bytes.withUnsafeBytes {
        unsafe Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count)
      }
      if count < 0 && errno == EINTR { continue }
      if count <= 0 { return }
      bytes = bytes.dropFirst(count)
    }
  }

  /// Stops the program until its shell continues it.
  package func stop() { nc_stop() }

  /// Leaves the keys that end a program to another one that this one waits for.
  package func lend(_ begins: Bool) { nc_lend(begins) }

  private var isReadable: Bool {
    var source = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return unsafe poll(&source, 1, 0) > 0
  }

  private func read() -> [Input] {
    var buffer = [UInt8](repeating: 0, count: 16_384)
    let count = unsafe Glibc.read(STDIN_FILENO, &buffer, buffer.count)
    if count < 0 && (errno == EINTR || errno == EAGAIN) { return [] }
    // Ctrl-D, or the end of a script.
    if count <= 0 { return [.hangUp] }
    rest += buffer[..<count]
    var lines = rest.split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    rest = lines.popLast().map(Array.init) ?? []
    return lines.map { .line(String(decoding: $0, as: UTF8.self)) }
  }
}
