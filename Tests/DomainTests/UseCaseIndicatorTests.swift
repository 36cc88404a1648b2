import Domain
import Notation
import TestSupport
import Testing

struct UseCaseIndicatorTests {
  private static let gate = """
    objective: G-0001
    customer-problem: waits too long
    customer-benefit: waits less
    metric: K-0001
    baseline: 10
    target: 5

    """
  private static let business = """
    brief: one line
    customer-problem: waits too long
    segment: S-0001
    touchpoints: [app]
    metric: K-0001
    baseline: 10
    target: 5
    benefit-month: 40

    """
  private static let it = """
    sources: [{name: CRM, owner: cio, access: granted}]
    integrations: [CRM]
    acceptance: [answers in 2 s]
    privacy: none
    effort: 3
    trade-off: no app work

    """

  private func store(_ text: String, configuration: String = "") throws -> Portfolio {
    try portfolio(
      [
        "U-0001": text, "K-0001": "name: wait\nlevel: customer", "K-0002": "name: rows\nlevel: ops",
        "K-0003": "name: clicks\nlevel: product",
      ], configuration: sampleConfiguration + configuration)
  }

  private func measure(_ key: String, _ text: String, configuration: String = "") throws -> Measure
  {
    let store = try store(text, configuration: configuration)
    let record = try #require(store.records(of: .useCase).first)
    return try #require(Kind.useCase.indicator(key)).measure(record, store)
  }

  // MARK: Gate

  @Test func `the gate is open when nothing is missing`() throws {
    #expect(try measure("gate", Self.gate) == .flag(true))
    #expect(try measure("gate-misses", Self.gate) == .words([]))
    #expect(try measure("gate", "title: x") == .flag(false))
  }

  @Test(arguments: [
    "objective", "customer-problem", "customer-benefit", "metric", "baseline", "target",
  ])
  func `each part of the gate is missed by name`(key: String) throws {
    let text = Self.gate.split(separator: "\n").filter { !$0.hasPrefix(key + ":") }
      .joined(separator: "\n")
    #expect(try measure("gate-misses", text) == .words([key]))
    let empty = Self.gate.split(separator: "\n").map { $0.hasPrefix(key + ":") ? "\(key):" : $0 }
      .joined(separator: "\n")
    #expect(try measure("gate-misses", empty) == .words([key]))
  }

  @Test func `only a metric of the customer or the product passes the gate`() throws {
    #expect(try measure("gate", Self.gate.replacing("K-0001", with: "K-0003")) == .flag(true))
    #expect(try measure("gate", Self.gate.replacing("K-0001", with: "K-0002")) == .flag(false))
    #expect(try measure("gate", Self.gate.replacing("K-0001", with: "K-0009")) == .flag(false))
  }

  @Test func `a tool without a problem is shiny`() throws {
    #expect(try measure("shiny", "tool: T-0001") == .flag(true))
    #expect(try measure("shiny", "title: x") == .flag(false))
    #expect(try measure("shiny", Self.gate + "tool: T-0001") == .flag(false))
  }

  // MARK: Readiness

  @Test func `readiness is the lower half`() throws {
    #expect(try measure("readiness", "title: x") == .fraction(0))
    #expect(try measure("readiness", Self.business) == .fraction(0))
    #expect(try measure("business-half", Self.business) == .number(5))
    #expect(try measure("it-half", Self.business) == .number(0))
    #expect(try measure("readiness", Self.business + Self.it) == .fraction(1))
    let four = Self.business + Self.it.replacing("privacy: none", with: "")
    #expect(try measure("readiness", four) == .fraction(0.8))
    #expect(try measure("it-half", four) == .number(4))
  }

  @Test(arguments: [
    ("brief: one line\n", ""), ("customer-problem: waits too long\n", ""),
    ("segment: S-0001\n", ""),
    ("touchpoints: [app]", "touchpoints: []"), ("metric: K-0001\n", ""), ("baseline: 10\n", ""),
    ("target: 5\n", ""), ("benefit-month: 40\n", ""), ("benefit-month: 40", "benefit-month: much"),
  ])
  func `the business half wants each of its five parts`(from: String, to: String) throws {
    let text = Self.business.replacing(from, with: to)
    #expect(try measure("business-half", text) == .number(4))
  }

