import Domain
import Notation
import TestSupport
import Testing

@Suite struct DecisionActTests {
  static let proposal = """
    id: D-0001
    title: CDP
    status: proposed
    question: Buy?
    area: capability
    door: two-way
    raised: 2026-03-01
    decide-by: 2026-03-10
    driver: dat
    approver: CIO
    agree: [cmo]
    options:
      - {id: A, text: buy, trade-off: slow, gives-up: money}
      - {id: B, text: build, trade-off: late, gives-up: time}
    recommended: A
    """
  static let whole = proposal + "\noutcome: A\nrationale: cheap"

  private func store(_ decision: String = whole) throws -> Portfolio {
    try portfolio([
      "D-0001": decision, "people/an.md": "name: An\nrole: CIO",
      "people/cmo.md": "name: C\nrole: CMO",
      "people/fin.md": "name: F\nrole: FIN",
    ])
  }

  private func signing(_ portfolio: Portfolio, _ handle: String) throws -> Change? {
    try .signing(portfolio.record(named: "D-0001"), as: RecordID(handle: handle), in: portfolio)
  }

  @Test func `a signature names its person, the day and the content`() throws {
    let store = try store()
    let change = try #require(try signing(store, "cmo"))
    let signed = try store.record("D-0001", after: change)
    let digest = Digest(signedOf: signed).text
    #expect(signed.document["signed"]?["cmo"]?.text == "2026-03-12 \(digest)")
    #expect(change.action == .sign)
    #expect(Typed<Decision>(signed).hasSigned("CMO", in: store))
  }

  @Test func `whoever holds the role of the approver signs for it`() throws {
    let store = try store()
    let signed = try store.record("D-0001", after: try signing(store, "an"))
    #expect(
      Typed<Decision>(signed).hasSigned(
        "CIO", in: try store.applying(#require(try signing(store, "an")))))
  }

  @Test func `somebody who need not sign is told who has to`() throws {
    let store = try store()
    #expect(
      refusal { try signing(store, "fin") } == #"notASignatory("fin", signatories: ["CIO", "cmo"])"#
    )
  }

  @Test func `nobody signs a blank`() throws {
    let store = try store(Self.proposal)
    #expect(refusal { try signing(store, "cmo") } == "sign: outcome rationale")
  }

  @Test(arguments: ["draft", "superseded", "withdrawn"])
  func `only a proposal is signed`(state: String) throws {
    let store = try store(Self.whole.replacing("proposed", with: state))
    #expect(refusal { try signing(store, "cmo") } == "notToSign(state: \"\(state)\")")
  }

  @Test func `a void signature is signed again under the name that it has`() throws {
    let store = try store(Self.whole + "\nsigned: {CMO: 2026-03-02 00000000}")
    let signed = try store.record("D-0001", after: try signing(store, "cmo"))
    #expect(signed.document["signed"]?.pairs.map(\.key) == ["CMO"])
    #expect(store.lapses(of: signed).isEmpty)
    #expect(
      store.lapses(of: try store.record(named: "D-0001"))
        == [.signature(by: "cmo", on: try day("2026-03-02"))])
  }

