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
    #expect(stage.changes.count == 4 && stage.effects.last == .recall(isRedo: false))
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

  @Test func `an undo names the change that it takes back, a redo the undo`() throws {
    var stage = try Sample.stage()
    func reversal() -> Reversal? {
      if case .apply(_, let reversal)? = stage.effects.last { reversal } else { nil }
    }
    let first = try id("D-0001")
    func save(as id: UInt64) throws {
      let change = try #require(stage.changes.last)
      stage.send(
        .saved(change, ids: [first], stage.state.portfolio, as: ChangeID(id)))
    }
    stage.press("S Down Enter")
    #expect(reversal() == nil)
    try save(as: 1)
    stage.press("u")
    #expect(reversal() == Reversal(of: ChangeID(1), isRedo: false))
    try save(as: 2)
    #expect(stage.shows("Undone: move of D-0001."))
    stage.press("U")
    #expect(reversal() == Reversal(of: ChangeID(2), isRedo: true))
    try save(as: 3)
    stage.press("u")
    #expect(reversal() == Reversal(of: ChangeID(3), isRedo: false))
  }

  @Test func `what came before the session is asked of the history, once at a time`() throws {
    var stage = try Sample.stage()
    stage.press("u u")
    #expect(stage.effects == [.recall(isRedo: false)])
    let change = Change(.undo, [.edit(try id("D-0001"), [Edit("area", from: nil, to: nil)])])
    let reversal = Reversal(of: ChangeID(7), isRedo: false)
    let ids = try ["D-0001", "D-0002", "D-0003"].map(id)
    stage.send(
      .recalled(
        Recalled(change: change, reversal: reversal, action: .defer, ids: ids, seconds: 0),
        age: 2 * 86_400))
    #expect(stage.effects.last == .apply(change, undoing: reversal))
    stage.press("u")
    #expect(stage.effects.count == 2)
    stage.send(.saved(change, ids: ids, stage.state.portfolio, as: ChangeID(8)))
    #expect(stage.shows("Undone: defer of 3 decisions (2 days ago)."))
    stage.press("U")
    let again = Reversal(of: ChangeID(8), isRedo: true)
    guard case .apply(_, again)? = stage.effects.last else {
      Issue.record("nothing is done again")
      return
    }
  }

  @Test func `with nothing to take back it says so`() throws {
    var stage = try Sample.stage()
    for (key, isRedo) in [("u", false), ("U", true)] {
      stage.press(key)
      #expect(stage.effects.last == .recall(isRedo: isRedo))
      stage.send(.notRecalled(words: "Nothing."))
      #expect(stage.shows("Nothing.") && stage.state.notice?.isProblem == true)
    }
  }

  @Test func `c writes a line under the comments, as the person who acts`() throws {
    var stage = try Sample.stage()
    stage.state.actor = .person(RecordID(handle: "cmo"))
    stage.press("c")
    stage.type("Too dear.")
    stage.press("Enter")
    let edit = Edit("## Comments", from: nil, to: .scalar("- 2026-03-12 cmo: Too dear."))
    #expect(stage.changes == [Change(.comment, [.edit(try id("D-0001"), [edit])])])
  }
}
