import Notation

/// Reads the simple front matter that decision records have: `key: value`, `key: [a, b]`, and
/// lists of `- item` lines.
///
/// A stand-in of as few lines as will do: the notation's own reader of documents takes its place.
struct FrontMatterSketch {
  /// Entries in file order; a line that is none of the forms above is passed over.
  private(set) var pairs: [Node.Pair] = []
  /// All behind the closing `---`; the whole text when there is no front matter.
  let body: String

  init(_ text: String) {
    let lines = text.utf8.split(separator: .lineFeed, omittingEmptySubsequences: false)
    let isRule = { (line: Substring.UTF8View) in
      ["---", "..."].contains(Substring(line).trimmed) && line.first != UInt8(ascii: " ")
    }
    guard let first = lines.first, Substring(first).trimmed == "---",
      let end = lines.dropFirst().firstIndex(where: isRule)
    else {
      body = text
      return
    }
    let rest = lines.dropFirst(end + 1).first?.startIndex ?? text.endIndex
    body = String(text[rest...])
    for line in lines[1..<end] { read(Substring(line)) }
  }

  private mutating func read(_ line: Substring) {
    let text = line.trimmed
    if text.isEmpty || text.hasPrefix("#") { return }
    if text.hasPrefix("- "), let last = pairs.popLast() {
      let item = Node.scalar(Self.scalar(text.dropFirst(2)))
      pairs.append(Node.Pair(last.key, .list(last.value.items + [item])))
    } else if line.first?.isWhitespace == false, let colon = text.firstIndex(of: ":") {
      pairs.append(Node.Pair(text[..<colon].trimmed, Self.value(text[colon...].dropFirst())))
    }
  }

  private static func value(_ text: Substring) -> Node {
    let text = text.trimmed
    guard text.hasPrefix("["), text.hasSuffix("]") else { return .scalar(scalar(text[...])) }
    let items = text.dropFirst().dropLast().split(separator: ",")
    return .list(items.map { .scalar(scalar($0)) }.filter { $0 != .scalar("") })
  }

  private static func scalar(_ text: Substring) -> String {
    let text = text.trimmed
    if let quote = text.first, "\"'".contains(quote) {
      return String(text.dropFirst().prefix { $0 != quote })
    }
    guard let comment = text.firstRange(of: " #") else { return text.hasPrefix("#") ? "" : text }
    return text[..<comment.lowerBound].trimmed
  }
}
