@testable import Domain
import TestSupport
import Testing

struct RagRulesTests {
  /// Halfway through a box of 100 days, on pace, within budget, read lately, with a sound team.
  private static let sound = """
    status: running
    use-case: U-0001
    start: 2026-01-01
    end: 2026-04-11
    metric: K-0001
    baseline: 0
    target: 100
    series: [{on: 2026-02-15, value: 50}]
    budget: 100
    spent: 50
    guardrails: [{id: g1, metric: K-0002, op: "<=", value: 3}]
    check-ins: [{on: 2026-02-01, score: 4}]
    team: [{person: linh, fte: 1}, {person: an, fte: 1}]

    """

  private func verdict(_ text: String, today: String = "2026-02-20", row: String = agreed)
    throws -> RagVerdict?
  {
    let store = try portfolio(
      [
        "P-0001": text, "U-0001": "title: x\nneeds: [O-0001]", "O-0001": row,
        "people/linh.md": "role: CMO\nspeaks: [marketing, it]", "people/an.md": "role: CIO",
      ], today: today)
    return Typed<Pilot>(try #require(store.records(of: .pilot).first)).rag(in: store)
  }

  private static let agreed =
    "cells: {CMO: A, CIO: R}\nagreed: {marketing: 2026-01-01, it: 2026-01-01}"

  private func expect(
    _ colour: Rag, _ reason: RagReason?, _ changes: KeyValuePairs<String, String> = [:],
    today: String = "2026-02-20", row: String = agreed,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let text = changes.reduce(Self.sound) { $0.replacing($1.key, with: $1.value) }
    #expect(
      try verdict(text, today: today, row: row) == RagVerdict(colour: colour, reason: reason),
      sourceLocation: sourceLocation)
  }

  @Test func `a pilot on its way is green`() throws { try expect(.green, nil) }

  @Test(arguments: ["planned", "closed", "cancelled"])
  func `only a running pilot has a colour`(status: String) throws {
    #expect(try verdict(Self.sound.replacing("running", with: status)) == nil)
  }

  @Test func `a kill rule that is hit is red before all else`() throws {
    let kill = "kill: [{id: k1, op: \">=\", value: 50}]\nbudget: 10"
    try expect(.red, .killRule("k1"), ["budget: 100": kill])
  }

  @Test func `past the time box without a verdict is red`() throws {
    try expect(.red, .pastTimebox, today: "2026-04-12")
    try expect(
      .green, nil,
      ["on: 2026-02-15, value: 50": "on: 2026-04-10, value: 110", "spent: 50": "spent: 100"],
      today: "2026-04-11")
    try expect(
      .green, nil,
      [
        "on: 2026-02-15, value: 50": "on: 2026-04-10, value: 110",
        "budget": "verdict: scale\nbudget",
      ],
      today: "2026-04-12")
  }

  @Test func `spending more than a tenth over the budget is red`() throws {
    try expect(.red, .overspent, ["spent: 50": "spent: 110.1"])
    try expect(.amber, .spendingAhead, ["spent: 50": "spent: 110"])
  }

  @Test func `less than half the pace from half the box on is red`() throws {
    try expect(.red, .slowPace, ["value: 50": "value: 24.9"])
    try expect(.amber, .behindPace, ["value: 50": "value: 25"])
    try expect(.amber, .behindPace, ["value: 50": "value: 10"], today: "2026-02-19")
  }

  @Test func `less than four fifths of the pace from a fifth of the box on is amber`() throws {
    try expect(.amber, .behindPace, ["value: 50": "value: 39.9"])
    try expect(.green, nil, ["value: 50": "value: 40"])
    let early: KeyValuePairs = [
      "on: 2026-02-15, value: 50": "on: 2026-01-19, value: 1", "spent: 50": "spent: 10",
    ]
    try expect(.amber, .behindPace, early, today: "2026-01-21")
    try expect(.green, nil, early, today: "2026-01-20")
  }

  @Test(arguments: [
    "cells: {CMO: A, CIO: R}", "cells: {CMO: A, CIO: A}", "\(agreed)\nagreed-as: {CMO: R, CIO: A}",
  ])
  func `a needed row that is not agreed is amber`(row: String) throws {
    try expect(.amber, .needNotAgreed(RecordID(kind: .ownership, number: 1)), row: row)
  }

  @Test func `spending ahead of time is amber`() throws {
    try expect(.amber, .spendingAhead, ["spent: 50": "spent: 65.1"])
    try expect(.green, nil, ["spent: 50": "spent: 64.9"])
  }

  @Test func `nothing spent is not ahead of a box that has not begun`() throws {
    try expect(
      .grey, .noReading, ["series: [{on: 2026-02-15, value: 50}]\n": "", "spent: 50": "spent: 0"],
      today: "2025-12-01")
  }

  @Test func `no reading for two weeks is amber`() throws {
    try expect(.amber, .readingTooOld(days: 14), ["on: 2026-02-15": "on: 2026-02-06"])
    try expect(.green, nil, ["on: 2026-02-15": "on: 2026-02-07"])
  }

  @Test func `no reading at all is grey at first and amber from a fifth of the box on`() throws {
    let none: KeyValuePairs = [
      "series: [{on: 2026-02-15, value: 50}]\n": "", "spent: 50": "spent: 10",
    ]
    try expect(.grey, .noReading, none, today: "2026-01-20")
    try expect(.amber, .noReading, none, today: "2026-01-21")
  }

  @Test func `a guardrail is breached when its reading is outside`() throws {
    let outside = "value: 50}, {on: 2026-02-15, value: 3.1, metric: K-0002}"
    try expect(.amber, .guardrail("g1"), ["value: 50}": outside])
    try expect(.green, nil, ["value: 50}": outside.replacing("3.1", with: "3")])
  }

  @Test func `a last check-in of two or less is amber`() throws {
    try expect(.amber, .lowCheckIn(2), ["score: 4}": "score: 4}, {on: 2026-02-10, score: 2}"])
    try expect(.green, nil, ["score: 4}": "score: 1}, {on: 2026-02-10, score: 3}"])
  }

  @Test func `a team without a translator is amber`() throws {
    try expect(.amber, .teamRule, ["{person: linh, fte: 1}, ": ""])
  }

  @Test func `an override worsens with a note and never betters`() throws {
    try expect(
      .red, .override(note: "data lost"),
      ["budget": "override: {rag: red, note: data lost}\nbudget"])
    try expect(.green, nil, ["budget": "override: {rag: red}\nbudget"])
    try expect(.green, nil, ["budget": "override: {rag: red, note: \"\"}\nbudget"])
    try expect(
      .amber, .behindPace,
      ["budget": "override: {rag: green, note: fine}\nbudget", "value: 50": "value: 30"])
    try expect(
      .amber, .behindPace,
      ["budget": "override: {rag: amber, note: same}\nbudget", "value: 50": "value: 30"])
  }

  @Test func `limits are the store's to set`() throws {
    let store = try portfolio(
      ["P-0001": "status: running\nbudget: 100\nspent: 105"],
      configuration: sampleConfiguration + "thresholds: {burn-red: 1}\n")
    let pilot = Typed<Pilot>(try #require(store.records(of: .pilot).first))
    #expect(pilot.rag(in: store) == RagVerdict(colour: .red, reason: .overspent))
  }

  @Test func `colours are ordered from the worst`() {
    #expect([Rag.green, .grey, .red, .amber].sorted() == [.red, .amber, .grey, .green])
  }
}
