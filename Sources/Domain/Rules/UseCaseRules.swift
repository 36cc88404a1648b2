extension UseCase {
  static let rules: [Rule] = [strategyGate, ready, proven, reason]

  /// Framed: why, for which customer, measured by what.
  private static let strategyGate = Rule(
    8, "strategy-gate", .error, of: UseCase.self, in: "framed", "ready", "piloting", "scaled"
  ) { useCase, portfolio in
    useCase.gateMisses(in: portfolio).map { key in
      if key == "metric", let metric = useCase.metric {
        return Breach(key, .useCase(.metricTooLow(metric)))
      }
      return Breach(key, .needed(state: useCase.record.status))
    }
  }

  /// Ready: both halves whole, both read back as they stand, and a translator. What the strategy gate
  /// wants too, it says.
  private static let ready = Rule(
    8, "ready", .error, of: UseCase.self, in: "ready", "piloting", "scaled"
  ) { useCase, portfolio in
    useCase.businessBreaches(in: portfolio) + useCase.itBreaches
      + Side.Half.allCases.compactMap(useCase.readBackBreach)
      + useCase.lacking("translator")
  }

  /// Parked or dropped: why, for whoever comes up with it again.
  private static let reason = Rule(
    nil, "reason", .warning, of: UseCase.self, in: "parked", "dropped"
  ) { useCase, _ in useCase.lacking("reason") }

  /// Scaled: a pilot has shown that it works.
  private static let proven = Rule(
    12, "proven", .error, of: UseCase.self, in: "scaled"
  ) { useCase, portfolio in
    let pilots = portfolio.referrers(to: useCase.record.id, from: .pilot, by: "use-case")
    let isProven = pilots.contains {
      $0.status == "closed" && Typed<Pilot>($0).verdict == .scale
    }
    return .one("status", .useCase(.unproven), if: !isProven)
  }
}

extension Typed where F == UseCase {
  private func owed(by half: Side.Half, _ keys: String...) -> [Breach] {
    lacking(keys, .useCase(.owed(by: half, state: record.status)))
  }

  fileprivate func businessBreaches(in portfolio: Portfolio) -> [Breach] {
    let limit = portfolio.configuration[.briefLines]
    let isLong = self.brief.map { Double($0.text.lineCount) > limit } ?? false
    return owed(by: .marketing, "brief", "segment", "touchpoints", "benefit-month")
      + .one("brief", .useCase(.briefTooLong(limit: Int(limit))), if: isLong)
  }

  fileprivate var itBreaches: [Breach] {
    owed(by: .it, "sources", "integrations", "acceptance", "privacy", "effort", "trade-off")
      + (self.sources?.rows ?? []).flatMap(sourceBreaches)
  }

  private func sourceBreaches(of source: Row<UseCase.Source>) -> [Breach] {
    let name = source.name ?? ""
    return .one("sources", .useCase(.sourceUnowned(name)), if: source.owner == nil)
      + .one("sources", .useCase(.sourceNotGranted(name)), if: source.access != .granted)
  }

  fileprivate func readBackBreach(_ half: Side.Half) -> Breach? {
    switch readBack(by: half) {
    case .missing: Breach("read-back", .useCase(.notReadBack(by: half)))
    case .void: Breach("read-back", .useCase(.readBackVoid(by: half)))
    case .valid: nil
    }
  }
}
