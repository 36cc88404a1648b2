import Dashboard
import Domain
import Testing

/// Filtering a list so long that its texts are made ready beside the keys.
@Suite struct SearchingTests {
  private static let count = 1_500

  private func stage() throws -> Stage {
    Stage(try Sample.decisions(SearchingTests.count))
  }

  private func index(_ stage: Stage) -> Event {
    .indexed(
      .decisions, SearchIndex(stage.state.list.records), generation: stage.state.list.generation)
  }

  @Test func `the index is asked for once, before the first letter`() throws {
    var stage = try stage()
    stage.press("/")
    #expect(stage.effects == [.index(.decisions)])
    stage.type("number 14")
    #expect(stage.effects == [.index(.decisions)])
  }

  @Test func `letters are shown at once, and the rows follow when the index is there`() throws {
    var stage = try stage()
    stage.press("/")
    stage.type("number 1499")
    #expect(stage.shows("number 1499") && stage.rows.count == SearchingTests.count)
    stage.send(index(stage))
    #expect(stage.rows == ["D-1499"])
    stage.press("Backspace")
    #expect(stage.rows.count == 12)
  }

  @Test func `an index of records that have changed since is not used`() throws {
    var stage = try stage()
    stage.press("/")
    let late = index(stage)
    stage.send(.storeChanged(try Sample.decisions(SearchingTests.count + 1)))
    stage.type("number 1501")
    stage.send(late)
    stage.send(index(stage))
    #expect(stage.rows == ["D-1501"])
  }

  @Test func `conditions need no index`() throws {
    var stage = try stage()
    stage.press("/")
    stage.type("id:D-0007")
    #expect(stage.rows == ["D-0007"])
  }
}
