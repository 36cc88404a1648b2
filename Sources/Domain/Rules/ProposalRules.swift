extension Decision {
  /// Proposed: driver, approver, at least two options that each name their trade-off and what they
  /// give up, and a recommendation among them.
  static let proposal = Rule(
    4, "proposal", .error, of: Decision.self, in: "proposed", "decided"
  ) { decision, _ in
    decision.lacking("driver", "approver", "recommended") + decision.optionBreaches
  }

  /// Through a one-way door nobody goes alone.
  static let oneWayAgree = Rule(
    6, "one-way-agree", .warning, of: Decision.self, in: "proposed", "decided"
  ) { decision, _ in
    .one(
      "agree", .decision(.oneWayAlone),
      if: decision.door == .oneWay && (decision.agree ?? []).isEmpty)
  }

  /// What cannot be taken back is at least looked at again.
  static let oneWayReview = Rule(
    6, "one-way-review", .warning, of: Decision.self, in: "decided"
  ) { decision, _ in
    .one(
      "review", .decision(.oneWayUnreviewed),
      if: decision.door == .oneWay && decision.review == nil)
  }
}

extension Typed where F == Decision {
  fileprivate var optionBreaches: [Breach] {
    let options = self.options?.rows ?? []
    if options.count < 2 {
      return [Breach("options", .decision(.tooFewOptions(count: options.count)))]
    }
    let unknown = self.recommended.flatMap { recommended in
      options.contains { $0.id == recommended } ? nil : recommended
    }
    return options.flatMap(priceBreaches)
      + (unknown.map { [Breach("recommended", .decision(.unknownOption($0)))] } ?? [])
  }

  private func priceBreaches(of option: Row<Decision.Option>) -> [Breach] {
    let name = option.id ?? option.text ?? ""
    func lacks(_ key: String) -> Breach.Problem {
      .decision(.optionLacks(option: name, key: key))
    }
    return .one("options", lacks("trade-off"), if: option.tradeOff == nil)
      + .one("options", lacks("gives-up"), if: option.givesUp == nil)
  }
}
