import Canvas
import Dashboard
import Domain
import Notation
import TestSupport
import Testing

/// The order that a committee makes by hand.
@Suite struct RankingTests {
  private func stage(_ ranks: [String?]) throws -> Stage {
    let records = try ranks.enumerated().map { number, rank in
      let line = rank.map { "\nrank: \($0)" } ?? ""
      let id = "U-000\(number + 1)"
      return try record(id, "id: \(id)\ntitle: N\nstatus: idea\(line)")
    }
    return Stage(
      Portfolio(configuration: .empty, today: Stage.today, records: records), .backlog)
  }

  @Test func `the first key orders by rank, the next one moves`() throws {
    var stage = try stage(["b", "d", "f"])
    stage.press("Down ]")
    #expect(stage.changes.isEmpty && stage.shows("Ordered by rank now"))
    #expect(stage.selected == "U-0002" && stage.state.list.order.hasPrefix("rank,"))
    stage.press("[")
    let change = try #require(stage.changes.first)
    #expect(change.steps.count == 1)
    stage.press("[")
    #expect(stage.changes.count == 1, "the first is on its way")
    stage.send(.saved(change, ids: [try id("U-0002")], stage.state.portfolio))
    stage.press("Shift-Down")
    #expect(stage.changes.count == 2)
  }

  @Test func `the ends are ends`() throws {
    var stage = try stage(["b", "d"])
    stage.press("[ [")
    #expect(stage.changes.isEmpty && stage.shows("goes no further"))
    stage.press("End ]")
    #expect(stage.changes.isEmpty)
  }

  @Test func `a refused move leaves the next one free`() throws {
    var stage = try stage(["b", "d"])
    stage.press("[ ]")
    let change = try #require(stage.changes.first)
    stage.send(.refused(change, words: "no"))
    stage.press("]")
    #expect(stage.changes.count == 2)
  }

  @Test func `ranks are made for use cases where something may be changed`() throws {
    var stage = try Stage(.backlog, isReadOnly: true)
    stage.press("[ ]")
    #expect(stage.changes.isEmpty)
    #expect(!stage.state.availableActions.contains { $0.id == "rank-up" })
  }
}
