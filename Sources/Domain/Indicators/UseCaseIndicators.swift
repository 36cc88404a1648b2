import Text

extension UseCase {
  static let indicators: [Indicator] = [
    Indicator("gate", of: UseCase.self, from: gateInputs) { .flag($0.gateMisses(in: $1).isEmpty) },
    Indicator("gate-misses", of: UseCase.self, from: gateInputs) { .words($0.gateMisses(in: $1)) },
    Indicator("shiny", of: UseCase.self, from: ["tool", "gate"]) { .flag($0.isShiny(in: $1)) },
    Indicator("readiness", of: UseCase.self, from: ["business-half", "it-half"]) {
      .fraction($0.readiness(in: $1))
    },
    Indicator(
      "business-half", of: UseCase.self,
      from: [
        "brief", "customer-problem", "segment", "touchpoints", "metric", "baseline", "target",
        "benefit-month", .threshold(.briefLines),
      ]
    ) {
      .number(Double(5 - $0.businessMisses(in: $1).count))
    },
    Indicator(
      "it-half", of: UseCase.self,
      from: ["sources", "integrations", "acceptance", "privacy", "effort", "trade-off"]
    ) { useCase, _ in
      .number(Double(5 - useCase.itMisses.count))
    },
    Indicator("owes", of: UseCase.self, from: ["business-half", "it-half"]) {
      .word($0.owes(in: $1))
    },
    Indicator("ready", of: UseCase.self, from: ["readiness", "read-back", "translator"]) {
      .flag($0.isReady(in: $1))
    },
    Indicator(
      "rice", of: UseCase.self,
      from: ["reach", "impact", "confidence", "effort", .threshold(.leastEffort)]
    ) { .number($0.rice(in: $1)) },
    Indicator("wsjf", of: UseCase.self, from: ["bv", "tc", "rr", "size"]) { useCase, _ in
      .number(useCase.wsjf)
    },
    Indicator(
      "roi", of: UseCase.self,
      from: ["benefit-month", .part(.totalCost), "cost-once", "run-month", .threshold(.horizon)]
    ) { .fraction($0.returnOnInvestment(in: $1)) },
    Indicator("payback", of: UseCase.self, from: ["cost-once", "benefit-month", "run-month"]) {
      useCase, _ in useCase.payback
    },
    Indicator(
      "customer-metric", of: UseCase.self, from: ["status", "metric", .linked("metric", "level")]
    ) { $0.hasCustomerMetric(in: $1).map(Measure.flag) ?? .missing },
    Indicator("overlap", of: UseCase.self, from: ["status", "segment", "touchpoints"]) {
      .words($0.overlaps(in: $1).map(\.text))
    },
  ]

  /// The states of a use case that is being worked on.
  static let activeStates: Set = ["idea", "framed", "ready", "piloting"]

  /// Active use cases by their segment and each of their touchpoints.
  fileprivate static let contacts = Grouping(name: "contacts", kind: .useCase) { record in
    Typed<UseCase>(record).contacts
  }
}

private let gateInputs: [IndicatorInput] = [
  "objective", "customer-problem", "customer-benefit", "metric", .linked("metric", "level"),
  "baseline", "target",
]

/// The side that has to write next.
package enum Owing: String, Sendable { case marketing, it, both }

extension Typed where F == UseCase {
  /// The fields that the strategy gate still wants; a metric below customer or product level counts
  /// as missing.
  package func gateMisses(in portfolio: Portfolio) -> [String] {
    let level = self.metric.flatMap { portfolio[$0] }.flatMap { Typed<Metric>($0).level }
    let isStrategic = level == .customer || level == .product
    return missing([
      ("objective", self.objective != nil), ("customer-problem", self.customerProblem != nil),
      ("customer-benefit", self.customerBenefit != nil), ("metric", isStrategic),
      ("baseline", self.baseline != nil), ("target", self.target != nil),
    ])
  }

  /// Whether it is measured by what customers see; nil when it is not active.
  package func hasCustomerMetric(in portfolio: Portfolio) -> Bool? {
    isActive
      ? self.metric.flatMap { portfolio[$0] }.flatMap { Typed<Metric>($0).level } == .customer : nil
  }

  /// A tool is named, and no problem that it would solve.
  package func isShiny(in portfolio: Portfolio) -> Bool {
    self.tool != nil && !gateMisses(in: portfolio).isEmpty
  }

  /// What the business half (of five) still lacks, by the first field of each.
  package func businessMisses(in portfolio: Portfolio) -> [String] {
    let limit = portfolio.configuration[.briefLines]
    return missing([
      ("brief", self.brief.map { Double($0.text.lineCount) <= limit } ?? false),
      ("customer-problem", self.customerProblem != nil),
      ("touchpoints", self.segment != nil && !(self.touchpoints ?? []).isEmpty),
      ("metric", self.metric != nil && self.baseline != nil && self.target != nil),
      ("benefit-month", self.benefitMonth != nil),
    ])
  }

