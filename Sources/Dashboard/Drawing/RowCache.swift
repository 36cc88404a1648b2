import Canvas
import Domain
import Localization

/// Rows of a list as they were drawn last. A row costs some 20 µs of indicators and findings; moving
/// the selection changes none of them.
struct RowCache: Sendable {
  private var stamp: Stamp?
  private var rows: [Int: Table.Row] = [:]

  /// All that rows depend on.
  struct Stamp: Equatable {
    let screen: ScreenID
    let generation: Int
    let language: Language
    let roles: [String]
    let glyphs: Glyphs
    /// What the matrix shows before it has arrived.
    let unsaved: [Change]
  }

  subscript(index: Int) -> Table.Row? { rows[index] }

  /// With the rows of `range`: those that are still good, and the others made anew.
  func updated(_ range: Range<Int>, _ stamp: Stamp, _ make: (Int) -> Table.Row) -> RowCache {
    let kept = self.stamp == stamp ? rows : [:]
    return RowCache(
      stamp: stamp,
      rows: Dictionary(uniqueKeysWithValues: range.map { ($0, kept[$0] ?? make($0)) }))
  }

  init() {}

  private init(stamp: Stamp, rows: [Int: Table.Row]) { (self.stamp, self.rows) = (stamp, rows) }
}

extension State {
  /// Makes the rows that come into sight; part of every update, so that drawing stays pure.
  mutating func prepareRows() {
    guard !isTooSmall, !list.rows.isEmpty, let screen = Screen.with(screen) else { return }
    let stamp = RowCache.Stamp(
      screen: self.screen, generation: list.generation, language: preferences.language,
      roles: shownRoles, glyphs: glyphs, unsaved: screen.kind == .ownership ? unsaved : [])
    let (columns, view, state) = (screen.columns(view), view, self)
    rowCache = rowCache.updated(list.scroll.visible(listRows), stamp) { index in
      state.row(state.list.rows[index], columns, view)
    }
  }

  func row(_ row: ListRow, _ columns: [Column], _ view: View) -> Table.Row {
    switch row {
    case .record(let record):
      // The own letter of a cell is there at once. Findings are of the record that was read.
      let shown = screen == .ownership ? present(record) : record
      return Table.Row(columns.map { $0.label($0.key == "id" ? record : shown, view) })
    case .unreadable(let file): return unreadableRow(file, columns)
    }
  }
}
