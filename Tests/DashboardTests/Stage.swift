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

  /// Read once: every test begins with the same files.
  private static let demo = read("la-sen")
  private static let broken = read("broken")

  private static func read(_ store: String) -> Result<Portfolio, any Error> {
    Result {
      try StoreReader(try Folder(path: "\(project)/demo/\(store)")).portfolio(today: today)
    }
  }

  init(
    _ screen: ScreenID = .decisions, columns: Int = 80, rows: Int = 24, language: Language = .en,
    store: String = "la-sen", isReadOnly: Bool = false
  ) throws {
    let portfolio = try (store == "broken" ? Stage.broken : Stage.demo).get()
    let preferences = Preferences(
      language: language, theme: "dark", themes: ["dark", "light", "mono"], isReadOnly: isReadOnly)
    self.init(portfolio, screen, columns: columns, rows: rows, preferences: preferences)
  }

  init(
    _ portfolio: Portfolio, _ screen: ScreenID = .decisions, columns: Int = 80, rows: Int = 24,
    preferences: Preferences = Preferences(language: .en, theme: "dark")
  ) {
    state = State(
      portfolio, size: Size(columns: columns, rows: rows), preferences: preferences, screen: screen)
    send(.input(.resize(Size(columns: columns, rows: rows))))
  }

  mutating func send(_ event: Event) { effects += state.update(event) }

  /// Presses keys by their names, separated by blanks: `Down Enter a`; `"text"` types letters.
  mutating func press(_ keys: String) {
    for key in keys.split(separator: " ") { hold(String(key), times: 1) }
  }

  /// Presses a key again and again without a rest, as terminals do while it is held down.
  mutating func hold(_ key: String, times: Int) {
    guard let press = KeyPress(key) else { return }
    for _ in 0..<times { send(.input(.key(press))) }
    send(.rested)
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

extension Stage {
  /// The id of the selected row.
  var selected: String? { state.selected?.id.text }

  var context: Context { state.context }

  /// Whether the words stand anywhere on the screen.
  func shows(_ words: String) -> Bool { grid.text.contains(words) }

  /// What has been asked of the store.
  var changes: [Change] {
    effects.compactMap { effect in
      if case .apply(let change, _) = effect { change } else { nil }
    }
  }

  /// The form on top, with its fields by key.
  var form: Form? {
    if case .form(let form)? = state.overlays.last { form } else { nil }
  }

  var picker: Picker? {
    if case .picker(let picker)? = state.overlays.last { picker } else { nil }
  }

  /// The rows of the list, by id.
  var rows: [String] { state.list.rows.map(\.id.text) }
}
