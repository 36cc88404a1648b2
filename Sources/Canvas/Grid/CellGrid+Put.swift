import Text

/// What happens to text that is wider than its place.
package enum Overflow: Sendable {
  /// The last column says that something is missing.
  case ellipsis
  case cut
}

extension CellGrid {
  /// Draws one line of text from `column` on and answers the columns it took.
  ///
  /// `width` is the most columns to use; the grid's right edge is a limit in any case. A wide glyph
  /// that would stick out is left away and its column stays blank.
  @discardableResult
  package mutating func put(
    _ text: String, row: Int, column: Int, width: Int? = nil, role: Role = .text,
    attributes: Attributes = [], overflow: Overflow = .ellipsis
  ) -> Int {
    let room = min(width ?? .max, size.columns - column)
    guard row >= 0, row < size.rows, room > 0 else { return 0 }
    var pen = Pen(row: row, column: column, end: column + room, role: role, attributes: attributes)
    for cluster in Text.clusters(of: String(text)) {
      guard pen.column + cluster.width <= pen.end else {
        return cutShort(&pen, from: column, overflow)
      }
      write(cluster, &pen)
    }
    return pen.column - column
  }

  /// Draws differently styled pieces one after another and answers the columns they took.
  @discardableResult
  package mutating func put(
    _ pieces: [Label], row: Int, column: Int, width: Int? = nil, overflow: Overflow = .ellipsis
  ) -> Int {
    let room = min(width ?? .max, size.columns - column)
    var used = 0
    for piece in pieces where used < room {
      used += put(
        piece.text, row: row, column: column + used, width: room - used, role: piece.role,
        attributes: piece.attributes, overflow: overflow)
    }
    return used
  }

  private struct Pen {
    let row: Int
    var column: Int
    let end: Int
    let role: Role
    let attributes: Attributes
  }

  private mutating func write(_ cluster: Cluster, _ pen: inout Pen) {
    set(
      glyph(of: cluster), width: cluster.width, row: pen.row, column: pen.column, role: pen.role,
      attributes: pen.attributes)
    pen.column += cluster.width
  }

  /// Puts the ellipsis into the last column, and blanks where half a wide glyph would have stood.
  private mutating func cutShort(_ pen: inout Pen, from start: Int, _ overflow: Overflow) -> Int {
    while pen.column < pen.end {
      set(
        0x20, width: 1, row: pen.row, column: pen.column, role: pen.role, attributes: pen.attributes
      )
      pen.column += 1
    }
    if overflow == .ellipsis {
      let last = pen.end - 1
      // A wide glyph in the last two columns gives up both halves.
      set(
        glyphs.ellipsis.value, width: 1, row: pen.row, column: last, role: pen.role,
        attributes: pen.attributes)
    }
    return pen.end - start
  }

  private mutating func glyph(of cluster: Cluster) -> UInt32 {
    if cluster.markCount == 0 { return cluster.base.value }
    let text = cluster.text
    let bytes = Array(text.utf8)
    let number = clusterNumbers[bytes] ?? UInt32(clusters.count)
    if Int(number) == clusters.count {
      clusters.append(text)
      clusterNumbers[bytes] = number
    }
    return Cell.clusterFlag | number
  }

  /// Writes one glyph; a wide glyph of which this covers one half loses the other half too.
  mutating func set(
    _ glyph: UInt32, width: Int, row: Int, column: Int, role: Role, attributes: Attributes
  ) {
    guard row >= 0, row < size.rows, column >= 0, column + width <= size.columns else { return }
    let index = row * size.columns + column
    mend(left: index, right: index + width - 1)
    cells[index] = Cell(
      glyph: glyph, role: role, attributes: attributes, width: UInt8(width))
    if width == 2 { cells[index + 1] = .rightHalf(role, attributes) }
  }

  /// Blanks the halves of wide glyphs that stick out of the cells `left` … `right`.
  mutating func mend(left: Int, right: Int) {
    if cells[left].width == 0, left > 0 {
      cells[left - 1] = .blank(cells[left - 1].role, cells[left - 1].attributes)
    }
    if cells[right].width == 2, right + 1 < cells.count {
      cells[right + 1] = .blank(cells[right + 1].role, cells[right + 1].attributes)
    }
  }
}
