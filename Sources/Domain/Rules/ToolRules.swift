extension Tool {
  static let rules: [Rule] = [adoption]

  /// Adopted: somebody decided it, a use case that is ready wants it, and the process changes with it.
  private static let adoption = Rule(
    13, "adoption", .warning, of: Tool.self, in: "adopted"
  ) { tool, portfolio in
    tool.decisionBreaches(in: portfolio) + tool.useBreaches(in: portfolio)
  }
}

extension Typed where F == Tool {
  fileprivate func decisionBreaches(in portfolio: Portfolio) -> [Breach] {
    guard let id = self.decision, let state = portfolio[id]?.status else {
      return [Breach("decision", .needed(state: record.status))]
    }
    // A decision that was replaced since has still brought the tool in.
    let isDecided = ["decided", "superseded"].contains(state)
    return .one("decision", .notDecided(id, state: state), if: !isDecided)
  }

  fileprivate func useBreaches(in portfolio: Portfolio) -> [Breach] {
    let users = portfolio.referrers(to: record.id, from: .useCase, by: "tool")
      .filter { ["ready", "piloting", "scaled"].contains($0.status) }
    guard let first = users.first else { return [Breach(nil, .committee(.unused))] }
    let changes = users.contains { Typed<UseCase>($0).processChange != nil }
    return .one(nil, .committee(.processUnchanged(useCase: first.id)), if: !changes)
  }
}
