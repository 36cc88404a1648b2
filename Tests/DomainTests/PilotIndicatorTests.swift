import Domain
import TestSupport
import Testing

struct PilotIndicatorTests {
  /// A time box of 100 days.
  private static let box = "start: 2026-01-01\nend: 2026-04-11\n"
  private static let goal = "metric: K-0001\nbaseline: 100\ntarget: 200\n"

  private func measure(_ key: String, _ text: String, _ today: String = "2026-02-20") throws
    -> Measure
  {
    let store = try portfolio(["P-0001": text], today: today)
    let record = try #require(store.records(of: .pilot).first)
    return try #require(Kind.pilot.indicator(key)).measure(record, store)
  }

  @Test(arguments: [
    ("2026-01-01", 0.0), ("2026-02-20", 0.5), ("2026-04-11", 1), ("2026-05-01", 1.2),
    ("2025-12-22", -0.1),
  ])
  func `the time box runs from nought to one`(today: String, expected: Double) throws {
    #expect(try measure("timebox", Self.box, today) == .fraction(expected))
  }

  @Test(arguments: ["start: 2026-01-01", "end: 2026-01-01", "start: 2026-01-01\nend: 2026-01-01"])
  func `a box without two different ends has no measure`(text: String) throws {
    #expect(try measure("timebox", text) == .missing)
    #expect(try measure("pace", text) == .missing)
  }

  @Test(arguments: [
    ("baseline: 100\ntarget: 200\nseries: [{on: 2026-01-08, value: 125}]", Measure.fraction(0.25)),
    ("baseline: 31000\ntarget: 11000\nseries: [{on: 2026-01-08, value: 21000}]", .fraction(0.5)),
    ("baseline: 100\ntarget: 200\nseries: [{on: 2026-01-08, value: 90}]", .fraction(-0.1)),
    ("baseline: 100\ntarget: 200\nseries: [{on: 2026-01-08, value: 250}]", .fraction(1.5)),
    (
      "baseline: 0\ntarget: 10\nseries: [{on: 2026-01-15, value: 5}, {on: 2026-01-08, value: 1}]",
      .fraction(0.5)
    ),
    (
      "metric: K-0001\nbaseline: 0\ntarget: 10\nseries: [{on: 2026-01-08, value: 5}, {on: 2026-01-15, value: 9, metric: K-0002}]", .fraction(0.5)
    ),
    (
      "metric: K-0001\nbaseline: 0\ntarget: 10\nseries: [{on: 2026-01-08, value: 5, metric: k1}]",
      .fraction(0.5)
    ),
    ("baseline: 10\ntarget: 10\nseries: [{on: 2026-01-08, value: 5}]", .missing),
    ("baseline: 0\ntarget: 10", .missing), ("baseline: 0\ntarget: 10\nseries: []", .missing),
    ("baseline: 0\ntarget: 10\nseries: [{on: soon, value: 5}]", .missing),
    ("target: 10\nseries: [{on: 2026-01-08, value: 5}]", .missing),
  ])
  func `progress is the way from baseline to target, up or down`(text: String, expected: Measure)
    throws
  {
    #expect(try measure("progress", text) == expected)
  }

  @Test func `pace is progress over time`() throws {
    let text = Self.box + Self.goal + "series: [{on: 2026-01-20, value: 125}]"
    #expect(try measure("pace", text) == .number(0.5))
    #expect(try measure("pace", text, "2026-01-01") == .missing, "no time has passed")
  }

  @Test(arguments: [
    ("budget: 100\nspent: 110", Measure.fraction(1.1)), ("budget: 100\nspent: 0", .fraction(0)),
    ("budget: 0\nspent: 10", .missing), ("budget: 100", .missing), ("spent: 10", .missing),
  ])
  func `burn is spent over budget`(text: String, expected: Measure) throws {
    #expect(try measure("burn", text) == expected)
  }

  @Test(arguments: [
    (">", 5.0, false), (">", 4.9, true), (">=", 5, true), (">=", 5.1, false), ("<", 5, false),
    ("<", 5.1, true), ("<=", 5, true), ("<=", 4.9, false),
  ])
  func `a kill rule compares the latest reading`(op: String, limit: Double, isHit: Bool) throws {
    let text = """
      status: running
      metric: K-0001
      series: [{on: 2026-01-08, value: 99}, {on: 2026-01-15, value: 5}]
      kill: [{id: k1, metric: K-0001, op: "\(op)", value: \(limit)}]
      """
    #expect(try measure("verdict-due", text) == .flag(isHit))
  }

