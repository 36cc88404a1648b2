/// A list with columns: headings, a pointer at the selected row, and as many rows as fit.
///
/// ```
///  ID      DUE   TITLE
/// >D-0012  +9d   CDP: mua hay xây?
/// *D-0007  +2d   Ngân sách MarTech
/// ```
package struct Table: Equatable, Sendable {
  /// As declared, those included that will not fit.
  package let columns: [TableColumn]
  /// Whether the first row shows the titles of the columns.
  package let hasHeadings: Bool

  /// The pointer's column, left of the first one.
  package static let gutter = 1

  package init(_ columns: [TableColumn], hasHeadings: Bool = true) {
    self.columns = columns
    self.hasHeadings = hasHeadings
  }

  /// One row: a label for each declared column, shown or not; missing ones are blank.
  package struct Row: Equatable, Sendable {
    /// In the order of the declared columns.
    package let labels: [Label]
    /// Whether the user has marked it for a change to many.
    package let isMarked: Bool
    /// Whether the first label has the whole width, as a heading between rows does.
    package let isHeading: Bool

    package init(_ labels: [Label], isMarked: Bool = false) {
      self.labels = labels
      self.isMarked = isMarked
      isHeading = false
    }

    /// A heading between rows.
    package init(heading: Label) {
      labels = [heading]
      isMarked = false
      isHeading = true
    }
  }

  /// Rows of the list that `rect` can show below the headings.
  package func visibleRows(in rect: Rect) -> Int { max(0, rect.rows - (hasHeadings ? 1 : 0)) }

  /// The row of the list that stands on a row of the screen; nil on the headings and below the end.
  package func rowIndex(at position: Position, in rect: Rect, scroll: Scroll) -> Int? {
    guard rect.contains(position) else { return nil }
    let index = position.row - rect.row - (hasHeadings ? 1 : 0)
    guard index >= 0, scroll.first + index < scroll.count else { return nil }
    return scroll.first + index
  }

  /// Draws headings and rows. `row` is asked for the visible rows only.
  package func draw(
    on grid: inout CellGrid, in rect: Rect, scroll: Scroll, selected: Int?, isActive: Bool = true,
    row: (Int) -> Row
  ) {
    let placed = placed(in: rect.columns)
    if hasHeadings, rect.rows > 0 { drawHeadings(on: &grid, in: rect, placed) }
    let top = rect.row + (hasHeadings ? 1 : 0)
    for (line, index) in scroll.visible(visibleRows(in: rect)).enumerated() {
      let place = Rect(row: top + line, column: rect.column, rows: 1, columns: rect.columns)
      draw(row(index), on: &grid, in: place, placed, look: look(index == selected, isActive))
    }
  }

  private func look(_ isSelected: Bool, _ isActive: Bool) -> Role? {
    isSelected ? (isActive ? .selection : .selectionInactive) : nil
  }

  private func drawHeadings(on grid: inout CellGrid, in rect: Rect, _ placed: [PlacedColumn]) {
    grid.fill(
      Rect(row: rect.row, column: rect.column, rows: 1, columns: rect.columns), role: .columnHeading
    )
    for column in placed {
      let declared = columns[column.index]
      let arrow = declared.order.map { order in
        String(order == .ascending ? grid.glyphs.sortedUp : grid.glyphs.sortedDown)
      }
      let label = Label(declared.title + (arrow ?? ""), .columnHeading)
      draw(label, on: &grid, row: rect.row, left: rect.column, column)
    }
  }

  private func draw(
    _ row: Row, on grid: inout CellGrid, in rect: Rect, _ placed: [PlacedColumn], look: Role?
  ) {
    if row.isHeading {
      grid.put(row.labels, row: rect.row, column: rect.column, width: rect.columns)
      return
    }
    if let look { grid.fill(rect, role: look) }
    if let glyph = grid.glyphs.gutter(isSelected: look != nil, isMarked: row.isMarked) {
      grid.put(
        String(glyph), row: rect.row, column: rect.column, width: rect.columns,
        role: look ?? .marked)
    }
    for column in placed where column.index < row.labels.count {
      var label = row.labels[column.index]
      if let look { label.role = look }
      if look == nil, row.isMarked, label.role == .text { label.role = .marked }
      draw(label, on: &grid, row: rect.row, left: rect.column, column)
    }
  }

  private func draw(
    _ label: Label, on grid: inout CellGrid, row: Int, left: Int, _ column: PlacedColumn
  ) {
    let isRight = columns[column.index].alignment == .right
    let indent = isRight ? max(0, column.width - label.width) : 0
    grid.put(
      label.text, row: row, column: left + column.offset + indent, width: column.width - indent,
      role: label.role, attributes: label.attributes)
  }
}

extension Glyphs {
  fileprivate func gutter(isSelected: Bool, isMarked: Bool) -> Unicode.Scalar? {
    switch (isSelected, isMarked) {
    case (true, true): markedPointer
    case (true, false): pointer
    case (false, true): mark
    case (false, false): nil
    }
  }
}
