import Domain
import Notation
import TestSupport
import Testing

@Suite struct OwnershipActTests {
  private func store(_ row: String) throws -> Portfolio {
    try portfolio([
      "O-0001": "id: O-0001\nactivity: Unify\n\(row)", "people/cmo.md": "role: CMO",
      "people/dat.md": "role: DAT", "people/fin.md": "role: FIN",
    ])
  }

  private func agreeing(_ portfolio: Portfolio, _ handle: String) throws -> Change? {
    try .agreeing(
      to: portfolio.record(named: "O-0001"), as: RecordID(handle: handle), in: portfolio)
  }

  @Test func `a side agrees to the cells as they stand, and the row waits for the other`() throws {
    let store = try store("cells: {CMO: A, CIO: R}")
    let change = try #require(try agreeing(store, "cmo"))
    let later = try store.applying(change)
    let row = Typed<Ownership>(try later.record(named: "O-0001"))
    #expect(change.action == .agree && row.state == .proposed)
    #expect(row.agreed?["marketing"] == store.today && row.agreed?["it"] == nil)
    let both = try later.record("O-0001", after: try agreeing(later, "dat"))
    #expect(Typed<Ownership>(both).state == .agreed)
    #expect(both.document["agreed-as"] == both.document["cells"])
  }

  @Test func `whoever agrees to other cells than the other side takes its date out`() throws {
    let store = try store(
      """
      cells: {CMO: C, CIO: AR}
      agreed: {marketing: 2026-01-08, it: 2026-01-08}
      agreed-as: {CIO: R, CMO: A}
      """)
    #expect(Typed<Ownership>(try store.record(named: "O-0001")).state == .drifted)
    let row = Typed<Ownership>(try store.record("O-0001", after: try agreeing(store, "dat")))
    #expect(row.state == .proposed)
    #expect(row.agreed?["it"] == store.today && row.agreed?["marketing"] == nil)
    #expect(store.lapses(of: row.record).isEmpty)
  }

  @Test func `the cells that have changed since are named`() throws {
    let store = try store(
      "cells: {CMO: C, CIO: AR, dat: I}\nagreed-as: {CIO: R, CMO: A, DAT: I, FIN: C}")
    #expect(
      store.lapses(of: try store.record(named: "O-0001")) == [
        .cell(role: "CMO", agreed: "A", now: "C"), .cell(role: "CIO", agreed: "R", now: "AR"),
        .cell(role: "FIN", agreed: "C", now: nil),
      ])
  }

  @Test func `a side does not agree twice to the same`() throws {
    let store = try store("cells: {CMO: A, CIO: R}\nagreed: {it: 2026-01-08}")
    let agreed = try store.applying(#require(try agreeing(store, "cmo")))
    #expect(try agreeing(agreed, "cmo") == nil)
    #expect(Typed<Ownership>(try agreed.record(named: "O-0001")).state == .agreed)
  }

  @Test func `nobody agrees for a side that is not theirs`() throws {
    #expect(
      refusal { try agreeing(store("cells: {CMO: A, CIO: R}"), "fin") } == #"ofNoSide("fin")"#)
  }

  @Test(arguments: ["cells: {CMO: A, CIO: A, DAT: R}", "cells: {CMO: R}", ""])
  func `a row without an A, or with two, cannot be agreed to`(row: String) throws {
    #expect(refusal { try agreeing(store(row), "cmo") } == "agree: cells")
  }
}
