/// The extent of a screen or a part of it, in terminal columns and rows; never negative.
package struct Size: Hashable, Sendable {
  /// Width in terminal columns; a wide glyph takes two.
  package let columns: Int
  /// Height in lines of the terminal.
  package let rows: Int

  /// Negative extents become 0.
  package init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }
}

/// A place in a grid, counted from the upper left, which is row 0, column 0.
package struct Position: Hashable, Sendable {
  /// Lines below the top, from 0.
  package var row: Int
  /// Terminal columns right of the left edge, from 0.
  package var column: Int

  package init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}
