import Dashboard
import Localization
import Testing

/// What the board tells of its syncs.
@Suite struct SyncingTests {
  private static let words = "CRM parked U-0014."

  private func stage(_ state: SyncStanding.State, waiting: Int = 0) throws -> Stage {
    var stage = try Stage()
    stage.send(.syncStands(SyncStanding(state, waiting: waiting)))
    return stage
  }

  @Test func `the head says how long ago the last sync was, and what is waiting`() throws {
    #expect(try stage(.synced(minutesAgo: 2), waiting: 3).shows("synced 2 min ago, 3 to send"))
    #expect(try stage(.synced(minutesAgo: 0)).shows("synced just now"))
    #expect(try stage(.synced(minutesAgo: 130)).shows("synced 2 h ago"))
    #expect(try stage(.working(.fetching, percent: 40)).shows("Fetching 40 %"))
    #expect(try stage(.offline, waiting: 1).shows("offline, 1 to send"))
  }

  @Test func `a sync that nobody asked for tells what is new, and nothing else`() throws {
    for (isProblem, isNews) in [(false, true), (false, false), (true, false)] {
      var stage = try stage(.working(.fetching, percent: nil))
      stage.send(.synced(words: SyncingTests.words, isProblem: isProblem, isNews: isNews))
      #expect(stage.shows(SyncingTests.words) == isNews)
    }
  }

  @Test func `a sync that somebody asked for tells whatever came of it`() throws {
    for isProblem in [false, true] {
      var stage = try stage(.synced(minutesAgo: 9))
      stage.press("Y")
      #expect(stage.effects.contains(.sync))
      stage.send(.synced(words: SyncingTests.words, isProblem: isProblem, isNews: false))
      #expect(stage.shows(SyncingTests.words))
    }
  }

  @Test func `Esc ends the sync that somebody waits for, and no other`() throws {
    var asked = try stage(.synced(minutesAgo: 9))
    asked.press("Y")
    asked.send(.syncStands(SyncStanding(.working(.sending, percent: 1))))
    asked.press("Esc")
    #expect(asked.effects.contains(.cancelSync))
    var unasked = try stage(.working(.sending, percent: 1))
    unasked.press("Esc")
    #expect(!unasked.effects.contains(.cancelSync))
  }
}
