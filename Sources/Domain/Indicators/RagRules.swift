/// The colour of a running pilot, and the rule that gave it.
package struct RagVerdict: Sendable, Equatable {
  /// The worst that any rule gave.
  package let colour: Rag
  /// Nil when green.
  package let reason: RagReason?
}

/// The rule that gave a pilot its colour, with what is needed to say it.
package enum RagReason: Sendable, Equatable {
  case killRule(String)
  case pastTimebox
  case overspent, slowPace, behindPace, spendingAhead
  case needNotAgreed(RecordID)
  case readingTooOld(days: Int)
  case guardrail(String)
  case lowCheckIn(Double)
  case teamRule
  case noReading
  case override(note: String)

  /// As `--json` and the list show it.
  package var text: String {
    switch self {
    case .killRule(let id): "kill \(id)"
    case .pastTimebox: "past time box"
    case .overspent: "burn > 1.1"
    case .slowPace: "pace < 0.5"
    case .behindPace: "pace < 0.8"
    case .spendingAhead: "burn ahead of time"
    case .needNotAgreed(let id): "needs \(id)"
    case .readingTooOld(let days): "no reading for \(days) d"
    case .guardrail(let id): "guardrail \(id)"
    case .lowCheckIn(let score): "check-in \(Int(score))"
    case .teamRule: "team rule"
    case .noReading: "no reading yet"
    case .override(let note): note
    }
  }
}

extension Typed where F == Pilot {
  /// The worst rule wins; an override may only worsen, and needs a note. Nil unless running.
  package func rag(in portfolio: Portfolio) -> RagVerdict? {
    guard record.status == "running" else { return nil }
    let found =
      redReason(in: portfolio).map { RagVerdict(colour: .red, reason: $0) }
      ?? amberReason(in: portfolio).map { RagVerdict(colour: .amber, reason: $0) }
      ?? quietVerdict(on: portfolio.today)
    guard let colour = self.override?.rag, let note = self.override?.note, colour < found.colour
    else { return found }
    return RagVerdict(colour: colour, reason: .override(note: note))
  }

  private func redReason(in portfolio: Portfolio) -> RagReason? {
    let configuration = portfolio.configuration
    let timebox = timebox(on: portfolio.today) ?? 0
    if let rule = killRuleHit(on: portfolio.today) { return .killRule(rule.id ?? "") }
    if timebox > 1 && self.verdict == nil { return .pastTimebox }
    if let burn, burn > configuration[.burnRed] { return .overspent }
    if timebox >= configuration[.timeboxRed], let pace = pace(on: portfolio.today),
      pace < configuration[.paceRed]
    {
      return .slowPace
    }
    return nil
  }

  private func amberReason(in portfolio: Portfolio) -> RagReason? {
    let configuration = portfolio.configuration
    let timebox = timebox(on: portfolio.today) ?? 0
    if timebox >= configuration[.timeboxAmber], let pace = pace(on: portfolio.today),
      pace < configuration[.paceAmber]
    {
      return .behindPace
    }
    if let need = needNotAgreed(in: portfolio) { return .needNotAgreed(need) }
    // Without a box nothing is ahead of it; before a box begins, none of it has passed.
    if let burn, let passed = self.timebox(on: portfolio.today),
      burn - max(passed, 0) > configuration[.burnAhead]
    {
      return .spendingAhead
    }
    if let last = readings().last {
      let days = portfolio.today - last.day
      if Double(days) >= configuration[.readingDays] { return .readingTooOld(days: days) }
    } else if timebox >= configuration[.timeboxAmber] {
      return .noReading
    }
    if let rail = guardrailBreached { return .guardrail(rail.id ?? "") }
    if let score = latestCheckIn, score <= configuration[.checkIn] { return .lowCheckIn(score) }
    return teamShape(in: portfolio).isSound(limit: configuration[.teamSize]) ? nil : .teamRule
  }

  private func quietVerdict(on today: Day) -> RagVerdict {
    readings().isEmpty
      ? RagVerdict(colour: .grey, reason: .noReading) : RagVerdict(colour: .green, reason: nil)
  }

  private var latestCheckIn: Double? {
    // Of two on one day, the one further down the list is the later: `max` would take the first.
    (self.checkIns?.rows ?? []).reversed().compactMap { row in
      row.on.flatMap { on in row.score.map { (on, $0) } }
    }
    .max { $0.0 < $1.0 }?.1
  }

  /// The first ownership row that the use case needs and that both sides have not agreed.
  private func needNotAgreed(in portfolio: Portfolio) -> RecordID? {
    let needs = self.useCase.flatMap { portfolio[$0] }.flatMap { Typed<UseCase>($0).needs } ?? []
    return needs.first { need in
      portfolio[need].map { Typed<Ownership>($0).state != .agreed } ?? true
    }
  }
}
