import Canvas

/// A board and which of its rows is selected.
///
/// As in a list the selection stays on its record when files change; when that is gone it moves to the
/// neighbour.
package struct Board: Sendable {
  /// As it was worked out last.
  package private(set) var content = BoardContent()
  /// Those of the sections, then those aside: the order in which the arrows go.
  package private(set) var rows: [BoardRow] = []
  /// The place in `rows`, from 0; 0 for an empty board too.
  package private(set) var selectedIndex = 0
  /// In lines of the sections, titles included.
  var scroll = Scroll(count: 0)
  /// In lines of what is aside.
  var asideScroll = Scroll(count: 0)

  /// The row under the pointer; nil when there is none.
  package var selected: BoardRow? {
    rows.indices.contains(selectedIndex) ? rows[selectedIndex] : nil
  }

  /// Shows something else; the selection stays where it can.
  mutating func load(_ content: BoardContent) {
    let kept = selected
    self.content = content
    rows = (content.sections + content.aside).flatMap(\.rows)
    let index =
      rows.firstIndex { $0.key == kept?.key }
      ?? rows.firstIndex { $0.subject != nil && $0.subject?.path == kept?.subject?.path }
    select(index ?? selectedIndex)
  }

  /// Selects a row by its place, moved inside the board.
  package mutating func select(_ index: Int) {
    selectedIndex = max(0, min(index, rows.count - 1))
    places[isAside(selectedIndex) ? 1 : 0] = selectedIndex
  }

  /// Selects the first row that stands for a record; another stays selected where there is none.
  mutating func select(path: String) {
    if let index = rows.firstIndex(where: { $0.subject?.path == path }) { select(index) }
  }

  /// Goes to the sections or, forward, to what is aside: to the row that was selected there last.
  mutating func movePane(_ direction: Int) {
    guard isAside(selectedIndex) != (direction > 0) else { return }
    let place = places[direction > 0 ? 1 : 0]
    select(direction > 0 ? max(place, mainCount) : min(place, mainCount - 1))
  }

  /// The rows that were selected last in the sections and aside.
  private var places = [0, 0]

  private func isAside(_ index: Int) -> Bool { index >= mainCount }

  /// Rows before those aside.
  var mainCount: Int { content.sections.reduce(0) { $0 + $1.rows.count } }
}
