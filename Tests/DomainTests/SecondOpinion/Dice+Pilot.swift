extension Dice {
  mutating func pilot(_ id: Int) -> PlainPilot {
    nextRecord()
    var pilot = PlainPilot(id: id)
    pilot.status = pick(["running", "running", "running", "running", "planned", "closed", "closed"])
    pilot.useCase = maybe([1, 1, 2, 9])
    pilot.metric = maybe([1, 1, 2])
    let elapsed = fillBox(&pilot)
    fillGoal(&pilot, elapsed)
    fillMoney(&pilot, elapsed)
    fillLimits(&pilot)
    fillTeam(&pilot)
    fillEnd(&pilot)
    pilot.isArchived = chance(5)
    return pilot
  }

  /// Sets the time box and returns how much of it has passed on the anchor day.
  private mutating func fillBox(_ pilot: inout PlainPilot) -> Double {
    let length = pick([-10, 0, 1, 1, 2, 5, 10, 20, 50, 100, 100])
    let passed = pick([
      0, 1, -1, -5, length / 5, length / 5, length / 5 - 1, length / 2, length / 2, length / 2 - 1,
      length - 1, length, length + 1, 14,
    ])
    if chance(95) { pilot.start = noted(anchor - passed) }
    if chance(95) { pilot.end = noted(anchor - passed + length) }
    return length == 0 ? 0 : Double(passed) / Double(length)
  }

  private mutating func fillGoal(_ pilot: inout PlainPilot, _ elapsed: Double) {
    let baseline = pick([0.0, 10, 100, 31000, -5])
    let target = pick([baseline, baseline + 100, baseline + 100, baseline - 100, baseline + 10, 0])
    pilot.baseline = chance(95) ? baseline : nil
    pilot.target = chance(95) ? target : nil
    pilot.series = list(pick([0...0, 1...1, 1...4])) { dice in
      let pace = dice.pick([0.5, 0.5, 0.8, 0.8, 0.49, 0.79, 1, 1.2, 0, -0.1])
      let value = baseline + (target - baseline) * elapsed * pace
      return PlainPilot.Reading(
        on: dice.noted(dice.anchor - dice.pick([0, 1, 7, 12, 13, 14, 15, 30, -1])),
        value: rounded(value), metric: dice.pick([nil, nil, nil, pilot.metric, 2, 3]))
    }
  }

  private mutating func fillMoney(_ pilot: inout PlainPilot, _ elapsed: Double) {
    let budget = pick([0.0, 100, 100, 200])
    let burn = pick([0, 0.5, 1, 1.1, 1.1, 1.101, elapsed, elapsed + 0.15, elapsed + 0.151])
    pilot.budget = chance(90) ? budget : nil
    pilot.spent = chance(90) ? rounded(budget * burn) : nil
  }

  private mutating func fillLimits(_ pilot: inout PlainPilot) {
    let count = pick([0...0, 0...0, 1...2])
    for name in ["k1", "k2"].prefix(number(count)) { pilot.kill.append(limit(name, pilot)) }
    for name in ["g1", "g2"].prefix(number(count)) {
      pilot.guardrails.append(limit(name, pilot))
      pilot.guardrails[pilot.guardrails.count - 1].from = nil
    }
  }

  /// Often at the very value, and from the very day, of a reading.
  private mutating func limit(_ name: String, _ pilot: PlainPilot) -> PlainPilot.Limit {
    let reading = pilot.series.isEmpty ? nil : pick(pilot.series)
    var limit = PlainPilot.Limit(
      name: name, metric: pick([nil, nil, pilot.metric, reading?.metric, 2, 3]),
      comparison: pick([">", ">=", "<", "<="]), value: 5)
    if let reading {
      limit.value = reading.value + pick([0, 0, 1, -1])
      if chance(50) { limit.from = reading.on + pick([0, 0, 1, -1]) }
    }
    return limit
  }

  private mutating func fillTeam(_ pilot: inout PlainPilot) {
    let names = ["linh", "Linh", "an", "mai", "CMO", "CIO", "dat", "SAL", "PRO", "FIN", "ghost"]
    pilot.team = list(pick([0...2, 2...5, 9...12])) { dice in
      PlainPilot.Member(
        person: dice.pick(names), fte: dice.chance(90) ? dice.pick([0, 0.25, 0.5, 1]) : nil)
    }
    pilot.checkIns = list(0...2) { PlainPilot.CheckIn(on: $0.day(), score: $0.pick([1, 2, 3, 4])) }
  }

  private mutating func fillEnd(_ pilot: inout PlainPilot) {
    if chance(25) {
      pilot.overrideColour = pick(["red", "amber", "grey", "green"])
      pilot.overrideNote = pick([nil, "", "data lost", "data lost"])
    }
    pilot.actualBenefit = chance(60) ? pick([0, 100, 55.5]) : nil
    if pilot.status == "closed" || chance(5) {
      pilot.verdict = maybe(["scale", "scale", "iterate", "stop"])
      pilot.verdictOn = maybeDay()
    }
    pilot.communicated = chance(30) ? day() : nil
  }
}

/// To four places, so that a file can hold it.
private func rounded(_ value: Double) -> Double { (value * 10_000).rounded() / 10_000 }
