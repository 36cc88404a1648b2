import Dashboard
import Domain
import Notation
import TestSupport
import Testing

@Suite struct UndoTests {
  private func save(_ stage: inout Stage, _ ids: String...) throws {
    let change = try #require(stage.changes.last)
    stage.send(.saved(change, ids: try ids.map(id), stage.state.portfolio))
  }

  @Test func `undo and redo are the inverse of what was done`() throws {
    var stage = try Sample.stage()
    stage.press("S Down Enter")
    try save(&stage, "D-0001")
    let done = try #require(stage.changes.first)
    stage.press("u")
    let taken = try #require(stage.changes.last)
    guard case .edit(_, let edits)? = done.steps.first else { return }
    let back = edits.map { Edit($0.key, from: $0.value, to: $0.base) }
    #expect(taken == Change(.undo, [.edit(try id("D-0001"), back)]))
    try save(&stage, "D-0001")
    #expect(stage.shows("Undone"))
    stage.press("U")
    #expect(stage.changes.last == Change(.undo, done.steps))
    try save(&stage, "D-0001")
    #expect(stage.shows("Redone"))
    stage.press("u")
    #expect(stage.changes.last == taken)
  }

  @Test func `taking back what was added archives it`() throws {
    var stage = try Sample.stage()
    stage.press("a")
    stage.type("New")
    stage.press("Ctrl-s")
    try save(&stage, "D-0009")
    stage.press("Ctrl-z")
    let edit = Edit("archived", from: nil, to: .scalar("2026-03-12"))
    #expect(stage.changes.last == Change(.undo, [.edit(try id("D-0009"), [edit])]))
  }

  @Test func `archiving is a day, and bringing back takes it away`() throws {
    var stage = try Sample.stage()
    stage.press(":")
    stage.type("archive")
    stage.press("Enter")
    let record = try #require(stage.state.list.selected?.record)
    #expect(stage.changes == [.archiving(record, on: Stage.today)])
  }

  @Test func `two undos at once take two changes back`() throws {
    var stage = try Sample.stage()
    stage.press("S Down Enter")
    try save(&stage, "D-0001")
    stage.press("Down S Down Enter")
    try save(&stage, "D-0002")
    stage.press("u u")
    #expect(stage.changes.count == 4 && stage.changes[2] != stage.changes[3])
    for change in stage.changes.suffix(2) {
      stage.send(.saved(change, ids: [try id("D-0001")], stage.state.portfolio))
    }
    stage.press("u")
    #expect(stage.changes.count == 4 && stage.shows("undo"))
  }

  @Test func `an undo that is refused says so and can be tried again`() throws {
    var stage = try Sample.stage()
    stage.press("S Down Enter")
    try save(&stage, "D-0001")
    stage.press("u")
    stage.send(.refused(stage.changes[1], words: "Somebody else changed it."))
    #expect(stage.shows("Somebody else changed it."))
    stage.press("u")
    #expect(stage.changes.count == 3 && stage.changes[1] == stage.changes[2])
  }

  @Test func `with nothing to take back it says so`() throws {
    var stage = try Sample.stage()
    stage.press("u")
    #expect(stage.effects.isEmpty && stage.state.notice?.isProblem == true)
    stage.press("U")
    #expect(stage.effects.isEmpty && stage.state.notice?.isProblem == true)
  }
}
