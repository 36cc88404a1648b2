package import Domain

/// How far a figure has moved.
package struct HealthChange: Sendable, Equatable {
  /// `+1`, `-4d`, `+7%`.
  package let text: String
  /// Nil where nothing shows after rounding.
  package let isBetter: Bool?
}

extension Catalogue {
  /// `Decisions overdue`.
  package func name(of figure: HealthFigure) -> String {
    long(indicator(figure.key, of: "health"))
  }

  /// `3/8`, `23d`, `R1 A2 G4`: all measures of a figure.
  package func text(of figure: HealthFigure, ascii: Bool = false) -> String {
    let parts = figure.measures.map { text($0, key: figure.key, form: .short) }
    switch figure.key {
    case "pilots":
      let letters = ["red", "amber", "green", "grey"].map { ragLetter($0, ascii: ascii) }
      // A colour that no pilot has needs no room, but the three that everybody knows stay.
      return zip(letters, parts).enumerated().filter { $0 < 3 || $1.1 != "0" }
        .map { writing.isSpoken ? "\($1.0) \($1.1)" : $1.0 + $1.1 }
        .joined(separator: writing.isSpoken ? ", " : " ")
    case "ready-use-cases": return parts.joined(separator: "/")
    default: return parts.joined(separator: ", ")
    }
  }

  /// Nil where the figure or what it was before is missing.
  package func change(of figure: HealthFigure, since before: [HealthFigure]) -> HealthChange? {
    guard let earlier = before.first(where: { $0.key == figure.key }),
      let change = figure.change(since: earlier)
    else { return nil }
    let text = self.text(change, like: figure.measures.first)
    // What does not show after rounding is no change.
    let isShown = text.contains { ("1"..."9").contains($0) }
    return HealthChange(
      text: text, isBetter: isShown ? (change > 0) == (figure.good == .up) : nil)
  }

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
