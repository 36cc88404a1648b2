import Domain

/// A record as its file has it, line by line.
struct RecordText {
  private var lines: [String] = []
  private var body = ""

  /// The whole file.
  var text: String { "---\n" + lines.map { $0 + "\n" }.joined() + "---\n" + body }

  mutating func put(_ key: String, _ value: String?) {
    if let value { lines.append("\(key): \(value)") }
  }

  mutating func put(_ key: String, _ value: Double?) { put(key, value.map(plain)) }

  mutating func put(_ key: String, day: Int?) { put(key, day.map(iso)) }

  mutating func put(_ key: String, _ prefix: String, _ id: Int?) {
    put(key, id.map { written(prefix, $0) })
  }

  /// Missing where there are no items.
  mutating func put(_ key: String, list items: [String]) {
    if !items.isEmpty { put(key, "[" + items.joined(separator: ", ") + "]") }
  }

  mutating func put(_ key: String, map pairs: [(String, String?)]) {
    let pairs = pairs.filter { $0.1 != nil }
    if !pairs.isEmpty { put(key, RecordText.map(pairs)) }
  }

  mutating func put(_ key: String, section heading: String, inBody: Bool, _ prose: [String]) {
    if prose.isEmpty { return }
    if inBody {
      body += "\n## \(heading)\n\n" + prose.map { $0 + "\n" }.joined()
    } else {
      lines.append("\(key): |")
      lines += prose.map { "  " + $0 }
    }
  }

  /// `{on: 2026-03-12, value: 5}` without the pairs that have no value.
  static func map(_ pairs: [(String, String?)]) -> String {
    let written = pairs.compactMap { pair in pair.1.map { "\(pair.0): \($0)" } }
    return "{" + written.joined(separator: ", ") + "}"
  }
}

/// `12` or `12.5`
func plain(_ number: Double) -> String {
  number == number.rounded() ? String(Int(number)) : String(number)
}

/// `2026-03-12`
func iso(_ day: Int) -> String { Day(number: day).iso }
