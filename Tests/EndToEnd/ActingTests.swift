import TestSupport
import Testing

/// Signing and deciding in a real terminal, as whom git knows.
@Suite struct ActingTests {
  private static let path = "decisions/D-0001-x.md"
  private static let decision = """
    ---
    id: D-0001
    title: Buy or build
    status: proposed   # stays
    question: Which one?
    area: strategy
    door: two-way
    raised: 2026-03-01
    decide-by: [2026-03-20]
    driver: cmo
    approver: cmo
    options:
      - {id: A, text: buy, trade-off: slow, gives-up: money}
      - {id: B, text: build, trade-off: late, gives-up: time}
    recommended: A
    outcome: A
    rationale: cheap
    ---

    """

  @Test func `a decision is refused, signed as whom git knows, and decided`() throws {
    let store = try TemporaryStore([
      Self.path: Self.decision, ".gitconfig": "[user]\n\temail = cmo@example.com\n",
      "people/cmo.md": "---\nid: cmo\nname: C\nrole: CMO\nemail: cmo@example.com\n---\n",
    ])
    let terminal = try Program.open(store)
    #expect(terminal.wait(for: ">D-0001"))
    terminal.send("S")
    #expect(terminal.wait(for: "needs: signed"))
    terminal.send("\r")
    #expect(terminal.wait(for: "CMO has not signed"))
    #expect(try store.text(Self.path) == Self.decision)
    #expect(terminal.wait(for: "Enter leads to the field"))
    terminal.send("\r")
    #expect(terminal.wait(for: "Signed D-0001 as CMO."))
    #expect(try store.text(Self.path).contains("signed: {cmo: \"2026-03-12 "))
    terminal.send("S\r")
    #expect(terminal.wait(for: "D-0001 is now: Decided."))
    let text = try store.text(Self.path)
    #expect(text.contains("status: decided   # stays\n") && text.contains("recorded: 2026-03-12\n"))
  }

  private func storeOfSigner(_ passphrase: String = "") throws -> TemporaryStore {
    let store = try TemporaryStore([Self.path: Self.decision])
    let key = try SigningKey(store, at: ".ssh/id_ed25519", passphrase: passphrase)
    try store.write(
      "people/cmo.md", "---\nid: cmo\nname: C\nrole: CMO\nssh-key: \(key.line)\n---\n")
    return store
  }

  @Test func `a decision is signed with the key of whoever acts, and its page verifies it`() throws
  {
    let store = try storeOfSigner()
    let terminal = try Program.open(store, Program.decisions + ["--as", "cmo"])
    #expect(terminal.wait(for: ">D-0001"))
    terminal.send("x")
    #expect(terminal.wait(for: "Signed D-0001 as CMO, with a key."))
    #expect(store.names(in: "signatures").count == 1)
    terminal.send("\r")
    #expect(terminal.wait(for: "cmo signed with a key: verified."))
    terminal.send("u")
    #expect(terminal.wait(for: "Undone"))
    #expect(store.names(in: "signatures").count == 1, "it belongs to nothing, and stays")
  }

  @Test func `a key with a passphrase is neither asked for on the board nor waited for`() throws {
    let store = try storeOfSigner("secret")
    let terminal = try Program.open(
      store, Program.decisions + ["--as", "cmo"], environment: ["DISPLAY": ":7"])
    #expect(terminal.wait(for: ">D-0001"))
    terminal.send("x")
    #expect(terminal.wait(for: "The sign-off stands, but without the key"))
    #expect(!terminal.screen.text.contains("Enter passphrase"))
    #expect(try store.text(Self.path).contains("signed: {cmo: \"2026-03-12 "))
    #expect(store.names(in: "signatures") == [])
  }

  @Test func `the command asks for the passphrase on its terminal`() throws {
    let store = try storeOfSigner("secret")
    let terminal = try Program.open(store, ["sign", "d1", "--as", "cmo"])
    #expect(terminal.wait(for: "Enter passphrase"))
    terminal.send("secret\r")
    #expect(terminal.wait(for: "Signed D-0001 as CMO, with a key."))
    #expect(terminal.ending() == 0)
  }
}
