import Text

/// Draws a text field: one line that scrolls sideways, or lines that wrap and scroll down.
package struct TextFieldView: Equatable, Sendable {
  /// The text and its cursor.
  package let field: TextField
  /// Shown while the field is empty.
  package let placeholder: String
  /// Whether the terminal's cursor stands in it.
  package let hasFocus: Bool
  /// Whether the text is shown as one that its field cannot hold.
  package let isWrong: Bool
  /// Whether a text of one line goes on below where it is too long, rather than sideways.
  package let wraps: Bool

  /// A text of several lines always goes on below.
  package init(
    _ field: TextField, placeholder: String = "", hasFocus: Bool = true, isWrong: Bool = false,
    wraps: Bool = false
  ) {
    self.wraps = wraps || field.isMultiline
    self.field = field
    self.placeholder = placeholder
    self.hasFocus = hasFocus
    self.isWrong = isWrong
  }

  private var role: Role { isWrong ? .inputError : hasFocus ? .inputActive : .input }

  /// Draws the part around the cursor, and sets the grid's cursor when the field has the focus.
  package func draw(on grid: inout CellGrid, in rect: Rect) {
    guard !rect.isEmpty else { return }
    grid.fill(rect, role: role)
    if field.isEmpty {
      grid.put(
        placeholder, row: rect.row, column: rect.column, width: rect.columns, role: .placeholder)
    }
    let cursor =
      wraps ? drawLines(on: &grid, in: rect) : drawOneLine(on: &grid, in: rect)
    if hasFocus {
      grid.cursor = Position(row: rect.row + cursor.row, column: rect.column + cursor.column)
    }
  }

  private func drawLines(on grid: inout CellGrid, in rect: Rect) -> Position {
    let layout = TextFieldLayout(field, width: rect.columns)
    let first = max(0, layout.cursor.row - rect.rows + 1)
    for (line, row) in zip(layout.lines.dropFirst(first), rect.rowRange) {
      put(String(line.characters), on: &grid, row, rect)
    }
    return Position(row: layout.cursor.row - first, column: layout.cursor.column)
  }

  /// Cuts as much at the left as lets the cursor, and a little behind it, be seen.
  private func drawOneLine(on grid: inout CellGrid, in rect: Rect) -> Position {
    let before = tail(of: field.before, columns: rect.columns - 1)
    let column = before.columns
    put(before + field.after, on: &grid, rect.row, rect)
    return Position(row: 0, column: min(column, rect.columns - 1))
  }

  private func put(_ text: String, on grid: inout CellGrid, _ row: Int, _ rect: Rect) {
    grid.put(
      text, row: row, column: rect.column, width: rect.columns, role: role, overflow: .cut)
  }

  private func tail(of text: String, columns: Int) -> String {
    var room = columns
    var start = text.endIndex
    while start > text.startIndex {
      let previous = text.index(before: start)
      room -= String(text[previous..<start]).columns
      if room < 0 { break }
      start = previous
    }
    return String(text[start...])
  }
}
