/// A picture of the whole screen, drawn anew for every frame; the terminal sends what differs.
///
/// Everything is clipped: drawing outside the grid, at negative places too, is allowed and lost.
package struct CellGrid: Sendable {
  /// The terminal's size at the time of drawing.
  package let size: Size
  /// The marks and lines that widgets draw with; ASCII where the terminal knows no more.
  package let glyphs: Glyphs
  /// Row-major, rows × columns.
  package internal(set) var cells: [Cell]
  /// Glyphs of several scalars, such as a letter with its combining marks, in order of first use.
  package internal(set) var clusters: [String] = []
  /// Where each of `clusters` stands, by its UTF-8: strings would compare NFC and NFD as equal.
  var clusterNumbers: [[UInt8]: UInt32] = [:]
  /// Where the terminal's cursor stands; nil hides it.
  package var cursor: Position?

  /// A grid of blanks in the role `text`, without a cursor.
  package init(size: Size, glyphs: Glyphs = .unicode) {
    self.size = size
    self.glyphs = glyphs
    cells = Array(repeating: .blank(.text), count: size.rows * size.columns)
  }

  /// The whole grid as a rectangle, to be split into panes.
  package var bounds: Rect { Rect(row: 0, column: 0, rows: size.rows, columns: size.columns) }

  /// The cell at a place inside the grid; a place outside is a programmer's mistake.
  package subscript(row: Int, column: Int) -> Cell { cells[row * size.columns + column] }

  /// The characters of a cell; empty for the right half of a wide glyph.
  package func glyphText(_ cell: Cell) -> String {
    if let index = cell.clusterIndex { return clusters[index] }
    if cell.width == 0 { return "" }
    return Unicode.Scalar(cell.glyph).map { String($0) } ?? ""
  }

  /// Whether a cell of this grid looks like a cell of another, whose clusters may be counted
  /// differently.
  package func shows(_ cell: Cell, as other: Cell, of grid: CellGrid) -> Bool {
    guard let mine = cell.clusterIndex, let theirs = other.clusterIndex else {
      return cell == other
    }
    return cell.role == other.role && cell.attributes == other.attributes
      && cell.width == other.width && clusters[mine].utf8.elementsEqual(grid.clusters[theirs].utf8)
  }
}

extension CellGrid: Equatable {
  /// Two grids are equal when they look the same, in whatever order they were drawn.
  package static func == (one: CellGrid, other: CellGrid) -> Bool {
    guard one.size == other.size, one.cursor == other.cursor else { return false }
    if one.clusters == other.clusters { return one.cells == other.cells }
    return one.cells.indices.allSatisfy { one.shows(one.cells[$0], as: other.cells[$0], of: other) }
  }
}
