import Canvas

/// Where the parts of a screen lie.
struct Layout: Equatable {
  let header: Rect
  let tabs: Rect
  let summary: Rect
  let list: Rect
  /// The strip below the list, or the pane beside it where the screen is wide.
  let detail: Rect
  let bar: Rect
  let isWide: Bool

  /// List and strip together, on a screen that is not wide.
  var body: Rect {
    Rect(row: list.row, column: 0, rows: list.rows + detail.rows, columns: list.columns)
  }

  /// The smallest screen on which the parts have room.
  static let smallest = Size(columns: 60, rows: 15)
  private static let wideColumns = 150

  init(_ size: Size, hasChart: Bool = false, hasRoles: Bool = false) {
    let whole = Rect(row: 0, column: 0, rows: size.rows, columns: size.columns)
    let rows = whole.splitRows([.fixed(1), .fixed(1), .fixed(1), .rest, .fixed(1)])
    (header, tabs, summary, bar) = (rows[0], rows[1], rows[2], rows[4])
    isWide = size.columns >= Layout.wideColumns
    if isWide {
      let panes = rows[3].splitColumns([.rest, .fraction(0.38)], gap: 1)
      (list, detail) = (panes[0], panes[1])
    } else {
      let strip = hasRoles ? (size.rows - 3) / 2 : Layout.stripRows(size, hasChart)
      let panes = rows[3].splitRows([.rest, .fixed(strip)])
      (list, detail) = (panes[0], panes[1])
    }
  }

  private static func stripRows(_ size: Size, _ hasChart: Bool) -> Int {
    guard size.rows >= 20 else { return 4 }
    return hasChart ? min(20, size.rows / 2) : min(12, 7 + max(0, size.rows - 24) / 3)
  }
}

extension State {
  var layout: Layout {
    Layout(size, hasChart: Screen.with(screen)?.hasChart ?? false, hasRoles: isMatrixList)
  }

  /// The list without the column of its scroll bar, and in the matrix without the load of the roles.
  var tableRect: Rect {
    let rect = layout.list
    return Rect(
      row: rect.row, column: rect.column, rows: rect.rows - (hasLoadLine ? 1 : 0),
      columns: rect.columns - 1)
  }

  var isTooSmall: Bool {
    size.columns < Layout.smallest.columns || size.rows < Layout.smallest.rows
  }

  var view: View {
    View(
      portfolio: portfolio, catalogue: catalogue, glyphs: glyphs, roles: shownRoles,
      listedRoles: isMatrixList ? matrix.roles : nil, role: matrix.selectedRole,
      before: healthBefore, signOffs: signatures?.signOffs ?? [], news: news,
      isRoomy: size.columns >= 110, isWide: layout.isWide)
  }

  /// Rows of records that the list has room for.
  var listRows: Int { max(0, layout.list.rows - 1) }

  /// Lines of a page that there is room for.
  var pageRows: Int { max(0, size.rows - 3) }

  /// Scrolls as little as shows what is selected.
  mutating func keepInSight() {
    keepCellInSight()
    keepBoardInSight()
    list.showSelected(in: listRows)
    prepareRows()
    askGate()
    let rows = formRows
    withForm { $0.keepInSight(rows) }
  }
}

extension State {
  /// Columns of the matrix before and behind its roles, at their narrowest: the pointer, id, stage,
  /// activity and state with a blank behind each, and the scroll bar.
  private static let matrixFrame = 1 + 8 + 10 + 23 + 12 + 1
  /// Below this a table is cut: rows of a form open one by one, those of the matrix as lists.
  static let tableColumns = 80

  /// Whether the screen is too narrow for a table: then the cells of a row are a list below the rows.
  var isMatrixList: Bool { screen == .ownership && size.columns < State.tableColumns }

  /// Whether the loads of the roles stand below their columns.
  var hasLoadLine: Bool {
    screen == .ownership && !isMatrixList && layout.list.rows > 6 && !list.rows.isEmpty
  }

  /// How many roles fit side by side from this one on.
  private func roleCount(from first: Int) -> Int {
    var room = layout.list.columns - State.matrixFrame
    let fitting = matrix.roles.dropFirst(first).prefix { role in
      room -= Matrix.width(of: role) + 1
      return room >= 0
    }
    return max(1, fitting.count)
  }

  var shownRoles: [String] {
    guard screen == .ownership, !isMatrixList else { return [] }
    return Array(matrix.roles.dropFirst(matrix.firstRole).prefix(roleCount(from: matrix.firstRole)))
  }

  private mutating func keepCellInSight() {
    let count = matrix.roles.count
    matrix.firstRole = max(0, min(matrix.firstRole, count - 1))
    if count == 0 { matrix.role = nil }
    if let role = matrix.role.map({ min($0, count - 1) }) {
      matrix.role = role
      matrix.firstRole = min(matrix.firstRole, role)
      while role >= matrix.firstRole + roleCount(from: matrix.firstRole) { matrix.firstRole += 1 }
    }
    // No room stays empty on the right.
    while matrix.firstRole > 0,
      matrix.firstRole - 1 + roleCount(from: matrix.firstRole - 1) >= count
    {
      matrix.firstRole -= 1
    }
  }
}
