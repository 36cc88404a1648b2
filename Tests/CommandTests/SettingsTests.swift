import TestSupport
import Testing

@testable import steerco

/// Runs with these files under `~/.config/steerco`.
private func run(
  _ arguments: [String], with files: KeyValuePairs<String, String>, store: TemporaryStore? = nil
) throws -> CommandRun {
  let home = try TemporaryStore()
  for (name, text) in files { try home.write(".config/steerco/\(name)", text) }
  return CommandRun(arguments, store: store?.path, environment: ["HOME": home.path])
}

@Test func `a mistake in the settings is told with its line and what to do`() throws {
  let store = try TemporaryStore()
  let settings = """
    lnguage: vi
    sync-minutes: often
    mouse: maybe
    keys:
      filter: z
      # w is for conflicts
      undo: [u, w]
      sort: Hyper-S
      fliter: f

    """
  let said = try run(["doctor"], with: ["config.yaml": settings], store: store).out
  for line in [
    "/.config/steerco/config.yaml:1: “lnguage” is no setting. Did you mean “language”?",
    "config.yaml:2: “often” cannot stand for “sync-minutes”. Expected: 0, 1, 2 ….",
    "config.yaml:3: “maybe” cannot stand for “mouse”. Expected: yes, no.",
    "config.yaml:7: “w” for “undo” leads to “resolve” already.",
    "config.yaml:8: “Hyper-S” for “sort” is no key.",
    "config.yaml:9: “fliter” is no action. Did you mean “filter”?",
  ] {
    #expect(said.contains(line), "\(said)")
  }
}

@Test func `the key table shows the user's keys`() throws {
  let said = try run(["keys"], with: ["config.yaml": "keys: {filter: z}\n"]).lines
  #expect(said.contains("z\tfilter\tFilter"))
}

@Test func `settings that cannot be read are told by every command`() throws {
  let said = try run(["keys"], with: ["config.yaml": "theme: \"dark\nas: cio\n"])
  #expect(said.status == 0)
  #expect(said.err.contains("config.yaml:1"))
}

@Test func `themes lists the user's and says what is wrong in them`() throws {
  let theme = "name: mine\nroles:\n  good: mauve\n  badd: red\n  bad: red\n"
  let said = try run(["themes"], with: ["themes/mine.yaml": theme, "themes/torn.yaml": "roles\n"])
  #expect(said.lines.contains("mine") && said.lines.contains("high-contrast"))
  #expect(!said.lines.contains("torn"))
  #expect(said.err.contains("/.config/steerco/themes/mine.yaml:3: “mauve” in “good” is neither"))
  #expect(
    said.err.contains("mine.yaml:4: “badd” is nothing that has a colour. Did you mean “bad”?"))
  #expect(said.err.contains("torn.yaml:1"))
}

@Test func `a theme of the user's takes the place of the store's`() throws {
  let store = try TemporaryStore(["themes/mine.yaml": "name: mine\nroles:\n  good: mauve\n"])
  let said = try run(["themes"], with: ["themes/mine.yaml": "name: mine\n"], store: store)
  #expect(said.lines.filter { $0 == "mine" }.count == 1)
  #expect(said.err.hasPrefix("themes/mine.yaml:3: “mauve”"))
}
