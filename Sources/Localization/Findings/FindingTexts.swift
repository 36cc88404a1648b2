/// What each rule's finding says and what to do about it. Keys are Domain's rule names, and for the
/// rules of product.md their number, with a word behind it where one rule has several findings
/// (`9-kill`).
enum FindingTexts {
  struct Text: Sendable {
    let problem: Phrase
    let remedy: Phrase
  }

  /// Blocks of five lines: key, problem and remedy each in English and Vietnamese.
  static let tables = [records, decisions, decisionSignatures, useCases, pilots, ownership]

  static let texts: [String: Text] = {
    var texts: [String: Text] = [:]
    for lines in tables.map(TableReader.lines) {
      for start in stride(from: 0, to: lines.count - lines.count % 5, by: 5) {
        let cells = lines[start..<start + 5].map { String($0.drop { $0 == " " }) }
        texts[cells[0]] = Text(
          problem: Phrase(cells[1], cells[2]), remedy: Phrase(cells[3], cells[4]))
      }
    }
    return texts
  }()
}

/// A finding in words.
package struct FindingText: Sendable, Equatable {
  /// A sentence without a full stop.
  package let problem: String
  /// What to do: an imperative sentence without a full stop.
  package let remedy: String
}

extension Catalogue {
  /// The words of a finding; `{name}` in the texts is replaced by `values["name"]`. Nil when the
  /// catalogue has no such rule.
  package func finding(_ rule: String, values: [String: String] = [:]) -> FindingText? {
    guard let text = FindingTexts.texts[rule] else { return nil }
    return FindingText(
      problem: filled(say(text.problem), values), remedy: filled(say(text.remedy), values))
  }

  // In one pass, so that braces inside a value are not filled again.
  private func filled(_ text: String, _ values: [String: String]) -> String {
    var result = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let name = String(rest[rest.index(after: open)..<close])
      result += rest[..<open] + (values[name] ?? Writing.missing)
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }
}
