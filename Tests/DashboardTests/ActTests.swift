import Dashboard
import Domain
import Notation
import TestSupport
import Testing

@Suite struct ActTests {
  private static let proposal = """
    id: D-0001
    title: CDP
    status: proposed
    question: Buy?
    area: strategy
    door: two-way
    raised: 2026-03-01
    decide-by: [2026-03-10]
    driver: cmo
    approver: cio
    agree: [cmo]
    options:
      - {id: A, text: buy, trade-off: slow, gives-up: money}
      - {id: B, text: build, trade-off: late, gives-up: time}
    recommended: A
    """

  private func stage(
    _ extra: String = "outcome: A\nrationale: cheap", _ screen: ScreenID = .decisions,
    as actor: String? = "cmo"
  ) throws -> Stage {
    var stage = try Sample.stage(
      [
        "D-0001": Self.proposal + "\n" + extra,
        "O-0001": "id: O-0001\nactivity: Unify\ncells: {CMO: C, CIO: AR}\n"
          + "agreed: {marketing: 2026-01-08, it: 2026-01-08}\nagreed-as: {CMO: A, CIO: R}",
        "P-0001": "id: P-0001\ntitle: Voucher\nuse-case: U-0001\nstatus: running",
        "U-0001": "id: U-0001\ntitle: Voucher\nstatus: idea",
        "people/cmo.md": "role: CMO", "people/cio.md": "role: CIO",
      ], screen)
    if let actor { stage.state.actor = Actor(RecordID(handle: actor)) }
    return stage
  }

  @Test func `a decision is signed as whoever acts`() throws {
    var stage = try stage()
    stage.press("x")
    let change = try #require(stage.changes.first)
    #expect(change.action == .sign)
    stage.send(.saved(change, ids: [try id("D-0001")], stage.state.portfolio))
    #expect(stage.shows("Signed D-0001 as CMO."))
  }

  @Test func `git is asked at the first act, which then goes on where it was begun`() throws {
    var stage = try stage(as: nil)
    #expect(stage.effects.isEmpty)
    stage.press("x")
    #expect(stage.effects == [.findActor])
    stage.send(.actorFound(RecordID(handle: "cio")))
    #expect(stage.changes.map(\.action) == [.sign])
    stage.press("x")
    #expect(stage.effects.count == 3, "it is known from then on")
  }

  @Test func `nobody is asked who they are, and the act goes on as them`() throws {
    var stage = try stage(as: nil)
    stage.press("x")
    stage.send(.actorFound(nil))
    #expect(stage.changes.isEmpty && stage.shows("Who acts?"))
    stage.type("cio")
    stage.press("Enter")
    #expect(stage.changes.map(\.action) == [.sign])
    #expect(stage.shows("CIO  "), "the header says who acts")
  }

  @Test func `whoever leaves the question has signed nothing, also later`() throws {
    var stage = try stage(as: nil)
    stage.press("x")
    stage.send(.actorFound(nil))
    stage.press("Esc :")
    stage.type("who acts")
    stage.press("Enter")
    stage.type("cio")
    stage.press("Enter")
    #expect(stage.changes.isEmpty)
  }

  @Test func `where nobody is filed it is told how to say who acts`() throws {
    var stage = try Sample.stage(["D-0001": Self.proposal], .decisions)
    stage.press("x")
    stage.send(.actorFound(nil))
    #expect(stage.changes.isEmpty && stage.shows("--as HANDLE"))
  }

  @Test func `what was locked meanwhile is not signed`() throws {
    var stage = try stage(as: nil)
    stage.press("x L")
    stage.send(.actorFound(RecordID(handle: "cio")))
    #expect(stage.changes.isEmpty)
  }

  @Test func `a closed gate lists what is missing, and Enter leads to the field`() throws {
    var stage = try stage("")
    stage.press("S")
    #expect(stage.picker?.items.first?.detail == "needs: outcome, rationale, signed")
    stage.press("Enter")
    #expect(stage.changes.isEmpty && stage.shows("cannot become “decided” yet"))
    stage.press("Down Enter")
    #expect(stage.form?.current.field.key.text == "rationale")
    stage.press("Esc")
    #expect(stage.context == .list)
  }

