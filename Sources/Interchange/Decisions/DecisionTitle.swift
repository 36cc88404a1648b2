import Notation

/// What a decision record is called, without the number that many write in front.
struct DecisionTitle {
  let text: String
  let number: Int?
  let isFromFrontMatter: Bool

  init(_ outline: MarkdownOutline, frontMatter: [Node.Pair], fileName: String) {
    let heading = outline.sections.first { $0.level == 1 && !$0.title.isEmpty }?.title
    let entry = frontMatter.first { $0.key == "title" }?.value.text
    isFromFrontMatter = heading == nil && entry != nil
    let parts = Self.parted(heading ?? entry ?? DecisionFileName.words(fileName))
    text = parts.text.isEmpty ? fileName : parts.text
    number = parts.number
  }

  /// `Use dashes` and 5 for `5. Use dashes`, `ADR-0005: Use dashes` and `ADR 5 – Use dashes`.
  ///
  /// A number alone counts only with its dot: "2 clouds" is a title.
  static func parted(_ title: String) -> (text: String, number: Int?) {
    var rest = title.trimmed[...]
    let isNamed = rest.lowercased().hasPrefix("adr")
    if isNamed { rest = rest.dropFirst(3).drop { "-_ #".contains($0) } }
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    rest = rest.dropFirst(digits.count)
    let isMarked =
      rest.isEmpty ? isNamed : rest.hasPrefix(". ") || isNamed && " :.–—-".contains(rest.prefix(1))
    guard isMarked, digits.count <= 5, let number = Int(digits) else { return (title.trimmed, nil) }
    return (rest.drop { ".:–—-".contains($0) || $0.isWhitespace }.trimmed, number)
  }
}
