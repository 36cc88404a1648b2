extension JSONReader {
  /// A number as written; `01`, `.5`, `1.` and `+1` are none.
  mutating func number() throws(InterchangeError) -> JSON {
    let start = position
    _ = take(UInt8(ascii: "-"))
    if !take(UInt8(ascii: "0")) { try digits() }
    if take(UInt8(ascii: ".")) { try digits() }
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      _ = take(UInt8(ascii: "+")) || take(UInt8(ascii: "-"))
      try digits()
    }
    return .number(text: String(decoding: text[start..<position], as: UTF8.self))
  }

  private mutating func digits() throws(InterchangeError) {
    guard next?.isDigit == true else { throw error(.expected(.digit)) }
    while next?.isDigit == true { position += 1 }
  }

  /// The text of a string whose opening quote comes next.
  mutating func string() throws(InterchangeError) -> String {
    var bytes: [UInt8] = []
    let start = position
    position += 1
    while let byte = next {
      switch byte {
      case .quote:
        position += 1
        return String(decoding: bytes, as: UTF8.self)
      case UInt8(ascii: "\\"): bytes += try escape()
      case ..<0x20: throw error(.controlCharacter)
      default:
        bytes.append(byte)
        position += 1
      }
    }
    throw error(.expected(.closingQuote), at: start)
  }

  private mutating func escape() throws(InterchangeError) -> [UInt8] {
    let start = position
    position += 1
    guard let byte = next else { throw error(.badEscape, at: start) }
    position += 1
    switch byte {
    case .quote, UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "u"): return Array(String(try scalar(from: start)).utf8)
    default: throw error(.badEscape, at: start)
    }
  }

  /// The character of `\uXXXX`, or of the two of them that make one beyond U+FFFF.
  private mutating func scalar(from start: Int) throws(InterchangeError) -> Unicode.Scalar {
    let first = try unit(from: start)
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard UTF16.isLeadSurrogate(first), take(UInt8(ascii: "\\")), take(UInt8(ascii: "u"))
    else { throw error(.loneSurrogate, at: start) }
    let second = try unit(from: start)
    guard UTF16.isTrailSurrogate(second) else { throw error(.loneSurrogate, at: start) }
    let pair = 0x10000 + ((UInt32(first) - 0xD800) << 10) + (UInt32(second) - 0xDC00)
    guard let scalar = Unicode.Scalar(pair) else { throw error(.loneSurrogate, at: start) }
    return scalar
  }

  private mutating func unit(from start: Int) throws(InterchangeError) -> UInt16 {
    let digits = text[position...].prefix(4)
    // `UInt16(_:radix:)` alone would take "+123" for digits.
    guard digits.count == 4, digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
      let unit = UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw error(.badEscape, at: start) }
    position += 4
    return unit
  }
}
