/// What the name of a decision record's file tells.
enum DecisionFileName {
  /// 5 for `0005-use-dashes.md`, `adr-5.md`, `ADR0005_use_dashes.md`; nil for `2021-03-12-crm.md`,
  /// whose digits are a day.
  static func number(_ name: String) -> Int? { parts(name).number }

  /// `use dashes` for `0005-use-dashes.md`.
  static func words(_ name: String) -> String {
    String(parts(name).rest.map { "-_".contains($0) ? " " : $0 }).trimmed
  }

  private static func parts(_ name: String) -> (number: Int?, rest: Substring) {
    let base = name.lowercased().hasSuffix(".md") ? name.dropLast(3) : name[...]
    var rest = base
    if rest.lowercased().hasPrefix("adr") { rest = rest.dropFirst(3).drop { "-_ ".contains($0) } }
    let digits = rest.utf8.prefix(while: \.isDigit)
    rest = rest.dropFirst(digits.count)
    let isDay =
      digits.count == 4
      && rest.utf8.prefix(6).map(\.isDigit) == [false, true, true, false, true, true]
    let isPart = rest.first.map { "-_ .".contains($0) } ?? true
    guard isPart, !isDay, digits.count <= 5, let number = Int(String(Substring(digits))) else {
      return (nil, base)
    }
    return (number, rest)
  }
}

/// Why a Markdown file in a folder of decision records is none itself.
package enum SkipReason: Equatable, Sendable {
  case index, template

  /// Judged by the name alone: nil for every file that has a number of a record.
  package init?(fileName: String) {
    let words = DecisionFileName.words(fileName).lowercased()
    let number = DecisionFileName.number(fileName)
    if number == nil, ["index", "readme"].contains(words) {
      self = .index
    } else if words == "template" || number == nil && words.contains("template") {
      // `0012-template-language.md` is a decision, `0000-template.md` is not.
      self = .template
    } else {
      return nil
    }
  }
}
