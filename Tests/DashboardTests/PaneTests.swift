import Dashboard
import Localization
import Testing

/// The record beside the list, where a window is wide.
@Suite struct PaneTests {
  @Test(arguments: Language.allCases)
  func `Tab leads into the record, where arrows scroll, and Esc leads back`(language: Language)
    throws
  {
    var stage = try Stage(columns: 200, rows: 24, language: language)
    let before = stage.grid
    stage.press("Tab Down Down")
    #expect(stage.selected == "D-0012")
    stage.matches("pane-200x24-\(language.rawValue)")
    stage.press("Esc")
    #expect(stage.grid == before)
    stage.press("Down")
    #expect(stage.selected != "D-0012")
  }

  @Test func `it scrolls no further than its end, and another record begins at its top`() throws {
    var stage = try Stage(columns: 200, rows: 24)
    stage.press("Tab PgDn PgDn PgDn PgDn PgDn PgDn")
    let end = stage.grid
    stage.press("Down")
    #expect(stage.grid == end)
    stage.press("Home Tab Down Tab")
    #expect(stage.shows("D-0007  Ngân sách MarTech chung 2026"))
  }

  @Test func `in a narrow window Tab shows everything that can be done`() throws {
    var stage = try Stage(columns: 120, rows: 40)
    stage.press("Tab")
    #expect(stage.context == .picker)
  }

  @Test func `on a board the pane belongs to the selected record`() throws {
    var stage = try Stage(.meeting, columns: 200, rows: 50)
    stage.press("Tab PgDn Tab Down")
    #expect(stage.context == .board)
  }
}
