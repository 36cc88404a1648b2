extension PlainPortfolio {
  private static let weights: [(String, Double)] = [
    ("security", 25), ("interoperability", 20), ("modularity", 15), ("flexibility", 15),
    ("simplicity", 15), ("scalability", 10),
  ]

  /// "score = Σw·s/Σw, weights security 25, interoperability 20, modularity 15, flexibility 15,
  /// simplicity 15, scalability 10", over the scores that were given.
  func score(_ tool: PlainTool) -> Double? {
    var sum = 0.0
    var weights = 0.0
    for (name, weight) in PlainPortfolio.weights {
      guard let score = tool.scores[name] else { continue }
      sum += limit("weight-" + name, weight) * score
      weights += limit("weight-" + name, weight)
    }
    return PlainValue.quotient(sum, weights)
  }

  /// "utilisation = min(seats-used/seats, features-used/features)"
  func utilisation(_ tool: PlainTool) -> Double? {
    let seats = PlainValue.quotient(tool.seatsUsed, tool.seats)
    let features = PlainValue.quotient(tool.featuresUsed, tool.features)
    guard let seats, let features else { return seats ?? features }
    return min(seats, features)
  }

  /// "year-cost = licence-year + (rollout + training)·12/H"; a tool without the one or the other
  /// was rolled out or taught for nothing.
  func yearCost(_ tool: PlainTool) -> Double? {
    let once = (tool.rollout ?? 0) + (tool.training ?? 0)
    guard let licence = tool.licenceYear, let share = PlainValue.quotient(once * 12, horizon)
    else { return nil }
    return licence + share
  }

  /// "idle = year-cost·(1−utilisation)"
  func idle(_ tool: PlainTool) -> Double? {
    guard let cost = yearCost(tool), let utilisation = utilisation(tool) else { return nil }
    return cost * (1 - utilisation)
  }

  /// "NO-GO: security or interoperability < 3. SHELFWARE < .5; SHADOW = adopted ∧ ¬decision;
  /// SHINY = candidate that no use case with its gate names; ENDING = contract-end or
  /// exclusive-until within 90 days."
  func flags(_ tool: PlainTool) -> [String] {
    var flags: [String] = []
    let critical = [tool.scores["security"], tool.scores["interoperability"]].compactMap(\.self)
    if critical.contains(where: { $0 < limit("no-go", 3) }) { flags.append("no-go") }
    if let used = utilisation(tool), used < limit("shelfware", 0.5) { flags.append("shelfware") }
    if tool.status == "adopted" && tool.decision == nil { flags.append("shadow") }
    let naming = useCases.filter { $0.tool == tool.id && hasGate($0) && !$0.isArchived }
    if tool.status == "candidate" && naming.isEmpty { flags.append("shiny") }
    let ends = [tool.contractEnd, tool.exclusiveUntil].compactMap(\.self)
    if ends.contains(where: { $0 >= today && Double($0 - today) <= limit("ending-days", 90) }) {
      flags.append("ending")
    }
    return flags
  }

  func values(_ tool: PlainTool) -> [String: PlainValue] {
    [
      "score": .number(orMissing: score(tool)),
      "utilisation": .fraction(orMissing: utilisation(tool)),
      "idle": .money(orMissing: idle(tool)), "flags": .words(flags(tool)),
    ]
  }
}
