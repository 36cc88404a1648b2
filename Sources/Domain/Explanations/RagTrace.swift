/// A rule that gives a pilot its colour, in the order in which they are looked at.
package enum RagRule: String, Sendable, CaseIterable {
  case kill
  case pastTimebox = "past-timebox"
  case overspent
  case slowPace = "slow-pace"
  case behindPace = "behind-pace"
  case needs
  case spendingAhead = "spending-ahead"
  case reading
  case guardrail
  case checkIn = "check-in"
  case team
  case noReading = "no-reading"
  case override

  /// What it gives where it holds; an override gives its own.
  package var colour: Rag {
    switch self {
    case .kill, .pastTimebox, .overspent, .slowPace: .red
    case .noReading: .grey
    default: .amber
    }
  }
}

extension Portfolio {
  /// Every rule of a running pilot with what it saw; empty for a pilot that has no colour.
  func ragTrace(_ pilot: Typed<Pilot>) -> [Explanation.Step] {
    guard pilot.record.status == "running" else { return [] }
    return killTrace(pilot) + redTrace(pilot) + amberTrace(pilot) + quietTrace(pilot)
  }

  /// Each kill rule against the latest reading of its metric.
  func killTrace(_ pilot: Typed<Pilot>) -> [Explanation.Step] {
    (pilot.kill?.rows ?? []).map { rule in
      let latest = pilot.readings(of: rule.metric).last
      let from = rule.from.map { from in
        comparison(nil, latest.map { .day($0.day) } ?? .missing, .atLeast, .day(from))
      }
      // A day that is still to come is said only where it is why the rule does not hold.
      let day = rule.from.map { comparison(nil, .day(today), .atLeast, .day($0)) }
      let limit = limit(latest?.value, rule.comparison, rule.value, id: rule.id)
      return step(.kill, [limit] + [from, day.flatMap { $0.holds ? nil : $0 }].compactMap { $0 })
    }
  }

  private func redTrace(_ pilot: Typed<Pilot>) -> [Explanation.Step] {
    let timebox = Measure.fraction(pilot.timebox(on: today) ?? 0)
    let (burn, pace) = (Measure.fraction(pilot.burn), Measure.number(pilot.pace(on: today)))
    return [
      step(
        .pastTimebox,
        pilot.verdict == nil ? [comparison("timebox", timebox, .above, .fraction(1))] : []),
      step(.overspent, [comparison("burn", burn, .above, limit(.burnRed))]),
      step(
        .slowPace,
        [
          comparison("timebox", timebox, .atLeast, limit(.timeboxRed)),
          comparison("pace", pace, .below, limit(.paceRed)),
        ]),
    ]
  }

  private func amberTrace(_ pilot: Typed<Pilot>) -> [Explanation.Step] {
    let timebox = pilot.timebox(on: today) ?? 0
    let passed = pilot.timebox(on: today).map { max($0, 0) }
    let ahead = pilot.burn.flatMap { burn in passed.map { burn - $0 } }
    return [
      step(
        .behindPace,
        [
          comparison("timebox", .fraction(timebox), .atLeast, limit(.timeboxAmber)),
          comparison("pace", .number(pilot.pace(on: today)), .below, limit(.paceAmber)),
        ])
    ] + needSteps(pilot) + [
      step(.spendingAhead, [comparison(nil, .fraction(ahead), .above, limit(.burnAhead))]),
      readingStep(pilot, timebox),
    ] + guardrailSteps(pilot) + [checkInStep(pilot), teamStep(pilot)]
  }

  /// The state of every ownership row that the use case needs.
  private func needSteps(_ pilot: Typed<Pilot>) -> [Explanation.Step] {
    let useCase = pilot.useCase.flatMap { self[$0] }
    return (useCase.flatMap { Typed<UseCase>($0).needs } ?? []).map { need in
      let state = self[need].map { Typed<Ownership>($0).state }
      return .init(
        .record(need, "state", name: "use-case.needs"), .measure(.word(state)),
        .ruled(.amber, state != .agreed))
    }
  }

  private func readingStep(_ pilot: Typed<Pilot>, _ timebox: Double) -> Explanation.Step {
    guard let last = pilot.readings().last else {
      let box = comparison("timebox", .fraction(timebox), .atLeast, limit(.timeboxAmber))
      return step(.reading, [box])
    }
    return step(
      .reading, [comparison(nil, .days(today - last.day), .atLeast, limit(.readingDays))])
  }

  private func guardrailSteps(_ pilot: Typed<Pilot>) -> [Explanation.Step] {
    (pilot.guardrails?.rows ?? []).map { rail in
      let latest = pilot.readings(of: rail.metric).last
      return step(.guardrail, [limit(latest?.value, rail.comparison, rail.value, id: rail.id)])
    }
  }

  private func checkInStep(_ pilot: Typed<Pilot>) -> Explanation.Step {
    let rows = (pilot.checkIns?.rows ?? []).filter { $0.on != nil && $0.score != nil }
    let last = rows.max { ($0.on?.number ?? 0) < ($1.on?.number ?? 0) }
    return step(.checkIn, [comparison(nil, .number(last?.score), .atMost, limit(.checkIn))])
  }

  private func teamStep(_ pilot: Typed<Pilot>) -> Explanation.Step {
    let shape = pilot.teamShape(in: self)
    let isBroken = !shape.isSound(limit: configuration[.teamSize])
    return .init(.rule(.team), .measure(.text(shape.text)), .ruled(.amber, isBroken))
  }

  private func quietTrace(_ pilot: Typed<Pilot>) -> [Explanation.Step] {
    let count = pilot.readings().count
    let none = Explanation.Step(
      .rule(.noReading), .measure(.number(Double(count))), .ruled(.grey, count == 0))
    guard let colour = pilot.override?.rag else { return [none] }
    let note = pilot.override?.note.map(Measure.text) ?? .missing
    return [none, .init(.rule(.override), .measure(note), .ruled(colour, note != .missing))]
  }
}

extension Portfolio {
  fileprivate func limit(_ threshold: Threshold) -> Measure {
    threshold.measure(configuration[threshold])
  }

  /// A reading against the limit of a kill rule or guardrail, named by its id.
  fileprivate func limit(
    _ value: Double?, _ sign: Pilot.Comparison?, _ limit: Double?, id: String?
  ) -> Explanation.Comparison {
    comparison(id, .number(value), sign ?? .above, .number(sign == nil ? nil : limit))
  }

  fileprivate func comparison(
    _ key: String?, _ left: Measure, _ sign: Pilot.Comparison, _ right: Measure
  ) -> Explanation.Comparison {
    Explanation.Comparison(key: key, left: left, sign: sign, right: right)
  }

  fileprivate func step(
    _ rule: RagRule, _ comparisons: [Explanation.Comparison]
  ) -> Explanation.Step {
    let holds = !comparisons.isEmpty && comparisons.allSatisfy(\.holds)
    return .init(.rule(rule), .comparisons(comparisons), .ruled(rule.colour, holds))
  }
}
