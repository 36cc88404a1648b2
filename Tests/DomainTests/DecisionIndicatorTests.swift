import Domain
import Notation
import TestSupport
import Testing

struct DecisionIndicatorTests {
  @Test(arguments: [
    ("raised: 2026-03-01", "2026-03-12", 11), ("raised: 2026-03-12", "2026-03-12", 0),
    ("raised: 2026-03-01\ndecided: 2026-03-05", "2026-03-12", 4),
    ("raised: 2026-03-20", "2026-03-12", -8), ("title: x", "2026-03-12", nil as Int?),
    ("raised: 2024-02-28", "2024-03-01", 2),
  ])
  func `age runs from the day it was raised to the decision or today`(
    text: String, today: String, age: Int?
  ) throws {
    #expect(try measure("age", text, today) == age.map(Measure.days) ?? .missing)
  }

  @Test(arguments: [
    ("status: proposed\ndecide-by: [2026-02-01, 2026-03-11]", true, 1),
    ("status: proposed\ndecide-by: [2026-02-01, 2026-03-12]", false, 0),
    ("status: proposed\ndecide-by: 2026-03-13", false, -1),
    ("status: proposed", false, nil as Int?),
    ("status: draft\ndecide-by: 2026-02-01", false, nil),
    ("status: decided\ndecide-by: 2026-02-01", false, nil),
  ])
  func `a proposal is overdue from the day after its last deadline`(
    text: String, isOverdue: Bool, lateness: Int?
  ) throws {
    #expect(try measure("overdue", text) == .flag(isOverdue))
    let decision = Typed<Decision>(try record("D-0001", text))
    #expect(decision.lateness(on: try day("2026-03-12")) == lateness)
  }

  @Test(arguments: [
    ("decide-by: [2026-02-10, 2026-02-24, 2026-03-03]", Measure.number(2)),
    ("decide-by: 2026-02-10", .number(0)), ("decide-by: []", .missing), ("title: x", .missing),
    ("decide-by:", .missing),
  ])
  func `each further deadline is a deferral`(text: String, expected: Measure) throws {
    #expect(try measure("deferrals", text) == expected)
  }

  @Test(arguments: [
    ("decide-by: [2026-02-10, 2026-03-01]\ndecided: 2026-02-10", Measure.flag(true)),
    ("decide-by: [2026-02-10, 2026-03-01]\ndecided: 2026-02-11", .flag(false)),
    ("decide-by: 2026-02-10", .missing), ("decided: 2026-02-10", .missing),
  ])
  func `a decision is on time by its first deadline`(text: String, expected: Measure) throws {
    #expect(try measure("on-time", text) == expected)
  }

  @Test(arguments: [
    ("status: decided\nreview: 2026-03-12", true), ("status: decided\nreview: 2026-03-13", false),
    ("status: decided", false), ("status: superseded\nreview: 2026-01-01", false),
  ])
  func `a review is due on its day`(text: String, expected: Bool) throws {
    #expect(try measure("review-due", text) == .flag(expected))
  }

