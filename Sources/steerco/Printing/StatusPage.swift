import Domain
import Localization
import Text

/// Where things stand, on one page: what is counted, what is late and on whom it waits.
struct StatusPage {
  let portfolio: Portfolio
  let catalogue: Catalogue

  /// A heading and its rows.
  struct Section {
    let title: String
    let rows: [[String]]
  }

  init(_ portfolio: Portfolio, _ catalogue: Catalogue) {
    self.portfolio = portfolio
    self.catalogue = catalogue
  }

  var writing: Writing { catalogue.writing }

  /// Columns under headings; at most `room` columns wide.
  func lines(room: Int) -> [String] {
    [title, ""] + sections.map { [$0.title] + table($0.rows, room) }.joined(separator: [""])
  }

  /// For a screen reader: one thing a line, numbered, and nothing aligned.
  func plainLines() -> [String] {
    [title]
      + sections.enumerated().flatMap { number, section in
        ["\(number + 1). \(section.title)"]
          + section.rows.enumerated().map { row, cells in
            let text = cells.filter { !$0.isEmpty && $0 != Writing.missing }.joined(separator: ", ")
            return "\(number + 1).\(row + 1) \(text)"
          }
      }
  }

  private var title: String {
    let parts = [portfolio.configuration.company, writing.day(portfolio.today)]
    return parts.filter { !$0.isEmpty }.joined(separator: "  ")
  }

  private func table(_ rows: [[String]], _ room: Int) -> [String] {
    let count = rows.map(\.count).max() ?? 0
    let columns = Array(repeating: TextTable.Column(title: ""), count: count)
    return TextTable(columns: columns, rows: rows).lines(room: room - 2).dropFirst().map { line in
      "  " + line
    }
  }

  private var sections: [Section] {
    [counts, decisions, ownership, useCases, pilots, findings].filter { !$0.rows.isEmpty }
  }

  private var counts: Section {
    let rows = Kind.allCases.compactMap { kind -> [String]? in
      let total = portfolio.current(kind).count
      guard total > 0 else { return nil }
      let states = portfolio.stateCounts(kind).map { state, count in
        "\(catalogue.short(catalogue.value(state, of: kind.rawValue))) \(writing.number(count))"
      }
      return [catalogue.long(catalogue.kinds(kind.rawValue)), writing.number(total)]
        + [states.joined(separator: ", ")]
    }
    return Section(title: catalogue.long(catalogue.indicator("counts")), rows: rows)
  }

  private var findings: Section {
    let found = portfolio.findings
    let severities: [Finding.Severity] = [.error, .warning, .note]
    let rows = severities.compactMap { severity -> [String]? in
      let count = found.filter { $0.severity == severity }.count
      let label = catalogue.long(catalogue.flag(severity.rawValue))
      return count > 0 ? [label, writing.number(count)] : nil
    }
    return Section(title: catalogue.long(catalogue.heading("findings")), rows: rows)
  }
}
