import Domain
import TestSupport
import Testing

struct OwnershipIndicatorTests {
  private static let dated = "agreed: {marketing: 2026-01-01, it: 2026-01-02}"

  @Test(arguments: [
    ("title: x", OwnershipState.unowned), ("cells: {}", .unowned),
    ("cells: {CMO: R, CIO: C}", .unowned),
    ("cells: {CMO: \"\", CIO: R}", .unowned), ("cells: {CMO: A, CIO: A, DAT: R}", .contested),
    ("cells: {CMO: AR, CIO: A}", .contested), ("cells: {CMO: A, CIO: C}", .unstaffed),
    ("cells: {CMO: A, CIO: R}", .proposed), ("cells: {CMO: AR}", .proposed),
    ("cells: {CMO: RA}", .proposed),
    ("cells: {CMO: A, CIO: R}\nagreed: {marketing: 2026-01-01}", .proposed),
    ("cells: {CMO: A, CIO: R}\n\(dated)", .agreed),
    ("cells: {CMO: A, CIO: R}\nagreed-as: {CMO: A, CIO: R}\n\(dated)", .agreed),
    ("cells: {CIO: R, CMO: A, FIN: \"\"}\nagreed-as: {cmo: A, cio: R}\n\(dated)", .agreed),
    ("cells: {CMO: AR}\nagreed-as: {CMO: RA}\n\(dated)", .agreed),
    ("cells: {CMO: A, CIO: R}\nagreed-as: {CMO: R, CIO: A}\n\(dated)", .drifted),
    ("cells: {CMO: A, CIO: R, FIN: I}\nagreed-as: {CMO: A, CIO: R}\n\(dated)", .drifted),
    ("cells: {CMO: A, CIO: A, DAT: R}\nagreed-as: {CMO: A}\n\(dated)", .contested),
    ("cells: {CMO: A}\n\(dated)", .unstaffed),
  ])
  func `the first state that holds is the row's`(text: String, state: OwnershipState) throws {
    #expect(Typed<Ownership>(try record("O-0001", text)).state == state)
  }

  @Test(arguments: [
    ("cells: {CMO: A, CIO: R, FIN: I}", [] as [String]),
    ("cells: {CMO: A, SAL: R, FIN: C}", ["one-sided"]), ("cells: {CIO: AR, CMO: I}", ["one-sided"]),
    ("cells: {CMO: A, CIO: R}", ["silent"]), ("cells: {CMO: AR}", ["one-sided", "silent"]),
    ("cells: {FIN: AR, CMO: C}", []), ("cells: {FIN: A, CMO: R, CIO: I}", []),
    ("cells: {CMO: A, GHOST: R, CIO: I}", []), ("cells: {FIN: C}", []),
    ("cells: {CMO: A, CIO: R, DAT: C, FIN: C, DPO: C}", []),
    ("cells: {CMO: A, CIO: R, DAT: C, FIN: C, DPO: C, BUY: C}", ["crowded"]),
    ("title: x", ["silent"]),
  ])
  func `a row is warned of`(text: String, warnings: [String]) throws {
    let store = try portfolio(["O-0001": text])
    let record = try #require(store.records(of: .ownership).first)
    #expect(Kind.ownership.indicator("warnings")?.measure(record, store) == .words(warnings))
  }

  @Test func `how many may be consulted is the store's to say`() throws {
    let store = try portfolio(
      ["O-0001": "cells: {CMO: A, CIO: R, DAT: C}"],
      configuration: sampleConfiguration + "thresholds: {consulted: 0}\n")
    let row = Typed<Ownership>(try #require(store.records(of: .ownership).first))
    #expect(row.warnings(in: store) == [.crowded])
  }
}
