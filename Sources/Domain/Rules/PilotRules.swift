extension Pilot {
  static let rules: [Rule] = [plan, permission, team, needs, protection, closing, audience]

  /// Running: a claim that can turn out wrong, somebody who owns it, and when it ends.
  private static let plan = Rule(9, "plan", .error, of: Pilot.self, in: "running") { pilot, _ in
    let isFlat = pilot.target.map { $0 == pilot.baseline } ?? false
    let isBackward = pilot.start.flatMap { start in pilot.end.map { $0 <= start } } ?? false
    let stops = (pilot.kill?.rows ?? []).contains { $0.comparison != nil && $0.value != nil }
    return pilot.lacking("hypothesis", "owner", "baseline", "target", "start", "end")
      + .one("target", .pilot(.targetIsBaseline), if: isFlat)
      + .one("end", .pilot(.endsBeforeStart), if: isBackward)
      + .one("kill", .pilot(.noKillRule), if: !stops)
  }

  /// Running: the committee has decided that it may.
  private static let permission = Rule(
    9, "permission", .error, of: Pilot.self, in: "running"
  ) { pilot, portfolio in
    guard let id = pilot.decision, let state = portfolio[id]?.status else {
      return [Breach("decision", .needed(state: pilot.record.status))]
    }
    return .one("decision", .notDecided(id, state: state), if: state != "decided")
  }

  /// Running: a team of at most ten from both sides, and one who speaks both languages.
  private static let team = Rule(
    9, "team", .error, of: Pilot.self, in: "running"
  ) { pilot, portfolio in
    let shape = pilot.teamShape(in: portfolio)
    let limit = portfolio.configuration[.teamSize]
    if shape.size == 0 { return pilot.lacking("team") }
    return .one(
      "team", .pilot(.teamTooLarge(count: shape.size, limit: Int(limit))),
      if: Double(shape.size) > limit)
      + .one("team", .pilot(.teamLacks(.marketing)), if: shape.marketing + shape.sales == 0)
      + .one("team", .pilot(.teamLacks(.it)), if: shape.it + shape.data == 0)
      + .one("team", .pilot(.teamLacksTranslator), if: shape.translators == 0)
  }

  /// A trial touches few customers. Advice: it keeps no gate.
  private static let audience = Rule(
    nil, "audience", .warning, of: Pilot.self, in: "planned", "running", gates: []
  ) { pilot, portfolio in
    let limit = portfolio.configuration[.audiencePercent]
    guard let share = pilot.audiencePercent, share > limit else { return [] }
    return [Breach("audience-pct", .aboveLimit(share, limit: limit))]
  }
}
