extension PlainPortfolio {
  /// "{marketing,it} ⊆ speaks"
  func isTranslator(_ person: PlainPerson) -> Bool {
    person.speaks.contains("marketing") && person.speaks.contains("it")
  }

  /// "size ≤ 10; at least one from marketing's side, one from IT's, one translator."
  func keepsTeamRule(_ pilot: PlainPilot) -> Bool {
    let names = pilot.team.map(\.person)
    return Double(names.count) <= limit("team-size", 10)
      && names.contains { half(of: $0) == "marketing" } && names.contains { half(of: $0) == "it" }
      && names.contains { person($0).map(isTranslator) ?? false }
  }

  /// "balance = min(fte-m,fte-t)/max(fte-m,fte-t)"; a share of time that nobody wrote is missing.
  func balance(_ pilot: PlainPilot) -> Double? {
    let marketing = pilot.team.filter { half(of: $0.person) == "marketing" }.map(\.fte)
    let technical = pilot.team.filter { half(of: $0.person) == "it" }.map(\.fte)
    if (marketing + technical).contains(where: { $0 == nil }) { return nil }
    let m = marketing.compactMap(\.self).reduce(0, +)
    let t = technical.compactMap(\.self).reduce(0, +)
    return PlainValue.quotient(min(m, t), max(m, t))
  }

  /// "The mix is shown M/I/D/S": marketing, IT, data, sales.
  func mix(_ pilot: PlainPilot) -> String {
    let sides = pilot.team.map { side(of: $0.person) }
    func count(_ names: String...) -> Int { sides.filter { names.contains($0 ?? "") }.count }
    return "M\(count("marketing", "service", "product", "pr")) I\(count("it"))"
      + " D\(count("data")) S\(count("sales"))"
  }

  /// People who have left are on no side any more.
  private var present: [PlainPerson] {
    people.filter { !$0.isArchived && ($0.until.map { $0 >= today } ?? true) }
  }

  /// "Translators are counted per side."
  func translators(ofHalf half: String) -> [String] {
    present.filter { isTranslator($0) && self.half(of: $0.handle) == half }.map(\.handle).sorted()
  }

  /// "Skill gap: a wanted skill held by < 50 % of that side", as `side skill share`.
  var skillGaps: [String] {
    wanted.flatMap { wanted in
      let staff = present.filter { person in
        let side = self.side(of: person.handle)
        return side == wanted.side || half(ofSide: side) == wanted.side
      }
      return wanted.skills.compactMap { skill -> String? in
        let held = staff.filter { $0.skills.contains(skill) }.count
        if staff.isEmpty { return "\(wanted.side) \(skill) —" }
        let share = Double(held) / Double(staff.count)
        return share < limit("skill-share", 0.5) ? "\(wanted.side) \(skill) \(share)" : nil
      }
    }
  }
}
