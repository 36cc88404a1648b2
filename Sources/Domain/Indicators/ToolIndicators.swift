import Notation

extension Tool {
  static let indicators: [Indicator] = [
    Indicator(
      "score", of: Tool.self,
      from: [
        .part(.weightedSum), .part(.weightSum), "scores", .threshold(.securityWeight),
        .threshold(.interoperabilityWeight), .threshold(.modularityWeight),
        .threshold(.flexibilityWeight), .threshold(.simplicityWeight),
        .threshold(.scalabilityWeight),
      ]
    ) { .number($0.weightedScore(in: $1)) },
    Indicator(
      "utilisation", of: Tool.self, from: ["seats-used", "seats", "features-used", "features"]
    ) { tool, _ in .fraction(tool.utilisation) },
    Indicator(
      "idle", of: Tool.self,
      from: [
        .part(.yearCost), "utilisation", "licence-year", "rollout", "training",
        .threshold(.horizon),
      ]
    ) { .money($0.idleCost(in: $1)) },
    Indicator(
      "flags", of: Tool.self,
      from: [
        "status", "scores", .threshold(.noGo), "utilisation", .threshold(.shelfware), "decision",
        "contract-end", "exclusive-until", .today, .threshold(.endingDays),
      ]
    ) { .words($0.flags(in: $1).map(\.rawValue)) },
  ]

  /// What speaks against a tool, or should be looked at.
  package enum Flag: String, Sendable, CaseIterable {
    case noGo = "no-go"
    case shelfware, shadow, shiny, ending
  }

  /// What each score counts, as a threshold.
  static let weights: [(key: String, weight: Threshold)] = [
    ("security", .securityWeight), ("interoperability", .interoperabilityWeight),
    ("modularity", .modularityWeight), ("flexibility", .flexibilityWeight),
    ("simplicity", .simplicityWeight), ("scalability", .scalabilityWeight),
  ]
}

extension Typed where F == Tool {
  /// Σ weight·score ÷ Σ weight over the scores that were given, 1…5.
  package func weightedScore(in portfolio: Portfolio) -> Double? {
    let given = Tool.weights.compactMap { key, weight -> (Double, Double)? in
      let score = self.scores?.node[key].flatMap { Double($0) }
      return score.map { (portfolio.configuration[weight], $0) }
    }
    let sum = given.reduce(0) { $0 + $1.0 }
    return sum > 0 ? given.reduce(0) { $0 + $1.0 * $1.1 } / sum : nil
  }

  /// The smaller of seats used ÷ seats and features used ÷ features, of those that are known.
  package var utilisation: Double? {
    func share(_ used: Double?, _ all: Double?) -> Double? {
      guard let used, let all, all > 0 else { return nil }
      return used / all
    }
    return [share(self.seatsUsed, self.seats), share(self.featuresUsed, self.features)].compactMap {
      $0
    }.min()
  }

  /// licence-year + (rollout + training)·12 ÷ H, in the store's unit; nil for a horizon of nought.
  package func yearCost(in portfolio: Portfolio) -> Double? {
    guard let licence = self.licenceYear?.amount else { return nil }
    let horizon = portfolio.configuration[.horizon]
    if horizon <= 0 { return nil }
    return licence + ((self.rollout?.amount ?? 0) + (self.training?.amount ?? 0)) * 12 / horizon
  }

  /// The part of a year's cost that nobody uses.
  package func idleCost(in portfolio: Portfolio) -> Double? {
    guard let cost = yearCost(in: portfolio), let utilisation else { return nil }
    return cost * (1 - utilisation)
  }

  /// In the order of `Flag`; a missing input raises none.
  package func flags(in portfolio: Portfolio) -> [Tool.Flag] {
    let configuration = portfolio.configuration
    let isWeak = [self.scores?.security, self.scores?.interoperability].contains {
      $0.map { $0 < configuration[.noGo] } ?? false
    }
    let isIdle = utilisation.map { $0 < configuration[.shelfware] } ?? false
    let ends = [self.contractEnd, self.exclusiveUntil].compactMap { $0 }.map {
      $0 - portfolio.today
    }
    return [
      isWeak ? .noGo : nil,
      isIdle ? .shelfware : nil,
      record.status == "adopted" && self.decision == nil ? .shadow : nil,
      record.status == "candidate" && !isWanted(in: portfolio) ? .shiny : nil,
      ends.contains { $0 >= 0 && Double($0) <= configuration[.endingDays] } ? .ending : nil,
    ].compactMap { $0 }
  }

  /// Named by a use case that has passed its strategy gate and is not archived.
  private func isWanted(in portfolio: Portfolio) -> Bool {
    portfolio.referrers(to: record.id, from: .useCase, by: "tool").contains {
      !$0.isArchived && Typed<UseCase>($0).gateMisses(in: portfolio).isEmpty
    }
  }
}
