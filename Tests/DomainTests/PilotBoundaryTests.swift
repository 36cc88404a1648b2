import Domain
import TestSupport
import Testing

/// Where a pilot's indicators begin and end to hold, worked out by hand.
struct PilotBoundaryTests {
  private func measure(_ key: String, _ text: String, today: String = "2026-02-20") throws
    -> Measure
  {
    let store = try portfolio(
      [
        "P-0001": text, "people/linh.md": "role: CMO\nspeaks: [marketing, it]",
        "people/an.md": "role: CIO",
      ], today: today)
    let record = try #require(store.records(of: .pilot).first)
    return try #require(Kind.pilot.indicator(key)).measure(record, store)
  }

  private static let team = "status: running\nteam: [{person: linh, fte: 1}, {person: an, fte: 1}]\n"

  @Test(arguments: [
    ("{person: CMO, fte: 1}, {person: CIO}", Measure.missing),
    ("{person: CMO}, {person: CIO, fte: 1}", .missing),
    // FIN is of neither side: 0.5 / 1.
    ("{person: CMO, fte: 1}, {person: CIO, fte: 0.5}, {person: FIN}", .number(0.5)),
    ("{person: CMO, fte: 1}, {person: CIO, fte: 0}", .number(0)),
  ])
  func `a share of time that nobody wrote down is not nought`(team: String, expected: Measure)
    throws
  {
    #expect(try measure("balance", "team: [\(team)]") == expected)
  }

  @Test func `spending is not ahead of a time box that nobody set`() throws {
    let text = Self.team + "budget: 100\nspent: 50"
    #expect(try measure("rag", text) == .word("grey"))
    // Half the money after a tenth of the box: 0.5 − 0.1 > 0.15.
    let box = "\nstart: 2026-02-10\nend: 2026-05-21"
    #expect(try measure("rag-reason", text + box) == .reason(.spendingAhead))
  }

  @Test(arguments: [
    ("", true), (", from: 2026-02-20", true), (", from: 2026-02-21", false),
    (", from: 2026-03-02", false),
  ])
  func `a reading dated ahead counts for kill rules as for progress`(from: String, isHit: Bool)
    throws
  {
    let text = """
      status: running
      baseline: 0
      target: 10
      series: [{on: 2026-03-01, value: 5}]
      kill: [{id: k1, op: "<", value: 10\(from)}]
      """
    #expect(try measure("progress", text) == .fraction(0.5))
    #expect(try measure("verdict-due", text) == .flag(isHit))
  }

  @Test func `of two check-ins on one day the one further down is the last`() throws {
    func text(_ scores: String) -> String {
      Self.team + "series: [{on: 2026-02-19, value: 1}]\ncheck-ins: [\(scores)]"
    }
    let (good, bad) = ("{on: 2026-02-10, score: 4}", "{on: 2026-02-10, score: 2}")
    #expect(try measure("rag-reason", text("\(good), \(bad)")) == .reason(.lowCheckIn(2)))
    #expect(try measure("rag", text("\(bad), \(good)")) == .word("green"))
  }

  @Test func `a translator is known in either case of the handle`() throws {
    let series = "series: [{on: 2026-02-19, value: 1}]"
    #expect(try measure("rag", Self.team + series) == .word("green"))
    let written = Self.team.replacing("linh", with: "Linh")
    #expect(try measure("rag", written + series) == .word("green"))
  }
}