  @Test(arguments: [
    ("status: decided\ndecided: 2026-03-08", "", true),
    ("status: decided\ndecided: 2026-03-09", "", false),
    ("status: decided\ndecided: 2026-03-01\ncommunicated: {date: 2026-03-02}", "", false),
    ("status: decided", "", false), ("status: proposed\ndecided: 2026-01-01", "", false),
    ("status: decided\ndecided: 2026-03-08", "thresholds: {untold-days: 4}", false),
  ])
  func `a decision is untold after three days`(
    text: String, configuration: String, expected: Bool
  ) throws {
    let store = try portfolio(["D-0001": text], configuration: configuration + "\n")
    #expect(
      store.records(of: .decision).map { Typed<Decision>($0).isUntold(in: store) } == [expected])
  }

  @Test(arguments: [
    ("status: draft\ndriver: arc\napprover: cio", Measure.people(["arc"])),
    ("status: proposed\napprover: cio\nagree: [cmo, fin]", .people(["cio", "cmo", "fin"])),
    (
      "status: proposed\napprover: cio\nagree: [cmo, fin]\nsigned: {CIO: 2026-03-01}",
      .people(["cmo", "fin"])
    ),
    ("status: proposed\napprover: cio\nsigned: {cio: 2026-03-01}", .missing),
    ("status: decided\ndecided: 2026-03-01\ndriver: arc", .people(["arc"])),
    ("status: decided\ndecided: 2026-03-11\ndriver: arc\napprover: cio", .missing),
    (
      "status: decided\ndecided: 2026-03-11\napprover: cio\nreview: 2026-03-12", .people(["cio"])
    ),
    ("status: withdrawn\ndriver: arc", .missing),
  ])
  func `a decision waits on whoever has the next move`(text: String, expected: Measure) throws {
    #expect(try measure("waits-on", text) == expected)
  }

  @Test(arguments: [
    ("status: proposed\nraised: 2026-02-01\napprover: cio", "2026-02-01" as String?),
    (
      "status: proposed\nraised: 2026-02-01\napprover: cio\nagree: cmo\nsigned: {cio: 2026-03-01}",
      "2026-03-01"
    ),
    ("status: decided\ndecided: 2026-03-01\ndriver: arc", "2026-03-01"),
    (
      "status: decided\ndecided: 2026-03-11\napprover: cio\nreview: 2026-03-12", "2026-03-12"
    ),
    ("status: proposed\nraised: 2026-02-01", nil),
  ])
  func `it waits since the last thing that happened`(text: String, expected: String?) throws {
    #expect(
      try measure("waits-since", text) == expected.flatMap { Day(iso: $0) }.map(Measure.day)
        ?? .missing)
  }

  // MARK: Digests

  private static let signed = """
    status: proposed
    question: Mua hay xây?
    options: [{id: A, text: mua}, {id: B, text: xây}]
    approver: cio

    """

  @Test func `a signature whose content has changed since is void`() throws {
    let digest = Digest(signedOf: try record("D-0001", Self.signed)).text
    let text = Self.signed + "signed: {cio: 2026-03-01 \(digest)}\n"
    #expect(try measure("waits-on", text) == .missing)
    let changed = text.replacing("text: xây", with: "text: xây nhà")
    #expect(try measure("waits-on", changed) == .people(["cio"]))
    let bare = Self.signed + "signed: {cio: 2026-03-01}\n"
    #expect(try measure("waits-on", bare) == .missing, "a bare day is valid and unverified")
  }

  @Test func `a digest covers what was signed and nothing else`() throws {
    let digest = Digest(signedOf: try record("D-0001", Self.signed))
    #expect(digest.text.count == 8)
    #expect(
      digest.text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
    let other = try record("D-0002", "title: other\nagree: fin\n" + Self.signed)
    #expect(Digest(signedOf: other) == digest)
    for addition in ["outcome: A", "rationale: rẻ"] {
      #expect(Digest(signedOf: try record("D-0001", Self.signed + addition)) != digest)
    }
  }

  @Test func `a digest does not see how Vietnamese is composed or where prose stands`() throws {
    let composed = try record("D-0001", "---\nquestion: \u{1EBF}\n---\n")
    let decomposed = try record("D-0001", "---\nquestion: e\u{302}\u{301}\n---\n")
    #expect(Digest(signedOf: composed) == Digest(signedOf: decomposed))
    let inBody = try record("D-0001", "---\ntitle: x\n---\n## Question\n\u{1EBF}\n")
    #expect(Digest(signedOf: composed) == Digest(signedOf: inBody))
  }

  private func measure(_ key: String, _ text: String, _ today: String = "2026-03-12") throws
    -> Measure
  {
    let store = try portfolio(["D-0001": text], today: today)
    let record = try #require(store.records(of: .decision).first)
    return try #require(Kind.decision.indicator(key)).measure(record, store)
  }
}
