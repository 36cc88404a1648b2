import Notation

/// Status, day and people of a decision record, wherever its author put them: in the front matter,
/// in lines such as `* Status: accepted` above the first section, or in a section `## Status`.
struct DecisionMetadata {
  private let pairs: [Node.Pair]
  private let outline: MarkdownOutline

  init(frontMatter pairs: [Node.Pair], outline: MarkdownOutline) {
    self.pairs = pairs
    self.outline = outline
  }

  static let deciderKeys = ["decision-makers", "deciders", "decision-maker", "decider"]

  var statusText: String { text("status") }

  /// Nil unless the text begins with an ISO day.
  var day: String? {
    let text = text("date").prefix(10)
    let digits = text.utf8.map(\.isDigit)
    guard digits == "0000-00-00".utf8.map(\.isDigit), text.utf8.count(where: { $0 == 0x2D }) == 2,
      let month = Int(text.dropFirst(5).prefix(2)), let day = Int(text.suffix(2)),
      (1...12).contains(month), (1...31).contains(day)
    else { return nil }
    return String(text)
  }

  var deciders: [String] { names(Self.deciderKeys) }
  var consulted: [String] { names(["consulted"]) }
  var informed: [String] { names(["informed"]) }

  /// Front matter that no property here stands for. A date that is no day stays, lest it be lost.
  var extra: [Node.Pair] {
    pairs.filter { pair in
      let key = Self.key(pair.key)
      if key == "date" { return day == nil && pair.value.items != [] }
      return !(["status", "consulted", "informed"] + Self.deciderKeys).contains(key)
    }
  }

  private func names(_ keys: [String]) -> [String] {
    guard let values = keys.lazy.compactMap(values).first else { return [] }
    return values.flatMap { $0.split { ",;".contains($0) || $0.isNewline } }
      .map { MarkdownOutline.item($0.trimmed) ?? $0.trimmed }.filter { !$0.isEmpty }
  }

  private func text(_ key: String) -> String { (values(key) ?? []).joined(separator: ", ") }

  /// Texts of one entry; nil when the record says nothing about it.
  private func values(_ key: String) -> [String]? {
    let values =
      pairs.first { Self.key($0.key) == key }?.value.items.compactMap(\.text)
      ?? (line(key) ?? section(key)).map { [Self.withoutBrackets($0)] }
    return values?.allSatisfy(\.isBlank) == false ? values : nil
  }

  /// `* Status: accepted`, `**Status:** accepted` or `Status: accepted` above the first section.
  private func line(_ key: String) -> String? {
    let end = outline.sections.first { $0.level > 1 }?.heading ?? outline.lines.count
    return outline.lines[..<end].lazy.filter { !$0.isCode }.compactMap { line in
      let text = (MarkdownOutline.item(line.text.trimmed) ?? line.text.trimmed).filter { $0 != "*" }
      guard let colon = text.firstIndex(of: ":"), Self.key(String(text[..<colon])) == key
      else { return nil }
      return text[colon...].dropFirst().trimmed
    }.first
  }

  private func section(_ key: String) -> String? {
    outline.sections.first { $0.level > 1 && Self.key($0.title) == key }.map {
      outline.text($0.own)
    }
  }

  private static func key(_ name: String) -> String {
    String(name.trimmed.lowercased().map { " _".contains($0) ? "-" : $0 })
  }

  /// Some leave the brackets of MADR 2's template: `[accepted]`.
  private static func withoutBrackets(_ text: String) -> String {
    let isWhole = text.hasPrefix("[") && text.hasSuffix("]") && !text.contains("](")
    return isWhole ? text.dropFirst().dropLast().trimmed : text
  }
}