  @Test(arguments: [
    ("access: granted", "access: asked"), ("owner: cio, ", ""),
    ("sources: [{name: CRM, owner: cio, access: granted}]\n", ""),
    (
      "{name: CRM, owner: cio, access: granted}",
      "{name: CRM, owner: cio, access: granted}, {name: POS}"
    ),
    ("integrations: [CRM]\n", ""), ("acceptance: [answers in 2 s]\n", ""), ("privacy: none\n", ""),
    ("privacy: none", "privacy: maybe"), ("effort: 3\n", ""), ("trade-off: no app work\n", ""),
  ])
  func `the IT half wants each of its five parts`(from: String, to: String) throws {
    #expect(try measure("it-half", Self.it.replacing(from, with: to)) == .number(4))
  }

  @Test(arguments: [(1, 5.0), (5, 5.0), (6, 4.0), (10, 4.0)])
  func `a brief of more than five lines does not count`(lines: Int, half: Double) throws {
    let brief = (1...lines).map { "  line \($0)\n" }.joined()
    let text = Self.business.replacing("brief: one line\n", with: "brief: |\n\(brief)")
    #expect(try measure("business-half", text) == .number(half))
  }

  @Test func `a brief under its heading counts by its own lines`() throws {
    func half(_ lines: Int) throws -> Measure {
      let front = Self.business.replacing("brief: one line\n", with: "")
      let brief = (1...lines).map { "line \($0)\n" }.joined()
      return try measure(
        "business-half", "---\n\(front)---\n## Brief\n\n\(brief)\n\n## Spec\nlong\n")
    }
    #expect(try half(5) == .number(5))
    #expect(try half(6) == .number(4))
  }

  @Test func `lines of a brief count and a digest holds whatever ends them`() throws {
    let front = Self.business.replacing("brief: one line\n", with: "")
    let text = "---\n\(front)---\n## Brief\n\n" + (1...6).map { "line \($0)\n" }.joined()
    let windows = text.replacing("\n", with: "\r\n")
    #expect(try measure("business-half", windows) == .number(4))
    let digests = try [text, windows].map { Digest(readBackOf: try record("U-0001", $0)) }
    #expect(digests.first == digests.last)
  }

  @Test func `the lower side owes, and both when they are equal`() throws {
    #expect(try measure("owes", "title: x") == .word("both"))
    #expect(try measure("owes", Self.business) == .word("it"))
    #expect(try measure("owes", Self.it) == .word("marketing"))
    #expect(try measure("owes", Self.business + Self.it) == .missing)
  }

  @Test func `it is ready when both sides have read back what stands there now`() throws {
    let text = Self.business + Self.it
    let digest = Digest(readBackOf: try record("U-0001", text)).text
    let both = "read-back: {marketing: 2026-03-01 \(digest), it: 2026-03-02 \(digest)}\n"
    let ready = text + both + "translator: linh\n"
    #expect(try measure("ready", ready) == .flag(true))
    #expect(try measure("ready", text + both) == .flag(false), "no translator")
    #expect(try measure("ready", ready.replacing("effort: 3", with: "effort: 4")) == .flag(false))
    let one = text + "read-back: {marketing: 2026-03-01 \(digest)}\ntranslator: linh\n"
    #expect(try measure("ready", one) == .flag(false))
    let bare = text + "read-back: {marketing: 2026-03-01, it: 2026-03-02}\ntranslator: linh\n"
    #expect(try measure("ready", bare) == .flag(true), "a bare day is valid and unverified")
    #expect(try measure("ready", ready.replacing("privacy: none\n", with: "")) == .flag(false))
  }

