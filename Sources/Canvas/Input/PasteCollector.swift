/// Gathers a bracketed paste until its end mark, which may be cut anywhere between two reads.
struct PasteCollector: Sendable {
  private var bytes: [UInt8] = []
  private static let end: [UInt8] = Array("\u{1B}[201~".utf8)

  /// Takes bytes in; answers those behind the end mark once it has come.
  mutating func add(_ more: ArraySlice<UInt8>) -> [UInt8]? {
    let seen = max(0, bytes.count - PasteCollector.end.count)
    bytes += more
    guard let end = endMark(from: seen) else { return nil }
    let rest = Array(bytes[(end + PasteCollector.end.count)...])
    bytes.removeSubrange(end...)
    return rest
  }

  private func endMark(from start: Int) -> Int? {
    var place = start
    while let escape = bytes[place...].firstIndex(of: 0x1B) {
      if bytes[escape...].starts(with: PasteCollector.end) { return escape }
      place = escape + 1
    }
    return nil
  }

  /// What was pasted, line breaks as `\n`; bytes that are no UTF-8 become U+FFFD.
  var text: String {
    var normal: [UInt8] = []
    normal.reserveCapacity(bytes.count)
    var previous: UInt8 = 0
    for byte in bytes {
      if byte == 0x0D {
        normal.append(0x0A)
      } else if !(byte == 0x0A && previous == 0x0D) {
        normal.append(byte)
      }
      previous = byte
    }
    return String(decoding: normal, as: UTF8.self)
  }
}
