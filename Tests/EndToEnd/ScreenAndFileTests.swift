import Glibc
import TestSupport
import Testing

/// The screen and the files, in both directions.
@Suite struct ScreenAndFileTests {
  private static let first = "decisions/D-0001-x.md"

  @Test func `an edit made here changes one line of the file`() throws {
    let store = try Program.store()
    let terminal = try Program.open(store)
    #expect(terminal.wait(for: ">D-0001"))
    terminal.send("e")
    #expect(terminal.wait(for: "Edit: D-0001"))
    terminal.send("!")
    #expect(terminal.wait(for: "Buy or build!"))
    terminal.send("\u{13}")
    #expect(terminal.wait(for: "Saved D-0001."))
    let text = Program.decision.replacing("Buy or build", with: "Buy or build!")
    #expect(try store.text(ScreenAndFileTests.first) == text)
    terminal.send("u")
    #expect(terminal.wait(for: "Undone"))
    #expect(try store.text(ScreenAndFileTests.first) == Program.decision)
  }

  @Test func `an edit made elsewhere shows by itself`() throws {
    let store = try Program.store()
    let terminal = try Program.open(store)
    #expect(terminal.wait(for: "Buy or build"))
    try store.write(".new", Program.decision.replacing("Buy or build", with: "Neither"))
    try store.rename(".new", to: ScreenAndFileTests.first)
    #expect(terminal.wait(for: "Neither"))
    try store.write("decisions/D-0007-n.md", "---\nid: D-0007\ntitle: Newcomer\n---\n")
    #expect(terminal.wait(for: "Newcomer"))
    store.remove("decisions/D-0007-n.md")
    #expect(terminal.wait { !$0.screen.text.contains("Newcomer") })
    try store.makeFolder("pilots")
    try store.write("pilots/P-0001-p.md", "---\nid: P-0001\ntitle: First pilot\n---\n")
    terminal.send("5")
    #expect(terminal.wait(for: "First pilot"))
  }

  @Test func `the editor comes, and the screen comes back with what it wrote`() throws {
    let store = try Program.store()
    try store.write("editor.sh", "echo \"EDITING $1\"\nprintf 'More.\\n' >>\"$1\"\n")
    let terminal = try Program.open(
      store, environment: ["EDITOR": "/bin/sh \(store.absolute("editor.sh"))"], rows: 50)
    #expect(terminal.wait(for: "Buy or build"))
    terminal.send("E")
    #expect(terminal.wait { $0.transcript.contains("EDITING") })
    terminal.send("\r")
    #expect(terminal.wait(for: "More."))
    #expect(try store.text(ScreenAndFileTests.first) == Program.decision + "More.\n")
    terminal.send("qq")
    #expect(terminal.ending() == 0)
  }

  @Test func `an editor that is not there is told`() throws {
    let terminal = try Program.open(try Program.store(), environment: ["EDITOR": "/none/ed"])
    #expect(terminal.wait(for: "Buy or build"))
    terminal.send("E")
    #expect(terminal.wait(for: "/none/ed"))
  }

  @Test func `a megabyte pasted outside a field does nothing`() throws {
    let store = try Program.store()
    let before = try stamps(store)
    let terminal = try Program.open(store)
    #expect(terminal.wait(for: "Buy or build"))
    let paste = String(repeating: "aeSuq\r", count: 175_000)
    terminal.send("\u{1B}[200~\(paste)\u{1B}[201~")
    terminal.send("Z")
    #expect(terminal.wait(for: "Unknown key"))
    #expect(terminal.screen.text.contains("Buy or build"))
    #expect(try stamps(store) == before)
  }

  @Test func `a Vietnamese word that comes whole is no command`() throws {
    let terminal = try Program.open(try Program.store())
    #expect(terminal.wait(for: "Buy or build"))
    terminal.send("quyết\r")
    #expect(terminal.wait(for: "Vietnamese input"))
    terminal.send("q")
    #expect(terminal.ending() == 0)
  }

  @Test func `the view writes nothing, whatever is pressed`() throws {
    let store = try Program.store()
    let before = try stamps(store)
    let terminal = try Program.open(store, ["view"], environment: ["EDITOR": "/usr/bin/touch"])
    #expect(terminal.wait(for: "READ-ONLY"))
    terminal.send("eaSEuULx3rac\u{1A}Z")
    #expect(terminal.wait(for: "Unknown key"))
    terminal.send("2?")
    #expect(terminal.wait(for: "All actions"))
    for action in ["Edit", "Add", "Archive", "Undo", "Change the state"] {
      #expect(!terminal.screen.lines.contains { $0.contains(" \(action) ") })
    }
    terminal.send("\u{1B}")
    #expect(terminal.wait { !$0.screen.text.contains("All actions") })
    terminal.send("q")
    #expect(terminal.ending() == 0)
    #expect(try stamps(store) == before)
  }

  private func stamps(_ store: TemporaryStore) throws -> [String: FileStamp] {
    let names = store.names() + store.names(in: "decisions").map { "decisions/\($0)" }
    return try Dictionary(uniqueKeysWithValues: names.map { ($0, try store.stamp($0)) })
  }
}
