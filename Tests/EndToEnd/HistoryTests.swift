import TestSupport
import Testing

/// What the board leaves in the history, and finds there when it is opened again.
@Suite struct HistoryTests {
  private let store: TemporaryStore
  private let repository: TemporaryRepository
  private static let path = "decisions/D-0001-x.md"

  init() throws {
    store = try Program.store()
    repository = try TemporaryRepository(store)
    // The program's own files of this test lie in the store's folder.
    try store.write(".gitignore", "none\n")
    try repository.commit(at: "2026-03-01T12:00:00Z")
  }

  private func open(_ screen: String = "decisions") throws -> PseudoTerminal {
    try Program.open(
      store, ["open", "--screen", screen], environment: TemporaryRepository.environment)
  }

  private func subjects() throws -> [String] {
    try repository.run(["log", "--format=%s"]).split(separator: "\n").map(String.init)
  }

  @Test func `an action is undone after a restart, and done again after another`() throws {
    let first = try open()
    #expect(first.wait(for: ">D-0001"))
    first.send(":archive\r")
    #expect(first.wait(for: "Archived D-0001"))
    first.send("q")
    #expect(first.ending() == 0)
    #expect(try subjects() == ["D-0001: archive", "test"])
    #expect(try store.text(Self.path) != Program.decision)

    let second = try open()
    #expect(second.wait(for: ">D-0002"))
    second.send("u")
    #expect(second.wait(for: "Undone: archiving of D-0001 ("))
    #expect(try store.text(Self.path) == Program.decision)
    second.send("q")
    #expect(second.ending() == 0)

    let third = try open()
    #expect(third.wait(for: ">D-0001"))
    third.send("u")
    #expect(third.wait(for: "Nothing to undo"))
    third.send("U")
    #expect(third.wait(for: "Redone: archiving of D-0001 ("))
    third.send("q")
    #expect(third.ending() == 0)
    #expect(try subjects() == ["D-0001: redo", "D-0001: undo", "D-0001: archive", "test"])
    #expect(try repository.run(["status", "--porcelain"]).isEmpty)
  }

  @Test func `the meeting begins with what others did since the last visit`() throws {
    let first = try open("meeting")
    #expect(first.wait(for: "Decisions overdue"))
    first.send("q")
    #expect(first.ending() == 0)
    try store.write(
      Self.path, Program.decision.replacing("status: proposed", with: "status: withdrawn"))
    try repository.run([
      "-c", "user.name=x", "commit", "--quiet", "--all", "--message=theirs",
      "--author=Lan <lan@example.com>",
    ])
    let second = try open("meeting")
    #expect(second.wait(for: "Since your last visit"))
    #expect(second.wait(for: "Lan moved D-0001 to withdrawn"))
    second.send("q")
    #expect(second.ending() == 0)
    let head = try repository.run(["rev-parse", "HEAD"]).prefix { $0 != "\n" }
    #expect(try store.text("none/steerco/visits").hasPrefix(head))
  }

  @Test func `a board on which nothing can change notes no visit`() throws {
    let terminal = try Program.open(
      store, ["view"], environment: TemporaryRepository.environment)
    #expect(terminal.wait(for: "READ-ONLY"))
    terminal.send("q")
    #expect(terminal.ending() == 0)
    #expect(!store.names().contains("none"))
  }
}
