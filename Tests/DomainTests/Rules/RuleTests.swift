import Domain
import Notation
import TestSupport
import Testing

struct RuleTests {
  @Test func `the sound store breaks no rule, and gives each something to look at`() throws {
    let store = try SoundStore.portfolio()
    #expect(said(store.findings) == [])
    for rule in Rule.all {
      let states = store.records(of: rule.kind).map(\.status)
      let isSeen =
        rule.states.isEmpty ? !states.isEmpty : states.contains(where: rule.states.contains)
      #expect(isSeen, "no record of the sound store is looked at by \(rule.id)")
    }
  }

  @Test func `every rule has fixtures, and every fixture a rule`() {
    let fixtures = Set(RuleFixture.all.map(\.rule) + ChangeFixture.all.map(\.rule))
    let rules = Rule.all.map(\.id) + ChangeRule.all.map(\.id)
    #expect(fixtures == Set(rules))
    #expect(Set(rules).count == rules.count, "an id stands for one rule")
  }

  @Test(arguments: RuleFixture.all)
  func `a fixture that fails has exactly its rule's finding, and one that passes none`(
    fixture: RuleFixture
  ) throws {
    let severity = try #require(Rule.all.first { $0.id == fixture.rule }).severity
    let found = try SoundStore.portfolio(with: fixture.fails).findings
    let wanted = "\(severity.rawValue) \(fixture.id) \(fixture.rule) \(fixture.key ?? "-")"
    #expect(said(found) == [wanted])
    #expect(said(try SoundStore.portfolio(with: fixture.passes).findings) == [])
  }

  @Test(arguments: RuleFixture.all)
  func `a rule keeps the gates of its states, and archived records rest`(fixture: RuleFixture)
    throws
  {
    let rule = try #require(Rule.all.first { $0.id == fixture.rule })
    let store = try SoundStore.portfolio(with: fixture.fails)
    let record = try #require(store[try id(fixture.id)])
    let gates = store.gateFindings(of: record).map(\.problem.rule)
    #expect(gates.contains(rule.id) == rule.gates.contains(record.status))
    let rest = fixture.fails + [LineChange(fixture.id, "archived", "2026-03-01")]
    let findings = try SoundStore.portfolio(with: rest).findings
    #expect(!findings.contains { $0.id == record.id && $0.problem.rule == rule.id })
  }

  @Test func `what a field's own check says is not said again, and closes the gate all the same`()
    throws
  {
    for value in [nil, "[cio, cmo]"] {
      let store = try SoundStore.portfolio(with: [LineChange("D-0003", "approver", value)])
      #expect(store.findings.map(\.problem.rule) == [value == nil ? "required" : "allowed-value"])
      let record = try #require(store[try id("D-0003")])
      #expect(store.gateFindings(of: record).map(\.key) == ["approver"])
    }
  }

  @Test func `limits are those of the configuration`() throws {
    let text = SoundStore.configuration + "thresholds: {audience-pct: 1, finance-above: 700}\n"
    let strict = Configuration(try Document(configuration: Array(text.utf8)))
    let store = try SoundStore.portfolio(with: [LineChange("D-0001", "agree", "[cio, dpo]")])
    #expect(
      said(store.with(configuration: strict).findings) == ["warning P-0001 audience audience-pct"])
  }

  @Test func `rules 1 and 2 are checks, and the others have their own number`() throws {
    let numbers = Set((Rule.all.map(\.number) + ChangeRule.all.map { $0.number }).compactMap { $0 })
    #expect(numbers == Set(3...18))
    let broken = try SoundStore.portfolio(with: [LineChange("D-0003", "refs", "[U-0009]")])
    #expect(broken.findings.map(\.problem.number) == [2])
  }

  private func said(_ findings: [Finding]) -> [String] {
    findings.map { "\($0.severity.rawValue) \($0.id) \($0.problem.rule) \($0.key ?? "-")" }
  }
}
