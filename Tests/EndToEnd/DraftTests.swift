import Glibc
import TestSupport
import Testing

/// What was typed is there again after a terminal was closed.
@Suite struct DraftTests {
  private func state(_ store: TemporaryStore) -> [String: String] {
    ["XDG_STATE_HOME": store.path + "/.state"]
  }

  @Test(arguments: [SIGHUP, SIGKILL])
  func `what was being typed is there again after a signal`(signal: Int32) throws {
    let store = try Program.store()
    let terminal = try Program.open(store, environment: state(store))
    #expect(terminal.wait(for: ">D-0001"))
    terminal.send("e")
    #expect(terminal.wait(for: "Edit: D-0001"))
    terminal.send(", or rent")
    #expect(terminal.wait(for: "Buy or build, or rent"))
    // It is written beside the keys, and a killed program finishes nothing.
    if signal == SIGKILL {
      #expect(
        (0..<200).contains { _ in
          terminal.wait(atMost: 50) { _ in drafts(of: store).contains { $0.contains("or rent") } }
        })
    }
    terminal.signal(signal)
    _ = terminal.ending()
    let again = try Program.open(store, environment: state(store))
    #expect(again.wait(for: "not saved: D-0001"))
    again.send("e")
    #expect(again.wait(for: "Buy or build, or rent"))
    #expect(again.wait(for: "Ctrl-X discards"))
    again.send("\r\u{13}")
    #expect(again.wait(for: "Saved"))
    #expect(try store.text("decisions/D-0001-x.md").contains("title: Buy or build, or rent"))
    again.send("qq")
    #expect(again.ending() == 0)
    #expect(drafts(of: store).isEmpty)
  }

  @Test func `a long text goes through the editor and comes back`() throws {
    let store = try Program.store()
    try store.write(
      "editor.sh", "cp \"$1\" \"$0.seen\"\nprintf 'What do we do?\\nSoon.\\n' >\"$1\"\n")
    var environment = state(store)
    environment["EDITOR"] = "/bin/sh \(store.absolute("editor.sh"))"
    let terminal = try Program.open(store, environment: environment)
    #expect(terminal.wait(for: ">D-0001"))
    terminal.send("e")
    #expect(terminal.wait(for: "Edit: D-0001"))
    terminal.send("\u{1B}[B\u{1B}[B")
    #expect(terminal.wait(for: "> Question to decide"))
    terminal.send("\u{0F}")
    #expect(terminal.wait(for: "What do we do?"))
    terminal.send("\u{13}")
    #expect(terminal.wait(for: "Saved"))
    #expect(try store.text("decisions/D-0001-x.md").contains("What do we do?\nSoon."))
  }

  private func drafts(of store: TemporaryStore) -> [String] {
    let folder = ".state/steerco/drafts"
    return store.names(in: folder).filter { $0.hasSuffix(".json") }
      .compactMap { try? store.text("\(folder)/\($0)") }
  }
}
