// What the partnership brings and costs, over the whole store. Archived records do not count.

extension Portfolio {
  /// Σ actual benefit ÷ Σ (promised benefit a month × months since the verdict), over what was
  /// scaled; nil until something was promised, scaled and measured.
  package var promiseVersusProof: Double? {
    let measured = money.filter { $0.promised != nil && $0.benefit != nil }
    let promised = measured.reduce(0) { $0 + ($1.promised ?? 0) }
    return promised > 0 ? measured.reduce(0) { $0 + ($1.benefit ?? 0) } / promised : nil
  }

  /// Σ actual benefit of pilots ÷ Σ (what they spent + the cost once and the cost a month × months
  /// since the verdict of what was scaled); nil while nothing was spent.
  package var moneyInOut: Double? {
    let money = money
    let out = money.reduce(0) { $0 + ($1.spent ?? 0) + $1.scaledCost }
    return out > 0 ? money.reduce(0) { $0 + ($1.benefit ?? 0) } / out : nil
  }

  /// Σ spent ÷ Σ budget of the running pilots that have a budget, 0…1 and beyond.
  package var activeBudget: Double? {
    let running = money.filter { $0.activeBudget ?? 0 > 0 }
    let budget = running.reduce(0) { $0 + ($1.activeBudget ?? 0) }
    return budget > 0 ? running.reduce(0) { $0 + ($1.spent ?? 0) } / budget : nil
  }

  private var money: [PilotMoney] {
    total("money", of: [.pilot]) {
      var money: [PilotMoney] = []
      forEachFigures(.pilot) { if let own = $1.money { money.append(own) } }
      return money
    }
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
}

/// What a pilot adds to the money of the store, in its unit.
struct PilotMoney: Sendable {
  let spent: Double?
  /// What was measured in the end.
  let benefit: Double?
  /// Of a running pilot.
  let activeBudget: Double?
  /// What its use case promised from the verdict until today, where it was scaled.
  let promised: Double?
  /// What its use case has cost since, where this pilot was the first to have it scaled; else 0.
  let scaledCost: Double
}

extension Typed where F == Pilot {
  func money(in portfolio: Portfolio) -> PilotMoney {
    let scaled = scaledUseCase(in: portfolio)
    // Mean months, so that a benefit does not jump at the end of February.
    let months = self.verdictOn.map { Double(portfolio.today - $0) / 30.4375 } ?? 0
    let carrier = scaled.flatMap { isFirstToScale($0.record.id, in: portfolio) ? $0 : nil }
    let cost = carrier.map { ($0.costOnce?.amount ?? 0) + ($0.runMonth?.amount ?? 0) * months }
    return PilotMoney(
      spent: self.spent?.amount, benefit: self.actualBenefit?.amount,
      activeBudget: record.status == "running" ? self.budget?.amount : nil,
      promised: scaled?.benefitMonth.map { $0.amount * months }, scaledCost: cost ?? 0)
  }

  /// A use case is paid for once, however many pilots ended with the verdict to scale it.
  private func isFirstToScale(_ useCase: RecordID, in portfolio: Portfolio) -> Bool {
    let scaling = portfolio.referrers(to: useCase, from: .pilot, by: "use-case")
      .map(Typed<Pilot>.init).filter { pilot in
        pilot.verdict == .scale && pilot.verdictOn != nil && !pilot.record.isArchived
      }
    let first = scaling.min { ($0.verdictOn?.number ?? 0) < ($1.verdictOn?.number ?? 0) }
    return first?.record === record
  }

  /// The use case that this pilot had scaled; nil for any other verdict.
  private func scaledUseCase(in portfolio: Portfolio) -> Typed<UseCase>? {
    guard self.verdict == .scale, self.verdictOn != nil,
      let useCase = self.useCase.flatMap({ portfolio[$0] }), useCase.status == "scaled"
    else { return nil }
    return Typed<UseCase>(useCase)
  }
}
