/// A frame with a title, for overlays; what was below it is covered.
package struct Box: Equatable, Sendable {
  /// Stands in the upper side; empty for a plain frame.
  package let title: String
  /// Whether keys go here, which its frame shows.
  package let isActive: Bool

  package init(title: String = "", isActive: Bool = true) {
    self.title = title
    self.isActive = isActive
  }

  /// The room inside of a frame that stands there.
  package static func inside(_ rect: Rect) -> Rect {
    rect.rows > 1 && rect.columns > 1 ? rect.inset(rows: 1, columns: 2) : rect
  }

  /// Draws the frame and answers the room inside, one blank away from its sides.
  @discardableResult
  package func draw(on grid: inout CellGrid, in rect: Rect) -> Rect {
    grid.fill(rect, role: .text)
    guard rect.rows > 1, rect.columns > 1 else { return rect }
    let role: Role = isActive ? .borderActive : .border
    let (bottom, right) = (rect.rowRange.upperBound - 1, rect.columnRange.upperBound - 1)
    grid.horizontalRule(
      row: rect.row, column: rect.column, columns: rect.columns, title: title, role: role)
    grid.horizontalRule(row: bottom, column: rect.column, columns: rect.columns, role: role)
    grid.verticalRule(row: rect.row, column: rect.column, rows: rect.rows, role: role)
    grid.verticalRule(row: rect.row, column: right, rows: rect.rows, role: role)
    let glyphs = grid.glyphs
    for (glyph, row, column) in [
      (glyphs.upperLeft, rect.row, rect.column), (glyphs.upperRight, rect.row, right),
      (glyphs.lowerLeft, bottom, rect.column), (glyphs.lowerRight, bottom, right),
    ] {
      grid.put(String(glyph), row: row, column: column, role: role)
    }
    return Box.inside(rect)
  }
}