  @Test func `an open gate is a state to choose like any other`() throws {
    let digest = Digest(
      signedOf: try record("D-0001", Self.proposal + "\noutcome: A\nrationale: cheap")
    ).text
    var stage = try stage(
      "outcome: A\nrationale: cheap\nsigned: {cmo: 2026-03-11 \(digest), cio: 2026-03-11}")
    stage.press("S")
    #expect(stage.picker?.items.first?.detail == "decided")
    stage.press("Enter")
    #expect(stage.changes.map(\.action) == [.move])
  }

  @Test func `Enter held down signs nothing: what is missing is heard only after a rest`() throws {
    var stage = try stage()
    stage.press("S")
    stage.hold("Enter", times: 40)
    #expect(stage.picker != nil && !stage.hasChanged)
    stage.press("Enter")
    #expect(stage.changes.map(\.action) == [.sign])
  }

  @Test func `a form whose change a gate refuses stays, with the list above it`() throws {
    var stage = try stage("")
    stage.press("e")
    stage.type("!")
    stage.press("Ctrl-s")
    let change = try #require(stage.changes.first)
    let refused = Change.moving(
      try #require(stage.state.portfolio[id("D-0001")]), to: "decided", in: stage.state.portfolio)
    do throws(ChangeError) { try refused.check(in: stage.state.portfolio) } catch {
      stage.send(.refused(change, words: "x", why: error))
    }
    stage.send(.rested)
    #expect(stage.picker != nil)
    stage.press("Enter")
    #expect(stage.form?.current.field.key.text == "outcome")
    #expect(stage.form?.fields.first?.text == "CDP!")
  }

  @Test func `a later day is chosen or typed`() throws {
    var stage = try stage()
    stage.press("D Down Enter")
    stage.press("D")
    stage.type("+3w")
    #expect(stage.shows("2 Apr 2026"))
    stage.press("Enter")
    let record = try #require(stage.state.list.selected?.record)
    #expect(
      stage.changes == [
        try .deferring(record, to: day("2026-03-26")),
        try .deferring(record, to: day("2026-04-02")),
      ])
    stage.press("D")
    stage.type("1/3")
    stage.press("Enter")
    #expect(stage.changes.count == 2 && stage.shows("not later"))
  }

  @Test func `in the matrix y agrees for my side, and elsewhere it copies`() throws {
    var stage = try stage("", .ownership)
    stage.press("y Right y")
    #expect(stage.changes.map(\.action) == [.agree, .agree])
    stage.press("2 y")
    #expect(stage.effects.last == .copy("D-0001 CDP"))
  }

  @Test func `a verdict leads to the lesson that is missing`() throws {
    var stage = try stage("", .pilots)
    stage.press("V Down Down Enter")
    #expect(stage.changes.isEmpty && stage.shows("lesson"))
    stage.press("Enter")
    #expect(stage.form?.current.field.key.text == "lesson")
  }

  @Test func `a read-back waits for both halves`() throws {
    var stage = try stage("", .backlog)
    stage.press("b")
    #expect(stage.changes.isEmpty && stage.shows("U-0001 cannot be read back yet"))
  }

  @Test func `acts are absent in read-only, and those of other kinds always are`() throws {
    var stage = try stage()
    let acts: Set = ["sign", "defer", "agree", "read-back", "verdict"]
    #expect(Set(stage.state.availableActions.map(\.id)).intersection(acts) == ["sign", "defer"])
    stage.press("5")
    #expect(Set(stage.state.availableActions.map(\.id)).intersection(acts) == ["verdict"])
    stage.press("L x V")
    #expect(Set(stage.state.availableActions.map(\.id)).intersection(acts).isEmpty)
    #expect(stage.changes.isEmpty && stage.picker == nil)
  }

  @Test func `a void signature shows a sign in the list and words below it and on the page`() throws
  {
    var stage = try stage(
      "outcome: A\nrationale: cheap\nsigned: {cmo: 2026-03-02 00000000, cio: 2026-03-02 00000000}")
    #expect(stage.shows("CIO!") && stage.shows("CMO!"))
    #expect(stage.shows("CMO signed 2 Mar, and the text has changed since: void."))
    stage.press("Enter")
    #expect(stage.shows("CIO signed 2 Mar, and the text has changed since: void."))
  }

  @Test func `a drifted row says which cells have changed`() throws {
    let stage = try stage("", .ownership)
    #expect(stage.shows("Since it was agreed: CMO: A → C, CIO: R → AR."))
  }
}