  /// What the IT half (of five) still lacks.
  package var itMisses: [String] {
    let sources = self.sources?.rows ?? []
    let areGranted =
      !sources.isEmpty && sources.allSatisfy { $0.owner != nil && $0.access == .granted }
    return missing([
      ("sources", areGranted), ("integrations", !(self.integrations ?? []).isEmpty),
      ("acceptance", !(self.acceptance ?? []).isEmpty), ("privacy", self.privacy != nil),
      ("effort", self.effort != nil && self.tradeOff != nil),
    ])
  }

  /// The smaller of both halves, 0…1.
  package func readiness(in portfolio: Portfolio) -> Double {
    Double(5 - max(businessMisses(in: portfolio).count, itMisses.count)) / 5
  }

  /// Nil when nothing is owed.
  package func owes(in portfolio: Portfolio) -> Owing? {
    let (business, it) = (businessMisses(in: portfolio).count, itMisses.count)
    if business == it { return business == 0 ? nil : .both }
    return business > it ? .marketing : .it
  }

  /// Both halves whole, both read back as they stand, and a translator named.
  package func isReady(in portfolio: Portfolio) -> Bool {
    readiness(in: portfolio) == 1 && self.translator != nil
      && Side.Half.allCases.allSatisfy { readBack(by: $0) == .valid }
  }

  /// The read-back of that side.
  package func readBack(by half: Side.Half) -> SignOff {
    let entries = [self.readBack?[half.rawValue]].compactMap { $0 }
    return SignOff(entries, over: Digest(readBackOf: record))
  }

  /// Reach (customers a quarter) × impact × confidence ÷ effort (person-months, at least 0.5).
  /// Source: Intercom, "RICE: Simple prioritization for product managers".
  package func rice(in portfolio: Portfolio) -> Double? {
    guard let reach = self.reach, let impact = self.impact, let confidence = self.confidence,
      let effort = self.effort
    else { return nil }
    return reach * impact * confidence / max(effort, portfolio.configuration[.leastEffort])
  }

  /// (Business value + time criticality + risk reduction) ÷ size. Source: SAFe, "WSJF".
  package var wsjf: Double? {
    guard let businessValue = self.businessValue, let timeCriticality = self.timeCriticality,
      let riskReduction = self.riskReduction, let size = self.size, size > 0
    else { return nil }
    return (businessValue + timeCriticality + riskReduction) / size
  }

  /// The score that the configuration names.
  package func score(in portfolio: Portfolio) -> Double? {
    portfolio.configuration.scoring == "wsjf" ? wsjf : rice(in: portfolio)
  }

  /// (H·benefit − C) ÷ C, where C = cost-once + H·run-month over the horizon H of 24 months.
  package func returnOnInvestment(in portfolio: Portfolio) -> Double? {
    guard let once = self.costOnce?.amount, let run = self.runMonth?.amount,
      let benefit = self.benefitMonth?.amount
    else { return nil }
    let horizon = portfolio.configuration[.horizon]
    let cost = once + horizon * run
    return cost > 0 ? (horizon * benefit - cost) / cost : nil
  }

  /// cost-once ÷ (benefit-month − run-month), in months; `never` when nothing is gained a month.
  package var payback: Measure {
    guard let once = self.costOnce?.amount, let run = self.runMonth?.amount,
      let benefit = self.benefitMonth?.amount
    else { return .missing }
    return benefit > run ? .months(once / (benefit - run)) : .word("never")
  }

  /// Idea, framed, ready or piloting, and not archived.
  var isActive: Bool { UseCase.activeStates.contains(record.status) && !record.isArchived }

  /// What an active use case meets customers by: its segment at each of its touchpoints.
  fileprivate var contacts: [GroupKey] {
    guard isActive, let segment = self.segment else { return [] }
    return (self.touchpoints ?? []).map { GroupKey([segment.inFull.text, folded($0)]) }
  }

  /// Up to three other active use cases that reach the same segment at a touchpoint of this one:
  /// together they may tell one customer different things.
  package func overlaps(in portfolio: Portfolio) -> [RecordID] {
    let others = contacts.flatMap { contact in
      portfolio.records(in: UseCase.contacts, under: contact).lazy.filter { $0 !== record }
        .prefix(3).map(\.id)
    }
    return Array(Set(others).sorted().prefix(3))
  }

  private func missing(_ parts: [(key: String, isThere: Bool)]) -> [String] {
    parts.filter { !$0.isThere }.map(\.key)
  }
}

extension String {
  /// Lines with text on them or between them; a newline at the end begins none.
  var lineCount: Int {
    var (lines, isBlank, count) = (1, true, 0)
    for byte in utf8 {
      if byte == 0x0A {
        (lines, isBlank) = (lines + 1, true)
      } else if isBlank, byte != 0x20, byte != 0x09, byte != 0x0D {
        (isBlank, count) = (false, lines)
      }
    }
    return count
  }
}
