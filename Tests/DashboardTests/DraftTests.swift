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

  @Test func `what is discarded comes back as it was typed`() throws {
    var stage = try Sample.stage()
    stage.press("e Enter")
    stage.type("X")
    stage.press("Tab Ctrl-x")
    #expect(stage.form == nil && stage.shows("Discarded. Ctrl-Z brings it back."))
    stage.press("Ctrl-z")
    #expect(stage.form?.hasChanges == true && stage.changes.isEmpty)
    stage.press("Ctrl-s")
    #expect(stage.changes.map(\.action) == [.edit])
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

/// What is kept of forms beyond the session.
@Suite struct KeptDraftTests {
  private func drafts(_ stage: Stage) -> [FormDraft] {
    stage.effects.compactMap { effect in
      if case .keepDraft(let draft) = effect { draft } else { nil }
    }
  }

  @Test func `every letter is kept while it is typed, and gone when it is saved`() throws {
    var stage = try Sample.stage()
    stage.press("e")
    #expect(stage.effects.isEmpty)
    stage.type("!")
    let field = FormDraft.Field(key: "title", text: "Mua hay xây?!", base: "Mua hay xây?")
    #expect(drafts(stage).last?.fields == [field])
    stage.press("Enter Ctrl-s")
    stage.send(.saved(stage.changes[0], ids: [try id("D-0001")], stage.state.portfolio))
    #expect(stage.effects.last == .dropDraft(key: "decisions/D-0001-x.md"))
  }

  @Test func `what was thrown away is kept no longer`() throws {
    var stage = try Sample.stage()
    stage.press("a")
    stage.type("New")
    stage.press("Enter Ctrl-x")
    #expect(stage.effects.last == .dropDraft(key: "new decision"))
  }

  @Test func `a draft of an earlier session is there again, and says of when`() throws {
    var earlier = try Sample.stage()
    earlier.press("e")
    earlier.type("!")
    let draft = try #require(drafts(earlier).last)
    var stage = try Sample.stage(columns: 120, rows: 30)
    stage.send(.draftsFound([KeptDraft(draft, Moment(day: Stage.today, minutes: 845))]))
    #expect(stage.shows("D-0001") && stage.shows("not saved"))
    stage.press("e")
    #expect(stage.form?.current.text == "Mua hay xây?!" && stage.shows("draft of 12 Mar 14:05"))
    #expect(stage.effects.isEmpty)
  }

  @Test func `a draft of what was saved at the very end is kept no longer`() throws {
    var earlier = try Sample.stage()
    earlier.press("e")
    earlier.type("!")
    let draft = try #require(drafts(earlier).last)
    var stage = try Sample.stage(["D-0001": "id: D-0001\ntitle: Mua hay xây?!\nstatus: proposed"])
    stage.send(.draftsFound([KeptDraft(draft, Moment(day: Stage.today, minutes: 1))]))
    #expect(stage.effects == [.dropDraft(key: "decisions/D-0001-x.md")])
  }

  @Test func `a draft whose record has changed since keeps both`() throws {
    var earlier = try Sample.stage()
    earlier.press("e")
    earlier.type("!")
    let draft = try #require(drafts(earlier).last)
    var stage = try Sample.stage(["D-0001": "id: D-0001\ntitle: Theirs\nstatus: proposed"])
    stage.send(.draftsFound([KeptDraft(draft, Moment(day: Stage.today, minutes: 1))]))
    stage.press("e")
    #expect(stage.form?.current.isContested == true)
    stage.press("Ctrl-s")
    guard case .edit(_, let edits)? = stage.changes.last?.steps.first else {
      Issue.record("nothing was saved")
      return
    }
    #expect(edits.first?.base == .scalar("Mua hay xây?"))
  }

  @Test func `a draft that another session has saved is none any more`() throws {
    var stage = try Sample.stage()
    stage.press("e")
    stage.type("!")
    stage.press("Enter Esc")
    #expect(stage.state.drafts.count == 1)
    let theirs = "id: D-0001\ntitle: Mua hay xây?!\nstatus: proposed"
    stage.send(.storeChanged(try portfolio(["D-0001": theirs])))
    #expect(stage.state.drafts.isEmpty)
    #expect(stage.effects.last == .dropDraft(key: "decisions/D-0001-x.md"))
  }

  @Test func `where nothing may be changed, drafts are left alone`() throws {
    var stage = try Stage(isReadOnly: true)
    let draft = FormDraft(
      kind: .decision, path: nil, selected: "title",
      fields: [.init(key: "title", text: "x", base: "")])
    stage.send(.draftsFound([KeptDraft(draft, Moment(day: Stage.today, minutes: 1))]))
    #expect(stage.effects.isEmpty && stage.state.drafts.isEmpty)
  }

  @Test func `a form whose record was archived meanwhile asks before it saves`() throws {
    var stage = try Sample.stage()
    stage.press("e")
    stage.type("!")
    let archived = "id: D-0001\ntitle: Mua hay xây?\nstatus: proposed\narchived: 2026-03-12"
    stage.send(.storeChanged(try portfolio(["D-0001": archived])))
    stage.press("Ctrl-s")
    #expect(stage.changes.isEmpty && stage.shows("was archived"))
    stage.press("Down Enter")
    guard case .edit(_, let edits)? = stage.changes.last?.steps.last else {
      Issue.record("nothing was saved")
      return
    }
    #expect(edits == [Edit("archived", from: .scalar("2026-03-12"), to: nil)])
  }

  @Test func `a refused save stands on the field with the reason`() throws {
    var stage = try Sample.stage(columns: 120, rows: 30)
    stage.press("e")
    stage.type("!")
    stage.press("Ctrl-s")
    let why = ChangeError.unknownKey("door", .decision, nearest: nil)
    stage.send(.refused(stage.changes[0], words: "The door is closed.", why: why))
    #expect(stage.form?.current.field.key.text == "door")
    stage.press("Up Down")
    #expect(stage.shows("The door is closed."))
  }

  @Test func `the text that comes back from the editor is that of the field`() throws {
    var stage = try Sample.stage()
    stage.press("e")
    stage.goTo("question")
    stage.press("Ctrl-o")
    #expect(stage.effects == [.editText("", name: "D-0001-question.md")])
    stage.send(.textEdited("One\nTwo\n"))
    #expect(stage.form?.current.text == "One\nTwo")
  }
}
