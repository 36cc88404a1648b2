import TestSupport
import Testing

/// Somebody who has no store yet, from the first question to the board.
@Suite struct FirstRunTests {
  /// `steerco` alone in a folder without a store.
  private static func begin(
    _ arguments: [String] = [], in home: TemporaryStore
  ) throws -> PseudoTerminal {
    home.remove("steerco.yaml")
    let environment = [
      "PATH": "/usr/bin:/bin", "TERM": "xterm-256color", "LANG": "C.UTF-8", "HOME": home.path,
      "XDG_CONFIG_HOME": home.path + "/none", "XDG_STATE_HOME": home.path + "/none",
      "TMPDIR": home.path, "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1",
    ]
    let shell = ["/bin/sh", "-c", "cd \"$0\" && exec \"$@\"", home.path, Program.path]
    let terminal = try PseudoTerminal(shell + arguments, environment: environment)
    terminal.held = home
    return terminal
  }

  @Test func `a new board is made, whoever made it is filed, and it opens`() throws {
    let home = try TemporaryStore()
    let terminal = try FirstRunTests.begin(in: home)
    #expect(terminal.wait(for: "2 Tiếng Việt"))
    terminal.send("7\n1\n")
    #expect(terminal.wait(for: "Type a number from 1 to 2."))
    #expect(terminal.wait(for: "0 Leave"))
    terminal.send("2\nLotus Retail\n\n")
    #expect(terminal.wait(for: "Your name:"))
    terminal.send("\nAn Nguyen\n")
    #expect(terminal.wait(for: "This is needed."))
    #expect(terminal.wait(for: "Your role:"))
    terminal.send("2\n")
    #expect(terminal.wait(for: "Enter for cio:"))
    terminal.send("\n")
    #expect(terminal.wait { $0.screen.lines[0].contains("STEERCO  Lotus Retail") })
    #expect(terminal.wait { $0.screen.lines[0].contains("CIO") })
    terminal.send("q")
    #expect(terminal.ending() == 0)
    let person = try home.text("lotus-retail/people/cio.md")
    #expect(person.contains("name: An Nguyen") && person.contains("role: CIO"))
    #expect(terminal.transcript.contains("Next time: cd \(home.path)/lotus-retail"))
  }

  @Test func `the example opens from the first question, in Vietnamese`() throws {
    let terminal = try FirstRunTests.begin(in: try TemporaryStore())
    #expect(terminal.wait(for: "2 Tiếng Việt"))
    terminal.send("2\n1\n")
    #expect(terminal.wait(for: "Lá Sen"))
    #expect(terminal.wait(for: "[1 Họp]"))
  }

  @Test func `a board in another folder opens, and a wrong folder is asked for again`() throws {
    let home = try TemporaryStore()
    try home.write("board/steerco.yaml", sampleConfiguration)
    let terminal = try FirstRunTests.begin(["--language", "en"], in: home)
    #expect(terminal.wait(for: "0 Leave"))
    terminal.send("3\nnowhere\n")
    #expect(terminal.wait(for: "nowhere is no store"))
    terminal.send("~/board\n")
    #expect(terminal.wait(for: "[1 Meeting]"))
  }

  @Test func `leaving changes nothing`() throws {
    let home = try TemporaryStore()
    let terminal = try FirstRunTests.begin(["--language", "en"], in: home)
    #expect(terminal.wait(for: "0 Leave"))
    terminal.send("0\n")
    #expect(terminal.ending() == 0)
    #expect(home.names().isEmpty)
    #expect(!terminal.output.contains(0x1B))
  }

  @Test func `nobody is asked who cannot answer, or may not change anything`() throws {
    let home = try TemporaryStore()
    let terminal = try FirstRunTests.begin(["--read-only"], in: home)
    #expect(terminal.ending() == 3)
    let piped = try PseudoTerminal(
      ["/bin/sh", "-c", "cd \"$0\" && \"$1\" </dev/null", home.path, Program.path],
      environment: ["PATH": "/usr/bin:/bin", "TERM": "xterm-256color", "LANG": "C.UTF-8"])
    #expect(piped.ending() == 3)
  }
}
