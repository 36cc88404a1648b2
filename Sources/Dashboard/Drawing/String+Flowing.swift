extension String {
  /// Paragraphs without the line ends that their file happens to have, so that they fill whatever
  /// width there is. Lists, tables, quotes, headings and code keep theirs.
  var flowing: String {
    var lines: [String] = []
    var isCode = false
    var mayGrow = false
    for line in split(separator: "\n", omittingEmptySubsequences: false) {
      let isFence = line.hasPrefix("```")
      let stands = isCode || isFence || line.standsAlone
      if mayGrow && !stands, let last = lines.popLast() {
        lines.append("\(last) \(line)")
      } else {
        lines.append(String(line))
      }
      if isFence { isCode.toggle() }
      mayGrow = !isCode && !isFence && !line.isEmpty && !line.hasPrefix("#") && !line.hasPrefix("|")
    }
    return lines.joined(separator: "\n")
  }
}

extension Substring {
  /// Whether the line begins something of its own.
  fileprivate var standsAlone: Bool {
    guard let first else { return true }
    if "-*+#>|=".contains(first) || first.isWhitespace { return true }
    return drop(while: \.isNumber).hasPrefix(". ") && first.isNumber
  }
}
