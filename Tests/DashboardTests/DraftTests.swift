import Dashboard
import Domain
import Notation
import TestSupport
import Testing

/// What was typed and not saved.
@Suite struct DraftTests {
  private func typed() throws -> Stage {
    var stage = try Sample.stage()
    stage.press("e")
    stage.type("!")
    stage.press("Enter")
    return stage
  }

  @Test func `q names a draft that would be lost, and leaves it at the second time`() throws {
    var stage = try typed()
    stage.press("Esc q")
    #expect(stage.state.isRunning && stage.state.notice?.text.contains("D-0001") == true)
    stage.press("Down q")
    #expect(stage.state.isRunning)
    stage.press("q")
    #expect(!stage.state.isRunning)
  }

  @Test func `a draft can be thrown away`() throws {
    var stage = try typed()
    stage.press("Ctrl-x")
    #expect(stage.state.overlays.isEmpty && stage.state.drafts.isEmpty)
    stage.press("e")
    #expect(stage.form?.hasChanges == false)
  }

  @Test func `what is saved again is still based on what its user saw, so that both are kept`()
    throws
  {
    var stage = try typed()
    stage.press("Ctrl-s")
    let change = try #require(stage.changes.last)
    stage.send(.refused(change, words: "somebody set title"))
    let text = "title: Theirs\nstatus: proposed"
    stage.send(.storeChanged(try portfolio(["decisions/D-0001-x.md": text])))
    stage.press("Ctrl-s")
    guard case .edit(_, let edits)? = stage.changes.last?.steps.first else {
      Issue.record("nothing was saved")
      return
    }
    #expect(edits.first { $0.key == "title" }?.base == .scalar("Mua hay xây?"))
  }
}
