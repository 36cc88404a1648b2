import Glibc
import TestSupport
import Testing

/// What becomes of the terminal: whatever ends the program, it is as it was.
@Suite struct TerminalTests {
  /// The alternate screen is left, bracketed paste and the mouse are off.
  private static let resets = ["\u{1B}[?1049l", "\u{1B}[?2004l", "\u{1B}[?1006l"]

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
  func `a signal ends it within a second and restores the terminal`(signal: Int32) throws {
    let terminal = try Program.open(try Program.store())
    let before = terminal.modes
    #expect(terminal.wait(for: "Buy or build"))
    #expect(terminal.modes != before)
    terminal.signal(signal)
    #expect(terminal.ending(within: 1000) != nil)
    #expect(terminal.modes == before)
    for reset in TerminalTests.resets { #expect(terminal.transcript.contains(reset)) }
  }

  @Test func `q ends it, and Esc never does`() throws {
    let terminal = try Program.open(try Program.store())
    let before = terminal.modes
    #expect(terminal.wait(for: "Buy or build"))
    terminal.send("/")
    #expect(terminal.wait(for: "Filter:"))
    terminal.send("\u{1B}")
    #expect(terminal.wait { !$0.screen.text.contains("Filter:") })
    terminal.send("\u{1B}\u{1B}OB")
    #expect(terminal.wait(for: ">D-0002"))
    terminal.send("q")
    #expect(terminal.ending() == 0)
    #expect(terminal.modes == before)
  }

  @Test func `a window that is closed ends it`() throws {
    let terminal = try Program.open(try Program.store())
    #expect(terminal.wait(for: "Buy or build"))
    terminal.hangUp()
    #expect(terminal.ending(within: 1000) != nil)
  }

  @Test(arguments: ["no-such-terminal", "../../etc/passwd", "dumb", ""])
  func `a terminal that cannot show a screen is one line of error`(name: String) throws {
    let terminal = try Program.open(try Program.store(), environment: ["TERM": name])
    #expect(terminal.ending() == 64)
    #expect(!terminal.output.contains(0x1B))
    #expect(terminal.transcript.split(whereSeparator: \.isNewline).count == 1)
  }

  @Test func `a window of another size is drawn anew, however small`() throws {
    let terminal = try Program.open(try Program.store())
    #expect(terminal.wait(for: "Buy or build"))
    terminal.resize(rows: 10, columns: 40)
    #expect(terminal.wait(for: "40×10"))
    terminal.resize(rows: 1, columns: 1)
    terminal.resize(rows: 50, columns: 200)
    #expect(terminal.wait { $0.screen.lines[49].contains("Help") })
    #expect(terminal.screen.text.contains("Buy or build"))
    terminal.resize(rows: 65_535, columns: 65_535)
    terminal.resize(rows: 24, columns: 80)
    #expect(terminal.wait { $0.screen.lines[23].contains("Actions") })
  }

  @Test func `without the name of a screen the meeting is what one sees first`() throws {
    let terminal = try Program.open(try Program.store(), [])
    #expect(terminal.wait(for: "[1 Meeting]"))
    #expect(terminal.wait(for: "No meeting planned"))
    terminal.send("2")
    #expect(terminal.wait(for: "[2 Decisions]"))
  }

  @Test func `LANG=C shows the same letters`() throws {
    let store = try Program.store()
    try store.write("decisions/D-0003-z.md", "---\nid: D-0003\ntitle: Dữ liệu\n---\n")
    let terminal = try Program.open(store, environment: ["LANG": "C"])
    #expect(terminal.wait(for: "Dữ liệu"))
  }

  @Test func `NO_COLOR has no colour sent`() throws {
    let terminal = try Program.open(try Program.store(), environment: ["NO_COLOR": "1"])
    #expect(terminal.wait(for: "Buy or build"))
    #expect(!sendsColour(terminal.transcript))
  }

  /// `39` and `49` are the terminal's own colours.
  private func sendsColour(_ transcript: String) -> Bool {
    transcript.split(separator: "\u{1B}[").contains { piece in
      let numbers = piece.prefix { $0.isNumber || $0 == ";" }
      guard piece.dropFirst(numbers.count).first == "m" else { return false }
      return numbers.split(separator: ";").compactMap { Int($0) }
        .contains { (30...38).contains($0) || (40...48).contains($0) || $0 >= 90 }
    }
  }
}

/// Windows as they come.
@Suite struct WindowTests {
  @Test func `of hundreds of sizes the last one is what is drawn`() throws {
    let store = try Program.store()
    let terminal = try Program.open(store)
    #expect(terminal.wait(for: "Buy or build"))
    for turn in 0..<400 {
      terminal.resize(rows: 16 + turn % 40, columns: 61 + turn % 97)
      terminal.signal(SIGWINCH)
      if turn % 50 == 0 { terminal.send("\u{1B}OB") }
    }
    terminal.resize(rows: 30, columns: 100)
    let quiet = try Program.open(store, rows: 30, columns: 100)
    #expect(quiet.wait(for: "Buy or build"))
    quiet.send("\u{1B}OB")
    #expect(quiet.wait(for: ">D-0002"))
    #expect(terminal.wait { $0.screen.text == quiet.screen.text })
    terminal.send("q")
    #expect(terminal.ending() == 0)
  }

