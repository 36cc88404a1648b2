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

  private static let team =
    "status: running\nteam: [{person: linh, fte: 1}, {person: an, fte: 1}]\n"

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

  // MARK: Days

  @Test(arguments: [
    // 28 February, 29 February, 1 March: half of two days.
    ("2028-02-28", "2028-03-01", "2028-02-29", Measure.fraction(0.5)),
    // 2027 has no 29 February: one day.
    ("2027-02-28", "2027-03-01", "2027-03-01", .fraction(1)),
    ("2027-02-28", "2027-02-29", "2027-03-01", .missing),
    ("2026-02-20", "2026-02-21", "2026-02-20", .fraction(0)),
    ("2026-02-20", "2026-02-21", "2026-02-22", .fraction(2)),
    ("2026-02-20", "2026-02-19", "2026-02-20", .missing),
  ])
  func `a time box counts calendar days`(
    start: String, end: String, today: String, expected: Measure
  ) throws {
    #expect(try measure("timebox", "start: \(start)\nend: \(end)", today: today) == expected)
  }

  @Test func `a box of one day is over on the second day after its start`() throws {
    let text = "status: running\nstart: 2026-02-20\nend: 2026-02-21"
    #expect(try measure("verdict-due", text, today: "2026-02-20") == .flag(false))
    #expect(try measure("verdict-due", text, today: "2026-02-21") == .flag(false))
    #expect(try measure("verdict-due", text, today: "2026-02-22") == .flag(true))
    #expect(try measure("rag-reason", text, today: "2026-02-22") == .reason(.pastTimebox))
  }

  @Test func `before the start there is no pace and nothing is behind`() throws {
    let text =
      Self.team + """
        start: 2026-03-02
        end: 2026-03-12
        baseline: 0
        target: 10
        series: [{on: 2026-02-19, value: 0}]
        budget: 100
        spent: 15
        """
    // (20 February − 2 March) / 10 days
    #expect(try measure("timebox", text) == .fraction(-1))
    #expect(try measure("pace", text) == .missing)
    #expect(try measure("rag", text) == .word("green"))
    // 0.16 of the money, when nothing of the box has passed.
    let more = text.replacing("spent: 15", with: "spent: 16")
    #expect(try measure("rag-reason", more) == .reason(.spendingAhead))
  }

  @Test(arguments: [
    // 14 days from the 15th to the 29th, 14 from the 16th to 1 March over a leap day.
    ("2028-02-15", "2028-02-29", "amber"), ("2028-02-16", "2028-02-29", "green"),
    ("2028-02-16", "2028-03-01", "amber"), ("2027-02-16", "2027-03-01", "green"),
  ])
  func `a reading is too old after fourteen calendar days`(
    on: String, today: String, colour: String
  )
    throws
  {
    let text = Self.team + "series: [{on: \(on), value: 1}]"
    #expect(try measure("rag", text, today: today) == .word(colour))
  }

  // MARK: Goals

  @Test(arguments: [
    // Halfway through the box: 200 → 100 is down, so 150 is half of it and 220 is worse than none.
    ("150", Measure.number(1), "green"), ("160", .number(0.8), "green"),
    ("161", .number(0.39 / 0.5), "amber"), ("175", .number(0.5), "amber"),
    ("176", .number(0.48), "red"), ("220", .number(-0.4), "red"), ("50", .number(3), "green"),
  ])
  func `a target below the baseline is approached downward`(
    value: String, pace: Measure, colour: String
  ) throws {
    let text =
      Self.team + """
        start: 2026-02-10
        end: 2026-03-02
        baseline: 200
        target: 100
        series: [{on: 2026-02-19, value: \(value)}]
        """
    #expect(try measure("pace", text) == pace)
    #expect(try measure("rag", text) == .word(colour))
  }

  @Test func `a target at the baseline and a budget of nought measure nothing`() throws {
    let text =
      Self.team + """
        start: 2026-02-10
        end: 2026-03-02
        baseline: 5
        target: 5
        series: [{on: 2026-02-19, value: 5}]
        budget: 0
        spent: 9
        """
    for key in ["progress", "pace", "burn"] { #expect(try measure(key, text) == .missing) }
    #expect(try measure("rag", text) == .word("green"))
  }

  @Test func `grey is worse than green, and better than amber`() throws {
    let green = Self.team + "series: [{on: 2026-02-19, value: 1}]\n"
    let grey = "override: {rag: grey, note: paused}"
    #expect(try measure("rag", green + grey) == .word("grey"))
    #expect(try measure("rag-reason", green + grey) == .reason(.override(note: "paused")))
    #expect(try measure("rag", "status: running\n" + grey) == .word("amber"))
  }
}
