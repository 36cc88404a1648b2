import Canvas
import Dashboard
import Domain
import Localization
import Notation
import TestSupport
import Testing

/// Marks, and acts on all that is marked as one change.
@Suite struct MarkTests {
  private func ideas(_ count: Int = 5) throws -> Stage {
    let records = try (1...count).map { number in
      try record("U-000\(number)", "id: U-000\(number)\ntitle: Case \(number)\nstatus: idea")
    }
    let dropped = try record("U-0009", "id: U-0009\ntitle: Old\nstatus: scaled")
    return Stage(
      Portfolio(configuration: .empty, today: Stage.today, records: records + [dropped]), .backlog)
  }

  @Test func `Space marks and goes on, and the head counts`() throws {
    var stage = try ideas()
    stage.press("Space Space")
    #expect(stage.state.list.marks.count == 2 && stage.selected == "U-0003")
    #expect(stage.shows("2 marked"))
    stage.matches("marks-80x24")
    stage.press("Up Space")
    #expect(stage.state.list.marks.count == 1)
    stage.press("Esc")
    #expect(stage.state.list.marks.isEmpty)
  }

  @Test func `a star marks what the filter shows, a second takes the marks away`() throws {
    var stage = try ideas()
    stage.press("/")
    stage.type("case")
    stage.press("Enter *")
    #expect(stage.state.list.marks.count == 5)
    stage.press("*")
    #expect(stage.state.list.marks.isEmpty)
    stage.press("* Esc")
    #expect(stage.state.list.filter == "case", "marks go first")
  }

  @Test func `marks stay on their records through filter, order and changes of files`() throws {
    var stage = try ideas()
    stage.press("Space Space /")
    stage.type("U-0002")
    #expect(stage.state.list.marks.count == 2)
    stage.press("Enter")
    #expect(stage.shows("2 marked, 1 not shown"))
    stage.press("/ Esc s")
    stage.type("title")
    stage.press("Enter s Enter")
    #expect(stage.rows.first == "U-0009")
    let left = stage.state.portfolio.records(of: .useCase).filter { $0.id.text != "U-0001" }
    stage.send(
      .storeChanged(Portfolio(configuration: .empty, today: Stage.today, records: Array(left))))
    #expect(stage.state.list.marks == ["use-cases/U-0002-x.md"])
  }

  @Test func `an act on the marked is one change, and undo names it`() throws {
    var stage = try ideas()
    stage.press("Space Space Space S")
    #expect(stage.picker?.title == "Change the state: 3 use cases")
    #expect(stage.picker?.items.map(\.detail).allSatisfy { $0 == "all 3" } ?? false)
    stage.type("parked")
    stage.press("Enter")
    stage.type("later")
    stage.press("Enter")
    let change = try #require(stage.changes.first)
    #expect(stage.changes.count == 1 && change.steps.count == 3 && change.action == .move)
    let ids = try ["U-0001", "U-0002", "U-0003"].map { try id($0) }
    stage.send(.saved(change, ids: ids, stage.state.portfolio))
    #expect(stage.shows("Done: move of 3 use cases."))
    #expect(stage.state.list.marks.isEmpty)
    stage.press("u")
    let undo = try #require(stage.changes.last)
    stage.send(.saved(undo, ids: ids, stage.state.portfolio))
    #expect(stage.shows("Undone: move of 3 use cases."))
  }

  @Test func `a reason for all is chosen as in triage, and an empty line asks for one`() throws {
    var stage = try ideas()
    stage.press("Space Space S")
    stage.type("parked")
    stage.press("Enter")
    #expect(stage.picker?.chosen?.label == "No capacity this quarter")
    stage.press("Esc c Enter")
    #expect(stage.changes.isEmpty && stage.shows("Nothing typed yet"))
  }

  @Test(arguments: Language.allCases)
  func `where some cannot, they are named and nothing is done before the rest is chosen`(
    language: Language
  ) throws {
    var stage = try ideas()
    stage.state.preferences.language = language
    stage.press("* S")
    stage.type("parked")
    stage.press("Enter")
    stage.type("later")
    stage.press("Enter")
    #expect(stage.changes.isEmpty)
    #expect(stage.picker?.items.count == 2)
    stage.matches("marks-some-cannot-80x24-\(language)")
    stage.press("Enter")
    #expect(stage.changes.first?.steps.count == 5)
  }

  @Test func `Esc at the list of those who cannot changes nothing`() throws {
    var stage = try ideas()
    stage.press("* S")
    stage.type("parked")
    stage.press("Enter")
    stage.type("later")
    stage.press("Enter Esc")
    #expect(stage.changes.isEmpty && stage.state.list.marks.count == 6)
  }

  @Test func `a field of all is chosen, and set as one change`() throws {
    var stage = try ideas()
    stage.press("Space Space :")
    stage.type("set one field")
    stage.press("Enter")
    #expect(stage.picker?.title == "Set one field: 2 use cases")
    stage.type("privacy")
    stage.press("Enter")
    stage.type("basic")
    stage.press("Enter")
    #expect(stage.changes.first?.steps.count == 2)
    stage.press(":")
    stage.type("set one field")
    stage.press("Enter")
    stage.type("effort")
    stage.press("Enter")
    stage.type("x")
    stage.press("Enter")
    #expect(stage.changes.count == 1, "a text is no number")
  }

  @Test func `all marked are archived, and a comment goes under each`() throws {
    var stage = try ideas()
    stage.state.actor = .person(RecordID(handle: "cmo"))
    stage.press("Space Space :")
    stage.type("archive")
    stage.press("Enter")
    #expect(stage.changes.last?.action == .archive && stage.changes.last?.steps.count == 2)
    stage.press("c")
    stage.type("why?")
    stage.press("Enter")
    #expect(stage.changes.last?.action == .comment && stage.changes.last?.steps.count == 2)
  }

  @Test func `on the page of one record acts are about that one`() throws {
    var stage = try ideas()
    stage.press("Space Space Enter S")
    #expect(stage.picker?.title == "Change the state")
  }

  @Test func `in a read-only view marks are for copying, and nothing changes`() throws {
    var stage = try ideas()
    stage.press("L Space Space S")
    #expect(stage.picker == nil && stage.changes.isEmpty && stage.state.list.marks.count == 2)
  }
}