  @Test func `a signature that stands is not given twice`() throws {
    let store = try store()
    let later = try store.applying(#require(try signing(store, "cmo")))
    #expect(try signing(later, "cmo") == nil)
  }

  @Test func `what was signed and changed since is void`() throws {
    let store = try store()
    let signed = try store.applying(#require(try signing(store, "cmo")))
    let record = try signed.record(named: "D-0001")
    let edit = Change(.edit, [.edit(record.id, [Edit("outcome", of: record, to: .scalar("B"))])])
    let later = try signed.applying(edit)
    #expect(
      later.lapses(of: try later.record(named: "D-0001"))
        == [.signature(by: "cmo", on: try day("2026-03-12"))])
  }

  // MARK: From draft to decided

  @Test func `each gate on the way names what is missing, and then opens`() throws {
    var store = try store("id: D-0001\ntitle: CDP\nstatus: draft\nsupersedes: D-0002")
    func move(_ state: String) throws -> Change? {
      let change = Change.moving(try store.record(named: "D-0001"), to: state, in: store)
      try change.check(in: store)
      return change
    }
    #expect(
      refusal { try move("proposed") }
        == "proposed: question area door raised decide-by driver approver recommended options")
    store = try portfolio([
      "D-0001": Self.proposal + "\nsupersedes: D-0002", "D-0002": "title: old\nstatus: decided",
      "people/cmo.md": "role: CMO", "people/cio.md": "role: CIO",
    ])
    #expect(refusal { try move("decided") } == "decided: outcome rationale signed signed")
    let record = try store.record(named: "D-0001")
    store = try store.applying(
      Change(
        .edit,
        [
          .edit(
            record.id,
            [
              Edit("outcome", of: record, to: .scalar("A")),
              Edit("rationale", of: record, to: .scalar("cheap")),
            ])
        ]))
    store = try store.applying(#require(try signing(store, "cmo")))
    #expect(refusal { try move("decided") } == "decided: signed")
    store = try store.applying(#require(try signing(store, "cio")))
    let decided = try store.applying(#require(try move("decided")))
    let done = try decided.record(named: "D-0001").document
    #expect(done.text("decided") == "2026-03-12" && done.text("recorded") == "2026-03-12")
    #expect(try decided.record(named: "D-0002").status == "superseded")
    #expect(decided.lapses(of: try decided.record(named: "D-0001")).isEmpty)
  }

  @Test func `the day of a decision that was given stays`() throws {
    let store = try store(Self.whole + "\ndecided: 2026-03-05")
    let change = Change.moving(try store.record(named: "D-0001"), to: "decided", in: store)
    guard case .edit(_, let edits)? = change.steps.first else { return }
    #expect(edits.map(\.key.text) == ["status", "recorded"])
  }

  @Test func `the text of a decided decision is frozen`() throws {
    let store = try store(Self.whole.replacing("proposed", with: "decided"))
    let record = try store.record(named: "D-0001")
    let change = Change(.edit, [.edit(record.id, [Edit("outcome", of: record, to: .scalar("B"))])])
    #expect(
      refusal {
        try change.check(in: store)
        return nil
      } == "forbidden: outcome")
    let undone = Change(.undo, change.steps)
    #expect(
      refusal {
        try undone.check(in: store)
        return nil
      } == "done")
  }

  @Test func `a record that breaks a gate already may be edited all the same`() throws {
    let store = try store("id: D-0001\ntitle: CDP\nstatus: decided")
    let record = try store.record(named: "D-0001")
    let change = Change(.edit, [.edit(record.id, [Edit("driver", of: record, to: .scalar("dat"))])])
    #expect(
      refusal {
        try change.check(in: store)
        return nil
      } == "done")
    #expect(store.findings(of: record).contains { $0.key == "outcome" }, "it is flagged")
  }

  @Test func `a new record is held against the gate of its state, an import is not`() throws {
    let store = try store()
    let fields = [Assignment("title", .scalar("x")), Assignment("status", .scalar("adopted"))]
    let change = Change.adding(.tool, fields, on: store.today)
    #expect(
      refusal {
        try change.check(in: store)
        return nil
      }.hasPrefix("adopted: decision"))
    #expect(
      refusal {
        try Change(.import, change.steps).check(in: store)
        return nil
      } == "done")
  }

  @Test func `a state that is only spelled anew passes no gate`() throws {
    let store = try store("id: D-0001\ntitle: CDP\nstatus: Decided")
    let record = try store.record(named: "D-0001")
    let steps = [Change.Step.edit(record.id, [Edit("status", of: record, to: .scalar("decided"))])]
    func check(_ action: Change.Action) throws -> Change? {
      try Change(action, steps).check(in: store)
      return nil
    }
    #expect(refusal { try check(.mend) } == "done")
    #expect(refusal { try check(.move) }.hasPrefix("decided:"))
  }

  // MARK: Deferring

  private func deferring(_ portfolio: Portfolio, _ to: String) throws -> Change {
    try .deferring(portfolio.record(named: "D-0001"), to: day(to))
  }

  @Test func `another deadline stands behind those before it`() throws {
    let store = try store()
    let later = try store.record("D-0001", after: try deferring(store, "2026-03-26"))
    #expect(later.document["decide-by"] == .list([.scalar("2026-03-10"), .scalar("2026-03-26")]))
    #expect(Typed<Decision>(later).deferrals == 1)
  }

  @Test func `a deadline is later than the last`() throws {
    let store = try store()
    #expect(refusal { try deferring(store, "2026-03-10") }.hasPrefix("notLater"))
    #expect(refusal { try deferring(store, "2026-03-11") } == "done")
  }

  @Test func `only a proposal is put off`() throws {
    let store = try store(Self.whole.replacing("proposed", with: "draft"))
    #expect(refusal { try deferring(store, "2026-03-26") } == "notToDefer(state: \"draft\")")
  }

  @Test func `an act on a record of another kind is refused`() throws {
    let store = try portfolio(["U-0001": "title: u", "people/cmo.md": "role: CMO"])
    let (record, cmo) = (try store.record(named: "U-0001"), RecordID(handle: "cmo"))
    #expect(refusal { try .signing(record, as: cmo, in: store) }.hasPrefix("otherKind"))
    #expect(refusal { try .agreeing(to: record, as: cmo, in: store) }.hasPrefix("otherKind"))
    #expect(refusal { try .deferring(record, to: store.today) }.hasPrefix("otherKind"))
    #expect(refusal { try .closing(record, with: .stop, on: store.today) }.hasPrefix("otherKind"))
  }
}
