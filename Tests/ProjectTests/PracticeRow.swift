import Testing

/// One row of a table of `docs/PRACTICES.md`.
struct PracticeRow: CustomTestStringConvertible {
  /// Number, practice, where it shows, what holds it, proof; without the blanks around.
  let cells: [String]

  /// Every row whose first cell is a number, from the top down.
  static let all = Project.lines("docs/PRACTICES.md").compactMap { line -> PracticeRow? in
    guard line.hasPrefix("| "), line.hasSuffix(" |") else { return nil }
    let cells = line.split(separator: "|").map { $0.trimmed }
    return Int(cells.first ?? "") == nil ? nil : PracticeRow(cells: cells)
  }

  var number: Int { cells.first.flatMap { Int($0) } ?? 0 }
  var practice: String { cell(1) }
  var testDescription: String { "\(number)" }

  /// What is pressed or typed, in backticks.
  var shown: [String] { cell(2).spans }

  /// The command lines among them.
  var commands: [String] { shown.filter { $0.hasPrefix("steerco ") } }

  /// Digits with the word behind them: `2` Decisions.
  var screens: [(key: String, name: String)] {
    let pieces = cell(2).split(separator: "`", omittingEmptySubsequences: false)
    return pieces.indices.dropLast().filter { $0 % 2 == 1 && Int(pieces[$0]) != nil }
      .map { (String(pieces[$0]), String(pieces[$0 + 1].trimmed.prefix { $0.isLetter })) }
  }

  /// What stands on the screen: in quotation marks up to the first number, or in capitals.
  var words: [String] {
    let quoted = cell(2).split(separator: "“").dropFirst().map { $0.prefix { $0 != "”" } }
    let labels = quoted.map { text in
      text.split(separator: " ").prefix { !$0.contains { $0.isNumber } || $0.hasSuffix("5.0") }
        .joined(separator: " ")
    }
    let plain = cell(2).split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 0 }.map { String($0.element) }
    let flags = plain.joined(separator: " ").split { !$0.isLetter && $0 != "-" }.map(String.init)
      .filter { $0.count > 3 && $0.uppercased() == $0 }
    return labels + flags
  }

  /// What is said to be missing; nil where the practice is whole.
  var notYet: String? {
    cell(2).clauses.first { $0.hasPrefix("not yet: ") }
  }

  /// The names in the clauses that begin with that word: `rules`, `fields`.
  func names(_ word: String) -> [String] {
    cell(3).clauses.filter { $0.hasPrefix(word + " ") }.flatMap(\.spans)
  }

  /// The words that clauses about what holds the practice begin with.
  var sorts: [String] { cell(3).clauses.map { String($0.prefix { $0.isLetter }) } }

  /// A file of tests, and a sentence of it.
  var proofs: [(file: String, sentence: String)] {
    cell(4).split(separator: "`").reduce(into: [(String, [String])]()) { found, piece in
      if piece.contains("“") {
        found[found.count - 1].1 += piece.split(separator: "“").dropFirst()
          .map { String($0.prefix { $0 != "”" }) }
      } else {
        found.append((String(piece), []))
      }
    }.flatMap { file, sentences in sentences.map { (file, $0) } }
  }

  private func cell(_ index: Int) -> String { cells.indices.contains(index) ? cells[index] : "" }
}

extension StringProtocol {
  /// Without blanks at either end.
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }

  /// What semicolons part.
  fileprivate var clauses: [String] { split(separator: ";").map(\.trimmed) }

  /// What stands between backticks.
  fileprivate var spans: [String] {
    split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 }.map { String($0.element) }
  }
}
