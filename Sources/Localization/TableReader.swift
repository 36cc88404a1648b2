/// Reads the tables in which the catalogue is written.
enum TableReader {
  /// One row a line, cells divided by `|` and trimmed; blank lines are skipped.
  static func rows(_ table: String) -> [[String]] {
    lines(table).map { line in
      line.utf8.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
        .map { trimmed(Substring($0)) }
    }
  }

  /// Blocks of three lines: keys (several divided by a blank share the text), English, Vietnamese.
  static func blocks(_ table: String) -> [(keys: [String], english: String, vietnamese: String)] {
    let lines = lines(table)
    return stride(from: 0, to: lines.count - lines.count % 3, by: 3).map { start in
      (
        lines[start].split(separator: " ").map(String.init), trimmed(lines[start + 1]),
        trimmed(lines[start + 2])
      )
    }
  }

  // By bytes: splitting by Character costs ten times as much, and start-up waits for it.
  static func lines(_ table: String) -> [Substring] {
    table.utf8.split(separator: UInt8(ascii: "\n")).map { Substring($0) }
  }

  private static func trimmed(_ text: Substring) -> String {
    let space = UInt8(ascii: " ")
    var bytes = text.utf8
    while bytes.first == space { bytes.removeFirst() }
    while bytes.last == space { bytes.removeLast() }
    return String(Substring(bytes))
  }
}
