import Canvas
import Dashboard
import Domain
import Localization
import TestSupport
import Testing

/// Jumps, references, and the way back.
@Suite struct TrailTests {
  @Test func `the way leads back and forward, with filter, selection and page`() throws {
    var stage = try Stage(.backlog)
    stage.press("/")
    stage.type("status:idea")
    stage.press("Enter Down Down")
    let first = stage.selected
    stage.press("5 Down Enter")
    let second = stage.state.overlays.count
    stage.press("#")
    stage.type("d12")
    stage.press("Enter")
    #expect(stage.state.screen == .decisions && stage.selected == "D-0012" && second == 1)
    stage.press("Alt-Left")
    #expect(stage.state.screen == .pilots && stage.context == .page)
    stage.press("Alt-Left")
    #expect(stage.state.screen == .backlog && stage.selected == first)
    #expect(stage.state.list.filter == "status:idea")
    stage.press("Alt-Right Alt-Right")
    #expect(stage.selected == "D-0012" && stage.context == .list)
    stage.press("Alt-Right")
    #expect(stage.shows("no way forward"))
  }

  @Test func `Esc on a page goes one level back and keeps the trail`() throws {
    var stage = try Stage(.backlog)
    stage.press("4 Enter Esc")
    #expect(stage.context == .list)
    stage.press("Alt-Left")
    #expect(stage.shows("no way back"))
  }

  @Test(arguments: Language.allCases)
  func `a use case leads to its pilots and all else that it has to do with`(
    language: Language
  ) throws {
    var stage = try Stage(.backlog, language: language)
    stage.press("#")
    stage.type("1")
    stage.press("Enter f")
    stage.matches("follow-80x24-\(language)")
    stage.type("P-00")
    stage.press("Enter")
    #expect(stage.state.screen == .pilots)
    stage.press("Alt-Left")
    #expect(stage.state.screen == .backlog && stage.selected == "U-0001")
  }

  @Test func `from a page the way leads to a page, which says what names it`() throws {
    var stage = try Stage(.ownership, columns: 100, rows: 60)
    stage.press("#")
    stage.type("o3")
    stage.press("Enter Enter")
    #expect(stage.shows("Referred to by") || stage.state.overlays.count == 1)
    stage.press("f")
    stage.type("needs")
    stage.press("Enter")
    #expect(stage.context == .page && stage.state.screen == .backlog)
    stage.press("Alt-Left")
    #expect(stage.context == .page && stage.state.screen == .ownership)
  }

  @Test func `what is not there is said`() throws {
    var stage = try Stage(.decisions)
    for typed in ["d999", "999", "nobody"] {
      stage.press("#")
      stage.type(typed)
      stage.press("Enter")
      #expect(stage.state.screen == .decisions && stage.state.notice?.isProblem == true, "\(typed)")
    }
    stage.press("#")
    stage.type("CIO")
    stage.press("Enter")
    #expect(stage.context == .page && stage.shows("cio"))
  }

  @Test func `n and N go on with the filter that was given up, round the ends`() throws {
    var stage = Stage(try Sample.decisions(30))
    stage.press("n")
    #expect(stage.shows("/ looks for words"))
    stage.press("/")
    stage.type("D-0007")
    stage.press("Esc Home n")
    #expect(stage.selected == "D-0007" && stage.rows.count == 30)
    stage.press("n")
    #expect(stage.selected == "D-0007" && stage.shows("other end"))
    stage.press("/")
    stage.type("number 7")
    stage.press("Enter n")
    #expect(stage.rows == ["D-0007", "D-0017", "D-0027"] && stage.selected == "D-0017")
    stage.press("Esc N")
    #expect(stage.selected == "D-0007" && stage.rows.count == 30)
    stage.press("N")
    #expect(stage.selected == "D-0027")
  }
}
