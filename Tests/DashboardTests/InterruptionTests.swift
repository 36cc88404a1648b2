import Dashboard
import Domain
import Notation
import TestSupport
import Testing

/// An act that is refused for want of something, and taken up again when that is saved.
@Suite struct InterruptionTests {
  private func pilots() throws -> Stage {
    try Sample.stage(
      [
        "P-0001": "id: P-0001\ntitle: Voucher\nuse-case: U-0001\nstatus: running",
        "U-0001": "id: U-0001\ntitle: Voucher\nstatus: piloting",
      ], .pilots)
  }

  /// Chooses the verdict, goes to the lesson by Enter, and types one.
  private func typeLesson(_ stage: inout Stage) {
    stage.press("V Down Down Enter Enter Enter")
    stage.type("Too early")
  }

  @Test func `a verdict goes on by itself when its lesson is saved, each a change to undo`() throws
  {
    var stage = try pilots()
    typeLesson(&stage)
    stage.press("Ctrl-s")
    #expect(stage.changes.map(\.action) == [.edit])
    stage.arriveNext()
    #expect(stage.changes.map(\.action) == [.edit, .verdict])
    stage.arriveNext()
    #expect(stage.state.portfolio[try id("P-0001")]?.status == "closed")
    stage.press("u u")
    #expect(stage.changes.suffix(2).map(\.action) == [.undo, .undo])
  }

  @Test func `the refused act rests after Esc, and after a draft is saved later`() throws {
    var stage = try pilots()
    typeLesson(&stage)
    stage.press("Esc Esc e Ctrl-s")
    stage.arriveNext()
    #expect(stage.changes.map(\.action) == [.edit])
  }

  @Test func `a card that still lacks something says what, and leads there`() throws {
    var stage = try Sample.stage(["U-0001": "id: U-0001\ntitle: A\nstatus: idea"], .backlog)
    stage.press("t 1")
    let missing = try #require(stage.picker).items.count
    #expect(missing > 1)
    stage.press("Enter")
    let key = try #require(stage.form?.current.field.key)
    stage.press("Down Down")
    stage.type("9")
    stage.press("Ctrl-s")
    stage.arriveNext()
    #expect(stage.changes.map(\.action) == [.edit], "\(key)")
    #expect((stage.picker?.items.count ?? 99) <= missing)
    #expect(stage.shows("Saved U-0001. Still missing: "))
    stage.send(.rested)
    stage.press("Enter")
    #expect(stage.form?.record?.id.text == "U-0001")
  }
}
