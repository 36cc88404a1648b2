import CSystem

/// The user's editor, run in the terminal until it ends.
enum Editor {
  /// Editors that begin at a line when they are told `+12`.
  private static let knowLines = [
    "vi", "vim", "nvim", "nano", "pico", "emacs", "micro", "joe", "ne",
  ]

  /// Runs `command` (which may have arguments of its own) on a file; its exit status, negative when it
  /// could not be started.
  static func run(_ command: String, _ path: String, line: Int?, _ environment: [String: String])
    -> Int32
  {
    let program = command.split(separator: " ").first?.split(separator: "/").last.map(String.init)
    let place = line.flatMap { knowLines.contains(program ?? "") ? ["+\($0)"] : nil } ?? []
    // The shell splits the command as its user wrote it; the path is an argument and never split.
    let arguments = ["/bin/sh", "-c", "\(command) \"$@\"", "editor"] + place + [path]
    return run(arguments, environment.map { "\($0.key)=\($0.value)" })
  }

  private static func run(_ arguments: [String], _ environment: [String]) -> Int32 {
    unsafe withCStrings(arguments) { arguments in
      unsafe withCStrings(environment) { environment in
        unsafe steerco_run(arguments, environment, nil, nil, nil)
      }
    }
  }
}

/// Hands `strings` to C as an array that ends with NULL.
private func withCStrings<Result>(
  _ strings: [String], _ body: (UnsafePointer<UnsafePointer<CChar>?>) -> Result
) -> Result {
  var bytes: [CChar] = []
  let starts = strings.map { string in
    defer { bytes += string.utf8.map { CChar(bitPattern: $0) } + [0] }
    return bytes.count
  }
  return unsafe bytes.withUnsafeBufferPointer { buffer in
    guard let base = buffer.baseAddress else { return unsafe withCStrings([""], body) }
    var pointers: [UnsafePointer<CChar>?] = unsafe starts.map { unsafe base + $0 }
    unsafe pointers.append(nil)
    // `pointers` holds at least the NULL at its end.
    return unsafe pointers.withUnsafeBufferPointer { list in
      guard let start = list.baseAddress else { return unsafe withCStrings([""], body) }
      return unsafe body(start)
    }
  }
}
