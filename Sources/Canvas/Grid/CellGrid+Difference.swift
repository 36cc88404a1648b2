/// Neighbouring cells of one row that have to be sent.
package struct Run: Equatable, Sendable {
  /// The row of the grid, from 0.
  package let row: Int
  /// The columns of the grid to send, from 0.
  package let columns: Range<Int>
}

extension CellGrid {
  /// What must be drawn to get from `old`, of the same size, to this grid; empty when they look the
  /// same. Runs that are few columns apart are one, and none begins with half a wide glyph.
  ///
  /// - Complexity: O(cells); nothing is compared when both are one and the same copy.
  package func runs(since old: CellGrid) -> [Run] {
    precondition(old.size == size, "grids of different sizes share no cells")
    let isSameTable = clusters == old.clusters
    if isSameTable, cells == old.cells { return [] }
    return (0..<size.rows).flatMap { runs(inRow: $0, since: old, isSameTable) }
  }

  /// Whether at least a third of the rows stood a row further up or down in `old`, and not where they are.
  package func isScrolledByOne(since old: CellGrid) -> Bool {
    guard old.size == size, clusters == old.clusters else { return false }
    return [1, -1].contains { shift in
      let moved = (1..<max(1, size.rows - 1)).count { row in
        cells(inRow: row) == old.cells(inRow: row + shift)
          && cells(inRow: row) != old.cells(inRow: row)
      }
      return moved * 3 >= size.rows
    }
  }

  private func cells(inRow row: Int) -> ArraySlice<Cell> {
    cells[row * size.columns..<(row + 1) * size.columns]
  }

  /// Every row, for when nothing is known of the screen.
  package var allRuns: [Run] {
    (0..<size.rows).map { Run(row: $0, columns: 0..<size.columns) }
  }

  /// A gap this wide costs less to draw than another call.
  private static let gap = 8

  private func runs(inRow row: Int, since old: CellGrid, _ isSameTable: Bool) -> [Run] {
    var runs: [Run] = []
    var open: Range<Int>?
    let base = row * size.columns
    for column in 0..<size.columns {
      let cell = cells[base + column]
      let before = old.cells[base + column]
      if cell == before, isSameTable || cell.clusterIndex == nil { continue }
      if !isSameTable, shows(cell, as: before, of: old) { continue }
      let start = cell.width == 0 ? max(0, column - 1) : column
      if let range = open, start - range.upperBound <= CellGrid.gap {
        open = range.lowerBound..<column + 1
      } else {
        if let open { runs.append(Run(row: row, columns: open)) }
        open = start..<column + 1
      }
    }
    return open.map { runs + [Run(row: row, columns: $0)] } ?? runs
  }
}
