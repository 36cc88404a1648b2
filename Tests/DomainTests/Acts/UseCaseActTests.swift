import Domain
import Notation
import TestSupport
import Testing

@Suite struct UseCaseActTests {
  static let whole = """
    id: U-0001
    title: Voucher
    status: framed
    objective: G-0001
    metric: K-0001
    baseline: 1
    target: 2
    customer-problem: They leave.
    customer-benefit: They save.
    segment: S-0001
    touchpoints: [app]
    brief: Keep them.
    benefit-month: 20
    sources: [{name: sales, owner: dat, access: granted}]
    integrations: [crm]
    acceptance: [works]
    privacy: none
    effort: 2
    trade-off: later
    translator: dat
    """

  private func store(_ useCase: String = whole) throws -> Portfolio {
    try portfolio([
      "U-0001": useCase, "K-0001": "id: K-0001\nname: churn\nlevel: customer", "G-0001": "title: g",
      "S-0001": "title: s", "people/cmo.md": "role: CMO", "people/dat.md": "role: DAT",
      "people/fin.md": "role: FIN",
    ])
  }

  private func readingBack(_ portfolio: Portfolio, _ handle: String) throws -> Change? {
    try .readingBack(
      portfolio.record(named: "U-0001"), as: RecordID(handle: handle), in: portfolio)
  }

  @Test func `both sides read back, and then it is ready`() throws {
    var store = try store()
    func move() throws -> Change? {
      let change = Change.moving(try store.record(named: "U-0001"), to: "ready", in: store)
      try change.check(in: store)
      return change
    }
    #expect(refusal { try move() } == "ready: read-back read-back")
    store = try store.applying(#require(try readingBack(store, "cmo")))
    #expect(refusal { try move() } == "ready: read-back")
    store = try store.applying(#require(try readingBack(store, "dat")))
    #expect(refusal { try move() } == "done")
    #expect(try readingBack(store, "dat") == nil)
  }

  @Test func `a half that is incomplete cannot be read back`() throws {
    let store = try store(
      Self.whole.replacing("touchpoints: [app]\n", with: "").replacing("granted", with: "asked")
        .replacing("translator: dat", with: ""))
    #expect(refusal { try readingBack(store, "cmo") } == "read-back: touchpoints sources")
  }

  @Test func `only the two sides read back`() throws {
    #expect(refusal { try readingBack(store(), "fin") } == #"ofNoSide("fin")"#)
  }

  @Test func `a read-back is void when a half has changed`() throws {
    let first = try store()
    let store = try first.applying(#require(try readingBack(first, "cmo")))
    let record = try store.record(named: "U-0001")
    let later = try store.record(
      "U-0001",
      after: Change(.edit, [.edit(record.id, [Edit("effort", of: record, to: .scalar("9"))])]))
    #expect(store.lapses(of: later) == [.readBack(by: .marketing, on: store.today)])
    #expect(store.lapses(of: record).isEmpty)
  }
}