  @Test func `what is outside both halves does not void a read-back`() throws {
    let text = Self.business + Self.it
    let digest = Digest(readBackOf: try record("U-0001", text))
    #expect(Digest(readBackOf: try record("U-0001", text + "rank: b\ncost-once: 9\n")) == digest)
    #expect(
      Digest(readBackOf: try record("U-0001", text.replacing("[app]", with: "[app, web]")))
        != digest)
  }

  // MARK: Scores

  @Test(arguments: [
    ("reach: 1000\nimpact: 2\nconfidence: 0.8\neffort: 4", Measure.number(400)),
    ("reach: 1000\nimpact: 0.25\nconfidence: 0.5\neffort: 0.1", .number(250)),
    ("reach: 1000\nimpact: 3\nconfidence: 1\neffort: 0.5", .number(6000)),
    ("reach: 0\nimpact: 3\nconfidence: 1\neffort: 1", .number(0)),
    ("reach: 1000\nimpact: 3\nconfidence: 1", .missing),
    ("impact: 3\nconfidence: 1\neffort: 1", .missing),
    ("reach: many\nimpact: 3\nconfidence: 1\neffort: 1", .missing),
  ])
  func `RICE is reach by impact by confidence over an effort of at least half a month`(
    text: String, expected: Measure
  ) throws {
    #expect(try measure("rice", text) == expected)
  }

  @Test(arguments: [
    ("bv: 8\ntc: 5\nrr: 2\nsize: 5", Measure.number(3)),
    ("bv: 1\ntc: 1\nrr: 1\nsize: 20", .number(0.15)),
    ("bv: 8\ntc: 5\nrr: 2\nsize: 0", .missing), ("bv: 8\ntc: 5\nrr: 2", .missing),
  ])
  func `WSJF is the cost of delay over the size`(text: String, expected: Measure) throws {
    #expect(try measure("wsjf", text) == expected)
  }

  @Test func `the configuration names the active score`() throws {
    let text = "reach: 10\nimpact: 1\nconfidence: 1\neffort: 1\nbv: 8\ntc: 5\nrr: 2\nsize: 5"
    let rice = try store(text)
    #expect(rice.records(of: .useCase).map(rice.score) == [10])
    let wsjf = try store(text, configuration: "scoring: wsjf\n")
    #expect(wsjf.records(of: .useCase).map(wsjf.score) == [3])
  }

  // MARK: Money

  @Test(arguments: [
    ("cost-once: 480\nrun-month: 20\nbenefit-month: 60", "", Measure.fraction(0.5)),
    ("cost-once: 480\nrun-month: 20\nbenefit-month: 40", "", .fraction(0)),
    ("cost-once: 480\nrun-month: 20\nbenefit-month: 0", "", .fraction(-1)),
    ("cost-once: 0\nrun-month: 0\nbenefit-month: 60", "", .missing),
    ("cost-once: 480\nrun-month: 20", "", .missing),
    ("cost-once: 480\nbenefit-month: 60", "", .missing),
    (
      "cost-once: 240\nrun-month: 20\nbenefit-month: 60", "thresholds: {horizon: 12}\n",
      .fraction(0.5)
    ),
  ])
  func `return on investment counts two years`(
    text: String, configuration: String, expected: Measure
  ) throws {
    #expect(try measure("roi", text, configuration: configuration) == expected)
  }

  @Test(arguments: [
    ("cost-once: 480\nrun-month: 20\nbenefit-month: 60", Measure.months(12)),
    ("cost-once: 0\nrun-month: 20\nbenefit-month: 60", .months(0)),
    ("cost-once: 480\nrun-month: 60\nbenefit-month: 60", .word("never")),
    ("cost-once: 480\nrun-month: 61\nbenefit-month: 60", .word("never")),
    ("cost-once: 480\nrun-month: 20", .missing), ("run-month: 20\nbenefit-month: 60", .missing),
  ])
  func `payback is a number of months or never`(text: String, expected: Measure) throws {
    #expect(try measure("payback", text) == expected)
  }

  // MARK: Overlap

  @Test(arguments: [
    ("segment: S-0001\ntouchpoints: [ZALO, shop]", ["U-0001"]),
    ("segment: S-0002\ntouchpoints: [Zalo]", [] as [String]),
    ("segment: S-0001\ntouchpoints: [shop]", []), ("segment: S-0001", []),
    ("touchpoints: [Zalo]", []), ("status: parked\nsegment: S-0001\ntouchpoints: [Zalo]", []),
    ("archived: 2026-01-01\nsegment: S-0001\ntouchpoints: [Zalo]", []),
  ])
  func `use cases overlap where the same segment is met at the same touchpoint`(
    text: String, expected: [String]
  ) throws {
    let store = try portfolio([
      "U-0001": "segment: S-0001\ntouchpoints: [Zalo, app]", "U-0002": text,
    ])
    let record = try #require(store[try id("U-0002")])
    #expect(Typed<UseCase>(record).overlaps(in: store).map(\.text) == expected)
  }
}
