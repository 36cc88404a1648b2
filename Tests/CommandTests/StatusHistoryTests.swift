import Interchange
import TestSupport
import Testing

@testable import steerco

/// What the status page and its JSON say of 30 days ago.
@Suite struct StatusHistoryTests {
  private let store: TemporaryStore

  init() throws {
    store = try TemporaryStore([
      "decisions/D-0001-x.md":
        "---\nid: D-0001\ntitle: Late\nstatus: proposed\ndecide-by: [2026-02-20]\n---\n"
    ])
  }

  private func status(_ arguments: String...) -> CommandRun {
    CommandRun(
      ["status"] + arguments, store: store.path, environment: TemporaryRepository.environment)
  }

  private func overdue(_ run: CommandRun) throws -> [JSON?] {
    let figure = try JSONReader.value(Array(run.out.utf8))["health"]?["overdue-decisions"]
    return ["value", "before", "change"].map { figure?[$0] }
  }

  @Test func `without history the page is as it was, and JSON says null`() throws {
    #expect(!status().out.contains("Health"))
    #expect(try overdue(status("--json")) == [.number(1), .null, .null])
  }

  @Test func `with history every figure tells its change`() throws {
    let repository = try TemporaryRepository(store)
    try repository.commit(at: "2026-02-10T06:00:00Z")
    let run = status()
    #expect(run.err.isEmpty)
    #expect(run.out.contains("Health  Δ30d\n"))
    #expect(run.lines.contains { $0.contains("Decisions overdue") && $0.contains("+1 worse") })
    #expect(run.lines.contains { $0.contains("Pilots closed") && $0.hasSuffix("=") })
    #expect(status("--plain").lines.contains { $0.hasSuffix("Decisions overdue, 1, +1 worse") })
    #expect(try overdue(status("--json")) == [.number(1), .number(0), .number(1)])
  }

  @Test func `read-only it runs no git`() throws {
    let repository = try TemporaryRepository(store)
    try repository.commit(at: "2026-02-01T12:00:00Z")
    #expect(!status("--read-only").out.contains("Δ30d"))
  }
}
