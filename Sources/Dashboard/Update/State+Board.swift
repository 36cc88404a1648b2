import Canvas
import Domain
import Localization

extension State {
  /// The board that is shown; nil on a list.
  package var board: Board? { boards[screen] }

  /// Takes the snapshot into the board that is shown.
  mutating func loadBoard() {
    guard let definition = BoardScreen.with(screen) else { return }
    let content = isWorkingOut ? workingOut : definition.content(view)
    boards[screen, default: Board()].load(content)
  }

  /// Whether the board that is shown waits until the whole store has been worked out.
  package var isWorkingOut: Bool {
    BoardScreen.with(screen) != nil && !portfolio.isNearlyAssessed
  }

  private var workingOut: BoardContent {
    let words = catalogue.text(ScreenMessage.workingOut(portfolio.recordCount))
    let column = TableColumn("", width: .flexible(minimum: 10), importance: 100)
    let row = BoardRow(key: "working-out", [Label(words, .info)])
    return BoardContent(sections: [BoardSection(title: "", columns: [column], rows: [row])])
  }

  /// Scrolls as little as shows what is selected, with its title where it is the first below it.
  mutating func keepBoardInSight() {
    guard var board else { return }
    let places = boardLayout(board)
    board.scroll.show(board.selectedIndex, in: places.main, rows: places.mainRect.rows)
    if case .beside(let column, let rect) = places.aside {
      board.asideScroll.show(board.selectedIndex, in: column, rows: rect.rows)
    }
    boards[screen] = board
  }

  /// The row of the board at a place of the screen; nil on titles and beside.
  func boardRow(at position: Position) -> Int? {
    guard let board else { return nil }
    let places = boardLayout(board)
    if places.mainRect.contains(position) {
      let line = board.scroll.first + position.row - places.mainRect.row
      return places.main.lines.indices.contains(line) ? places.main.lines[line].index : nil
    }
    switch places.aside {
    case .following: return nil
    case .beside(let column, let rect):
      let line = board.asideScroll.first + position.row - rect.row
      guard rect.contains(position), column.lines.indices.contains(line) else { return nil }
      return column.lines[line].index
    case .strip(let strip):
      return strip.visible(selected: board.selectedIndex).first { $0.rect.contains(position) }?
        .index
    }
  }

  /// A click on a board: selects, or opens what is selected.
  mutating func clickBoard(at position: Position) {
    guard let index = boardRow(at: position) else { return }
    if index == board?.selectedIndex { open() } else { boards[screen]?.select(index) }
  }

  /// Rows of records that a board has room for.
  func boardRows(_ board: Board) -> Int { boardLayout(board).mainRect.rows }
}

extension Scroll {
  fileprivate mutating func show(_ row: Int, in column: BoardColumn, rows: Int) {
    let line = column.line(ofRow: row)
    show(line.map(column.head) ?? first, visible: rows, count: column.lines.count)
    if let line { show(line, visible: rows, count: column.lines.count) }
  }
}
