extension Decision {
  static let indicators: [Indicator] = [
    Indicator("age", of: Decision.self, from: ["raised", "decided", .today]) {
      .days($0.age(on: $1.today))
    },
    Indicator("overdue", of: Decision.self, from: ["status", .part(.deadline), .today]) {
      .flag($0.isOverdue(on: $1.today))
    },
    Indicator("deferrals", of: Decision.self, from: ["decide-by"]) { decision, _ in
      .number(decision.deferrals.map(Double.init))
    },
    Indicator("on-time", of: Decision.self, from: ["decided", .part(.firstDeadline)]) {
      decision, _ in
      decision.isOnTime.map(Measure.flag) ?? .missing
    },
    Indicator("review-due", of: Decision.self, from: ["status", "review", .today]) {
      .flag($0.isReviewDue(on: $1.today))
    },
    Indicator(
      "untold", of: Decision.self,
      from: ["status", "decided", "communicated", .today, .threshold(.untoldDays)]
    ) { .flag($0.isUntold(in: $1)) },
    Indicator(
      "waits-on", of: Decision.self,
      from: ["status", "driver", "approver", "agree", "signed", "untold", "review-due"]
    ) { decision, portfolio in
      let names = decision.waitsOn(in: portfolio)
      return names.isEmpty ? .missing : .people(names)
    },
    Indicator(
      "waits-since", of: Decision.self,
      from: ["status", "waits-on", "raised", "signed", "decided", "untold", "review"]
    ) {
      $0.waitsSince(in: $1).map(Measure.day) ?? .missing
    },
    Indicator("latency", of: Decision.self, from: ["raised", "decided", .threshold(.latencyDays)]) {
      .days($0.latency(in: $1))
    },
  ]
}

extension Typed where F == Decision {
  /// Days from the day it was raised to the day it was decided, else to `today`.
  package func age(on today: Day) -> Int? { self.raised.map { (self.decided ?? today) - $0 } }

  /// The days it took, where it counts for the latency of the store: decided in the last 90 days.
  package func latency(in portfolio: Portfolio) -> Int? {
    guard let decided = self.decided, decided <= portfolio.today,
      Double(portfolio.today - decided) <= portfolio.configuration[.latencyDays]
    else { return nil }
    return age(on: portfolio.today)
  }

  /// The deadline in force: the last of `decide-by`.
  package var deadline: Day? { self.decideBy?.last }

  /// Days past the deadline, negative while some are left; nil unless it is proposed.
  package func lateness(on today: Day) -> Int? {
    record.status == "proposed" ? deadline.map { today - $0 } : nil
  }

  /// Proposed, and the last `decide-by` has passed.
  package func isOverdue(on today: Day) -> Bool { (lateness(on: today) ?? 0) > 0 }

  /// How often the deadline was moved: the number of `decide-by` less one.
  package var deferrals: Int? { self.decideBy.flatMap { $0.isEmpty ? nil : $0.count - 1 } }

  /// Whether it was decided by its first deadline; nil while undecided.
  package var isOnTime: Bool? {
    guard let decided = self.decided, let first = self.decideBy?.first else { return nil }
    return decided <= first
  }

  /// Decided, and its `review` day has come.
  package func isReviewDue(on today: Day) -> Bool {
    record.status == "decided" && self.review.map { $0 <= today } ?? false
  }

  /// Decided more than three days ago, and nobody was told.
  package func isUntold(in portfolio: Portfolio) -> Bool {
    guard record.status == "decided", self.communicated == nil, let decided = self.decided else {
      return false
    }
    let limit = portfolio.configuration[.untoldDays]
    return Double(portfolio.today - decided) > limit
  }

  /// Those whose signature a decision needs: the approver and every `agree`.
  package var signatories: [String] {
    var seen: Set<String> = []
    return ([self.approver].compactMap { $0 } + (self.agree ?? [])).map(\.handle)
      .filter { seen.insert($0.lowercased()).inserted }
  }

  /// Whether a signature of that person or role covers what stands there now.
  package func hasSigned(_ name: String, in portfolio: Portfolio) -> Bool {
    signature(of: name, in: portfolio) == .valid
  }

  /// The signature of that person or role.
  package func signature(of name: String, in portfolio: Portfolio) -> SignOff {
    let signatures = (self.signed?.pairs ?? []).filter { portfolio.isSame($0.key, name) }
    return SignOff(signatures.map(\.value), over: Digest(signedOf: record))
  }

  /// Whose move it is: the driver of a draft, the missing signatures of a proposal, the driver of
  /// what is untold, the approver of what is to be reviewed.
  package func waitsOn(in portfolio: Portfolio) -> [String] {
    switch record.status {
    case "draft": return self.driver.map { [$0.handle] } ?? []
    case "proposed": return signatories.filter { !hasSigned($0, in: portfolio) }
    case "decided":
      if isUntold(in: portfolio) { return self.driver.map { [$0.handle] } ?? [] }
      return isReviewDue(on: portfolio.today) ? self.approver.map { [$0.handle] } ?? [] : []
    default: return []
    }
  }

  /// Since when it waits: the last signature or the day it was raised; the day it was decided; the
  /// day the review fell due.
  package func waitsSince(in portfolio: Portfolio) -> Day? {
    if waitsOn(in: portfolio).isEmpty { return nil }
    if record.status == "decided" { return isUntold(in: portfolio) ? self.decided : self.review }
    let signatures = (self.signed?.pairs ?? []).compactMap { Day(iso: $0.value.prefix(10)) }
    return (signatures + [self.raised].compactMap { $0 }).max()
  }
}
