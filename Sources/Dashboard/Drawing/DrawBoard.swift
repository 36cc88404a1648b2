import Canvas
import Domain
import Localization
import Text

extension State {
  func boardLayout(_ board: Board) -> BoardLayout { BoardLayout(layout, board.content) }

  func drawBoard(_ board: Board, on grid: inout CellGrid) {
    let places = boardLayout(board)
    grid.put(
      [Label(" ")] + board.content.header, row: layout.summary.row, column: 0,
      width: layout.summary.columns)
    if board.content.sections.isEmpty { drawMessage(on: &grid, in: places.message) }
    draw(places.main, board, on: &grid, in: places.mainRect, board.scroll)
    switch places.aside {
    case .following: break
    case .beside(let column, let rect):
      grid.verticalRule(
        row: rect.row, column: rect.column - 1, rows: layout.detail.rows,
        role: isInPane ? .borderActive : .border)
      draw(column, board, on: &grid, in: rect, board.asideScroll)
    case .strip(let strip): draw(strip, board, on: &grid)
    }
    if let rect = places.record, let subject = board.selected?.subject {
      if layout.isWide {
        drawRecord(subject, on: &grid, in: rect)
      } else {
        drawStrip(of: subject, on: &grid, in: rect)
      }
    }
  }

  /// What to do where nothing needs anybody.
  private func drawMessage(on grid: inout CellGrid, in rect: Rect) {
    let words = catalogue.text(ScreenMessage.empty(screen: screen.rawValue))
    let lines = words.wrapped(to: max(1, rect.columns - 4))
    for (offset, line) in lines.enumerated() where offset + 1 < rect.rows {
      grid.put(line, row: rect.row + 1 + offset, column: rect.column + 2, role: .info)
    }
  }

  private func draw(
    _ column: BoardColumn, _ board: Board, on grid: inout CellGrid, in rect: Rect,
    _ scroll: Scroll
  ) {
    let shown = Scroll(first: scroll.first, count: column.lines.count)
    for (offset, line) in shown.visible(rect.rows).enumerated() {
      let place = Rect(
        row: rect.row + offset, column: rect.column, rows: 1, columns: rect.columns - 1)
      draw(column.lines[line], of: column, board, on: &grid, in: place)
    }
    ScrollBar(shown, visible: rect.rows).draw(on: &grid, in: rect)
  }

  private func draw(
    _ line: BoardColumn.Line, of column: BoardColumn, _ board: Board, on grid: inout CellGrid,
    in rect: Rect
  ) {
    switch line {
    case .title(let section):
      grid.horizontalRule(
        row: rect.row, column: rect.column, columns: rect.columns,
        title: column.sections[section].title)
    case .headings(let section):
      Table(column.sections[section].columns)
        .draw(on: &grid, in: rect, scroll: Scroll(count: 0), selected: nil) { _ in Table.Row([]) }
    case .row(let section, let row, let index):
      draw(column.sections[section], row, index, board, on: &grid, in: rect)
    }
  }

  private func draw(
    _ section: BoardSection, _ row: Int, _ index: Int, _ board: Board, on grid: inout CellGrid,
    in rect: Rect
  ) {
    let place = Rect(
      row: rect.row, column: rect.column, rows: 1, columns: min(rect.columns, section.mostColumns))
    Table(section.columns, hasHeadings: false).draw(
      on: &grid, in: place, scroll: Scroll(count: 1),
      selected: index == board.selectedIndex ? 0 : nil, isActive: overlays.isEmpty && !isInPane
    ) { _ in Table.Row(section.rows[row].labels) }
  }

  private func draw(_ strip: BoardStrip, _ board: Board, on grid: inout CellGrid) {
    let rect = strip.rect
    grid.horizontalRule(
      row: rect.row, column: rect.column, columns: rect.columns, title: strip.section.title)
    for (index, place) in strip.visible(selected: board.selectedIndex) {
      draw(strip.section, index - strip.first, index, board, on: &grid, in: place)
    }
  }
}
