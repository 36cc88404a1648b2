import TestSupport
import Testing

/// What the board makes of the store's history, and when it leaves git alone.
@Suite struct BoardHistoryTests {
  private let store: TemporaryStore
  private let repository: TemporaryRepository

  init() throws {
    store = try TemporaryStore()
    repository = try TemporaryRepository(store)
  }

  /// Due between the two days that are compared.
  private func addDecision() throws {
    try store.write(
      "decisions/D-0001-x.md",
      "---\nid: D-0001\ntitle: Late\nstatus: proposed\ndecide-by: [2026-02-20]\n---\n")
  }

  private func board(
    _ arguments: [String] = [], git: String? = nil
  ) throws -> PseudoTerminal {
    guard let git else { return try Program.open(store, arguments, rows: 36, columns: 120) }
    try store.write("bin/git", "#!/bin/sh\necho >\(store.absolute("started"))\n\(git)\n")
    try store.setMode(0o755, of: "bin/git")
    let environment = ["PATH": "\(store.absolute("bin")):/usr/bin:/bin"]
    return try Program.open(store, arguments, environment: environment, rows: 36, columns: 120)
  }

  private var hasStarted: Bool { store.names().contains("started") }

  @Test func `the meeting shows how far the figures have moved in 30 days`() throws {
    try repository.commit(at: "2026-02-01T12:00:00Z")
    try addDecision()
    try repository.commit(at: "2026-03-01T12:00:00Z")
    let terminal = try board()
    #expect(terminal.wait(for: "change in 30 days"))
    #expect(
      terminal.wait { terminal in
        terminal.screen.lines.contains {
          $0.contains("Decisions overdue") && $0.contains("+1! worse")
        }
      })
    terminal.send("q")
    #expect(terminal.ending() == 0)
  }

  @Test func `a commit that comes in while the board is open counts`() throws {
    try repository.commit(at: "2026-03-01T12:00:00Z")
    let terminal = try board()
    #expect(terminal.wait(for: "Decisions overdue"))
    try addDecision()
    #expect(terminal.wait { $0.screen.text.contains("Late") })
    #expect(!terminal.screen.text.contains("30 days"))
    try repository.commit(at: "2026-02-01T12:00:00Z")
    #expect(terminal.wait(for: "change in 30 days"))
  }

  @Test func `a git that never answers holds nobody up`() throws {
    try addDecision()
    try repository.commit(at: "2026-02-01T12:00:00Z")
    try store.makeFIFO("silence")
    let terminal = try board(git: "exec cat \(store.absolute("silence"))")
    // It says nothing on the screen when it starts.
    #expect((0..<500).contains { _ in terminal.wait(atMost: 20) { _ in hasStarted } })
    terminal.send("2")
    #expect(terminal.wait(for: ">D-0001"))
    terminal.send("q")
    #expect(terminal.ending(within: 1000) == 0)
  }

  @Test(arguments: [["view"], ["open", "--read-only"]])
  func `a board on which nothing can change runs no program`(arguments: [String]) throws {
    try addDecision()
    try repository.commit(at: "2026-02-01T12:00:00Z")
    let terminal = try board(arguments, git: "exit 1")
    #expect(terminal.wait(for: "READ-ONLY"))
    terminal.send("2")
    #expect(terminal.wait(for: ">D-0001"))
    terminal.send("1")
    #expect(terminal.wait(for: "Decisions overdue"))
    terminal.send("q")
    #expect(terminal.ending() == 0)
    #expect(!hasStarted)
  }
}
