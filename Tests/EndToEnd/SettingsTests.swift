import TestSupport
import Testing

/// The user's own settings, on the board.
@Suite struct SettingsTests {
  @Test func `a mistake in the settings is told on the board, which opens with the rest`() throws {
    let store = try Program.store()
    try store.write(
      "config/steerco/config.yaml", "theme: mauve\nkeys:\n  filter: z\n  sort: Hyper-S\n")
    try store.write("config/steerco/themes/mine.yaml", "name: mine\nroles:\n  good: mauve\n")
    let terminal = try Program.open(
      store, environment: ["XDG_CONFIG_HOME": store.path + "/config"], rows: 30, columns: 150)
    #expect(terminal.wait(for: "Buy or build"))
    #expect(terminal.wait(for: "config.yaml:1: no theme “mauve”."))
    #expect(terminal.screen.text.contains("config.yaml:4: “Hyper-S” for “sort” is no key."))
    #expect(terminal.screen.text.contains("mine.yaml:3: “mauve” in “good”"))
    #expect(terminal.screen.lines[29].contains("z Filter"))
    terminal.send("z")
    #expect(terminal.wait(for: "Filter:"))
    #expect(terminal.wait { !$0.screen.text.contains("no theme") })
  }
}
