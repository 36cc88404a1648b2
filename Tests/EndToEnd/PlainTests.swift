import TestSupport
import Testing

/// The board line by line, in a terminal that can do nothing else.
@Suite struct PlainTests {
  @Test func `a field is changed and taken back without one escape sequence`() throws {
    let store = try Program.store()
    let terminal = try Program.open(
      store, Program.decisions + ["--plain"], environment: ["TERM": "dumb"])
    #expect(terminal.wait { $0.transcript.hasSuffix("Decisions > ") })
    #expect(terminal.transcript.contains("1. D-0001, Buy or build, Status: Proposed"))
    terminal.send("edit 1\n1\nBuild or buy\nsave\n")
    #expect(terminal.wait { $0.transcript.hasSuffix("Note: Saved D-0001.\r\nDecisions > ") })
    #expect(try store.text("decisions/D-0001-x.md").contains("title: Build or buy"))
    terminal.send("undo\n")
    #expect(terminal.wait { $0.transcript.contains("Undone: edit of D-0001.\r\nDecisions > ") })
    #expect(try store.text("decisions/D-0001-x.md").contains("title: Buy or build"))
    terminal.send("q\n")
    #expect(terminal.ending() == 0)
    #expect(!terminal.output.contains(0x1B))
  }

  @Test func `what another program writes is told once`() throws {
    let store = try Program.store()
    let terminal = try Program.open(store, Program.decisions + ["--plain"])
    #expect(terminal.wait { $0.transcript.hasSuffix("Decisions > ") })
    try store.write(
      "decisions/D-0003-z.md", "---\nid: D-0003\ntitle: Third\nstatus: proposed\n---\n")
    #expect(
      terminal.wait { $0.transcript.contains("Note: The store has changed; . tells anew.") })
    terminal.send(".\n")
    #expect(terminal.wait { $0.transcript.contains(". D-0003, Third") })
  }

  @Test func `the end of the input ends it`() throws {
    let terminal = try Program.open(try Program.store(), Program.decisions + ["--plain"])
    #expect(terminal.wait { $0.transcript.hasSuffix("Decisions > ") })
    terminal.send("\u{4}")
    #expect(terminal.ending() == 0)
  }
}