  @Test func `it stops for the shell, and comes back in the size that the window has then`() throws
  {
    let store = try Program.store()
    let script = "\"$0\" \"$@\"; echo STOPPED; fg >/dev/null"
    let terminal = try PseudoTerminal(
      ["/bin/sh", "-mc", script, Program.path] + Program.decisions
        + ["--store", store.path, "--today", "2026-03-12", "--language", "en"],
      environment: [
        "PATH": "/usr/bin:/bin", "TERM": "xterm-256color", "LANG": "C.UTF-8", "HOME": store.path,
      ])
    #expect(terminal.wait(for: "Buy or build"))
    let began = terminal.output.count
    terminal.resize(rows: 40, columns: 100)
    terminal.send(":suspend to the shell\r")
    #expect(terminal.wait { $0.transcript.contains("STOPPED") })
    let after = String(decoding: terminal.output[began...], as: UTF8.self)
    #expect(after.split(separator: "STOPPED")[0].contains("\u{1B}[?1049l"))
    #expect(terminal.wait { $0.screen.lines[39].contains("Actions") })
    terminal.send("q")
    #expect(terminal.ending() == 0)
  }

  @Test(arguments: [(200, 500), (15, 60), (5, 500), (200, 20), (2, 2)])
  func `every window is drawn to its edges`(rows: Int, columns: Int) throws {
    let terminal = try Program.open(try Program.store(), rows: rows, columns: columns)
    let isLarge = rows >= 15 && columns >= 60
    #expect(
      terminal.wait {
        isLarge ? $0.screen.lines[rows - 1].contains("Enter Open") : $0.screen.text.contains("N")
      })
    terminal.send("3q")
    #expect(terminal.ending() == 0)
  }

  @Test func `a terminal that cannot place its cursor is told of the plain board`() throws {
    for (name, words) in [("dumb", "steerco --plain"), ("no-such-terminal", "TERM=xterm")] {
      let terminal = try Program.open(try Program.store(), environment: ["TERM": name])
      #expect(terminal.ending() == 64)
      #expect(terminal.transcript.contains(words))
    }
  }

  @Test func `mouse: no leaves the mouse to the terminal, and so does a board to look at`() throws {
    let store = try Program.store()
    try store.write("config/steerco/config.yaml", "mouse: no\n")
    let mouse = "\u{1B}[?1000h"
    let without = try Program.open(
      store, environment: ["XDG_CONFIG_HOME": store.path + "/config"])
    let looking = try Program.open(store, Program.decisions + ["--read-only"])
    let usual = try Program.open(store)
    for (terminal, isOurs) in [(without, false), (looking, false), (usual, true)] {
      #expect(terminal.wait(for: "Buy or build"))
      #expect(terminal.transcript.contains(mouse) == isOurs)
    }
  }

  @Test func `the mouse is released and taken back while it runs`() throws {
    let terminal = try Program.open(try Program.store())
    #expect(terminal.wait(for: "Buy or build"))
    terminal.send(":release the mouse\r")
    #expect(terminal.wait { $0.transcript.contains("\u{1B}[?1006l\u{1B}[?1000l") })
  }
}
