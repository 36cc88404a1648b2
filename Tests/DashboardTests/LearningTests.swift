import Canvas
import Dashboard
import Domain
import TestSupport
import Testing

/// What the strips below the backlog and the pilots say beyond the halves and the readings.
struct LearningTests {
  private static let pilots: KeyValuePairs<String, String> = [
    "P-0001":
      "id: P-0001\ntitle: Beacons\nstatus: closed\nstart: 2026-01-05\nverdict: stop\nverdict-on: 2026-01-28\nlesson: They open the app at the till\ncredits: [Data engineer, Marketing operations]\ncommunicated: {date: 2026-01-30}",
    "P-0002":
      "id: P-0002\ntitle: Basket\nstatus: running\nreuses: [P-0001]\nteam: [{person: CMO, fte: 0.2}, {person: CIO, fte: 1}]",
    "P-0003": "id: P-0003\ntitle: Told nobody\nstatus: closed\nverdict-on: 2026-03-08",
  ]

  private func stage(_ id: String, _ screen: ScreenID, _ files: KeyValuePairs<String, String>)
    throws -> Stage
  {
    var stage = try Sample.stage(files, screen, columns: 110, rows: 30)
    var steps = stage.rows.count
    while stage.selected != id, steps > 0 {
      stage.press("Down")
      steps -= 1
    }
    #expect(stage.selected == id)
    return stage
  }

  @Test func `a closed pilot says how soon it ended, whose credit it is and who reuses its lesson`()
    throws
  {
    let stage = try stage("P-0001", .pilots, Self.pilots)
    for words in [
      "28 Jan 2026, 23 days", "Credits Data engineer, Marketing operations",
      "Lesson reused by P-0002", "They open the app at the till",
    ] {
      #expect(stage.shows(words), "\(words)")
    }
  }

  @Test func `a pilot shows the lessons of others that it builds on`() throws {
    let stage = try stage("P-0002", .pilots, Self.pilots)
    #expect(stage.shows("Reuses P-0001: They open the app at the till"))
    #expect(!stage.shows("Credits"))
  }

  @Test func `a team that leans to one side says so`() throws {
    let stage = try stage("P-0002", .pilots, Self.pilots)
    #expect(stage.shows("M1 I1 D0 S0") && stage.shows("Balance of the team 0.2"))
    let even: KeyValuePairs = [
      "P-0001":
        "id: P-0001\ntitle: x\nstatus: running\nteam: [{person: CMO, fte: 1}, {person: CIO, fte: 1}]"
    ]
    #expect(!(try self.stage("P-0001", .pilots, even).shows("Balance of the team")))
  }

  @Test func `a result that nobody was told of is counted and marked`() throws {
    let stage = try stage("P-0003", .pilots, Self.pilots)
    #expect(stage.shows("UNTOLD 1"))
    #expect(stage.grid.text.split(separator: "\n").contains { $0.hasPrefix(" UNTOLD") })
  }

  private static let useCases: KeyValuePairs<String, String> = [
    "U-0001":
      "id: U-0001\ntitle: Voucher\nstatus: idea\nsegment: S-0001\ntouchpoints: [Zalo, app]\nsources: [{name: Card, owner: CIO, access: granted}, {name: Receipts, owner: CIO, access: asked}, {name: Web, access: granted}]",
    "U-0002":
      "id: U-0002\ntitle: Reminder\nstatus: framed\nsegment: S-0001\ntouchpoints: [zalo]",
    "U-0003": "id: U-0003\ntitle: Poster\nstatus: idea\nsegment: S-0001\ntouchpoints: [shop]",
  ]

  @Test func `a use case names those that reach the same customers at the same place`() throws {
    #expect(try stage("U-0001", .backlog, Self.useCases).shows("Overlaps with U-0002"))
    #expect(!(try stage("U-0003", .backlog, Self.useCases).shows("Overlaps with")))
  }

  @Test func `a use case counts its data sources and says how far each owner has agreed`() throws {
    let stage = try stage("U-0001", .backlog, Self.useCases)
    #expect(
      stage.shows("Data sources 1/3: Card (CIO, Granted), Receipts (CIO, Asked), Web (—, Granted)"))
  }

  @Test func `the scorecard says how often the sponsors came`() throws {
    let stage = try Sample.stage(
      [
        "G-0001": "id: G-0001\ntitle: x\nsponsor: CMO",
        "M-0001": "id: M-0001\ndate: 2026-02-12\nstatus: closed\npresent: [CIO]",
        "M-0002": "id: M-0002\ndate: 2026-03-12\nstatus: open\npresent: [CMO, CIO]",
      ], .scorecard, columns: 110, rows: 40)
    #expect(stage.shows("Sponsors in the meetings"))
    let lines = stage.grid.text.split(separator: "\n")
    #expect(lines.contains { $0.contains("CMO") && $0.contains("1/2") })
  }
}
