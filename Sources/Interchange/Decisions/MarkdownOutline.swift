/// A Markdown text as lines and sections: as much of its structure as decision records use.
struct MarkdownOutline {
  struct Line {
    /// Without comments and line end.
    let text: String
    let isCode: Bool
  }

  struct Section {
    /// 1…6, the number of `#`.
    let level: Int
    let title: String
    /// The line of the heading.
    let heading: Int
    /// The lines up to the next heading of any level.
    let own: Range<Int>
    /// The lines up to the next heading of this level or a higher one.
    let all: Range<Int>
  }

  let lines: [Line]
  let sections: [Section]

  init(_ body: String) {
    lines = Self.lines(Array(body.utf8))
    let headings = lines.enumerated().compactMap { index, line in
      Self.heading(line).map { (line: index, level: $0.level, title: $0.title) }
    }
    let end = lines.count
    sections = headings.indices.map { index in
      let this = headings[index]
      let after = headings[(index + 1)...]
      return Section(
        level: this.level, title: this.title, heading: this.line,
        own: this.line + 1..<(after.first?.line ?? end),
        all: this.line + 1..<(after.first { $0.level <= this.level }?.line ?? end))
    }
  }

  /// The first section with one of these titles, whatever their case; earlier titles win.
  func section(_ titles: String...) -> Section? {
    titles.lazy.compactMap { title in
      sections.first { $0.title.lowercased() == title }
    }.first
  }

  /// The lines without the empty ones around them; empty when there is no text.
  func text(_ range: Range<Int>) -> String {
    let filled = range.filter { !lines[$0].text.isBlank }
    guard let first = filled.first, let last = filled.last else { return "" }
    return lines[first...last].map(\.text).joined(separator: "\n")
  }

  private static func lines(_ bytes: [UInt8]) -> [Line] {
    let mask = MarkdownMask(bytes)
    return bytes.indices.split(omittingEmptySubsequences: false) { bytes[$0] == .lineFeed }
      .map { line in
        let kept = withoutReturn(line.filter { mask.roles[$0] != .comment }.map { bytes[$0] })
        let text = String(decoding: kept, as: UTF8.self)
        let hasComment = line.contains { mask.roles[$0] == .comment }
        return Line(
          // The blank in front of a comment went with it; other blanks may be a hard break.
          text: hasComment ? text.withoutTrailingBlanks : text,
          isCode: line.first.map { mask.roles[$0] == .fenced } ?? false)
      }
  }

  private static func withoutReturn(_ line: [UInt8]) -> ArraySlice<UInt8> {
    line.last == .return ? line.dropLast() : line[...]
  }

  private static func heading(_ line: Line) -> (level: Int, title: String)? {
    guard !line.isCode else { return nil }
    let marks = line.text.prefix { $0 == "#" }
    let rest = line.text[marks.endIndex...]
    guard (1...6).contains(marks.count), rest.first?.isWhitespace ?? true else { return nil }
    var title = rest.trimmed[...]
    while title.last == "#" { title = title.dropLast() }
    return (marks.count, title.trimmed)
  }
}
