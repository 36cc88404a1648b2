extension Decision {
  /// No decision replaces itself, also not through others.
  static let acyclic = Rule(3, "supersedes", .error, of: Decision.self) { decision, portfolio in
    let chain = decision.superseded(in: portfolio)
    return .one(
      "supersedes", .decision(.supersedesItself(through: chain.dropLast())),
      if: decision.isCircular(in: portfolio))
  }

  /// What a decided decision replaces is out of force, and says so.
  static let replaced = Rule(
    3, "superseded", .error, of: Decision.self, in: "draft", "proposed", "decided",
    gates: ["proposed", "decided"]
  ) { decision, portfolio in
    guard let successor = decision.successor(in: portfolio) else { return [] }
    let state = decision.record.status == "decided" ? "superseded" : "withdrawn"
    return [Breach("status", .decision(.replaced(by: successor, state: state)))]
  }
}

extension Typed where F == Decision {
  /// The decision that has replaced this one: decided itself, or decided once and replaced since.
  package func successor(in portfolio: Portfolio) -> RecordID? {
    portfolio.referrers(to: record.id, from: .decision, by: "supersedes").first {
      ["decided", "superseded"].contains($0.status) && $0.id != record.id
    }?.id
  }

  /// Whether its chain of `supersedes` leads back to it.
  func isCircular(in portfolio: Portfolio) -> Bool {
    superseded(in: portfolio).last == record.id
  }

  /// The decisions that this one replaces, one through the other; ends with the first that comes again.
  fileprivate func superseded(in portfolio: Portfolio) -> [RecordID] {
    var chain: [RecordID] = []
    var next = self.supersedes
    while let id = next {
      let isRepeated = chain.contains(id) || id == record.id
      chain.append(id)
      next = isRepeated ? nil : portfolio[id].flatMap { Typed<Decision>($0).supersedes }
    }
    return chain
  }
}
