import Domain
import Localization
import Text

/// Where things stand, on one page: what is counted, what is late and on whom it waits.
struct StatusPage {
  let portfolio: Portfolio
  let catalogue: Catalogue
  /// The health figures of 30 days ago; nil where there is no history.
  let before: [HealthFigure]?

  /// A heading and its rows.
  struct Section {
    let title: String
    let rows: [[String]]
    /// Sentences under the rows.
    let notes: [String]
  }

  init(_ portfolio: Portfolio, _ catalogue: Catalogue, since before: [HealthFigure]? = nil) {
    self.portfolio = portfolio
    self.catalogue = catalogue
    self.before = before
  }

  var writing: Writing { catalogue.writing }

  /// Columns under headings; at most `room` columns wide.
  func lines(room: Int) -> [String] {
    [title, ""] + sections.map { body(of: $0, room) }.joined(separator: [""])
  }

  /// For a screen reader: one thing a line, numbered, and nothing aligned.
  func plainLines() -> [String] {
    [title]
      + sections.enumerated().flatMap { number, section in
        ["\(number + 1). \(section.title)"]
          + section.plainTexts.enumerated().map { row, text in
            "\(number + 1).\(row + 1) \(text)"
          }
      }
  }

  private var title: String {
    let parts = [portfolio.configuration.company, writing.day(portfolio.today)]
    return parts.filter { !$0.isEmpty }.joined(separator: "  ")
  }

  private func body(of section: Section, _ room: Int) -> [String] {
    [section.title] + table(section.rows, room)
      + section.notes.map { "  " + $0.sanitised.clipped(to: max(room - 2, 0)) }
  }

  private func table(_ rows: [[String]], _ room: Int) -> [String] {
    let count = rows.map(\.count).max() ?? 0
    let columns = Array(repeating: TextTable.Column(title: ""), count: count)
    return TextTable(columns: columns, rows: rows).lines(room: room - 2).dropFirst().map { line in
      "  " + line
    }
  }

  private var sections: [Section] {
    [counts, health, decisions, ownership, useCases, pilots, findings].filter {
      !$0.rows.isEmpty || !$0.notes.isEmpty
    }
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
    return Section(title: catalogue.long(catalogue.indicator("counts")), rows: rows, notes: [])
  }

  private var findings: Section {
    let found = portfolio.findings
    let severities: [Finding.Severity] = [.error, .warning, .note]
    let rows = severities.compactMap { severity -> [String]? in
      let count = found.filter { $0.severity == severity }.count
      let label = catalogue.long(catalogue.flag(severity.rawValue))
      return count > 0 ? [label, writing.number(count)] : nil
    }
    return Section(title: catalogue.long(catalogue.heading("findings")), rows: rows, notes: [])
  }
}

extension StatusPage.Section {
  /// Rows and notes as one text each.
  fileprivate var plainTexts: [String] {
    rows.map { cells in
      cells.filter { !$0.isEmpty && $0 != Writing.missing }.joined(separator: ", ")
    } + notes
  }
}
