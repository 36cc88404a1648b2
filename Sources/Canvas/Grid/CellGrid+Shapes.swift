extension CellGrid {
  /// Blanks a rectangle in one role.
  package mutating func fill(_ rect: Rect, role: Role, attributes: Attributes = []) {
    let rect = rect.clipped(to: bounds)
    for row in rect.rowRange {
      let base = row * size.columns
      let cells = base + rect.column..<base + rect.columnRange.upperBound
      guard !cells.isEmpty else { continue }
      mend(left: cells.lowerBound, right: cells.upperBound - 1)
      for index in cells { self.cells[index] = .blank(role, attributes) }
    }
  }

  /// Changes how a rectangle looks and leaves its text.
  package mutating func restyle(_ rect: Rect, role: Role? = nil, adding attributes: Attributes = [])
  {
    let rect = rect.clipped(to: bounds)
    for row in rect.rowRange {
      for index in rect.columnRange.map({ row * size.columns + $0 }) {
        if let role { cells[index].role = role }
        cells[index].attributes.formUnion(attributes)
      }
    }
  }

  /// A line from `column` on, `columns` long; with a title it reads `── Title ─────`.
  package mutating func horizontalRule(
    row: Int, column: Int, columns: Int, title: String = "", role: Role = .border,
    titleRole: Role = .heading
  ) {
    for offset in 0..<max(0, columns) {
      set(
        glyphs.horizontal.value, width: 1, row: row, column: column + offset, role: role,
        attributes: [])
    }
    if !title.isEmpty, columns > 6 {
      put(" \(title) ", row: row, column: column + 2, width: columns - 3, role: titleRole)
    }
  }

  /// A line from `row` down, `rows` long.
  package mutating func verticalRule(row: Int, column: Int, rows: Int, role: Role = .border) {
    for offset in 0..<max(0, rows) {
      set(
        glyphs.vertical.value, width: 1, row: row + offset, column: column, role: role,
        attributes: [])
    }
  }
}
