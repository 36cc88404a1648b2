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

  init(_ size: Size, hasChart: Bool = false) {
    let whole = Rect(row: 0, column: 0, rows: size.rows, columns: size.columns)
    let rows = whole.splitRows([.fixed(1), .fixed(1), .fixed(1), .rest, .fixed(1)])
    (header, tabs, summary, bar) = (rows[0], rows[1], rows[2], rows[4])
    isWide = size.columns >= Layout.wideColumns
    if isWide {
      let panes = rows[3].splitColumns([.rest, .fraction(0.38)], gap: 1)
      (list, detail) = (panes[0], panes[1])
    } else {
      let strip = Layout.stripRows(size, hasChart)
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
  var layout: Layout { Layout(size, hasChart: Screen.with(screen)?.hasChart ?? false) }

  /// The list without the column of its scroll bar.
  var tableRect: Rect {
    let rect = layout.list
    return Rect(row: rect.row, column: rect.column, rows: rect.rows, columns: rect.columns - 1)
  }

  var isTooSmall: Bool {
    size.columns < Layout.smallest.columns || size.rows < Layout.smallest.rows
  }

  var view: View {
    View(
      portfolio: portfolio, catalogue: catalogue, glyphs: glyphs, roles: shownRoles,
      before: healthBefore, signOffs: signatures?.signOffs ?? [], news: news)
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
  /// Columns of the matrix before and behind its roles, at their narrowest.
  private static let matrixFrame = 7 + 9 + 22 + 12 + 5

  /// How many roles fit side by side.
  private var roleRoom: Int { max(1, (layout.list.columns - State.matrixFrame) / 5) }

  var shownRoles: [String] {
    guard screen == .ownership else { return [] }
    return Array(matrix.roles.dropFirst(matrix.firstRole).prefix(roleRoom))
  }

  private mutating func keepCellInSight() {
    if let role = matrix.role {
      matrix.role = matrix.roles.isEmpty ? nil : min(role, matrix.roles.count - 1)
      matrix.firstRole = min(matrix.firstRole, role)
      matrix.firstRole = max(matrix.firstRole, role - roleRoom + 1)
    }
    matrix.firstRole = max(0, min(matrix.firstRole, matrix.roles.count - roleRoom))
  }
}
