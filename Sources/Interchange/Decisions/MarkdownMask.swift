/// Says of each byte of a Markdown text whether it is code, a comment, or prose.
///
/// Records about records show headings, statuses and links in fenced code; those are no facts.
struct MarkdownMask {
  /// `code` stands between backticks within a line, `fenced` in lines of its own.
  enum Role { case prose, code, fenced, comment }

  private(set) var roles: [Role]
  private var fence: (mark: UInt8, length: Int)?
  private var isInComment = false

  init(_ text: [UInt8]) {
    roles = Array(repeating: .prose, count: text.count)
    var start = 0
    while start < text.count {
      let end = text[start...].firstIndex(of: .lineFeed).map { $0 + 1 } ?? text.count
      markLine(text[start..<end])
      start = end
    }
  }

  private mutating func markLine(_ line: ArraySlice<UInt8>) {
    if let fence {
      mark(line.indices, as: .fenced)
      if Self.closes(line, fence) { self.fence = nil }
    } else if !isInComment, let opened = Self.openedFence(line) {
      mark(line.indices, as: .fenced)
      fence = opened
    } else {
      markSpans(line)
    }
  }

  private mutating func mark(_ range: Range<Int>, as role: Role) {
    for index in range { roles[index] = role }
  }

  /// Code between backticks is looked for within the line, comments run on over lines.
  private mutating func markSpans(_ line: ArraySlice<UInt8>) {
    var rest = line
    while let first = rest.first {
      let start = rest.startIndex
      if isInComment {
        let end = Self.end(of: Array("-->".utf8), in: rest)
        isInComment = end == nil
        rest = rest[(end ?? rest.endIndex)...]
        mark(start..<rest.startIndex, as: .comment)
      } else if rest.starts(with: "<!--".utf8) {
        isInComment = true
      } else if first == UInt8(ascii: "`") {
        let ticks = rest.prefix { $0 == UInt8(ascii: "`") }
        let end = Self.end(ofRun: ticks.count, in: rest[ticks.endIndex...])
        if let end { mark(start..<end, as: .code) }
        rest = rest[(end ?? ticks.endIndex)...]
      } else {
        rest = rest.dropFirst()
      }
    }
  }

  private static func end(of pattern: [UInt8], in text: ArraySlice<UInt8>) -> Int? {
    text.indices.first { text[$0...].starts(with: pattern) }.map { $0 + pattern.count }
  }

  /// Behind the first run of exactly this many backticks.
  private static func end(ofRun length: Int, in text: ArraySlice<UInt8>) -> Int? {
    var rest = text
    while let start = rest.firstIndex(of: UInt8(ascii: "`")) {
      let run = rest[start...].prefix { $0 == UInt8(ascii: "`") }
      if run.count == length { return run.endIndex }
      rest = rest[run.endIndex...]
    }
    return nil
  }

  private static func openedFence(_ line: ArraySlice<UInt8>) -> (mark: UInt8, length: Int)? {
    let text = line.drop { $0 == UInt8(ascii: " ") }
    guard let mark = text.first, "`~".utf8.contains(mark) else { return nil }
    let length = text.prefix { $0 == mark }.count
    // "```x```" is code within a line.
    let isInline = mark == UInt8(ascii: "`") && text.dropFirst(length).contains(mark)
    return length >= 3 && !isInline ? (mark, length) : nil
  }

  private static func closes(_ line: ArraySlice<UInt8>, _ fence: (mark: UInt8, length: Int)) -> Bool
  {
    let text = line.drop { $0 == UInt8(ascii: " ") }
    let length = text.prefix { $0 == fence.mark }.count
    return length >= fence.length && text.dropFirst(length).allSatisfy { $0 <= 0x20 }
  }
}
