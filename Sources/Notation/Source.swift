import Glibc

/// The bytes of a file while they are scanned. The only place of the module that touches a pointer
/// to them: reading outside gives 0, so that a scanner's mistake cannot become a memory error.
@safe struct Source {
  private let base: UnsafePointer<UInt8>?
  let count: Int

  /// Valid only inside the closure that lent the buffer.
  init(_ buffer: UnsafeBufferPointer<UInt8>) {
    unsafe base = buffer.baseAddress
    count = buffer.count
  }

  @inline(__always)
  subscript(offset: Int) -> UInt8 {
    guard UInt(bitPattern: offset) < UInt(bitPattern: count), let base = unsafe base else {
      return 0
    }
    return unsafe base[offset]
  }

  /// The offset of the first `byte` in `start..<end`, or `end`.
  @inline(__always)
  func first(_ byte: UInt8, from start: Int, to end: Int) -> Int {
    guard start >= 0, start < end, end <= count, let base = unsafe base else { return end }
    guard let found = unsafe memchr(base + start, Int32(byte), end - start) else { return end }
    return unsafe UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// 16 bytes from `offset`; zeros when they do not all lie inside.
  @inline(__always)
  func vector(at offset: Int) -> SIMD16<UInt8> {
    guard offset >= 0, offset <= count - 16, let base = unsafe base else { return .zero }
    return unsafe UnsafeRawPointer(base).loadUnaligned(
      fromByteOffset: offset, as: SIMD16<UInt8>.self)
  }

  /// Whether `bytes` stand at `offset`.
  func matches(_ bytes: [UInt8], at offset: Int) -> Bool {
    bytes.indices.allSatisfy { self[offset + $0] == bytes[$0] }
  }

  func text(_ range: Range<Int>) -> String {
    guard range.lowerBound >= 0, range.upperBound <= count, let base = unsafe base else {
      return ""
    }
    return unsafe String(
      decoding: UnsafeBufferPointer(start: base + range.lowerBound, count: range.count),
      as: UTF8.self)
  }
}

// MARK: Lines

extension Source {
  /// The offset of the newline that ends the line, or the end of the file.
  @inline(__always)
  func newline(from offset: Int) -> Int { first(Ascii.newline, from: offset, to: count) }

  /// Where the text of a line ends whose newline stands at `newline`: before the CR of a CRLF.
  @inline(__always)
  func contentEnd(_ newline: Int, from start: Int) -> Int {
    newline > start && newline < count && self[newline - 1] == Ascii.carriageReturn
      ? newline - 1 : newline
  }

  func line(at start: Int) -> Line {
    let newline = newline(from: start)
    return Line(
      start: start, contentEnd: contentEnd(newline, from: start),
      next: newline < count ? newline + 1 : count)
  }

  @inline(__always)
  func skipBlanks(from start: Int, to end: Int) -> Int {
    var offset = start
    while offset < end, self[offset].isBlank { offset += 1 }
    return offset
  }

  @inline(__always)
  func trimBlanks(from start: Int, to end: Int) -> Int {
    var offset = end
    while offset > start, self[offset - 1].isBlank { offset -= 1 }
    return offset
  }

  /// Where a plain text that begins at `start` ends: before a comment, without trailing blanks.
  @inline(__always)
  func plainEnd(from start: Int, to end: Int) -> Int {
    var hash = first(Ascii.hash, from: start, to: end)
    while hash < end, !(hash > start && self[hash - 1].isBlank) {
      hash = first(Ascii.hash, from: hash + 1, to: end)
    }
    return trimBlanks(from: start, to: hash)
  }

  /// Whether nothing but blanks and a comment stand in the range. A comment needs a blank before it.
  func isRest(from start: Int, to end: Int) -> Bool {
    let offset = skipBlanks(from: start, to: end)
    return offset >= end || (self[offset] == Ascii.hash && offset > start)
  }
}

/// One line: from its first byte to the next line's.
struct Line {
  let start: Int
  let contentEnd: Int
  let next: Int
}
