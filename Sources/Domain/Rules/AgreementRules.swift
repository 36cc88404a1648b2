extension Decision {
  /// What both chiefs claim, both sign.
  static let bothSides = Rule(
    7, "both-sides", .warning, of: Decision.self, in: "proposed", "decided"
  ) { decision, portfolio in
    guard let area = decision.area, [.funding, .dataValue, .tool, .security].contains(area) else {
      return []
    }
    let halves = Set(decision.signatories.compactMap { portfolio.side(of: $0)?.half })
    return Side.Half.allCases.filter { !halves.contains($0) }
      .map { Breach("agree", .decision(.sideAbsent($0, area: area))) }
  }

  /// Above the limit, finance agrees.
  static let finance = Rule(
    16, "finance", .warning, of: Decision.self, in: "proposed", "decided"
  ) { decision, portfolio in
    let limit = portfolio.configuration[.financeAbove]
    let dear = (decision.options?.rows ?? []).first { $0.cost.map { $0.amount > limit } ?? false }
    guard let dear, !decision.isSigned(by: .finance, in: portfolio) else { return [] }
    return [Breach("agree", .decision(.financeAbsent(option: dear.id ?? dear.text ?? "")))]
  }

  /// Where personal data is used, legal agrees.
  static let legal = Rule(
    16, "legal", .warning, of: Decision.self, in: "proposed", "decided"
  ) { decision, portfolio in
    let personal = (decision.refs ?? []).first { id in
      guard id.kind == .useCase, let record = portfolio[id] else { return false }
      return Typed<UseCase>(record).usesPersonalData
    }
    guard let personal, !decision.isSigned(by: .legal, in: portfolio) else { return [] }
    return [Breach("agree", .decision(.legalAbsent(useCase: personal)))]
  }

  /// Procurement buys what others have chosen: it is consulted.
  static let procurement = Rule(
    17, "procurement-decision", .warning, of: Decision.self, in: "draft", "proposed", "decided",
    gates: ["proposed", "decided"]
  ) { decision, portfolio in
    [("driver", decision.driver), ("approver", decision.approver)].flatMap { key, person in
      guard let handle = person?.handle, portfolio.side(of: handle) == .procurement else {
        return [Breach]()
      }
      return [Breach(key, .decision(.procurement(handle)))]
    }
  }
}

extension Typed where F == Decision {
  /// Whether somebody of the side has to sign: as an `agree`, or as the approver, who has more to say.
  fileprivate func isSigned(by side: Side, in portfolio: Portfolio) -> Bool {
    signatories.contains { portfolio.side(of: $0) == side }
  }
}

extension Typed where F == UseCase {
  /// Whether it is known to use data of persons.
  var usesPersonalData: Bool { self.privacy.map { $0 != .none } ?? false }
}
