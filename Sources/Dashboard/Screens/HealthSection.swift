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
      [Label(name(of: figure), .label), Label(text(of: figure), role(of: figure))]
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

  private func name(of figure: HealthFigure) -> String {
    catalogue.long(catalogue.indicator(figure.key, of: "health"))
  }

  private func text(of figure: HealthFigure) -> String {
    let parts = figure.measures.map { catalogue.text($0, key: figure.key, form: .short) }
    switch figure.key {
    case "pilots":
      let letters = ["red", "amber", "green", "grey"].map {
        catalogue.ragLetter($0, ascii: glyphs == .ascii)
      }
      // A colour that no pilot has needs no room, but the three that everybody knows stay.
      return zip(letters, parts).enumerated().filter { $0 < 3 || $1.1 != "0" }
        .map { $1.0 + $1.1 }.joined(separator: " ")
    case "ready-use-cases": return parts.joined(separator: "/")
    default: return parts.joined(separator: ", ")
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
    guard let earlier = before.first(where: { $0.key == figure.key }),
      let change = figure.change(since: earlier)
    else { return [missing, Label("")] }
    let text = self.text(change, like: figure.measures.first)
    // What does not show after rounding is no change.
    guard text.contains(where: { ("1"..."9").contains($0) }) else {
      return [Label("=", .dim), Label("")]
    }
    let isBetter = (change > 0) == (figure.good == .up)
    let word = catalogue.short(catalogue.heading(isBetter ? "better" : "worse"))
    let role: Role = isBetter ? .good : .warning
    return [Label(text + (isBetter ? " " : "!"), role), Label(word, role)]
  }

  /// `+1`, `-4d`, `+7%`.
  private func text(_ change: Double, like measure: Measure?) -> String {
    let sign = change > 0 ? "+" : "-"
    let size = abs(change)
    switch measure {
    case .days?: return sign + writing.shortDays(Int(size.rounded()))
    case .fraction?: return sign + writing.percent(size)
    default: return sign + writing.plainNumber(size)
    }
  }
}
