import Domain

/// The paragraphs of a Markdown text, each on one line; code, tables, quotes and headings left out.
struct MarkdownParagraphs {
  private let lines: [String]

  init(_ text: String) {
    var paragraphs: [[Substring]] = [[]]
    var isCode = false
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      let line = line.trimmingBlanks
      let isFence = line.hasPrefix("```") || line.hasPrefix("~~~")
      if isFence { isCode.toggle() }
      if line.isEmpty || isFence || isCode || "#>|".contains(line.prefix(1)) {
        paragraphs.append([])
      } else {
        paragraphs[paragraphs.count - 1].append(line)
      }
    }
    lines = paragraphs.filter { !$0.isEmpty }.map(MarkdownParagraphs.joined)
  }

  var first: String? { lines.first }

  /// The last paragraph with a question mark: a context leads up to its question.
  /// An address may hold a question mark, too, but nothing ends with it there.
  var question: String? {
    lines.last { $0.hasSuffix("?") || $0.contains("? ") } ?? first
  }

  /// The items of a list become parts of one sentence.
  private static func joined(_ lines: [Substring]) -> String {
    lines.reduce(into: "") { text, line in
      let isItem = ["* ", "- ", "+ "].contains { line.hasPrefix($0) }
      let content = isItem ? line.dropFirst(2).trimmingBlanks : line
      if let last = text.last { text += isItem && !".;:?!,".contains(last) ? "; " : " " }
      text += content
    }
  }
}
