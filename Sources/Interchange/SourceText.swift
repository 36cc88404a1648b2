/// Bytes of a file as UTF-8, whatever mark of an encoding they began with.
enum SourceText {
  /// The input as valid UTF-8 without a byte order mark.
  ///
  /// UTF-16 is taken only with its mark: spreadsheets write it as "Unicode text". A guess without
  /// the mark would now and then turn a table into nonsense that imports without complaint.
  static func utf8(_ bytes: [UInt8]) throws(InterchangeError) -> [UInt8] {
    if bytes.starts(with: [0xFF, 0xFE]) { return try utf16(bytes, lowByteFirst: true) }
    if bytes.starts(with: [0xFE, 0xFF]) { return try utf16(bytes, lowByteFirst: false) }
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      throw .notUTF8(line: line(at: error.byteOffsets.lowerBound, in: bytes))
    }
    return bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
  }

  /// The line, from 1, in which a byte stands; CRLF, LF and CR each end one.
  static func line(at offset: Int, in bytes: [UInt8]) -> Int {
    var line = 1
    for index in 0..<min(offset, bytes.count) {
      let isSecondHalf = bytes[index] == .lineFeed && index > 0 && bytes[index - 1] == .return
      if bytes[index].endsLine, !isSecondHalf { line += 1 }
    }
    return line
  }

  private static func utf16(
    _ bytes: [UInt8], lowByteFirst: Bool
  ) throws(InterchangeError) -> [UInt8] {
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map { index in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return lowByteFirst ? second << 8 | first : first << 8 | second
    }
    guard bytes.count.isMultiple(of: 2), let text = String(validating: units, as: UTF16.self)
    else { throw .notUTF16 }
    return Array(text.utf8)
  }
}

extension UInt8 {
  static let lineFeed = UInt8(ascii: "\n")
  static let `return` = UInt8(ascii: "\r")
  static let quote = UInt8(ascii: "\"")

  var endsLine: Bool { self == .lineFeed || self == .return }
  var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}

extension StringProtocol {
  /// Without white space at either end.
  var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }

  var withoutTrailingBlanks: String {
    lastIndex { !$0.isWhitespace }.map { String(self[...$0]) } ?? ""
  }

  var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
