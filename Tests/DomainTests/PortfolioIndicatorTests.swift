import Domain
import TestSupport
import Testing

/// What is said of the whole store, worked out by hand.
struct PortfolioIndicatorTests {
  @Test func `the load of a role that is not configured counts`() throws {
    let store = try portfolio([
      "O-0001": "cells: {CMO: A, CIO: R}", "O-0002": "cells: {EXT: AR}",
      "O-0003": "cells: {ext: A, CIO: R}", "O-0004": "archived: 2026-01-01\ncells: {CMO: A}",
    ])
    let loads = store.roleLoads.filter { $0.share > 0 }
    #expect(loads.map(\.role) == ["CMO", "EXT"])
    #expect(loads.map(\.share) == [1.0 / 3, 2.0 / 3])
  }

  @Test func `what nobody measured proves nothing and promises nothing`() throws {
    func proof(_ pilots: String...) throws -> Double? {
      let files = ["P-0001", "P-0002"].enumerated().map { index, id in
        (id, pilots.indices.contains(index) ? pilots[index] : "title: x")
      }
      return try portfolio([
        "U-0001": "status: scaled\nbenefit-month: 10", "U-0002": "status: ready\nbenefit-month: 9",
        "P-0001": files[0].1, "P-0002": files[1].1,
      ]).promiseVersusProof
    }
    let told = "use-case: U-0001\nverdict: scale\nverdict-on: 2025-03-12"
    // 365 days are 11.99 mean months of 10 each.
    let expected = 60 / (10 * 365 / 30.4375)
    #expect(try proof(told + "\nactual-benefit: 60") == expected)
    #expect(try proof(told + "\nactual-benefit: 60", told) == expected)
    #expect(try proof(told) == nil)
    #expect(try proof(told + "\nactual-benefit: 0") == 0)
    #expect(try proof(told.replacing("0001", with: "0002") + "\nactual-benefit: 60") == nil)
  }
}
