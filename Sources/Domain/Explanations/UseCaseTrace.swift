extension Portfolio {
  /// What was looked at one by one, for values whose inputs alone do not tell; empty for the others.
  func trace(of key: String, _ record: Record) -> [Explanation.Step] {
    switch (record.kind, key) {
    case (.useCase, "gate"), (.useCase, "gate-misses"), (.useCase, "shiny"):
      gateTrace(Typed(record))
    case (.useCase, "business-half"): businessTrace(Typed(record))
    case (.useCase, "it-half"): itTrace(Typed(record))
    case (.useCase, "readiness"), (.useCase, "owes"), (.useCase, "ready"):
      businessTrace(Typed(record)) + itTrace(Typed(record))
    case (.pilot, "rag"), (.pilot, "rag-reason"): ragTrace(Typed(record))
    case (.pilot, "verdict-due"): killTrace(Typed(record))
    case (.tool, "score"): scoreTrace(Typed(record))
    default: []
    }
  }

  private func gateTrace(_ useCase: Typed<UseCase>) -> [Explanation.Step] {
    let wanted = [
      "objective", "customer-problem", "customer-benefit", "metric", "baseline", "target",
    ].map { Requirement(miss: $0, keys: [$0]) }
    return steps(wanted, missing: useCase.gateMisses(in: self), useCase.record)
  }

  private func businessTrace(_ useCase: Typed<UseCase>) -> [Explanation.Step] {
    let wanted = [
      Requirement(miss: "brief", keys: ["brief"]),
      Requirement(miss: "customer-problem", keys: ["customer-problem"]),
      Requirement(miss: "touchpoints", keys: ["segment", "touchpoints"]),
      Requirement(miss: "metric", keys: ["metric", "baseline", "target"]),
      Requirement(miss: "benefit-month", keys: ["benefit-month"]),
    ]
    return steps(wanted, missing: useCase.businessMisses(in: self), useCase.record)
  }

  private func itTrace(_ useCase: Typed<UseCase>) -> [Explanation.Step] {
    let wanted = [
      Requirement(miss: "sources", keys: ["sources"]),
      Requirement(miss: "integrations", keys: ["integrations"]),
      Requirement(miss: "acceptance", keys: ["acceptance"]),
      Requirement(miss: "privacy", keys: ["privacy"]),
      Requirement(miss: "effort", keys: ["effort", "trade-off"]),
    ]
    return steps(wanted, missing: useCase.itMisses, useCase.record)
  }

  private func steps(
    _ wanted: [Requirement], missing: [String], _ record: Record
  ) -> [Explanation.Step] {
    wanted.map { requirement in
      let nodes = requirement.keys.map { record.kind.schema.field($0).flatMap(record.node) }
      let isFilled = !missing.contains(requirement.miss)
      return .init(.fields(requirement.keys), .nodes(nodes), .filled(isFilled))
    }
  }

  private func scoreTrace(_ tool: Typed<Tool>) -> [Explanation.Step] {
    tool.weighedScores(in: self).map { key, weight, score in
      .init(.score(key), .weighed(score: .number(score), weight: .number(weight)))
    }
  }
}

/// Fields that are filled in together, and the key by which the indicator names them when they are not.
private struct Requirement {
  let miss: String
  let keys: [String]
}
