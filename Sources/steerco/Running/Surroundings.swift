import Domain
import Glibc

/// What a command finds around it: comes in from outside, so that a test sets it.
struct Surroundings {
  var environment: [String: String] = [:]
  /// The current folder.
  var folder = "/"
  /// Whether standard output is a terminal.
  var isTerminal = false
  /// Whether somebody sits at both ends, and can be asked.
  var isDialogue = false
  /// Of the terminal.
  var columns = 80
  var rows = 24
  /// The real day, in the local time zone.
  var today = Day(number: 0)
  /// Seconds since 1970 began.
  var now: () -> Int = { time(nil) }
  /// For names that two sessions must not give twice.
  var random: () -> UInt64 = { .random(in: 0...UInt64.max) }
  /// Reads a line of standard input, without its end; nil when there is none.
  var readLine: () -> String? = { nil }
  /// Reads standard input to its end; nil beyond `limit` bytes.
  var readInput: (_ limit: Int) -> [UInt8]? = { _ in [] }

  /// The value of a variable; nil when it is unset or empty.
  func variable(_ name: String) -> String? {
    environment[name].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The folder of this user's files of the program: `$XDG_CONFIG_HOME/steerco` for `config`.
  func userFolder(_ variableName: String, default path: String) -> String? {
    // The standard says that a relative path is to be ignored.
    if let base = variable(variableName), base.hasPrefix("/") { return base + "/steerco" }
    return variable("HOME").map { "\($0)/\(path)/steerco" }
  }
}

extension Surroundings {
  /// Those of this process.
  static func current() -> Surroundings {
    var surroundings = Surroundings()
    surroundings.environment = processEnvironment()
    surroundings.folder = currentFolder()
    surroundings.isTerminal = isatty(STDOUT_FILENO) == 1
    surroundings.isDialogue = surroundings.isTerminal && isatty(STDIN_FILENO) == 1
    surroundings.readLine = { Swift.readLine() }
    surroundings.today = localDay()
    surroundings.readInput = readStandardInput
    (surroundings.columns, surroundings.rows) = size(surroundings)
    return surroundings
  }

  private static func processEnvironment() -> [String: String] {
    var settings: [String: String] = [:]
    var pointer = unsafe environ
    while let entry = unsafe pointer.pointee {
      let text = unsafe String(cString: entry)
      if let sign = text.firstIndex(of: "=") {
        settings[String(text[..<sign])] = String(text[text.index(after: sign)...])
      }
      unsafe pointer += 1
    }
    return settings
  }

  private static func currentFolder() -> String {
    guard let path = unsafe getcwd(nil, 0) else { return "." }
    defer { unsafe free(path) }
    return unsafe String(cString: path)
  }

  static func localDay() -> Day {
    var now = time(nil)
    var parts = unsafe tm()
    guard unsafe localtime_r(&now, &parts) != nil else { return Day(number: now / 86_400) }
    let year = unsafe Int(parts.tm_year) + 1900
    let month = unsafe Int(parts.tm_mon) + 1
    return unsafe Day(year: year, month: month, day: Int(parts.tm_mday))
      ?? Day(number: now / 86_400)
  }

  /// A moment in the local time zone, as minutes of its day.
  static func localMoment(of seconds: Int) -> (day: Day, minutes: Int) {
    var moment = seconds
    var parts = unsafe tm()
    guard unsafe localtime_r(&moment, &parts) != nil else {
      return (Day(number: seconds / 86_400), seconds % 86_400 / 60)
    }
    let date = unsafe (Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday))
    let day = Day(year: date.0, month: date.1, day: date.2) ?? Day(number: seconds / 86_400)
    return unsafe (day, Int(parts.tm_hour) * 60 + Int(parts.tm_min))
  }

  /// Of a day in the local time zone, counted from 1970.
  static func lastSecond(of day: Day) -> Int {
    let (year, month, date) = (day + 1).civil
    var parts = unsafe tm()
    unsafe parts.tm_year = Int32(year - 1900)
    unsafe parts.tm_mon = Int32(month - 1)
    unsafe parts.tm_mday = Int32(date)
    // Whether it is summer there is for the system to find out.
    unsafe parts.tm_isdst = -1
    return unsafe mktime(&parts) - 1
  }

  private static func size(_ surroundings: Surroundings) -> (columns: Int, rows: Int) {
    var size = winsize()
    let isKnown = unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0
    func number(_ name: String) -> Int? {
      surroundings.variable(name).flatMap(Int.init).flatMap { $0 > 0 ? $0 : nil }
    }
    let columns = isKnown && size.ws_col > 0 ? Int(size.ws_col) : number("COLUMNS") ?? 80
    let rows = isKnown && size.ws_row > 0 ? Int(size.ws_row) : number("LINES") ?? 24
    // The size is the client's over SSH, and may be anything.
    return (min(columns, 500), min(rows, 300))
  }

  private static func readStandardInput(_ limit: Int) -> [UInt8]? {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = unsafe read(STDIN_FILENO, &buffer, buffer.count)
      if count < 0 && errno == EINTR { continue }
      if count <= 0 { return bytes }
      bytes += buffer[..<count]
      if bytes.count > limit { return nil }
    }
  }
}
