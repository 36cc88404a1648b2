/// A problem while its place is still a byte offset; lines are counted only for the one that is shown.
struct Fault: Error {
  let offset: Int
  let reason: Reason

  init(_ reason: Reason, at offset: Int) {
    self.offset = offset
    self.reason = reason
  }
}

extension NotationProblem {
  private static let excerptLimit = 200

  init(_ fault: Fault, in bytes: [UInt8]) {
    let offset = min(fault.offset, bytes.count)
    let before = bytes[..<offset]
    let start = before.lastIndex(of: Ascii.newline).map { $0 + 1 } ?? 0
    let end = bytes[start...].firstIndex(of: Ascii.newline) ?? bytes.count
    self.init(
      line: before.count { $0 == Ascii.newline } + 1,
      column: bytes[start..<offset].count { !$0.isContinuation } + 1,
      excerpt: Self.excerpt(bytes[start..<end]),
      reason: fault.reason)
  }

  /// Cut before a character that would not fit whole.
  private static func excerpt(_ line: ArraySlice<UInt8>) -> String {
    let line = line.last == Ascii.carriageReturn ? line.dropLast() : line
    var cut = line.prefix(excerptLimit)
    if let next = line.dropFirst(excerptLimit).first, next.isContinuation {
      while let last = cut.popLast(), last.isContinuation {}
    }
    return String(decoding: cut, as: UTF8.self)
  }
}

extension UInt8 {
  /// Whether this is the second or a later byte of a UTF-8 sequence.
  var isContinuation: Bool { self & 0xC0 == 0x80 }
}
