extension PlainPortfolio {
  /// "timebox = (today−start)/(end−start)"; a box that does not end after its start is none.
  func timebox(_ pilot: PlainPilot) -> Double? {
    guard let start = pilot.start, let end = pilot.end, end > start else { return nil }
    return Double(today - start) / Double(end - start)
  }

  /// The latest by its day; of two on one day the one further down.
  func latest(_ metric: Int?, _ pilot: PlainPilot) -> PlainPilot.Reading? {
    var latest: PlainPilot.Reading?
    for reading in pilot.series where (reading.metric ?? pilot.metric) == metric {
      if latest.map({ reading.on >= $0.on }) ?? true { latest = reading }
    }
    return latest
  }

  /// "progress = (latest−baseline)/(target−baseline), also downward."
  func progress(_ pilot: PlainPilot) -> Double? {
    guard let latest = latest(pilot.metric, pilot), let baseline = pilot.baseline,
      let target = pilot.target
    else { return nil }
    return PlainValue.quotient(latest.value - baseline, target - baseline)
  }

  /// "pace = progress/timebox"; before the start and on its day no time has passed.
  func pace(_ pilot: PlainPilot) -> Double? {
    guard let timebox = timebox(pilot), timebox > 0 else { return nil }
    return progress(pilot).map { $0 / timebox }
  }

  /// "burn = spent/budget."
  func burn(_ pilot: PlainPilot) -> Double? { PlainValue.quotient(pilot.spent, pilot.budget) }

  /// "Kill rule hit (from its `from` day)": neither before that day nor by a reading before it.
  func isHit(_ limit: PlainPilot.Limit, _ pilot: PlainPilot) -> Bool {
    guard let latest = latest(limit.metric ?? pilot.metric, pilot) else { return false }
    if let from = limit.from, today < from || latest.on < from { return false }
    switch limit.comparison {
    case ">": return latest.value > limit.value
    case ">=": return latest.value >= limit.value
    case "<": return latest.value < limit.value
    default: return latest.value <= limit.value
    }
  }

  /// "verdict-due = running ∧ (timebox > 1 ∨ kill rule hit)."
  func isVerdictDue(_ pilot: PlainPilot) -> Bool {
    let isOver = timebox(pilot).map { $0 > 1 } ?? false
    return pilot.status == "running" && (isOver || pilot.kill.contains { isHit($0, pilot) })
  }

  /// "untold = closed ∧ ¬communicated ∧ today − verdict-on > 3 days."
  func isUntold(_ pilot: PlainPilot) -> Bool {
    guard pilot.status == "closed", pilot.communicated == nil, let on = pilot.verdictOn
    else { return false }
    return Double(today - on) > limit("untold-days", 3)
  }

  func values(_ pilot: PlainPilot) -> [String: PlainValue] {
    let (colour, reason) = rag(pilot)
    return [
      "timebox": .fraction(orMissing: timebox(pilot)),
      "progress": .fraction(orMissing: progress(pilot)), "pace": .number(orMissing: pace(pilot)),
      "burn": .fraction(orMissing: burn(pilot)), "verdict-due": .flag(isVerdictDue(pilot)),
      "rag": .word(orMissing: colour), "rag-reason": .word(orMissing: reason),
      "balance": .number(orMissing: balance(pilot)), "team-mix": .word(mix(pilot)),
    ]
  }
}
