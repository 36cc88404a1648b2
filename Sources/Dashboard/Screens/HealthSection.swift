import Canvas
import Domain
import Localization

extension View {
  /// The figures of the partnership, and how far they have moved in 30 days where that is known.
  var healthSection: BoardSection {
    let words = catalogue.long(catalogue.heading("health"))
    let since = catalogue.long(catalogue.heading("change-30-days"))
    let figures = portfolio.health
    let rows = figures.map { figure in
      let text = catalogue.text(of: figure, ascii: glyphs == .ascii)
      return [Label(catalogue.name(of: figure), .label), Label(text, role(of: figure))]
        + change(of: figure)
    }
    return BoardSection(
      title: before == nil ? words : "\(words) · \(lowered(since))",
      columns: healthColumns(rows), mostColumns: 48,
      rows: zip(figures, rows).map { BoardRow(key: $0.key, $1) })
  }

  /// The name has what the others leave; they are as wide as what stands in them.
  private func healthColumns(_ rows: [[Label]]) -> [TableColumn] {
    let widths = (rows.first ?? []).indices.map { column in
      rows.map { $0[column].width }.max() ?? 0
    }
    let name = TableColumn("", width: .flexible(minimum: 14), importance: 100)
    return [name]
      + widths.enumerated().dropFirst().map { column, width in
        TableColumn(
          "", width: .fixed(width), importance: 90 - column,
          alignment: column == 3 ? .left : .right)
      }
  }

  /// What should be none and is not stands out.
  private func role(of figure: HealthFigure) -> Role {
    let isCount = if case .number? = figure.measures.first { true } else { false }
    let isBad = figure.good == .down && isCount && figure.measures.first?.magnitude ?? 0 > 0
    return isBad ? .warning : .computed
  }

  /// `+1!` and `worse`: a sign for where there is no room for the word.
  private func change(of figure: HealthFigure) -> [Label] {
    guard let before else { return [] }
    guard let change = catalogue.change(of: figure, since: before) else {
      return [missing, Label("")]
    }
    guard let isBetter = change.isBetter else { return [Label("=", .dim), Label("")] }
    let word = catalogue.short(catalogue.heading(isBetter ? "better" : "worse"))
    let role: Role = isBetter ? .good : .warning
    return [Label(change.text + (isBetter ? " " : "!"), role), Label(word, role)]
  }
}
