extension PlainPortfolio {
  func level(ofMetric id: Int?) -> String? { metrics.first { $0.id == id }?.level }

  /// "objective ∧ customer-problem ∧ customer-benefit ∧ metric (of level customer or product) ∧
  /// baseline ∧ target."
  func gateMisses(_ useCase: PlainUseCase) -> [String] {
    var misses: [String] = []
    if useCase.objective == nil { misses.append("objective") }
    if !useCase.hasProblem { misses.append("customer-problem") }
    if !useCase.hasBenefit { misses.append("customer-benefit") }
    if !["customer", "product"].contains(level(ofMetric: useCase.metric)) {
      misses.append("metric")
    }
    if useCase.baseline == nil { misses.append("baseline") }
    if useCase.target == nil { misses.append("target") }
    return misses
  }

  func hasGate(_ useCase: PlainUseCase) -> Bool { gateMisses(useCase).isEmpty }

  /// "SHINY = tool ∧ ¬gate."
  func isShiny(_ useCase: PlainUseCase) -> Bool { useCase.tool != nil && !hasGate(useCase) }

  /// "B = filled/5 of {brief ≤ 5 lines, customer-problem, segment+touchpoints,
  /// metric+baseline+target, benefit-month}."
  func business(_ useCase: PlainUseCase) -> Int {
    let filled = [
      useCase.briefLines > 0 && Double(useCase.briefLines) <= limit("brief-lines", 5),
      useCase.hasProblem,
      useCase.segment != nil && !useCase.touchpoints.isEmpty,
      useCase.metric != nil && useCase.baseline != nil && useCase.target != nil,
      useCase.benefitMonth != nil,
    ]
    return filled.filter { $0 }.count
  }

  /// "T = filled/5 of {every source owned and granted, integrations, ≥ 1 acceptance, privacy,
  /// effort+trade-off}."
  func technical(_ useCase: PlainUseCase) -> Int {
    let filled = [
      !useCase.sources.isEmpty
        && useCase.sources.allSatisfy { $0.owner != nil && $0.access == "granted" },
      useCase.integrations > 0,
      useCase.acceptance > 0,
      useCase.privacy != nil,
      useCase.effort != nil && useCase.hasTradeOff,
    ]
    return filled.filter { $0 }.count
  }

  /// "readiness = min(B,T), a fraction shown as %."
  func readiness(_ useCase: PlainUseCase) -> Double {
    Double(min(business(useCase), technical(useCase))) / 5
  }

  /// "Owes: the lower side; equal and < 1: both."
  func owes(_ useCase: PlainUseCase) -> String? {
    let (b, t) = (business(useCase), technical(useCase))
    if b == t { return b < 5 ? "both" : nil }
    return b < t ? "marketing" : "it"
  }

  /// "READY = B=T=1 ∧ both read-backs match their digest ∧ translator named."
  func isReady(_ useCase: PlainUseCase) -> Bool {
    let readBack = ["marketing", "it"].allSatisfy { side in
      useCase.readBack.contains { $0.name == side && $0.content != .changed }
    }
    return business(useCase) == 5 && technical(useCase) == 5 && readBack
      && useCase.translator != nil
  }

  func values(_ useCase: PlainUseCase) -> [String: PlainValue] {
    [
      "gate": .flag(hasGate(useCase)), "gate-misses": .words(gateMisses(useCase)),
      "shiny": .flag(isShiny(useCase)), "readiness": .fraction(readiness(useCase)),
      "business-half": .number(Double(business(useCase))),
      "it-half": .number(Double(technical(useCase))),
      "owes": .word(orMissing: owes(useCase)), "ready": .flag(isReady(useCase)),
      "rice": .number(orMissing: rice(useCase)), "wsjf": .number(orMissing: wsjf(useCase)),
      "overlap": .words(overlaps(useCase).map { written("U", $0) }),
      "roi": .fraction(orMissing: returnOnInvestment(useCase)), "payback": payback(useCase),
    ]
  }
}
