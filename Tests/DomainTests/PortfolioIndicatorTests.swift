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
}
