/// One figure of how the partnership fares, as the overview shows it.
package struct HealthFigure: Sendable, Equatable {
  /// Names it in the catalogue, and across two days.
  package let key: String
  /// One, or the parts that belong together, the one that matters most first.
  package let measures: [Measure]
  /// Which way is better.
  package let good: Metric.Direction

  package init(_ key: String, _ measures: [Measure], good: Metric.Direction) {
    self.key = key
    self.measures = measures
    self.good = good
  }

  /// How far the first measure has moved since; nil where either is missing.
  package func change(since before: HealthFigure) -> Double? {
    guard let now = measures.first?.magnitude, let then = before.measures.first?.magnitude
    else { return nil }
    return now - then
  }
}

extension Portfolio {
  /// The figures of the health panel, in its order: decisions, ownership, use cases, pilots, actions,
  /// findings. A new one is a row here and a word in the catalogue.
  package var health: [HealthFigure] {
    let decisions = current(.decision).map(Typed<Decision>.init)
    let useCases = current(.useCase).filter { ["idea", "framed", "ready"].contains($0.status) }
    let ready = useCases.count { Typed<UseCase>($0).isReady(in: self) }
    return [
      HealthFigure(
        "overdue-decisions", [.count(decisions.count { $0.isOverdue(on: today) })], good: .down),
      HealthFigure("latency", [.days(latency().map { Int($0.rounded()) })], good: .down),
      HealthFigure("clarity", [.fraction(clarity)], good: .up),
      HealthFigure(
        "ready-use-cases",
        useCases.isEmpty ? [.missing] : [.count(ready), .count(useCases.count)], good: .up),
      HealthFigure("customer-metric-share", [.fraction(customerMetricShare)], good: .up),
      HealthFigure("promise-versus-proof", [.number(promiseVersusProof)], good: .up),
    ] + pilotHealth + [
      HealthFigure("overdue-actions", [.count(overdueActions.count)], good: .down),
      HealthFigure("stuck-actions", [.count(stuckActions.count)], good: .down),
      HealthFigure("findings", findingCounts, good: .down),
    ]
  }

  /// Running pilots by colour, the worst first, and how many are closed.
  private var pilotHealth: [HealthFigure] {
    let pilots = current(.pilot)
    let colours = pilots.compactMap { Typed<Pilot>($0).rag(in: self)?.colour }
    let shown: [Rag] = [.red, .amber, .green, .grey]
    return [
      HealthFigure(
        "pilots", shown.map { colour in .count(colours.count { $0 == colour }) }, good: .down),
      HealthFigure(
        "closed-pilots", [.count(pilots.count { $0.status == "closed" })], good: .up),
    ]
  }

  /// Errors, then warnings.
  private var findingCounts: [Measure] {
    let severities = findings.map(\.severity)
    return [Finding.Severity.error, .warning].map { severity in
      .count(severities.count { $0 == severity })
    }
  }
}

extension Measure {
  static func count(_ count: Int) -> Measure { .number(Double(count)) }
}
