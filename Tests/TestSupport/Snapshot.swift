import Glibc

/// A text that a test compares whole with what was looked at and recorded.
///
/// `RECORD_SNAPSHOTS=1` writes what the test has now, and fails once, so that nothing is recorded
/// unseen.
package enum Snapshot {
  /// Nil when `text` is what stands in the file; else what to do about it.
  package static func difference(_ text: String, in file: String) -> String? {
    let recorded = read(file)
    if recorded == text + "\n" { return nil }
    if unsafe getenv("RECORD_SNAPSHOTS") != nil {
      return write(text + "\n", to: file)
        ? "recorded \(file): look at it, then run again" : "cannot write \(file)"
    }
    guard let recorded else { return "\(file) is not recorded: run with RECORD_SNAPSHOTS=1" }
    return "\(file) differs:\n" + firstDifference(recorded, text + "\n")
  }

  private static func firstDifference(_ recorded: String, _ text: String) -> String {
    let (old, new) = (lines(recorded), lines(text))
    for row in 0..<max(old.count, new.count) {
      let (was, is_) = (row < old.count ? old[row] : "", row < new.count ? new[row] : "")
      if was != is_ { return "line \(row + 1)\n  was: \(was)\n  is:  \(is_)" }
    }
    return "only line ends differ"
  }

  private static func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  private static func read(_ path: String) -> String? {
    guard let file = unsafe fopen(path, "r") else { return nil }
    defer { unsafe fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = unsafe fread(&buffer, 1, buffer.count, file)
      if count == 0 { return String(decoding: bytes, as: UTF8.self) }
      bytes += buffer[..<count]
    }
  }

  private static func write(_ text: String, to path: String) -> Bool {
    guard let file = unsafe fopen(path, "w") else { return false }
    defer { unsafe fclose(file) }
    let bytes = Array(text.utf8)
    return unsafe fwrite(bytes, 1, bytes.count, file) == bytes.count
  }
}
