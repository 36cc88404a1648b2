import Domain
import Testing

/// `docs/RULES.md` against the rules that the program has.
struct RuleDocumentTests {
  @Test func `the page lists every rule as it is, and no other`() {
    let rows = Rule.all.map { rule in
      [
        rule.number.map(String.init) ?? "–", "`\(rule.id)`", rule.severity.rawValue,
        rule.kind.rawValue, rule.states.isEmpty ? "always" : rule.states.joined(separator: ", "),
        rule.gates.isEmpty ? "–" : rule.gates.joined(separator: ", "),
      ]
    }
    #expect(table("rules", columns: 6) == rows)
  }

  @Test func `the page lists every change rule as it is, and no other`() {
    let rows = ChangeRule.all.map { rule in
      ["\(rule.number)", "`\(rule.id)`", rule.severity.rawValue, rule.kind.rawValue]
    }
    #expect(table("change rules", columns: 4) == rows)
  }

  @Test func `every row says what the rule wants`() {
    for (name, columns) in [("rules", 6), ("change rules", 4)] {
      for cells in cells(of: name) {
        #expect(cells.count == columns + 1 && cells.last?.isEmpty == false, "\(cells)")
      }
    }
  }

  /// The first cells of each row between the marks of that name.
  private func table(_ name: String, columns: Int) -> [[String]] {
    cells(of: name).map { Array($0.prefix(columns)) }
  }

  private func cells(of name: String) -> [[String]] {
    Project.lines("docs/RULES.md").drop { $0 != "<!-- \(name) -->" }.dropFirst(3)
      .prefix { $0 != "<!-- end of the \(name) -->" }
      .map { line in
        line.split(separator: "|").map { $0.drop { $0 == " " } }
          .map { String($0.reversed().drop { $0 == " " }.reversed()) }
      }
  }
}
