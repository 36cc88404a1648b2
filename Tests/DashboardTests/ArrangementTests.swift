import Canvas
import Dashboard
import Domain
import Localization
import TestSupport
import Testing

/// Order by several keys, and groups.
@Suite struct ArrangementTests {
  @Test
  func `the first key takes the place of the screen's own order, the next one breaks its ties`()
    throws
  {
    var stage = try Stage(.backlog)
    stage.press("s")
    stage.type("Theme")
    stage.press("Enter s")
    stage.type("Title")
    stage.press("Enter")
    #expect(stage.state.list.order == "theme,title")
    stage.press("s Down Enter")
    #expect(stage.state.list.order == "theme,-title")
    stage.press("s Enter")
    #expect(stage.state.list.order == "-theme,-title")
  }

  @Test func `one key alone, and back to the screen's own order, with arrows and Enter`() throws {
    var stage = try Sample.stage()
    stage.state.arrange("title,id", group: nil)
    stage.press("s Down Down Enter Down Enter")
    #expect(stage.state.list.order == "status")
    stage.press("s")
    stage.type("own order")
    stage.press("Enter")
    #expect(stage.rows == ["D-0001", "D-0002", "D-0003"] || stage.state.list.group == nil)
    #expect(!stage.shows("by state"))
  }

  @Test(arguments: Language.allCases)
  func `groups have headings with counts, and the head says what is in force`(
    language: Language
  ) throws {
    var stage = try Stage(.backlog, language: language)
    stage.press(":")
    stage.type("group")
    stage.press("Enter Down Enter")
    #expect(stage.state.list.group == "status")
    stage.matches("groups-80x24-\(language)")
    let first = stage.selected
    stage.press("End Home")
    #expect(stage.selected == first)
    stage.matches("groups-80x24-\(language)")
    stage.press("End")
    stage.matches("groups-end-80x24-\(language)")
  }

  @Test func `every row can be reached and clicked, headings cannot`() throws {
    var stage = try Stage(.backlog, columns: 100, rows: 60)
    stage.state.arrange("id", group: "status")
    stage.send(.input(.resize(Size(columns: 100, rows: 60))))
    var seen: Set<String> = []
    stage.press("Home")
    for _ in stage.rows {
      seen.insert(stage.selected ?? "")
      stage.press("Down")
    }
    #expect(seen == Set(stage.rows))
    let before = stage.selected
    stage.send(.input(.mouse(Mouse(.press(.left), at: Position(row: 4, column: 5)))))
    #expect(stage.selected == before, "a heading")
    stage.send(.input(.mouse(Mouse(.press(.left), at: Position(row: 5, column: 5)))))
    #expect(stage.selected == stage.rows.first)
  }

  @Test func `a filter leaves only the headings of what it shows`() throws {
    var stage = try Stage(.backlog)
    stage.state.arrange("id", group: "status")
    stage.press("/")
    stage.type("status:idea")
    #expect(stage.grid.text.split(separator: "\n").count { $0.contains("State: ") } <= 1)
    stage.press("Esc")
  }

  @Test func `pages go through all rows of many groups`() throws {
    var stage = Stage(
      Portfolio(
        configuration: .empty, today: Stage.today,
        records: try (1...300).map { number in
          let id = "D-\(String(number + 10_000).dropFirst())"
          return try record(id, "id: \(id)\ntitle: N\nstatus: draft\ndriver: p\(number % 97)")
        }))
    stage.state.arrange("id", group: "driver")
    stage.press("Home")
    for _ in 0..<40 { stage.press("PgDn") }
    #expect(stage.selected == stage.rows.last)
    for _ in 0..<40 { stage.press("PgUp") }
    #expect(stage.selected == stage.rows.first)
  }
}
