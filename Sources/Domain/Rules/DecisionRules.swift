extension Decision {
  static let rules: [Rule] = [proposal]

  /// Proposed: driver, approver, at least two options that each name their trade-off and what they
  /// give up, and a recommendation among them.
  private static let proposal = Rule(
    4, "proposal", .error, of: Decision.self, .decision, in: "proposed", "decided"
  ) { decision, _ in
    decision.lacking("driver", "approver", "recommended")
      + decision.optionBreaches
  }
}

extension Typed where F == Decision {
  fileprivate var optionBreaches: [Breach] {
    let options = self.options?.rows ?? []
    if options.count < 2 { return [Breach("options", .tooFewOptions(count: options.count))] }
    let isKnown = options.contains { $0.id == self.recommended }
    let unknown = self.recommended.flatMap {
      isKnown ? nil : Breach("recommended", .unknownOption($0))
    }
    return options.flatMap { option in
      let name = option.id ?? option.text ?? ""
      return [
        option.tradeOff == nil
          ? Breach("options", .optionLacks(option: name, key: "trade-off")) : nil,
        option.givesUp == nil
          ? Breach("options", .optionLacks(option: name, key: "gives-up")) : nil,
      ].compactMap { $0 }
    } + [unknown].compactMap { $0 }
  }
}
