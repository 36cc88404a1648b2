import Domain
import Notation
import TestSupport
import Testing

@Suite struct PilotActTests {
  private static let pilot = """
    id: P-0001
    title: Voucher
    status: planned
    use-case: U-0001
    decision: D-0001
    hypothesis: Vouchers keep them.
    owner: dat
    baseline: 1
    target: 2
    start: 2026-03-01
    end: 2026-05-01
    kill: [{id: K1, metric: K-0001, op: ">", value: 2}]
    team: [{person: cmo, fte: 1}, {person: dat, fte: 1}]
    """

  private func store(
    _ pilot: String = pilot, row: String = "agreed: {marketing: 2026-01-01}"
  ) throws -> Portfolio {
    try portfolio([
      "P-0001": pilot, "U-0001": "title: u\nneeds: [O-0001]\nprivacy: none",
      "D-0001": "title: d\nstatus: decided", "K-0001": "name: k",
      "O-0001":
        "id: O-0001\nactivity: a\ncells: {CMO: A, CIO: R}\nagreed-as: {CMO: A, CIO: R}\n\(row)",
      "people/cmo.md": "role: CMO\nspeaks: [marketing, it]", "people/dat.md": "role: DAT",
    ])
  }

  private func moving(_ store: Portfolio, to state: String) throws -> Change? {
    let change = Change.moving(try store.record(named: "P-0001"), to: state, in: store)
    try change.check(in: store)
    return change
  }

  @Test func `a pilot runs only when everything that it needs is agreed`() throws {
    let waiting = try store()
    do {
      try Change.moving(waiting.record(named: "P-0001"), to: "running", in: waiting)
        .check(in: waiting)
      Issue.record("the gate is open")
    } catch let error as ChangeError {
      #expect(error.findings.map(\.key) == ["use-case"])
      #expect(error.findings.first?.mending.id == (try id("O-0001")))
      #expect(error.findings.first?.mending.key == "agreed")
    }
    let agreed = try waiting.applying(
      #require(
        try .agreeing(
          to: waiting.record(named: "O-0001"), as: RecordID(handle: "dat"), in: waiting)))
    #expect(refusal { try moving(agreed, to: "running") } == "done")
  }

  @Test func `a verdict closes a running pilot, with a lesson`() throws {
    let store = try store(Self.pilot.replacing("planned", with: "running"))
    func closing(_ lesson: String?) throws -> Change? {
      let change = try Change.closing(
        store.record(named: "P-0001"), with: .stop, lesson: lesson, on: store.today)
      try change.check(in: store)
      return change
    }
    #expect(refusal { try closing(nil) } == "closed: lesson")
    let change = try #require(try closing("Ask first."))
    let closed = try store.record("P-0001", after: change)
    #expect(change.action == .verdict && closed.status == "closed")
    #expect(closed.document.text("verdict") == "stop")
    #expect(closed.document.text("verdict-on") == "2026-03-12")
  }

  @Test func `a pilot that does not run gets no verdict`() throws {
    for state in ["planned", "closed"] {
      let store = try store(Self.pilot.replacing("planned", with: state))
      let record = try store.record(named: "P-0001")
      let told = refusal {
        try Change.closing(record, with: .scale, lesson: "x", on: store.today)
      }
      #expect(told == "\(state) > closed", "what was closed keeps its verdict")
    }
  }

  @Test func `a running pilot gets no more time without a new decision`() throws {
    let store = try store(Self.pilot.replacing("planned", with: "running"))
    let record = try store.record(named: "P-0001")
    let change = Change(
      .edit, [.edit(record.id, [Edit("end", of: record, to: .scalar("2026-06-01"))])])
    #expect(
      refusal {
        try change.check(in: store)
        return nil
      } == "forbidden: end")
  }
}
