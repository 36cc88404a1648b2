import Canvas
import Domain
import Localization

/// Rows of a list as they were drawn last. A row costs some 20 µs of indicators and findings; moving
/// the selection changes none of them.
struct RowCache: Sendable {
  private var stamp: Stamp?
  private var rows: [Int: Table.Row] = [:]
  /// Those of the screen, titles and all; drawing asks for them several times.
  private(set) var columns: [Column] = []

  /// All that rows depend on.
  struct Stamp: Equatable {
    let screen: ScreenID
    let generation: Int
    let language: Language
    let roles: [String]
    let glyphs: Glyphs
    let isWide: Bool
    /// What the matrix shows before it has arrived.
    let unsaved: [Change]
  }

  /// More are not kept: a filter brings the same ones back and forth.
  private static let most = 500

  /// `place` is the record's in its list, which a filter does not change.
  subscript(place: Int) -> Table.Row? {
    get { rows[place] }
    set { rows[place] = newValue }
  }

  /// Makes the columns anew, and forgets the rows, when something has changed on which they depend.
  mutating func follow(_ stamp: Stamp, _ make: () -> [Column]) {
    if self.stamp != stamp {
      (rows, columns) = ([:], make())
    } else if rows.count > RowCache.most {
      rows = [:]
    }
    self.stamp = stamp
  }

  /// Whether the columns are those of this screen and language, with these roles.
  func isFor(_ screen: ScreenID, _ language: Language, _ roles: [String]) -> Bool {
    stamp.map { $0.screen == screen && $0.language == language && $0.roles == roles } ?? false
  }
}

extension State {
  /// Makes the rows that come into sight; part of every update, so that drawing stays pure.
  mutating func prepareRows() {
    guard !isTooSmall, !list.rows.isEmpty, let screen = Screen.with(screen) else { return }
    let view = view
    rowCache.follow(
      RowCache.Stamp(
        screen: self.screen, generation: list.generation, language: preferences.language,
        roles: view.roles, glyphs: glyphs, isWide: view.isWide,
        unsaved: screen.kind == .ownership ? unsaved : [])
    ) { screen.columns(view) }
    let missing = list.rows(atLines: list.scroll.visible(listRows)).compactMap { index in
      list.place(ofRow: index).flatMap { rowCache[$0] == nil ? (index: index, place: $0) : nil }
    }
    if missing.isEmpty { return }
    for (index, place) in missing {
      rowCache[place] = row(list.rows[index], rowCache.columns, view)
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
