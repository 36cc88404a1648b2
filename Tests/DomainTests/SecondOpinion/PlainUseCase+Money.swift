extension PlainPortfolio {
  /// "reach (customers/quarter) × impact {3,2,1,.5,.25} × confidence {1,.8,.5} ÷ effort (≥ 0.5)."
  func rice(_ useCase: PlainUseCase) -> Double? {
    guard let reach = useCase.reach, let impact = useCase.impact,
      let confidence = useCase.confidence, let effort = useCase.effort
    else { return nil }
    return reach * impact * confidence / max(effort, limit("least-effort", 0.5))
  }

  /// "WSJF = (bv+tc+rr)/size, each of {1,2,3,5,8,13,20}."
  func wsjf(_ useCase: PlainUseCase) -> Double? {
    guard let value = useCase.value, let criticality = useCase.criticality,
      let reduction = useCase.riskReduction
    else { return nil }
    return PlainValue.quotient(value + criticality + reduction, useCase.size)
  }

  /// "Horizon H = 24 months"
  var horizon: Double { limit("horizon", 24) }

  /// "C = cost-once + H·run-month; ROI = (H·benefit-month − C)/C."
  func returnOnInvestment(_ useCase: PlainUseCase) -> Double? {
    guard let once = useCase.costOnce, let run = useCase.runMonth,
      let benefit = useCase.benefitMonth
    else { return nil }
    let cost = once + horizon * run
    return PlainValue.quotient(horizon * benefit - cost, cost)
  }

  /// "payback = cost-once/(benefit-month − run-month) months, "never" when the denominator ≤ 0."
  func payback(_ useCase: PlainUseCase) -> PlainValue {
    guard let once = useCase.costOnce, let run = useCase.runMonth,
      let benefit = useCase.benefitMonth
    else { return .missing }
    return benefit - run <= 0 ? .word("never") : .months(once / (benefit - run))
  }

  static let active = ["idea", "framed", "ready", "piloting"]

  func isActive(_ useCase: PlainUseCase) -> Bool {
    !useCase.isArchived && PlainPortfolio.active.contains(useCase.status)
  }

  /// "customer-metric share = active use cases (idea, framed, ready, piloting) with a
  /// customer-level metric ÷ active."
  var customerMetricShare: Double? {
    let active = useCases.filter(isActive)
    let customer = active.filter { level(ofMetric: $0.metric) == "customer" }
    return PlainValue.quotient(Double(customer.count), Double(active.count))
  }

  /// "overlap = another active use case with the same segment and a touchpoint in common."
  func overlaps(_ useCase: PlainUseCase) -> [Int] {
    useCases.filter { other in
      other.id != useCase.id && isActive(useCase) && isActive(other) && useCase.segment != nil
        && other.segment == useCase.segment
        && !Set(other.touchpoints).isDisjoint(with: useCase.touchpoints)
    }.map(\.id)
  }
}
