/// Which texts may be written without quotes, so that YAML 1.1, YAML 1.2 and this reader all read
/// them as that text.
///
/// Integers, decimals and ISO days are written plain although YAML types them: their text survives
/// in every tool, and quotes around every number would be noise.
enum PlainText {
  /// Inside brackets more characters mean something.
  static func isPlain(_ text: String, inFlow: Bool) -> Bool {
    let bytes = Array(text.utf8)
    guard let first = bytes.first, let last = bytes.last else { return false }
    if needsEscape(text) || last.isBlank || last == Ascii.colon { return false }
    if !beginsPlain(first), !isNumber(bytes) { return false }
    return !holdsSeparator(bytes, inFlow: inFlow) && !isTyped(bytes)
  }

  /// Whether only double quotes with escapes can carry the text: control characters, and what one
  /// YAML or another takes for a line break or refuses.
  static func needsEscape(_ text: String) -> Bool {
    text.unicodeScalars.contains(where: needsEscape)
  }

  static func needsEscape(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  private static func beginsPlain(_ byte: UInt8) -> Bool {
    if byte.isBlank || byte.isQuote || byte.isFlowIndicator || byte.isReferenceIndicator {
      return false
    }
    switch byte {
    case Ascii.dash, Ascii.question, Ascii.colon, Ascii.hash, Ascii.bar, Ascii.greater,
      Ascii.percent, Ascii.at, Ascii.backtick:
      return false
    default: return true
    }
  }

  /// `: ` and ` #` anywhere; in brackets also `,[]{}` and `:?`.
  private static func holdsSeparator(_ bytes: [UInt8], inFlow: Bool) -> Bool {
    for (byte, next) in zip(bytes, bytes.dropFirst()) {
      if byte == Ascii.colon, next.isBlank || (inFlow && next == Ascii.question) { return true }
      if byte.isBlank, next == Ascii.hash { return true }
    }
    return inFlow && bytes.contains { $0.isFlowIndicator }
  }
}

// MARK: What YAML would take for something else

extension PlainText {
  private static let words: Set<String> = [
    "y", "n", "yes", "no", "on", "off", "true", "false", "null", "~", "=", "<<",
    ".inf", ".nan", "+.inf", "-.inf",
  ]

  private static func isTyped(_ bytes: [UInt8]) -> Bool {
    if bytes.count <= 5, words.contains(String(decoding: bytes, as: UTF8.self).lowercased()) {
      return true
    }
    let digits = bytes.drop { $0 == Ascii.dash || $0 == Ascii.plus }
    guard let first = digits.first, first.isDigit || first == Ascii.dot else { return false }
    if isNumber(bytes) || isDay(bytes) { return false }
    return isNumeric(digits) || isRadix(digits) || beginsDay(bytes)
  }

  /// `0`, `-12`, `3.50`: no leading zero, no sign but the minus.
  private static func isNumber(_ bytes: [UInt8]) -> Bool {
    let unsigned = bytes.first == Ascii.dash ? bytes.dropFirst() : bytes[...]
    let parts = unsigned.split(separator: Ascii.dot, omittingEmptySubsequences: false)
    guard let whole = parts.first, parts.count <= 2 else { return false }
    let isGrouped = parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isDigit) }
    return isGrouped && (whole.count == 1 || whole.first != UInt8(ascii: "0"))
  }

  /// Octals, sexagesimals, grouped digits and exponents: `0074`, `10:00`, `1_000`, `1e3`.
  private static func isNumeric(_ digits: ArraySlice<UInt8>) -> Bool {
    let mantissa = digits.prefix {
      $0.isDigit || $0 == Ascii.dot || $0 == Ascii.colon || $0 == UInt8(ascii: "_")
    }
    var rest = digits.dropFirst(mantissa.count)
    guard let exponent = rest.popFirst() else { return true }
    if rest.first == Ascii.dash || rest.first == Ascii.plus { rest.removeFirst() }
    return exponent | 0x20 == UInt8(ascii: "e") && rest.allSatisfy(\.isDigit)
  }

  /// `0x1F`, `0o17`, `0b11`.
  private static func isRadix(_ digits: ArraySlice<UInt8>) -> Bool {
    guard digits.count > 2, digits.first == UInt8(ascii: "0") else { return false }
    let mark = digits[digits.startIndex + 1] | 0x20
    guard [UInt8(ascii: "x"), UInt8(ascii: "o"), UInt8(ascii: "b")].contains(mark) else {
      return false
    }
    return digits.dropFirst(2).allSatisfy {
      Character(Unicode.Scalar($0)).isHexDigit || $0 == UInt8(ascii: "_")
    }
  }

  /// `2026-03-12`.
  private static func isDay(_ bytes: [UInt8]) -> Bool {
    bytes.count == 10
      && bytes.indices.allSatisfy {
        $0 == 4 || $0 == 7 ? bytes[$0] == Ascii.dash : bytes[$0].isDigit
      }
  }

  /// `2026-3-1` and `2026-03-12T10:00`: digits and dashes in front of what may be a time.
  private static func beginsDay(_ bytes: [UInt8]) -> Bool {
    let parts = bytes.split(separator: Ascii.dash, maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 4, 1...2 ~= parts[1].count else { return false }
    let day = parts[2].prefix(while: \.isDigit)
    guard 1...2 ~= day.count, (parts[0] + parts[1]).allSatisfy(\.isDigit) else { return false }
    guard let next = parts[2].dropFirst(day.count).first else { return true }
    return next.isBlank || next | 0x20 == UInt8(ascii: "t")
  }
}
