extension PlainPortfolio {
  /// "age = (decided, else today) − raised."
  func age(_ decision: PlainDecision) -> Int? {
    decision.raised.map { (decision.decided ?? today) - $0 }
  }

  /// "overdue = proposed ∧ today > last(decide-by)."
  func isOverdue(_ decision: PlainDecision) -> Bool {
    guard decision.status == "proposed", let last = decision.decideBy.last else { return false }
    return today > last
  }

  /// "deferrals = count(decide-by) − 1."
  func deferrals(_ decision: PlainDecision) -> Double? {
    decision.decideBy.isEmpty ? nil : Double(decision.decideBy.count - 1)
  }

  /// "on-time = decided ≤ first(decide-by)."
  func isOnTime(_ decision: PlainDecision) -> Bool? {
    guard let decided = decision.decided, let first = decision.decideBy.first else { return nil }
    return decided <= first
  }

  /// "review-due = decided ∧ review ≤ today."
  func isReviewDue(_ decision: PlainDecision) -> Bool {
    guard decision.status == "decided", let review = decision.review else { return false }
    return review <= today
  }

  /// "untold = decided ∧ ¬communicated ∧ today − decided > 3 days."
  func isUntold(_ decision: PlainDecision) -> Bool {
    guard decision.status == "decided", decision.communicated == nil,
      let decided = decision.decided
    else { return false }
    return Double(today - decided) > limit("untold-days", 3)
  }

  /// "When the content no longer matches it, the sign-off is VOID …; a bare day without a digest
  /// counts as valid and unverified."
  func hasSigned(_ name: String, _ decision: PlainDecision) -> Bool {
    decision.signed.contains { isSame($0.name, name) && $0.content != .changed }
  }

  /// Whose move it is: the driver prepares, the approver and every `agree` sign, the driver tells,
  /// the approver reviews.
  func waitsOn(_ decision: PlainDecision) -> [String] {
    switch decision.status {
    case "draft": return [decision.driver].compactMap(\.self)
    case "proposed":
      let signers = [decision.approver].compactMap(\.self) + decision.agree
      let once = signers.enumerated().filter { place, name in
        !signers[..<place].contains { $0.lowercased() == name.lowercased() }
      }
      return once.map(\.element).filter { !hasSigned($0, decision) }
    case "decided" where isUntold(decision): return [decision.driver].compactMap(\.self)
    case "decided" where isReviewDue(decision): return [decision.approver].compactMap(\.self)
    default: return []
    }
  }

  /// "Everything that waits says on whom and since when": the last thing that happened to it.
  func waitsSince(_ decision: PlainDecision) -> Int? {
    if waitsOn(decision).isEmpty { return nil }
    switch decision.status {
    case "decided": return isUntold(decision) ? decision.decided : decision.review
    default: return (decision.signed.map(\.on) + [decision.raised].compactMap(\.self)).max()
    }
  }

  func values(_ decision: PlainDecision) -> [String: PlainValue] {
    let waits = waitsOn(decision)
    return [
      "age": age(decision).map(PlainValue.days) ?? .missing,
      "overdue": .flag(isOverdue(decision)),
      "deferrals": .number(orMissing: deferrals(decision)),
      "on-time": isOnTime(decision).map(PlainValue.flag) ?? .missing,
      "review-due": .flag(isReviewDue(decision)),
      "untold": .flag(isUntold(decision)),
      "waits-on": waits.isEmpty ? .missing : .words(waits),
      "waits-since": waitsSince(decision).map(PlainValue.day) ?? .missing,
    ]
  }

  /// "latency = median age of the decisions decided in the last 90 days, also by area": their day
  /// counts, so that what was superseded since is among them.
  func latency(area: String? = nil) -> Double? {
    let recent = decisions.filter { decision in
      guard !decision.isArchived, area == nil || decision.area == area,
        let decided = decision.decided
      else { return false }
      return decided <= today && Double(today - decided) <= limit("latency-days", 90)
    }
    let ages = recent.compactMap { age($0) }.sorted()
    if ages.isEmpty { return nil }
    return Double(ages[(ages.count - 1) / 2] + ages[ages.count / 2]) / 2
  }
}
