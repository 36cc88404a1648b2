import Domain
import TestSupport
import Testing

@Suite struct RelationTests {
  private static func store() throws -> Portfolio {
    try portfolio([
      "D-0001": "id: D-0001\ntitle: Buy?\napprover: cio\nagree: [cmo]\nrefs: [U-0001]",
      "D-0002": "id: D-0002\ntitle: Buy!\nsupersedes: D-0001",
      "O-0001": "id: O-0001\nactivity: Unify\ncells: {CMO: A, CIO: R}",
      "U-0001": "id: U-0001\ntitle: Win back\nneeds: [O-0001]\ntool: T-0001\n"
        + "sources:\n  - {name: Card, owner: cio}",
      "P-0001": "id: P-0001\ntitle: Voucher\nuse-case: U-0001\nowner: CMO",
      "T-0001": "id: T-0001\ntitle: CDP\ndecision: D-0001",
      "M-0001": "id: M-0001\ndate: 2026-03-12\nagenda:\n  - {ref: D-0001, verb: decide}",
      "people/linh.md": "name: Linh\nrole: CMO", "people/cio.md": "name: Hai\nrole: CIO",
    ])
  }

  private func relations(_ text: String) throws -> [String] {
    let portfolio = try Self.store()
    let record = try #require(portfolio[id(text)])
    return portfolio.relations(of: record).map { relation in
      "\(relation.isIncoming ? "<" : ">") \(relation.other.id.text) \(relation.key)"
    }
  }

  @Test func `a use case leads to what it needs and to its pilots`() throws {
    #expect(
      try relations("U-0001") == [
        "> cio sources", "> O-0001 needs", "> T-0001 tool", "< D-0001 refs", "< P-0001 use-case",
      ])
  }

  @Test func `a row leads to the work that waits for it`() throws {
    #expect(try relations("O-0001") == ["> linh cells", "> cio cells", "< U-0001 needs"])
  }

  @Test func `a decision leads to what it replaced, and to where it is talked about`() throws {
    #expect(
      try relations("D-0001") == [
        "> cio approver", "> linh agree", "> U-0001 refs", "< D-0002 supersedes",
        "< T-0001 decision", "< M-0001 agenda",
      ])
  }

  @Test func `a person has all that stands under their handle or their role`() throws {
    #expect(try relations("linh") == ["< D-0001 agree", "< O-0001 cells", "< P-0001 owner"])
  }
}
