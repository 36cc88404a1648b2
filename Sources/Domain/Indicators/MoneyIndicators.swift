// What the partnership brings and costs, over the whole store. Archived records do not count.

extension Portfolio {
  /// Σ actual benefit ÷ Σ (promised benefit a month × months since the verdict), over what was
  /// scaled; nil until something was promised, scaled and measured.
  package var promiseVersusProof: Double? {
    let scaled = scaledPilots.compactMap { pilot, useCase, months -> (Double, Double)? in
      guard let proved = pilot.actualBenefit, let promised = useCase.benefitMonth else {
        return nil
      }
      return (proved.amount, promised.amount * months)
    }
    let promised = scaled.reduce(0) { $0 + $1.1 }
    return promised > 0 ? scaled.reduce(0) { $0 + $1.0 } / promised : nil
  }

  /// Σ actual benefit of pilots ÷ Σ (what they spent + the cost once and the cost a month × months
  /// since the verdict of what was scaled); nil while nothing was spent.
  package var moneyInOut: Double? {
    let pilots = current(.pilot).map(Typed<Pilot>.init)
    let spent = pilots.reduce(0) { $0 + ($1.spent?.amount ?? 0) }
    let scaled = scaledPilots.reduce(0) { sum, scaled in
      let (once, run) = (scaled.useCase.costOnce?.amount, scaled.useCase.runMonth?.amount)
      return sum + (once ?? 0) + (run ?? 0) * scaled.months
    }
    let benefit = pilots.reduce(0) { $0 + ($1.actualBenefit?.amount ?? 0) }
    return spent + scaled > 0 ? benefit / (spent + scaled) : nil
  }

  /// Σ spent ÷ Σ budget of the running pilots that have a budget, 0…1 and beyond.
  package var activeBudget: Double? {
    let running = current(.pilot).filter { $0.status == "running" }.map(Typed<Pilot>.init)
      .filter { $0.budget?.amount ?? 0 > 0 }
    let budget = running.reduce(0) { $0 + ($1.budget?.amount ?? 0) }
    return budget > 0 ? running.reduce(0) { $0 + ($1.spent?.amount ?? 0) } / budget : nil
  }

  /// Σ customers × lifetime value of the segments, in the store's unit; nil without any.
  package var customerEquity: Double? {
    let known = current(.segment).compactMap { Typed<Segment>($0).equity(in: self) }
    return known.isEmpty ? nil : known.reduce(0, +)
  }

  /// Own customer equity ÷ that of the market, which the configuration has as `market-equity`.
  package var customerEquityShare: Double? {
    guard let equity = customerEquity, let market = configuration.marketEquity, market > 0 else {
      return nil
    }
    return equity / market
  }

  /// The closed pilots with the verdict scale whose use case is scaled, with the months since.
  private var scaledPilots: [(pilot: Typed<Pilot>, useCase: Typed<UseCase>, months: Double)] {
    current(.pilot).map(Typed<Pilot>.init).compactMap { pilot in
      guard pilot.verdict == .scale, let day = pilot.verdictOn,
        let useCase = pilot.useCase.flatMap({ self[$0] }), useCase.status == "scaled"
      else { return nil }
      return (pilot, Typed(useCase), months(since: day))
    }
  }

  /// Mean months, so that a benefit does not jump at the end of February.
  private func months(since day: Day) -> Double { Double(today - day) / 30.4375 }
}
