import TestSupport
import Testing

@testable import Domain

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

  @Test func `latency is the median age of what was decided in the last ninety days`() throws {
    let store = try portfolio([
      // 12 December is 19 + 31 + 28 + 12 = 90 days before 12 March.
      "D-0001": "status: decided\narea: tool\nraised: 2025-12-02\ndecided: 2025-12-12",
      "D-0002": "status: decided\narea: tool\nraised: 2025-12-01\ndecided: 2025-12-11",
      "D-0003": "status: superseded\narea: funding\nraised: 2026-03-01\ndecided: 2026-03-12",
      "D-0004": "status: decided\narea: tool\nraised: 2026-03-01\ndecided: 2026-03-13",
      "D-0005": "status: decided\narea: tool\ndecided: 2026-03-01",
      "D-0006": "archived: 2026-03-02\nraised: 2026-01-01\ndecided: 2026-03-01",
    ])
    #expect(store.latency() == 10.5)
    #expect(store.latency(of: .tool) == 10)
    #expect(store.latency(of: .funding) == 11)
    #expect(store.latency(of: .strategy) == nil)
    // From 28 February over the 29th to 1 March; 30 May is 30 + 30 + 30 days later.
    let leap = try portfolio(
      ["D-0001": "raised: 2028-02-28\ndecided: 2028-03-01"], today: "2028-05-30")
    #expect(leap.latency() == 2)
    #expect(leap.on(try day("2028-05-31")).latency() == nil)
  }

  @Test func `clarity wants one A and an R of every row`() throws {
    let store = try portfolio([
      "O-0001": "cells: {CMO: AR}", "O-0002": "cells: {CMO: A, CIO: A, DAT: R}",
      "O-0003": "cells: {CMO: A}", "O-0004": "cells: {CMO: R}",
      "O-0005": "cells: {GHOST: A, CIO: R}",
    ])
    #expect(store.clarity == 0.4)
    #expect(try portfolio([:]).clarity == nil)
  }

  @Test func `only active use cases count for the share of customer metrics`() throws {
    let states = ["idea", "framed", "ready", "piloting", "scaled", "parked", "dropped"]
    func share(_ count: Int, _ level: String) throws -> Double? {
      try portfolio([
        "K-0001": "level: \(level)", "U-0001": "status: \(states[count])\nmetric: K-0001",
        "U-0002": "status: dropped\nmetric: K-0001",
      ]).customerMetricShare
    }
    for active in 0..<4 { #expect(try share(active, "customer") == 1) }
    for quiet in 4..<7 { #expect(try share(quiet, "customer") == nil) }
    #expect(try share(0, "product") == 0)
  }

  @Test func `whoever has left translates no more, and lacks no skill`() throws {
    let store = try portfolio(
      [
        "people/linh.md": "role: sal\nspeaks: [it, marketing]\nskills: [sql]\nuntil: 2026-03-12",
        "people/an.md": "role: CIO\nspeaks: [marketing, it]\nuntil: 2026-03-11",
        "people/mai.md": "role: CMO\nspeaks: [marketing]",
      ],
      configuration: sampleConfiguration
        + "skills-wanted: {marketing: [sql, story], it: [sql], sales: [sql]}\n")
    #expect(store.translators(of: .marketing).map(\.text) == ["linh"])
    #expect(store.translators(of: .it).isEmpty)
    // One of two has SQL, which is half and no gap; nobody is left on IT's side.
    #expect(
      store.skillGaps == [
        Portfolio.SkillGap(side: "marketing", skill: "story", share: 0),
        Portfolio.SkillGap(side: "it", skill: "sql", share: nil),
      ])
    #expect(store.on(try day("2026-03-13")).translators(of: .marketing).isEmpty)
  }

  @Test func `money comes in from pilots, and goes out for them and for what was scaled`() throws {
    let store = try portfolio([
      "U-0001": "status: scaled\ncost-once: 100\nrun-month: 10",
      "P-0001":
        "use-case: U-0001\nstatus: closed\nverdict: scale\nverdict-on: 2025-03-12\nspent: 50\nactual-benefit: 400",
      "P-0002": "status: running\nspent: 30\nbudget: 40",
      "P-0003": "status: closed\nverdict: stop\nspent: 20\nactual-benefit: 0",
    ])
    let scaled = 100 + 10 * 365 / 30.4375
    #expect(store.moneyInOut == 400 / (50 + 30 + 20 + scaled))
    #expect(store.activeBudget == 0.75)
    #expect(try portfolio(["P-0001": "actual-benefit: 5"]).moneyInOut == nil)
  }

  @Test func `customer equity is the sum over segments, and a share where the market is known`()
    throws
  {
    let files: KeyValuePairs = [
      "S-0001": "margin-year: 400000\nretention: 0.75\ndiscount: 0.25\ncustomers: 2000",
      "S-0002": "margin-year: 400000\nretention: 0.75\ndiscount: 0.25\ncustomers: 1000",
      "S-0003": "customers: 9",
    ]
    #expect(try portfolio(files).customerEquity == 1800)
    #expect(try portfolio(files).customerEquityShare == nil)
    let market = sampleConfiguration + "market-equity: 7200\n"
    #expect(try portfolio(files, configuration: market).customerEquityShare == 0.25)
  }
}
