/// What was chosen and why, from a record's section about its outcome.
struct DecisionOutcome {
  private(set) var chosen: String?
  private(set) var rationale: String?

  init(_ outline: MarkdownOutline) {
    if let section = outline.section("decision outcome", "outcome") {
      read(outline.text(section.own))
    } else if let section = outline.section("decision") {
      chosen = Self.filled(outline.text(section.all))
    }
  }

  private static func filled(_ text: String) -> String? { text.isBlank ? nil : text.trimmed }

  /// MADR's sentence: `Chosen option: "Use dashes", because they read well.`
  private mutating func read(_ text: String) {
    guard let label = Self.place(of: "chosen option", in: text) else {
      chosen = Self.filled(text)
      return
    }
    let sentence = text[label.upperBound...].drop { "*_: ".contains($0) }
    let (option, rest) = Self.parted(sentence)
    chosen = Self.filled(Self.withoutBrackets(option.trimmed))
    rationale = Self.because(rest).flatMap(Self.filled)
  }

  /// The option, without the quotes around it, and what follows.
  private static func parted(_ sentence: Substring) -> (option: Substring, rest: Substring) {
    guard let open = sentence.first, let close = quotes[open] else { return unquoted(sentence) }
    let inside = sentence.dropFirst()
    // An option may itself hold quotes: the closing one stands before "because" if any does.
    let ends = ["\(close), because", "\(close) because", "\(close),", "\(close).", "\(close)\n"]
    let end =
      ends.lazy.compactMap { inside.firstRange(of: $0)?.lowerBound }.first
      ?? inside.lastIndex(of: close)
    guard let end else { return unquoted(sentence) }
    return (inside[..<end], inside[end...].dropFirst())
  }

  private static let quotes: [Character: Character] = [
    "\"": "\"", "'": "'", "“": "”", "„": "“", "‘": "’", "«": "»",
  ]

  private static func unquoted(_ sentence: Substring) -> (option: Substring, rest: Substring) {
    let end = ["because", "\n"].lazy.compactMap { sentence.firstRange(of: $0)?.lowerBound }.first
    guard let end else { return (sentence, "") }
    let option = sentence[..<end].trimmed
    return (option.hasSuffix(",") ? option.dropLast() : option[...], sentence[end...])
  }

  /// Text behind "because"; where the word is missing, whatever follows the option.
  private static func because(_ text: Substring) -> String? {
    let text = text.drop { ",.;".contains($0) || $0.isWhitespace }
    return text.lowercased().hasPrefix("because") ? text.dropFirst(7).trimmed : String(text)
  }

  private static func place(of label: String, in text: String) -> Range<String.Index>? {
    text.firstRange(of: label) ?? text.firstRange(of: "Chosen option")
      ?? text.firstRange(of: "Chosen Option")
  }

  private static func withoutBrackets(_ text: String) -> String {
    let isWhole = text.hasPrefix("[") && text.hasSuffix("]")
    return isWhole ? String(text.dropFirst().dropLast()) : text
  }
}
