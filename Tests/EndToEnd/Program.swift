import Glibc
import TestSupport

/// The real program on a store of the test's own, in a real terminal.
enum Program {
  static let project = String(#filePath.dropLast("/Tests/EndToEnd/Program.swift".count))
  /// The tests depend on it, so that it has been built.
  static let path = "\(project)/.build/debug/steerco"

  static let decision = """
    ---
    id: D-0001
    title: Buy or build
    status: proposed   # stays
    raised: 2026-03-01
    decide-by: [2026-03-20]
    ---

    """

  static func store() throws -> TemporaryStore {
    try TemporaryStore([
      "decisions/D-0001-x.md": decision,
      "decisions/D-0002-y.md": "---\nid: D-0002\ntitle: One customer id\nstatus: decided\n---\n",
    ])
  }

  /// The screen on which most tests begin.
  static let decisions = ["open", "--screen", "decisions"]

  /// Opens the store; `arguments` come behind its name.
  static func open(
    _ store: TemporaryStore, _ arguments: [String] = decisions, environment: [String: String] = [:],
    rows: Int = 24, columns: Int = 80
  ) throws -> PseudoTerminal {
    let always = ["--store", store.path, "--today", "2026-03-12", "--language", "en"]
    let terminal = try PseudoTerminal(
      [path] + arguments + always, environment: self.environment(of: store, and: environment),
      rows: rows, columns: columns)
    terminal.held = store
    return terminal
  }

  /// Nothing of the tester's own: neither language nor editor nor configuration.
  private static func environment(
    of store: TemporaryStore, and more: [String: String]
  ) -> [String: String] {
    let always = [
      "PATH": "/usr/bin:/bin", "TERM": "xterm-256color", "LANG": "C.UTF-8", "HOME": store.path,
      "XDG_CONFIG_HOME": store.path + "/none", "XDG_STATE_HOME": store.path + "/none",
    ]
    return always.merging(more) { $1 }
  }
}
