import TestSupport
import Testing

@Suite struct OutputTests {
  @Test func `without a terminal it prints the status page`() throws {
    let store = try Program.store()
    let command = "\(Program.path) view \(store.path) --today 2026-03-12 </dev/null | cat"
    let terminal = try PseudoTerminal(
      ["/bin/sh", "-c", command],
      environment: ["PATH": "/usr/bin:/bin", "HOME": store.path, "LANG": "C.UTF-8"])
    #expect(terminal.ending() == 0)
    #expect(!terminal.output.contains(0x1B))
    #expect(terminal.transcript.contains("12/03/2026") || terminal.transcript.contains("2026"))
  }

  @Test func `without a terminal the view runs no git either`() throws {
    let store = try Program.store()
    try TemporaryRepository(store).commit(at: "2026-02-01T12:00:00Z")
    for (command, tells) in [("view \(store.path)", false), ("open --store \(store.path)", true)] {
      let terminal = try PseudoTerminal(
        ["/bin/sh", "-c", "\(Program.path) \(command) --today 2026-03-12 </dev/null | cat"],
        environment: ["PATH": "/usr/bin:/bin", "HOME": store.path, "LANG": "C.UTF-8"])
      #expect(terminal.ending() == 0)
      #expect(terminal.transcript.contains("Δ30") == tells)
    }
  }
}
