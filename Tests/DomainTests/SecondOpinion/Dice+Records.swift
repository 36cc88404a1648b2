extension Dice {
  mutating func decision(_ id: Int) -> PlainDecision {
    nextRecord()
    var decision = PlainDecision(id: id)
    decision.status = pick([
      "draft", "proposed", "proposed", "decided", "decided", "decided", "superseded", "withdrawn",
    ])
    decision.area = maybe(["funding", "tool", "strategy"])
    decision.raised = maybeDay()
    decision.decideBy = list(0...3) { $0.day() }
    if chance(80) { decision.decideBy.sort() }
    decision.driver = maybe(Dice.names)
    decision.approver = maybe(Dice.names)
    decision.agree = some(0...2, of: Dice.names)
    decision.signed = signatures(Dice.names)
    if ["decided", "superseded"].contains(decision.status) || chance(10) {
      decision.decided = maybeDay()
    }
    decision.review = chance(50) ? day() : nil
    decision.communicated = chance(30) ? day() : nil
    decision.isArchived = chance(5)
    return decision
  }

  /// At most one of each name, as a map has it.
  mutating func signatures(_ names: [String]) -> [PlainSignature] {
    Set(some(0...3, of: names)).sorted().map { name in
      let content: PlainSignature.Content = pick([
        .unverified, .unchanged, .unchanged, .unchanged, .changed,
      ])
      return PlainSignature(name: name, on: day(), content: content)
    }
  }

  mutating func ownership(_ id: Int) -> PlainOwnership {
    nextRecord()
    var row = PlainOwnership(id: id)
    row.cells = cells()
    if chance(70) { row.agreedByMarketing = day() }
    if chance(70) { row.agreedByIT = day() }
    if chance(50) { row.agreedAs = changed(row.cells) }
    row.isArchived = chance(5)
    return row
  }

  private mutating func cells() -> [PlainOwnership.Cell] {
    let letters = pick([
      ["A", "R"], ["A", "R", "C", "I"], ["AR"], ["RA", "C", "C", "C"], ["A", "A", "R"], ["A", "C"],
      ["R"], ["AR", "A"], ["A", "R", "C", "C", "C", "C"], ["A", "R", "R", "", "I"], [],
    ])
    var roles = ["CMO", "SAL", "PRO", "CIO", "DAT", "FIN", "GHOST"]
    return letters.map { letters in
      let role = roles.remove(at: number(0...roles.count - 1))
      return PlainOwnership.Cell(role: chance(20) ? role.lowercased() : role, letters: letters)
    }
  }

  /// The same cells as they stood at the agreement, written otherwise or one of them different.
  private mutating func changed(_ cells: [PlainOwnership.Cell]) -> [PlainOwnership.Cell] {
    var then = cells.reversed().map { cell in
      PlainOwnership.Cell(
        role: chance(30) ? cell.role.lowercased() : cell.role,
        letters: String(cell.letters.reversed()))
    }
    if chance(20) { then.append(PlainOwnership.Cell(role: "BUY", letters: "")) }
    if chance(30), let last = then.popLast() {
      then.append(PlainOwnership.Cell(role: last.role, letters: pick(["A", "R", "C", ""])))
    }
    return then
  }

  mutating func tool(_ id: Int) -> PlainTool {
    nextRecord()
    var tool = PlainTool(id: id)
    tool.status = pick(["candidate", "candidate", "adopted", "adopted", "retired", "rejected"])
    for name in [
      "security", "interoperability", "modularity", "flexibility", "simplicity", "scalability",
    ] where chance(completeness) { tool.scores[name] = Double(number(1...5)) }
    tool.licenceYear = maybe([0, 1000, 1234.5])
    tool.rollout = maybe([0, 300])
    tool.training = maybe([0, 100, 70])
    tool.seats = maybe([0, 100, 3, 40])
    tool.seatsUsed = maybe([0, 49, 50, 1, 20])
    tool.features = maybe([0, 10, 40, 3])
    tool.featuresUsed = maybe([0, 5, 4, 20, 1])
    tool.contractEnd = chance(40) ? day() : nil
    tool.exclusiveUntil = chance(30) ? day() : nil
    tool.decision = maybe([1, 2])
    tool.isArchived = chance(5)
    return tool
  }

  mutating func segment(_ id: Int) -> PlainSegment {
    nextRecord()
    var segment = PlainSegment(id: id)
    segment.customers = maybe([0, 2000, 186_000])
    segment.marginYear = maybe([0, 400_000, 1200])
    segment.retention = maybe([0, 0.75, 1, 0.8])
    segment.discount = maybe([0, 0.25, 0.1])
    segment.acquisition = maybe([0, 300, 90_000])
    segment.isArchived = chance(5)
    return segment
  }

  mutating func meeting(_ id: Int) -> PlainMeeting {
    nextRecord()
    var meeting = PlainMeeting(id: id)
    meeting.chair = maybe(Dice.names)
    meeting.present = some(0...5, of: Dice.names)
    meeting.status = pick(["planned", "open", "closed", "closed", "approved"])
    meeting.date = maybe([0, 0, 1, -30, -60, -90, -91, -120]).map { noted(anchor + $0) }
    meeting.actions = ["a1", "a2"].prefix(number(0...2)).map { name in
      PlainMeeting.Action(name: name, state: maybe(["open", "open", "done", "dropped"]))
    }
    meeting.isArchived = chance(5)
    return meeting
  }
}
