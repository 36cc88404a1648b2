import Canvas
import Dashboard
import Domain
import Localization
import Store
import TestSupport
import Testing

/// The dashboard on the demo store, without a terminal: keys go in, the whole grid comes out.
struct Stage {
  var state: State
  /// What the keys so far have asked for.
  var effects: [Effect] = []

  static let project = String(#filePath.dropLast("/Tests/DashboardTests/Stage.swift".count))
  static let today = Day(number: 20_524)  // 2026-03-12

  init(
    _ screen: ScreenID = .decisions, columns: Int = 80, rows: Int = 24, language: Language = .en,
    store: String = "la-sen", isReadOnly: Bool = false
  ) throws {
    let folder = try Folder(path: "\(Stage.project)/demo/\(store)")
    let portfolio = try StoreReader(folder).portfolio(today: Stage.today)
    let preferences = Preferences(
      language: language, theme: "dark", themes: ["dark", "light", "mono"], isReadOnly: isReadOnly)
    self.init(portfolio, screen, columns: columns, rows: rows, preferences: preferences)
  }

  init(
    _ portfolio: Portfolio, _ screen: ScreenID, columns: Int = 80, rows: Int = 24,
    preferences: Preferences = Preferences(language: .en, theme: "dark")
  ) {
    state = State(
      portfolio, size: Size(columns: columns, rows: rows), preferences: preferences, screen: screen)
    send(.input(.resize(Size(columns: columns, rows: rows))))
  }

  mutating func send(_ event: Event) { effects += state.update(event) }

  /// Presses keys by their names, separated by blanks: `Down Enter a`; `"text"` types letters.
  mutating func press(_ keys: String) {
    for key in keys.split(separator: " ") {
      if let press = KeyPress(key) { send(.input(.key(press))) }
    }
  }

  mutating func type(_ text: String) {
    for scalar in text.unicodeScalars { send(.input(.key(.character(scalar)))) }
  }

  var grid: CellGrid { draw(state) }

  /// Compares the whole grid, or with `roles` also how it looks, with the recorded one.
  func matches(
    _ name: String, roles: Bool = false, at location: SourceLocation = #_sourceLocation
  ) {
    let file = "\(Stage.project)/Tests/DashboardTests/Snapshots/\(name).txt"
    if let difference = Snapshot.difference(roles ? grid.marked : grid.text, in: file) {
      Issue.record("\(difference)", sourceLocation: location)
    }
  }
}
