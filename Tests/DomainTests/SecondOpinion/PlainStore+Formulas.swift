// What is said of money and of promises between people in the whole store.

extension PlainPortfolio {
  /// "customer equity = Σ n·CLV"
  var customerEquity: Double? {
    let known = segments.filter { !$0.isArchived }.compactMap { equity($0) }
    return known.isEmpty ? nil : known.reduce(0, +)
  }

  /// "its share = own ÷ `market-equity`, else —"
  var customerEquityShare: Double? { PlainValue.quotient(customerEquity, marketEquity) }

  /// The closed pilots with verdict scale by which a use case was scaled.
  func scalingPilots(_ useCase: PlainUseCase) -> [PlainPilot] {
    pilots.filter { $0.useCase == useCase.id && $0.verdict == "scale" && !$0.isArchived }
  }

  /// Mean months, so that a benefit does not jump at the end of February.
  func months(since day: Int) -> Double { Double(today - day) / (365.25 / 12) }

  /// "Promise versus proof, scaled only = Σ actual-benefit ÷ Σ(benefit-month × months since
  /// verdict-on)."
  var promiseVersusProof: Double? {
    var proof = 0.0
    var promise = 0.0
    for useCase in useCases where useCase.status == "scaled" {
      for pilot in scalingPilots(useCase) {
        guard let benefit = useCase.benefitMonth, let actual = pilot.actualBenefit,
          let on = pilot.verdictOn
        else { continue }
        proof += actual
        promise += benefit * months(since: on)
      }
    }
    return promise > 0 ? proof / promise : nil
  }

  /// "Money in and out = Σ actual-benefit ÷ Σ(pilots' spent + scaled cost-once + run-month × months
  /// since verdict-on)."
  var moneyInOut: Double? {
    let present = pilots.filter { !$0.isArchived }
    let income = present.compactMap(\.actualBenefit).reduce(0, +)
    var outlay = present.compactMap(\.spent).reduce(0, +)
    for useCase in useCases where useCase.status == "scaled" {
      guard let since = scalingPilots(useCase).compactMap(\.verdictOn).min() else { continue }
      outlay += useCase.costOnce ?? 0
      outlay += (useCase.runMonth ?? 0) * months(since: since)
    }
    return outlay > 0 ? income / outlay : nil
  }

  /// What the running pilots spent of what they were given.
  var activeBudget: Double? {
    let running = pilots.filter { $0.status == "running" && !$0.isArchived && $0.budget != nil }
    return PlainValue.quotient(
      running.compactMap(\.spent).reduce(0, +), running.compactMap(\.budget).reduce(0, +))
  }

  /// "Stuck action = open through three meetings": held after the one that gave it, until today.
  var stuckActions: [String] {
    let present = meetings.filter { !$0.isArchived }
    let held = present.filter { $0.status != "planned" }.compactMap(\.date).filter { $0 <= today }
    return present.flatMap { giving -> [String] in
      let later = giving.date.map { given in held.filter { $0 > given } } ?? []
      if Double(later.count) < limit("stuck-meetings", 3) { return [] }
      return giving.actions.filter { ($0.state ?? "open") == "open" }.map { action in
        written("M", giving.id) + " " + action.name
      }
    }
  }
}
