import Notation

/// Something between the fields and a computed value that formulas name and that has no key of its
/// own; settings of `steerco.yaml` that enter a formula too.
package enum IndicatorPart: String, Sendable, CaseIterable {
  // Decisions
  case firstDeadline = "first-deadline"
  case deadline
  // Use cases
  case totalCost = "total-cost"
  // Pilots
  case latest
  // Tools
  case yearCost = "year-cost"
  case weightedSum = "weighted-sum"
  case weightSum = "weight-sum"
  // Settings
  case unitFactor = "unit-factor"
  case marketEquity = "market-equity"
  case roles
}

extension IndicatorPart {
  /// What it is for this record; a setting is the same for every record.
  func measure(_ record: Record?, _ portfolio: Portfolio) -> Measure {
    let configuration = portfolio.configuration
    switch self {
    case .unitFactor: return .number(configuration.unitFactor)
    case .marketEquity: return .money(configuration.marketEquity)
    case .roles: return .words(configuration.roles.map { "\($0.key): \($0.side.rawValue)" })
    default: return record.map { ofRecord($0, portfolio) } ?? .missing
    }
  }

  private func ofRecord(_ record: Record, _ portfolio: Portfolio) -> Measure {
    switch self {
    case .firstDeadline: .day(Typed<Decision>(record).decideBy?.first)
    case .deadline: .day(Typed<Decision>(record).deadline)
    case .totalCost: .money(Typed<UseCase>(record).totalCost(in: portfolio))
    case .latest: .number(Typed<Pilot>(record).readings().last?.value)
    case .yearCost: .money(Typed<Tool>(record).yearCost(in: portfolio))
    case .weightedSum:
      .number(sum(Typed<Tool>(record).weighedScores(in: portfolio)) { $0.weight * $0.score })
    case .weightSum: .number(sum(Typed<Tool>(record).weighedScores(in: portfolio)) { $0.weight })
    case .unitFactor, .marketEquity, .roles: .missing
    }
  }

  private func sum(
    _ scores: [(key: String, weight: Double, score: Double)],
    _ part: ((key: String, weight: Double, score: Double)) -> Double
  ) -> Double? {
    scores.isEmpty ? nil : scores.map(part).reduce(0, +)
  }
}

extension Measure {
  fileprivate static func day(_ day: Day?) -> Measure { day.map(Measure.day) ?? .missing }
}

extension Typed where F == UseCase {
  /// cost-once + H·run-month over the horizon.
  fileprivate func totalCost(in portfolio: Portfolio) -> Double? {
    guard let once = self.costOnce?.amount, let run = self.runMonth?.amount else { return nil }
    return once + portfolio.configuration[.horizon] * run
  }
}

extension Typed where F == Tool {
  /// The scores that were given, with what each counts.
  func weighedScores(in portfolio: Portfolio) -> [(key: String, weight: Double, score: Double)] {
    Tool.weights.compactMap { key, weight in
      let score = self.scores?.node[key].flatMap { Double($0) }
      return score.map { (key, portfolio.configuration[weight], $0) }
    }
  }
}
