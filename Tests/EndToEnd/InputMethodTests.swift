import TestSupport
import Testing

/// A keyboard with an input method for Vietnamese, in a real terminal.
@Suite struct InputMethodTests {
  private func open(_ settings: String) throws -> PseudoTerminal {
    let store = try TemporaryStore([
      "decisions/D-0001-x.md": Program.decision,
      "decisions/D-0002-y.md": "---\nid: D-0002\ntitle: One customer id\nstatus: draft\n---\n",
      "none/steerco/config.yaml": settings,
    ])
    return try Program.open(store)
  }

  @Test func `under the setting the key that was pressed acts, without it none does`() throws {
    var terminal = try open("input-method: telex\n")
    #expect(terminal.wait(for: ">D-0001"))
    terminal.send("u")
    terminal.send("\u{7F}ụ")
    #expect(terminal.wait(for: ">D-0002"))
    terminal = try open("language: en\n")
    #expect(terminal.wait(for: ">D-0001"))
    terminal.send("u")
    terminal.send("\u{202F}\u{7F}\u{7F}ụ")
    #expect(terminal.wait(for: "Vietnamese input is on"))
    #expect(terminal.screen.text.contains(">D-0001"))
  }

  @Test func `a word that comes whole does not quit, open or confirm anything`() throws {
    let terminal = try open("language: en\n")
    #expect(terminal.wait(for: ">D-0001"))
    terminal.send("quyết\r")
    #expect(terminal.wait(for: "Vietnamese input is on"))
    terminal.send("\u{1B}OB")
    #expect(terminal.wait(for: ">D-0002"))
    terminal.send("/quye\u{7F}ê\u{7F}ế")
    #expect(terminal.wait(for: "quyế"))
  }

  @Test func `a setting that there is not is told before the board opens`() throws {
    let terminal = try open("input-method: tlex\n")
    #expect(terminal.wait(for: ">D-0001"))
    #expect(terminal.transcript.contains("“tlex” cannot stand for “input-method”"))
  }
}
