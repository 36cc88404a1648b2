/// A `[text](target)` of Markdown, as places in a text.
struct InlineLink {
  let text: Range<Int>
  let target: Range<Int>
  /// Behind the closing parenthesis.
  let end: Int

  /// Bytes that the text or the target of a link may take. Without a limit, a file of nothing but
  /// `[` would be read once for each of them.
  private static let limit = 1_000

  /// The link whose `[` stands at `start`; nil when none does, or when a blank line parts it.
  init?(_ bytes: [UInt8], at start: Int) {
    guard let textEnd = Self.closing("[", "]", in: bytes, at: start),
      let end = Self.closing("(", ")", in: bytes, at: textEnd + 1)
    else { return nil }
    text = start + 1..<textEnd
    let inside = bytes[(textEnd + 2)..<end]
    // What follows a blank is the title of the link.
    let target = inside.prefix { $0 != UInt8(ascii: " ") && !$0.endsLine }
    self.target = target.startIndex..<target.endIndex
    self.end = end + 1
  }

  private static func closing(
    _ open: Unicode.Scalar, _ close: Unicode.Scalar, in bytes: [UInt8], at start: Int
  ) -> Int? {
    guard start < bytes.count, bytes[start] == UInt8(ascii: open) else { return nil }
    var depth = 0
    var isBlankLine = false
    for index in start..<min(bytes.count, start + limit) {
      if bytes[index] == UInt8(ascii: open) { depth += 1 }
      if bytes[index] == UInt8(ascii: close) { depth -= 1 }
      if depth == 0 { return index }
      if bytes[index] == .lineFeed, isBlankLine { return nil }
      isBlankLine = bytes[index] == .lineFeed || isBlankLine && bytes[index] <= 0x20
    }
    return nil
  }
}
