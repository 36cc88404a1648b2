import Domain
import TestSupport
import Testing

/// A record of the sound store before and after a change that breaks one rule, and after one that does
/// not.
struct ChangeFixture: Sendable, CustomTestStringConvertible {
  let rule: String
  let id: String
  let key: String
  let fails: [LineChange]
  let passes: [LineChange]

  var testDescription: String { "\(rule): \(fails.map { $0.value ?? "" })" }

  static let all = [
    frozen("question", to: "Do we pay for seven?"), frozen("options", to: "[{id: A}]"),
    frozen("outcome", to: "None"), frozen("rationale", to: nil),
    ChangeFixture(
      rule: "frozen-text", id: "D-0001", key: "outcome",
      fails: [
        LineChange("D-0001", "outcome", "None"), LineChange("D-0001", "status", "superseded"),
      ],
      passes: [LineChange("D-0001", "status", "superseded")]),
    pilot("extended-end", "end", fails: "2026-05-01", passes: "2026-04-01"),
    ChangeFixture(
      rule: "extended-end", id: "P-0001", key: "end",
      fails: [
        LineChange("P-0001", "end", "2026-05-01"), LineChange("P-0001", "decision", "D-0003"),
      ],
      passes: [
        LineChange("P-0001", "end", "2026-05-01"), LineChange("P-0001", "decision", "D-0003"),
        LineChange("D-0003", "status", "decided"),
      ]),
    pilot(
      "append-only", "series",
      fails: "[{on: 2026-01-22, value: 5.8}, {on: 2026-01-29, value: 5.4}]",
      passes:
        "[{on: 2026-01-15, value: 6}, {on: 2026-01-22, value: 5.80}, {on: 2026-01-29, value: 5.5}]"),
    pilot("append-only", "series", fails: "[{on: 2026-01-22, value: 5.8}]", passes: wholeSeries),
    pilot(
      "append-only", "series",
      fails: "[{on: 2026-01-22, value: 5.8}, {on: 2026-01-29, value: 5.5, metric: K-0002}]",
      passes: wholeSeries),
  ]

  private static let wholeSeries =
    "[{on: 2026-01-29, value: 5.5}, {on: 2026-01-22, value: 5.8}, {on: 2026-01-29, value: 5.6}]"

  private static func frozen(_ key: String, to value: String?) -> ChangeFixture {
    ChangeFixture(
      rule: "frozen-text", id: "D-0001", key: key, fails: [LineChange("D-0001", key, value)],
      passes: [LineChange("D-0001", "review", "2026-09-01")])
  }

  private static func pilot(
    _ rule: String, _ key: String, fails: String?, passes: String
  ) -> ChangeFixture {
    ChangeFixture(
      rule: rule, id: "P-0001", key: key, fails: [LineChange("P-0001", key, fails)],
      passes: [LineChange("P-0001", key, passes)])
  }
}

struct ChangeRuleTests {
  @Test(arguments: ChangeFixture.all)
  func `a change that fails has exactly its rule's finding, and one that passes none`(
    fixture: ChangeFixture
  ) throws {
    let rule = try #require(ChangeRule.all.first { $0.id == fixture.rule })
    let found = try findings(fixture, fixture.fails)
    #expect(found.map(\.problem.rule) == [rule.id])
    #expect(found.map(\.severity) == [rule.severity] && found.map(\.key) == [fixture.key])
    #expect(found.map(\.problem.number) == [rule.number])
    #expect(try findings(fixture, fixture.passes).map(\.problem.rule) == [])
  }

  @Test func `a text that was missing may be added to a decided decision`() throws {
    let before = try SoundStore.portfolio(with: [LineChange("D-0001", "rationale", nil)])
    let after = try SoundStore.portfolio()
    let id = try id("D-0001")
    let (old, new) = (try #require(before[id]), try #require(after[id]))
    #expect(after.changeFindings(from: old, to: new).isEmpty)
  }

  @Test func `a proposal may be rewritten, and a planned pilot moved`() throws {
    let proposal = [LineChange("D-0003", "question", "Another?")]
    #expect(try changes("D-0003", to: proposal).isEmpty)
    let planned = [LineChange("P-0001", "status", "planned")]
    let moved = planned + [LineChange("P-0001", "end", "2026-09-01")]
    #expect(try changes("P-0001", from: planned, to: moved).isEmpty)
  }

  @Test func `the same text in another normal form is the same`() throws {
    let composed = [LineChange("D-0001", "outcome", "Qu\u{1EF9}")]
    let decomposed = [LineChange("D-0001", "outcome", "Quy\u{303}")]
    #expect(try changes("D-0001", from: composed, to: decomposed).isEmpty)
  }

  private func findings(_ fixture: ChangeFixture, _ after: [LineChange]) throws -> [Finding] {
    try changes(fixture.id, to: after)
  }

  private func changes(
    _ text: String, from before: [LineChange] = [], to after: [LineChange]
  ) throws -> [Finding] {
    let (old, new) = try (SoundStore.portfolio(with: before), SoundStore.portfolio(with: after))
    let id = try id(text)
    return new.changeFindings(from: try #require(old[id]), to: try #require(new[id]))
  }
}
