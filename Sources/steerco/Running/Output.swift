import Glibc
import Text

/// What a command prints. Every text passes the sanitiser here, so that no record, file name or
/// word of git can steer the terminal.
final class Output {
  private let sink: Sink
  private var buffer: [UInt8] = []
  var isQuiet = false

  /// Where the bytes of both streams go.
  struct Sink {
    let out: ([UInt8]) throws -> Void
    let err: ([UInt8]) -> Void
  }

  init(_ sink: Sink) { self.sink = sink }

  /// One line of the answer.
  func line(_ text: String = "") throws { try add(text.sanitised + "\n") }

  /// An answer of several lines, whose line ends stay.
  func text(_ text: String) throws { try add(text.sanitised(keepingLines: true)) }

  /// A line whose cells a tab divides; a tab inside a cell shows as an escape.
  func cells(_ cells: [String]) throws {
    try add(cells.map(\.sanitised).joined(separator: "\t") + "\n")
  }

  /// JSON. Its writer has escaped what steers a terminal but the joiner, which between emoji is
  /// harmless; an escape says the same.
  func json(_ text: String) throws {
    // By bytes, for an answer may have many megabytes and hardly ever a joiner.
    guard position(of: Array("\u{200D}".utf8).span, in: Array(text.utf8).span) != nil
    else { return try add(text + "\n") }
    var escaped = ""
    for scalar in text.unicodeScalars {
      if scalar == "\u{200D}" {
        escaped += "\\u200d"
      } else {
        escaped.unicodeScalars.append(scalar)
      }
    }
    try add(escaped + "\n")
  }

  /// Text whose parts the caller has sanitised, line ends included.
  func sanitised(_ text: String) throws { try add(text) }

  /// A message about what happened, on standard error; none when quiet.
  func note(_ text: String) { if !isQuiet { complain(text) } }

  /// Something that went wrong, on standard error.
  func complain(_ text: String) {
    sink.err(Array((text.sanitised(keepingLines: true) + "\n").utf8))
  }

  /// A line of standard error that the next one writes over; for a terminal.
  func passing(_ text: String) { sink.err(Array("\r\u{1B}[K\(text.sanitised)".utf8)) }

  func flush() throws {
    if buffer.isEmpty { return }
    defer { buffer.removeAll(keepingCapacity: true) }
    try sink.out(buffer)
  }

  private func add(_ text: String) throws {
    buffer += text.utf8
    if buffer.count > 65_536 { try flush() }
  }
}

/// Why standard output took no more.
enum OutputError: Error {
  /// The reader of the pipe has gone, which is no fault: `steerco list | head`.
  case closed
  case system(Int32)
}

extension Output.Sink {
  /// The streams of this process.
  static var process: Output.Sink {
    Output.Sink(
      out: { bytes in
        let number = Output.Sink.write(bytes, to: STDOUT_FILENO)
        if number == EPIPE { throw OutputError.closed }
        if number != 0 { throw OutputError.system(number) }
      },
      err: { bytes in _ = Output.Sink.write(bytes, to: STDERR_FILENO) })
  }

  /// The `errno`, or 0.
  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    unsafe bytes.withUnsafeBytes { bytes in
      var start = 0
      while start < bytes.count {
        let rest = unsafe UnsafeRawBufferPointer(rebasing: bytes[start...])
        let count = unsafe Glibc.write(descriptor, rest.baseAddress, rest.count)
        if count < 0 && errno == EINTR { continue }
        if count < 0 { return errno }
        start += count
      }
      return 0
    }
  }
}