  @Test(arguments: [
    ("2026-01-15", "2026-02-20", true), ("2026-01-16", "2026-02-20", false),
    ("2026-03-01", "2026-02-20", false), ("", "2026-02-20", true),
  ])
  func `a kill rule holds for readings from its day`(from: String, today: String, isHit: Bool)
    throws
  {
    let text = """
      status: running
      series: [{on: 2026-01-15, value: 5}]
      kill: [{id: k1, op: "<", value: 10, from: \(from.isEmpty ? "\"\"" : from)}]
      """
    #expect(try measure("verdict-due", text, today) == .flag(isHit))
  }

  @Test func `a kill rule looks at the readings of its own metric`() throws {
    let text = """
      status: running
      metric: K-0001
      series: [{on: 2026-01-08, value: 5}, {on: 2026-01-09, value: 50, metric: K-0002}]
      kill: [{id: k1, metric: K-0002, op: ">", value: 40}, {id: k2, metric: K-0003, op: ">", value: 0}]
      """
    let store = try portfolio(["P-0001": text])
    let pilot = Typed<Pilot>(try #require(store.records(of: .pilot).first))
    #expect(pilot.killRuleHit(on: store.today)?.id == "k1")
  }

  @Test(arguments: [
    ("status: running\n\(box)", "2026-04-11", false),
    ("status: running\n\(box)", "2026-04-12", true),
    ("status: closed\n\(box)", "2026-04-12", false),
    ("status: planned\n\(box)", "2026-04-12", false),
    ("status: running", "2026-04-12", false),
  ])
  func `a verdict is due when a running pilot is past its box`(
    text: String, today: String, expected: Bool
  ) throws {
    #expect(try measure("verdict-due", text, today) == .flag(expected))
  }

  @Test(arguments: [
    ("status: closed\nverdict-on: 2026-02-16", true),
    ("status: closed\nverdict-on: 2026-02-17", false),
    ("status: closed\nverdict-on: 2026-01-01\ncommunicated: {date: 2026-01-02}", false),
    ("status: running\nverdict-on: 2026-01-01", false), ("status: closed", false),
  ])
  func `a closed pilot is untold after three days`(text: String, expected: Bool) throws {
    let store = try portfolio(["P-0001": text], today: "2026-02-20")
    #expect(store.records(of: .pilot).map { Typed<Pilot>($0).isUntold(in: store) } == [expected])
  }

  // MARK: Team

  private func shape(_ team: String) throws -> TeamShape {
    let store = try portfolio([
      "P-0001": "team: [\(team)]", "people/linh.md": "role: CMO\nspeaks: [marketing, it]",
      "people/an.md": "role: CIO\nspeaks: [it]", "people/dat.md": "role: DAT",
      "people/sal.md": "role: SAL", "people/fin.md": "role: FIN",
    ])
    return Typed<Pilot>(try #require(store.records(of: .pilot).first)).teamShape(in: store)
  }

  @Test func `a team is counted by side`() throws {
    let team = try shape(
      "{person: linh, fte: 1}, {person: an, fte: 0.5}, {person: dat, fte: 1}, {person: sal, fte: 0.5}, {person: fin, fte: 2}, {person: ghost}")
    #expect(team.text == "M1 I1 D1 S1")
    #expect(team.size == 6)
    #expect(team.translators == 1)
    #expect(team.marketingFte == 1.5)
    #expect(team.itFte == 1.5)
    #expect(team.balance == 1)
  }

  @Test(arguments: [
    ("{person: linh, fte: 1}, {person: an, fte: 4}", 0.25 as Double?),
    ("{person: linh, fte: 1}", 0), ("{person: linh}, {person: an}", nil), ("", nil),
  ])
  func `balance is the smaller side over the larger`(team: String, expected: Double?) throws {
    #expect(try shape(team).balance == expected)
  }

  @Test(arguments: [
    ("{person: linh}, {person: an}", true), ("{person: linh}, {person: dat}", true),
    ("{person: sal}, {person: an}", false), ("{person: linh}", false),
    ("{person: linh}, {person: fin}", false),
    ("", false),
  ])
  func `a sound team has both sides and a translator`(team: String, isSound: Bool) throws {
    #expect(try shape(team).isSound(limit: 10) == isSound)
  }

  @Test func `a team of more than ten is not sound`() throws {
    let team = Array(repeating: "{person: an}", count: 9).joined(separator: ", ")
    #expect(try shape("{person: linh}, " + team).isSound(limit: 10))
    #expect(!(try shape("{person: linh}, {person: an}, " + team).isSound(limit: 10)))
  }
}
