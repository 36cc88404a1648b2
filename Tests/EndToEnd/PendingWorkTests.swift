import Glibc
import TestSupport
import Testing

/// What is under way when something else comes in between.
@Suite struct PendingWorkTests {
  @Test func `quitting waits for a save that another program holds up`() throws {
    let store = try Program.store()
    let terminal = try Program.open(store)
    #expect(terminal.wait(for: ">D-0001"))
    let folder = unsafe open(store.path, O_RDONLY | O_DIRECTORY)
    defer { close(folder) }
    #expect(flock(folder, LOCK_EX) == 0)
    terminal.send("e")
    #expect(terminal.wait(for: "Edit: D-0001"))
    terminal.send("!")
    #expect(terminal.wait(for: "Buy or build!"))
    // Saved, left, and the program too, all before the lock is free.
    terminal.send("\u{13}\u{1B}")
    #expect(terminal.wait { !$0.screen.text.contains("Edit: D-0001") })
    terminal.send("qq")
    #expect(try !store.text("decisions/D-0001-x.md").contains("build!"))
    #expect(flock(folder, LOCK_UN) == 0)
    #expect(terminal.ending() == 0)
    #expect(try store.text("decisions/D-0001-x.md").contains("title: Buy or build!"))
  }

  @Test func `a save that takes long says so, and the keys go on meanwhile`() throws {
    let store = try Program.store()
    let terminal = try Program.open(store)
    #expect(terminal.wait(for: ">D-0001"))
    let folder = unsafe open(store.path, O_RDONLY | O_DIRECTORY)
    defer { close(folder) }
    #expect(flock(folder, LOCK_EX) == 0)
    terminal.send("e")
    #expect(terminal.wait(for: "Edit: D-0001"))
    terminal.send("!\u{13}")
    #expect(terminal.wait(for: "Saving …"))
    terminal.send("\u{1B}")
    #expect(terminal.wait { !$0.screen.text.contains("Edit: D-0001") })
    terminal.send("j")
    #expect(terminal.wait(for: ">D-0002"))
    #expect(flock(folder, LOCK_UN) == 0)
    #expect(terminal.wait { !$0.screen.text.contains("Saving …") })
    #expect(terminal.wait(for: "Buy or build!"))
  }

  @Test func `Ctrl-C in the editor is the editor's`() throws {
    let store = try Program.store()
    try store.write(
      "editor.sh", "trap 'echo TRAPPED; exit 0' INT\necho EDITING\nwhile :; do sleep 0.1; done\n")
    let terminal = try Program.open(
      store, environment: ["EDITOR": "/bin/sh \(store.absolute("editor.sh"))"])
    #expect(terminal.wait(for: "Buy or build"))
    terminal.send("E")
    #expect(terminal.wait { $0.transcript.contains("EDITING") })
    terminal.send("\u{03}")
    #expect(terminal.wait { $0.transcript.contains("TRAPPED") })
    terminal.send("j")
    #expect(terminal.wait(for: ">D-0002"))
    terminal.send("qq")
    #expect(terminal.ending() == 0)
  }

  @Test func `a broken configuration is told and hides no record`() throws {
    let store = try Program.store()
    let terminal = try Program.open(store)
    #expect(terminal.wait(for: "Buy or build"))
    let configuration = try store.text("steerco.yaml")
    try store.write("steerco.yaml", "<<<<<<< ours\n" + configuration)
    try store.write("decisions/D-0007-n.md", "---\nid: D-0007\ntitle: Newcomer\n---\n")
    #expect(terminal.wait(for: "Newcomer"))
    #expect(terminal.wait(for: "steerco.yaml"))
  }
}
