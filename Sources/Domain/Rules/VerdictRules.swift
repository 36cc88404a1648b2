extension Pilot {
  /// Closed: what came of it, since when, and what the next team should know.
  static let closing = Rule(11, "closing", .error, of: Pilot.self, in: "closed") { pilot, _ in
    pilot.lacking("verdict", "verdict-on", "lesson")
  }

  /// A running pilot gets more time only by a decision that was not its own before.
  static let extendedEnd = ChangeRule(10, "extended-end", .warning, of: Pilot.self) {
    before, after, portfolio in
    guard before.record.status == "running", let end = before.end else { return [] }
    // Without its decision any other would be a new one, and without its end none would be later.
    let undecided = before.decision != nil && after.decision == nil
    let isLater = after.end.map { $0 > end } ?? true
    return .one("decision", .needed(state: "running"), if: undecided)
      + .one(
        "end", .pilot(.extended(from: end)),
        if: isLater && !after.isDecidedAnew(since: before, in: portfolio))
  }

  /// What was measured stays; a better reading is written beside it.
  static let appendOnly = ChangeRule(15, "append-only", .error, of: Pilot.self) {
    before, after, _ in
    var left = after.series?.rows ?? []
    return (before.series?.rows ?? []).flatMap { reading -> [Breach] in
      guard let day = reading.on, let value = reading.value else { return [] }
      if let place = left.firstIndex(where: { $0.isSame(as: reading) }) {
        left.remove(at: place)
        return []
      }
      return [Breach("series", .pilot(.readingGone(on: day, value: value)))]
    }
  }
}

extension Typed where F == Pilot {
  fileprivate func isDecidedAnew(since before: Typed<Pilot>, in portfolio: Portfolio) -> Bool {
    guard let decision = self.decision, decision != before.decision else { return false }
    return portfolio[decision]?.status == "decided"
  }
}

extension Row where Columns == Pilot.Reading {
  fileprivate func isSame(as other: Row<Pilot.Reading>) -> Bool {
    self.on == other.on && self.value == other.value && self.metric == other.metric
  }
}
