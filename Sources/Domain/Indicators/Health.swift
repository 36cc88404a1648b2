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
    [
      HealthFigure(
        "overdue-decisions",
        [.count(measures("overdue", of: .decision).count { $0 == .flag(true) })],
        good: .down),
      HealthFigure("latency", [.days(latency().map { Int($0.rounded()) })], good: .down),
      HealthFigure("clarity", [.fraction(clarity)], good: .up),
      HealthFigure("ready-use-cases", readyUseCases, good: .up),
      HealthFigure("customer-metric-share", [.fraction(customerMetricShare)], good: .up),
      HealthFigure("promise-versus-proof", [.number(promiseVersusProof)], good: .up),
    ] + pilotHealth + [
      HealthFigure("overdue-actions", [.count(overdueActions.count)], good: .down),
      HealthFigure("stuck-actions", [.count(stuckActions.count)], good: .down),
      HealthFigure("findings", findingCounts, good: .down),
    ]
  }

  /// Those that are ready, of those that are not yet tried.
  private var readyUseCases: [Measure] {
    let place = place(of: "ready", in: .useCase)
    var (ready, all) = (0, 0)
    forEachFigures(.useCase) { record, figures in
      guard ["idea", "framed", "ready"].contains(record.status) else { return }
      all += 1
      if figures.measures[place] == .flag(true) { ready += 1 }
    }
    return all == 0 ? [.missing] : [.count(ready), .count(all)]
  }

  /// Running pilots by colour, the worst first, and how many are closed.
  private var pilotHealth: [HealthFigure] {
    let colours = measures("rag", of: .pilot)
    let shown: [Rag] = [.red, .amber, .green, .grey]
    let closed = current(.pilot).count { $0.status == "closed" }
    return [
      HealthFigure(
        "pilots",
        shown.map { colour in .count(colours.count { $0 == .word(colour.rawValue) }) }, good: .down),
      HealthFigure("closed-pilots", [.count(closed)], good: .up),
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
