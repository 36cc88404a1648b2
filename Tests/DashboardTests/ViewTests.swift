import Canvas
import Dashboard
import Domain
import Localization
import Notation
import TestSupport
import Testing

/// Views that every board has, and those that a store keeps.
@Suite struct ViewTests {
  private func stage(_ views: String = "", _ screen: ScreenID = .decisions) throws -> Stage {
    let text = sampleConfiguration + (views.isEmpty ? "" : "views:\n" + views)
    return Stage(
      try portfolio(
        [
          "D-0001": "id: D-0001\ntitle: Buy?\nstatus: proposed\narea: tool\napprover: cio",
          "D-0002": "id: D-0002\ntitle: Build?\nstatus: draft\narea: funding\napprover: cmo",
          "people/cio.md": "name: Hai\nrole: CIO", "people/cmo.md": "name: Linh\nrole: CMO",
        ], configuration: text), screen)
  }

  @Test(arguments: Language.allCases)
  func `every screen has views, and each can be opened`(language: Language) throws {
    for screen in ScreenID.allCases {
      var stage = try Stage(screen, columns: 120, rows: 40, language: language)
      stage.state.actor = .person(RecordID(handle: "cio"))
      stage.press("v")
      let count = try #require(stage.picker?.items.count)
      #expect(count > 3)
      for index in 0..<(screen.kind == nil ? count : count - 1) {
        stage.press("v" + String(repeating: " Down", count: index) + " Enter")
        #expect(stage.state.notice?.isProblem == false, "\(screen) \(index)")
        stage.state.screen = screen
        stage.press("/ Esc")
      }
    }
  }

  @Test func `what waits on me is asked of git first`() throws {
    var stage = try stage()
    stage.press("v")
    stage.type("mine")
    stage.press("Enter")
    #expect(stage.effects == [.findActor])
    stage.send(.actorFound(RecordID(handle: "cmo")))
    #expect(stage.rows == ["D-0002"] && stage.state.list.filter == "owner:cmo")
  }

  @Test func `nobody is asked who they are, and sees their view then`() throws {
    var stage = try stage()
    stage.press("v")
    stage.type("mine")
    stage.press("Enter")
    stage.send(.actorFound(nil))
    #expect(stage.shows("Who acts?"))
    stage.type("hai")
    stage.press("Enter")
    #expect(stage.rows == ["D-0001"])
  }

  @Test func `a view of the store shows its filter, order and groups`() throws {
    var stage = try stage(
      "  - {name: Money, screen: decisions, filter: \"area:funding\", sort: title, group: status}\n",
      .pilots)
    stage.press("v Enter")
    #expect(stage.state.screen == .decisions && stage.rows == ["D-0002"])
    #expect(stage.state.list.order == "title" && stage.state.list.group == "status")
    stage.press("Alt-Left")
    #expect(stage.state.screen == .pilots)
  }

  @Test func `a view that cannot be read says why, and changes nothing`() throws {
    var stage = try stage("  - {name: Broken, screen: decisions, filter: \"statsu:draft\"}\n")
    stage.press("v")
    stage.type("broken")
    stage.press("Enter")
    #expect(stage.shows("“Broken” cannot be opened") && stage.shows("“status”"))
    #expect(stage.rows.count == 2 && stage.state.list.filter.isEmpty)
  }

  @Test func `what is shown is saved under a name, renamed and removed`() throws {
    var stage = try stage("  - {name: Money, screen: decisions, filter: \"area:funding\"}\n")
    stage.press("/")
    stage.type("status:draft")
    stage.press("Enter v")
    stage.type("save what")
    stage.press("Enter")
    stage.type("Drafts")
    stage.press("Enter")
    let view = SavedView(
      name: "Drafts", screen: "decisions", filter: "status:draft", sort: nil, group: nil)
    #expect(stage.changes.last == .saving(view, in: stage.state.portfolio.configuration))
    stage.press("v")
    stage.type("remove")
    stage.press("Enter Enter")
    #expect(
      stage.changes.last == .removing(view: "Money", in: stage.state.portfolio.configuration))
    stage.press("v")
    stage.type("rename")
    stage.press("Enter Enter")
    stage.type(" 2")
    stage.press("Enter")
    #expect(
      stage.changes.last
        == .renaming(view: "Money", to: "Money 2", in: stage.state.portfolio.configuration))
  }

  @Test func `in a read-only view views are opened and not saved`() throws {
    var stage = try Stage(isReadOnly: true)
    stage.press("v")
    #expect(stage.picker?.items.contains { $0.label.contains("Save") } == false)
    stage.type("one-way")
    stage.press("Enter")
    #expect(stage.state.list.filter.contains("one-way"))
  }
}
