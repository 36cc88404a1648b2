extension Pilot {
  static let indicators: [Indicator] = [
    Indicator("timebox", of: Pilot.self, from: ["start", "end", .today]) {
      .fraction($0.timebox(on: $1.today))
    },
    Indicator("progress", of: Pilot.self, from: [.part(.latest), "baseline", "target"]) {
      pilot, _ in .fraction(pilot.progress)
    },
    Indicator("pace", of: Pilot.self, from: ["progress", "timebox"]) {
      .number($0.pace(on: $1.today))
    },
    Indicator("burn", of: Pilot.self, from: ["spent", "budget"]) { pilot, _ in .fraction(pilot.burn)
    },
    Indicator("verdict-due", of: Pilot.self, from: ["status", "timebox", "kill", "series", .today])
    { .flag($0.isVerdictDue(on: $1.today)) },
    Indicator("rag", of: Pilot.self, from: ragInputs) { .word($0.rag(in: $1)?.colour) },
    Indicator("rag-reason", of: Pilot.self, from: ragInputs) { pilot, portfolio in
      pilot.rag(in: portfolio)?.reason.map(Measure.reason) ?? .missing
    },
    Indicator("balance", of: Pilot.self, from: ["team", .part(.roles)]) {
      .number($0.teamShape(in: $1).balance)
    },
    Indicator("team-mix", of: Pilot.self, from: ["team", .part(.roles)]) {
      .text($0.teamShape(in: $1).text)
    },
  ]
}

private let ragInputs: [IndicatorInput] = [
  "status", "timebox", "pace", "burn", "kill", .linked("use-case", "needs"), "series", "guardrails",
  "check-ins", "team", "override", .threshold(.burnRed), .threshold(.timeboxRed),
  .threshold(.paceRed), .threshold(.timeboxAmber), .threshold(.paceAmber), .threshold(.burnAhead),
  .threshold(.readingDays), .threshold(.checkIn), .threshold(.teamSize),
]

extension Typed where F == Pilot {
  /// The share of the time box that has passed: 0 at the start, 1 at the end, more when over.
  package func timebox(on today: Day) -> Double? {
    guard let start = self.start, let end = self.end, end > start else { return nil }
    return Double(today - start) / Double(end - start)
  }

  /// The readings of `metric`, oldest first; of the pilot's own metric when nil.
  package func readings(of other: RecordID? = nil) -> [(day: Day, value: Double)] {
    let wanted = other ?? self.metric
    return (self.series?.rows ?? [])
      .filter { $0.metric == nil ? wanted == self.metric : $0.metric == wanted }
      .compactMap { row in row.on.flatMap { day in row.value.map { (day, $0) } } }
      .sorted { $0.0 < $1.0 }
  }

  /// (Latest − baseline) ÷ (target − baseline), also where lower is better.
  package var progress: Double? {
    guard let baseline = self.baseline, let target = self.target, target != baseline,
      let latest = readings().last
    else { return nil }
    return (latest.value - baseline) / (target - baseline)
  }

  /// Progress ÷ time box.
  package func pace(on today: Day) -> Double? {
    guard let progress, let timebox = timebox(on: today), timebox > 0 else { return nil }
    return progress / timebox
  }

  /// Spent ÷ budget.
  package var burn: Double? {
    guard let spent = self.spent?.amount, let budget = self.budget?.amount, budget > 0 else {
      return nil
    }
    return spent / budget
  }

  /// The first kill rule that the latest reading of its metric breaks, from the rule's `from` day.
  package func killRuleHit(on today: Day) -> Row<Pilot.KillRule>? {
    self.kill?.first { rule in
      guard let comparison = rule.comparison, let limit = rule.value,
        let latest = readings(of: rule.metric).last
      else { return false }
      return rule.from.map { $0 <= today && $0 <= latest.day } ?? true
        && comparison.holds(latest.value, limit)
    }
  }

  /// The first guardrail that is breached: the latest reading of its metric makes `op` true, as with a
  /// kill rule.
  package var guardrailBreached: Row<Pilot.Guardrail>? {
    self.guardrails?.first { rail in
      guard let comparison = rail.comparison, let limit = rail.value,
        let latest = readings(of: rail.metric).last
      else { return false }
      return comparison.holds(latest.value, limit)
    }
  }

  /// Running, and either past its time box or stopped by one of its own kill rules.
  package func isVerdictDue(on today: Day) -> Bool {
    guard record.status == "running" else { return false }
    return timebox(on: today) ?? 0 > 1 || killRuleHit(on: today) != nil
  }

  /// Since when the verdict is owed: the end of the time box, or the reading that broke a kill rule,
  /// whichever came first. Nil while none is due.
  package func verdictDueSince(on today: Day) -> Day? {
    guard isVerdictDue(on: today) else { return nil }
    let end = timebox(on: today) ?? 0 > 1 ? self.end : nil
    let hit = killRuleHit(on: today).flatMap { readings(of: $0.metric).last?.day }
    return [end, hit].compactMap { $0 }.min()
  }

  /// Closed more than three days ago, and nobody was told.
  package func isUntold(in portfolio: Portfolio) -> Bool {
    guard record.status == "closed", self.communicated == nil, let verdictOn = self.verdictOn else {
      return false
    }
    let limit = portfolio.configuration[.untoldDays]
    return Double(portfolio.today - verdictOn) > limit
  }
}

extension Pilot.Comparison {
  /// `value` op `limit`.
  package func holds(_ value: Double, _ limit: Double) -> Bool {
    switch self {
    case .above: value > limit
    case .atLeast: value >= limit
    case .below: value < limit
    case .atMost: value <= limit
    }
  }
}
