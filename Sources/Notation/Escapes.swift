/// The backslash escapes of double-quoted scalars.
extension ScalarReader {
  /// Bytes of the escape with its backslash; nil when YAML does not know it.
  static func escapeLength(at offset: Int, in source: Source) -> Int? {
    if named(source[offset + 1]) != nil { return 2 }
    guard let digits = digits(source[offset + 1]) else { return nil }
    return escaped(at: offset, in: source) == nil ? nil : digits + 2
  }

  static func escaped(at offset: Int, in source: Source) -> Unicode.Scalar? {
    if let scalar = named(source[offset + 1]) { return scalar }
    guard let digits = digits(source[offset + 1]) else { return nil }
    var value: UInt32 = 0
    for index in 0..<digits {
      let digit = Character(Unicode.Scalar(source[offset + 2 + index])).hexDigitValue
      guard let digit else { return nil }
      value = value << 4 | UInt32(digit)
    }
    return Unicode.Scalar(value)
  }

  /// How many hexadecimal digits follow `\x`, `\u` and `\U`.
  private static func digits(_ letter: UInt8) -> Int? {
    switch letter {
    case UInt8(ascii: "x"): 2
    case UInt8(ascii: "u"): 4
    case UInt8(ascii: "U"): 8
    default: nil
    }
  }

  private static func named(_ letter: UInt8) -> Unicode.Scalar? {
    switch letter {
    case UInt8(ascii: "0"): "\u{00}"
    case UInt8(ascii: "a"): "\u{07}"
    case UInt8(ascii: "b"): "\u{08}"
    case UInt8(ascii: "t"), Ascii.tab: "\t"
    case UInt8(ascii: "n"): "\n"
    case UInt8(ascii: "v"): "\u{0B}"
    case UInt8(ascii: "f"): "\u{0C}"
    case UInt8(ascii: "r"): "\r"
    case UInt8(ascii: "e"): "\u{1B}"
    case Ascii.space: " "
    case Ascii.doubleQuote: "\""
    case UInt8(ascii: "/"): "/"
    case Ascii.backslash: "\\"
    case UInt8(ascii: "N"): "\u{85}"
    case UInt8(ascii: "_"): "\u{A0}"
    case UInt8(ascii: "L"): "\u{2028}"
    case UInt8(ascii: "P"): "\u{2029}"
    default: nil
    }
  }
}
