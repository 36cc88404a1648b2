/// What the words and letters of responsibility tables mean: `R`, `A`, `C`, `I`.
enum ResponsibilityLetters {
  private static let words: [(letter: Character, words: [String])] = [
    (
      "A",
      [
        "a", "accountable", "giải trình", "chịu trách nhiệm giải trình",
        "người chịu trách nhiệm giải trình",
      ]
    ),
    ("R", ["r", "responsible", "thực hiện", "người thực hiện"]),
    ("C", ["c", "consulted", "consult", "tham vấn", "được tham vấn", "người được tham vấn"]),
    ("I", ["i", "informed", "inform", "được báo", "được thông báo", "người được thông báo"]),
  ]

  /// A first: "AR" is how people say that one role both answers for a thing and does it.
  private static let order: [Character] = words.map(\.letter)

  private static let blanks: Set<String> = ["", "-", "–", "—", ".", "n/a"]

  /// Whether a cell says that nobody stands there: empty, a dash, a dot, `n/a`.
  static func isBlank(_ text: String) -> Bool { blanks.contains(text.trimmed.lowercased()) }

  /// The letter that the name of a column stands for: `R`, `Responsible`, `Responsible (R)`.
  static func letter(of heading: String) -> Character? {
    let parts = heading.split { "()[]:".contains($0) }.map(\.trimmed).filter { !$0.isEmpty }
    let letters = parts.compactMap(letter(ofWord:))
    return parts.count == letters.count && Set(letters).count == 1 ? letters[0] : nil
  }

  /// The letters in a cell, in the order A, R, C, I and each once; nil when it holds other text.
  ///
  /// `A/R`, `R,A`, `ar`, `Responsible & Accountable` are letters.
  static func letters(in cell: String) -> String? {
    if isBlank(cell) { return "" }
    if let letter = letter(of: cell) { return String(letter) }
    var found: Set<Character> = []
    for part in cell.split(whereSeparator: { "/,;+&|.".contains($0) || $0.isNewline }) {
      guard let letters = letters(ofPart: part.trimmed) else { return nil }
      found.formUnion(letters)
    }
    return found.isEmpty ? nil : ordered(found)
  }

  /// Letters in the order A, R, C, I.
  static func ordered(_ letters: Set<Character>) -> String {
    String(order.filter(letters.contains))
  }

  private static func letters(ofPart part: String) -> [Character]? {
    if let letter = letter(of: part) { return [letter] }
    let letters = part.filter { !$0.isWhitespace }.map { letter(ofWord: String($0)) }
    return letters.contains(nil) ? nil : letters.compactMap { $0 }
  }

  private static func letter(ofWord word: String) -> Character? {
    let word = word.lowercased()
    return words.first { $0.words.contains(word) }?.letter
  }
}
