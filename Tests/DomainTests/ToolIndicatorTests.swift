import Domain
import TestSupport
import Testing

struct ToolIndicatorTests {
  private static let scores = """
    scores: {security: 4, interoperability: 3, modularity: 2, flexibility: 5, simplicity: 1, scalability: 3}

    """

  private func measure(_ key: String, _ text: String, configuration: String = "") throws -> Measure
  {
    let store = try portfolio(
      [
        "T-0001": text, "T-0002": "title: y",
        "U-0001": """
        tool: T-0002
        objective: G-0001
        customer-problem: p
        customer-benefit: b
        metric: K-0001
        baseline: 1
        target: 2
        """, "U-0002": "tool: T-0003", "K-0001": "level: product",
      ], configuration: sampleConfiguration + configuration)
    let record = try #require(store.records(of: .tool).first)
    return try #require(Kind.tool.indicator(key)).measure(record, store)
  }

  @Test func `the score is weighted over what was given`() throws {
    // 25·4 + 20·3 + 15·2 + 15·5 + 15·1 + 10·3 = 310
    #expect(try measure("score", Self.scores) == .number(3.1))
    #expect(try measure("score", "scores: {security: 4, scalability: 1}") == .number(110.0 / 35))
    #expect(try measure("score", "scores: {}") == .missing)
    #expect(try measure("score", "title: x") == .missing)
    let even = "thresholds: {weight-security: 10, weight-scalability: 10}\n"
    #expect(
      try measure("score", "scores: {security: 4, scalability: 1}", configuration: even)
        == .number(2.5))
  }

  @Test(arguments: [
    ("seats: 100\nseats-used: 80\nfeatures: 10\nfeatures-used: 3", Measure.fraction(0.3)),
    ("seats: 100\nseats-used: 20\nfeatures: 10\nfeatures-used: 3", .fraction(0.2)),
    ("seats: 100\nseats-used: 80", .fraction(0.8)),
    ("features: 4\nfeatures-used: 1", .fraction(0.25)),
    ("seats: 0\nseats-used: 0", .missing), ("seats: 100", .missing), ("title: x", .missing),
  ])
  func `utilisation is the smaller of seats and features`(text: String, expected: Measure) throws {
    #expect(try measure("utilisation", text) == expected)
  }

  @Test func `idle is the unused part of a year's whole cost`() throws {
    let text = "licence-year: 1000\nrollout: 300\ntraining: 100\nseats: 4\nseats-used: 1"
    // (1000 + 400·12/24) · 0.75
    #expect(try measure("idle", text) == .money(900))
    #expect(try measure("idle", text, configuration: "thresholds: {horizon: 12}\n") == .money(1050))
    #expect(try measure("idle", text, configuration: "thresholds: {horizon: 0}\n") == .missing)
    #expect(try measure("idle", "licence-year: 1000\nseats: 4\nseats-used: 4") == .money(0))
    #expect(try measure("idle", "licence-year: 1000") == .missing)
    #expect(try measure("idle", "seats: 4\nseats-used: 1") == .missing)
  }

  @Test(arguments: [
    ("status: adopted\ndecision: D-0001", [] as [String]), ("status: adopted", ["shadow"]),
    ("status: candidate", ["shiny"]), ("title: x", ["shiny"]), ("status: retired", []),
    ("status: retired\nscores: {security: 2}", ["no-go"]),
    ("status: retired\nscores: {interoperability: 2, security: 5}", ["no-go"]),
    ("status: retired\nscores: {interoperability: 3, security: 3, simplicity: 1}", []),
    ("status: retired\nseats: 100\nseats-used: 49", ["shelfware"]),
    ("status: retired\nseats: 100\nseats-used: 50", []),
    ("status: retired\ncontract-end: 2026-06-10", ["ending"]),
    ("status: retired\ncontract-end: 2026-06-11", []),
    ("status: retired\nexclusive-until: 2026-03-12", ["ending"]),
    ("status: retired\nexclusive-until: 2026-03-11", []),
    (
      "status: adopted\nseats: 9\nseats-used: 1\nscores: {security: 1}",
      ["no-go", "shelfware", "shadow"]
    ),
  ])
  func `a tool is flagged`(text: String, expected: [String]) throws {
    #expect(try measure("flags", text) == .words(expected))
  }

  @Test func `a candidate is shiny until a use case that has its gate names it`() throws {
    let store = try portfolio([
      "T-0001": "status: candidate", "T-0002": "status: candidate", "K-0001": "level: customer",
      "U-0001": """
      tool: t1
      objective: G-0001
      customer-problem: p
      customer-benefit: b
      metric: K-0001
      baseline: 1
      target: 2
      """, "U-0002": "tool: T-0002",
    ])
    #expect(
      store.records(of: .tool).map { Typed<Tool>($0).flags(in: store) } == [[], [.shiny]])
  }

  @Test func `a use case that was put away wants no tool`() throws {
    let wanting = """
      tool: T-0001
      objective: G-0001
      customer-problem: p
      customer-benefit: b
      metric: K-0001
      baseline: 1
      target: 2

      """
    func flags(_ text: String) throws -> [[Tool.Flag]] {
      let store = try portfolio(["T-0001": "", "K-0001": "level: customer", "U-0001": text])
      return store.records(of: .tool).map { Typed<Tool>($0).flags(in: store) }
    }
    #expect(try flags(wanting) == [[]])
    #expect(try flags(wanting + "archived: 2026-01-01") == [[.shiny]])
  }
}
