extension Dice {
  static let names = [
    "linh", "an", "mai", "cmo", "Linh", "CMO", "CIO", "cio", "SAL", "dat", "PRO", "FIN", "ghost",
  ]
  static let roleKeys = ["CMO", "cmo", "CIO", "Cio", "SAL", "DAT", "dat", "PRO", "FIN", "GHOST"]
  private static let limits: [(String, [Double])] = [
    ("untold-days", [0, 1, 4, 2.5]), ("latency-days", [30, 89, 91]), ("consulted", [0, 1, 2, 4]),
    ("horizon", [12, 36, 0]), ("skill-share", [0.25, 0.75, 1]), ("burn-red", [1, 1.2]),
    ("pace-red", [0.4, 0.6]), ("pace-amber", [0.7, 1]), ("burn-ahead", [0, 0.1, 0.25]),
    ("reading-days", [7, 15]), ("team-size", [1, 2, 3]), ("shelfware", [0.25, 0.75]),
    ("timebox-red", [0.3, 0.7]), ("timebox-amber", [0.1, 0.5]), ("check-in", [1, 3]),
    ("brief-lines", [1, 4, 6]), ("least-effort", [0.4, 1]), ("no-go", [2, 4]),
    ("stuck-meetings", [1, 2]), ("ending-days", [0, 30, 91]), ("weight-security", [0, 50]),
    ("weight-scalability", [0, 30]),
    ("weight-simplicity", [0, 5]), ("weight-interoperability", [1]), ("weight-modularity", [2]),
    ("weight-flexibility", [40]),
  ]

  /// Six to twelve records, most of which refer to one another.
  mutating func portfolio() -> PlainPortfolio {
    var portfolio = PlainPortfolio(today: noted(anchor))
    portfolio.roles = [
      ("CMO", "marketing"), ("SAL", "sales"), ("PRO", "product"), ("CIO", "it"), ("dat", "data"),
      ("FIN", "finance"),
    ]
    if chance(40) {
      for _ in 0..<3 {
        let (key, values) = pick(Dice.limits)
        portfolio.thresholds[key] = pick(values)
      }
    }
    portfolio.unitFactor = pick([1, 1000, 1_000_000])
    portfolio.marketEquity = pick([nil, 0, 5000, 1_000_000])
    portfolio.wanted = wanted()
    fill(&portfolio)
    return portfolio
  }

  private mutating func fill(_ portfolio: inout PlainPortfolio) {
    portfolio.people = people()
    portfolio.metrics = [PlainMetric(id: 1, level: pick(["customer", "product", "ops"]))]
    if chance(40) {
      portfolio.metrics.append(PlainMetric(id: 2, level: maybe(["ops", "customer"])))
    }
    portfolio.decisions = (1...number(1...3)).map { decision($0) }
    portfolio.ownership = (1...number(1...2)).map { ownership($0) }
    portfolio.useCases = (1...number(1...2)).map { useCase($0) }
    portfolio.pilots = (1...number(1...2)).map { pilot($0) }
    if chance(60) { portfolio.tools = [tool(1)] }
    if chance(30) { portfolio.segments = (1...number(1...2)).map { segment($0) } }
    if chance(20) { portfolio.meetings = (1...number(1...5)).map { meeting($0) } }
    if chance(25) { scale(&portfolio) }
  }

  /// Promises and proofs meet by chance too seldom: a use case, a pilot and a verdict must fit.
  private mutating func scale(_ portfolio: inout PlainPortfolio) {
    portfolio.useCases[0].status = "scaled"
    for index in portfolio.pilots.indices {
      portfolio.pilots[index].useCase = 1
      portfolio.pilots[index].status = "closed"
      portfolio.pilots[index].verdict = pick(["scale", "scale", "stop"])
      portfolio.pilots[index].verdictOn = maybeDay()
    }
  }

  private mutating func wanted() -> [(side: String, skills: [String])] {
    var wanted: [(side: String, skills: [String])] = []
    if chance(30) { wanted.append((side: "marketing", skills: ["sql", "story"])) }
    if chance(30) { wanted.append((side: "it", skills: ["story"])) }
    if chance(10) { wanted.append((side: "sales", skills: ["sql"])) }
    if chance(10) { wanted.append((side: "hr", skills: ["sql"])) }
    return wanted
  }

  private mutating func people() -> [PlainPerson] {
    let handles = ["linh", "an", "mai", "cmo"].filter { _ in chance(60) }
    return handles.map { handle in
      nextRecord()
      var person = PlainPerson(handle: handle)
      person.role = maybe(handle == "cmo" ? ["CMO", "cmo"] : Dice.roleKeys)
      person.speaks = pick([
        ["marketing", "it"], ["it", "marketing", "data"], ["marketing"], ["it", "data"], [],
      ])
      person.skills = pick([["sql"], ["story", "sql"], []])
      person.until = chance(25) ? day() : nil
      person.isArchived = chance(5)
      return person
    }
  }
}
