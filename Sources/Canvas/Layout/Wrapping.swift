/// Breaking of running text into lines that fit.
package enum Wrapping {
  /// The lines of `text` at `width` columns, broken at blanks, inside a word only when the word is
  /// longer than a line. Line breaks in the text are kept; an empty line stays one.
  package static func lines(_ text: String, width: Int) -> [String] {
    guard width > 0 else { return [] }
    return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .flatMap { paragraph($0, width) }
  }

  private static func paragraph(_ text: Substring, _ width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in text.split(separator: " ") {
      let wide = TextMeasure.width(word)
      if used > 0, used + 1 + wide <= width {
        line += " " + word
        used += 1 + wide
        continue
      }
      if used > 0 { lines.append(line) }
      let pieces = wide <= width ? [String(word)] : chopped(word, width)
      lines.append(contentsOf: pieces.dropLast())
      line = pieces.last ?? ""
      used = TextMeasure.width(line)
    }
    return lines + [line]
  }

  /// Pieces of at most `width` columns, at least one character each.
  static func chopped(_ text: some StringProtocol, _ width: Int) -> [String] {
    var pieces: [String] = []
    var piece = ""
    var used = 0
    for character in text {
      let wide = TextMeasure.width(String(character))
      if used > 0, used + wide > width {
        pieces.append(piece)
        (piece, used) = ("", 0)
      }
      piece.append(character)
      used += wide
    }
    return pieces + [piece]
  }
}
