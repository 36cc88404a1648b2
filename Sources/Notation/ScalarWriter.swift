/// Writes a text so that it reads back as exactly that text.
enum ScalarWriter {
  /// In the style that the text had before, where it can carry the new one.
  static func bytes(
    _ text: String, style: ScalarSpan.Style = .plain, inFlow: Bool
  ) -> [UInt8] {
    switch style {
    case .doubleQuoted: return double(text)
    case .singleQuoted: return PlainText.needsEscape(text) ? double(text) : single(text)
    case .plain:
      if PlainText.isPlain(text, inFlow: inFlow) { return Array(text.utf8) }
      return isSimplerSingle(text) ? single(text) : double(text)
    }
  }

  /// Texts with `"` or `\` need no escapes between single quotes.
  private static func isSimplerSingle(_ text: String) -> Bool {
    let marks: [UInt8] = [Ascii.doubleQuote, Ascii.backslash]
    return text.utf8.contains { marks.contains($0) } && !text.utf8.contains(Ascii.singleQuote)
      && !PlainText.needsEscape(text)
  }

  private static func single(_ text: String) -> [UInt8] {
    var bytes = [Ascii.singleQuote]
    for byte in text.utf8 {
      bytes.append(byte)
      if byte == Ascii.singleQuote { bytes.append(byte) }
    }
    return bytes + [Ascii.singleQuote]
  }

  static func double(_ text: String) -> [UInt8] {
    var written = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": written += "\\\(scalar)"
      case "\n": written += "\\n"
      case "\r": written += "\\r"
      case "\t": written += "\\t"
      case _ where PlainText.needsEscape(scalar): written += escape(scalar.value)
      default: written.unicodeScalars.append(scalar)
      }
    }
    return Array((written + "\"").utf8)
  }

  private static func escape(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    let length = value <= 0xFF ? 2 : 4
    let zeros = String(repeating: "0", count: length - digits.utf8.count)
    return (length == 2 ? "\\x" : "\\u") + zeros + digits
  }
}

// MARK: Blocks

extension ScalarWriter {
  /// A text of several lines as a `|` block: its header, and its lines without indentation.
  /// Nil when a block cannot carry it: blanks in front of the first line, blank lines at either
  /// end, control characters.
  static func block(_ text: String) -> (header: [UInt8], lines: [[UInt8]])? {
    var bytes = Array(text.utf8)
    let hasEnd = bytes.last == Ascii.newline
    if hasEnd { bytes.removeLast() }
    guard let first = bytes.first, !first.isBlank, first != Ascii.newline,
      bytes.last != Ascii.newline, bytes.contains(Ascii.newline) || hasEnd
    else { return nil }
    let isCarried = text.unicodeScalars.allSatisfy {
      $0 == "\n" || $0 == "\t" || !PlainText.needsEscape($0)
    }
    guard isCarried else { return nil }
    let lines = bytes.split(separator: Ascii.newline, omittingEmptySubsequences: false)
    // A line of nothing but blanks is lost to editors that trim.
    guard lines.allSatisfy({ $0.isEmpty || !$0.allSatisfy(\.isBlank) }) else { return nil }
    return (hasEnd ? [Ascii.bar] : [Ascii.bar, Ascii.dash], lines.map { Array($0) })
  }
}
