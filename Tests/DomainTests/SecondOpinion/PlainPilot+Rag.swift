extension PlainPortfolio {
  private static let colours = ["red", "amber", "grey", "green"]

  /// "The worst rule wins and its reason stands beside the colour." Only of running pilots.
  func rag(_ pilot: PlainPilot) -> (colour: String?, reason: String?) {
    guard pilot.status == "running" else { return (nil, nil) }
    let ruled = ruledColour(pilot)
    // "An override may only worsen, and needs a note."
    if let colour = pilot.overrideColour, let note = pilot.overrideNote, !note.isEmpty,
      let own = PlainPortfolio.colours.firstIndex(of: colour),
      let other = PlainPortfolio.colours.firstIndex(of: ruled.0), own < other
    {
      return (colour, note)
    }
    return ruled
  }

  private func ruledColour(_ pilot: PlainPilot) -> (String, String?) {
    if let reason = redReasons(pilot).first { return ("red", reason) }
    // "GREY: no reading yet, timebox < .2": the other rules of amber come first.
    if let reason = amberReasons(pilot).first { return ("amber", reason) }
    if latest(pilot.metric, pilot) == nil { return ("grey", "no reading yet") }
    return ("green", nil)
  }

  /// "RED: kill rule hit (from its `from` day); timebox > 1 without verdict; burn > 1.1;
  /// timebox ≥ .5 ∧ pace < .5."
  private func redReasons(_ pilot: PlainPilot) -> [String] {
    var reasons = pilot.kill.filter { isHit($0, pilot) }.map { "kill \($0.name)" }
    if let timebox = timebox(pilot), timebox > 1, pilot.verdict == nil {
      reasons.append("past time box")
    }
    if let burn = burn(pilot), burn > limit("burn-red", 1.1) { reasons.append("burn > 1.1") }
    if let timebox = timebox(pilot), let pace = pace(pilot), timebox >= limit("timebox-red", 0.5),
      pace < limit("pace-red", 0.5)
    {
      reasons.append("pace < 0.5")
    }
    return reasons
  }

  /// "AMBER: timebox ≥ .2 ∧ pace < .8; a needed ownership row not AGREED; burn − timebox > .15; no
  /// reading for 14 days; guardrail breached; last check-in ≤ 2; team rule broken."
  private func amberReasons(_ pilot: PlainPilot) -> [String] {
    let timebox = timebox(pilot)
    var reasons: [String] = []
    if let timebox, let pace = pace(pilot), timebox >= limit("timebox-amber", 0.2),
      pace < limit("pace-amber", 0.8)
    {
      reasons.append("pace < 0.8")
    }
    reasons += needsNotAgreed(pilot).map { "needs " + written("O", $0) }
    // Nothing of a box has passed before it starts, not less than nothing.
    if let timebox, let burn = burn(pilot), burn - max(timebox, 0) > limit("burn-ahead", 0.15) {
      reasons.append("burn ahead of time")
    }
    if let latest = latest(pilot.metric, pilot) {
      let days = today - latest.on
      if Double(days) >= limit("reading-days", 14) { reasons.append("no reading for \(days) d") }
    } else if let timebox, timebox >= limit("timebox-amber", 0.2) {
      reasons.append("no reading yet")
    }
    reasons += pilot.guardrails.filter { isHit($0, pilot) }.map { "guardrail \($0.name)" }
    if let score = lastCheckIn(pilot), Double(score) <= limit("check-in", 2) {
      reasons.append("check-in \(score)")
    }
    if !keepsTeamRule(pilot) { reasons.append("team rule") }
    return reasons
  }

  private func needsNotAgreed(_ pilot: PlainPilot) -> [Int] {
    let useCase = useCases.first { $0.id == pilot.useCase }
    return (useCase?.needs ?? []).filter { need in
      ownership.first { $0.id == need }.map { state($0) } != "agreed"
    }
  }

  private func lastCheckIn(_ pilot: PlainPilot) -> Int? {
    var last: PlainPilot.CheckIn?
    for checkIn in pilot.checkIns where last.map({ checkIn.on >= $0.on }) ?? true {
      last = checkIn
    }
    return last?.score
  }
}

/// `O-0012`
func written(_ prefix: String, _ id: Int) -> String {
  let digits = String(id)
  return prefix + "-" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
}
