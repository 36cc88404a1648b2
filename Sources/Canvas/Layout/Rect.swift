/// A part of the grid; its extents are never negative.
package struct Rect: Hashable, Sendable {
  /// The upper row, from 0 at the top of the grid.
  package let row: Int
  /// The left column, from 0 at the left of the grid.
  package let column: Int
  /// Height in lines of the terminal.
  package let rows: Int
  /// Width in terminal columns.
  package let columns: Int

  /// Negative extents become 0; the upper left corner may lie outside the grid.
  package init(row: Int, column: Int, rows: Int, columns: Int) {
    self.row = row
    self.column = column
    self.rows = max(0, rows)
    self.columns = max(0, columns)
  }

  /// The grid's rows that it covers.
  package var rowRange: Range<Int> { row..<row + rows }
  /// The grid's columns that it covers.
  package var columnRange: Range<Int> { column..<column + columns }
  /// Whether nothing can be drawn in it.
  package var isEmpty: Bool { rows == 0 || columns == 0 }

  /// Whether a place of the grid, of a click perhaps, lies in it.
  package func contains(_ position: Position) -> Bool {
    rowRange.contains(position.row) && columnRange.contains(position.column)
  }

  /// The part that both have; empty when they do not meet.
  package func clipped(to other: Rect) -> Rect {
    let top = max(row, other.row)
    let left = max(column, other.column)
    return Rect(
      row: top, column: left, rows: min(rowRange.upperBound, other.rowRange.upperBound) - top,
      columns: min(columnRange.upperBound, other.columnRange.upperBound) - left)
  }

  /// The same without a margin on each side.
  package func inset(rows margin: Int = 0, columns side: Int = 0) -> Rect {
    Rect(
      row: row + margin, column: column + side, rows: rows - 2 * margin, columns: columns - 2 * side
    )
  }

  /// A rectangle of at most this size in the middle of this one: the place of an overlay.
  package func centred(rows wanted: Int, columns wide: Int) -> Rect {
    let (high, wide) = (min(wanted, rows), min(wide, columns))
    return Rect(
      row: row + (rows - high) / 2, column: column + (columns - wide) / 2, rows: high,
      columns: wide)
  }
}
