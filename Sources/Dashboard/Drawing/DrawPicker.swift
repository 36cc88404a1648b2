import Canvas
import Localization
import Text

extension State {
  func draw(_ picker: Picker, on grid: inout CellGrid) {
    let widest =
      picker.items.lazy.prefix(200).map { $0.label.columns + $0.detail.columns + 9 }.max() ?? 0
    let columns = min(size.columns - 4, max(44, min(max(widest, picker.title.columns + 6), 76)))
    let rows = min(size.rows - 4, picker.items.count + 3)
    let place = grid.bounds.centred(rows: max(5, rows), columns: columns)
    let inside = Box(title: picker.title).draw(on: &grid, in: place)
    let line = Rect(row: inside.row, column: inside.column, rows: 1, columns: inside.columns)
    let hint = picker.placeholder ?? catalogue.text(.typeToNarrow)
    // Enter is promised only from when it is heard.
    TextFieldView(picker.field, placeholder: isDeaf ? "…" : hint)
      .draw(
        on: &grid, in: line)
    let list = Rect(
      row: inside.row + 1, column: inside.column, rows: inside.rows - 1, columns: inside.columns)
    draw(picker, on: &grid, in: list)
  }

  private func draw(_ picker: Picker, on grid: inout CellGrid, in rect: Rect) {
    if picker.visible.isEmpty {
      let words = catalogue.text(ScreenMessage.noMatch(query: picker.field.text))
      grid.put(words.sanitised, row: rect.row, column: rect.column, width: rect.columns, role: .dim)
    }
    var scroll = Scroll(count: picker.visible.count)
    scroll.show(picker.selected, visible: rect.rows, count: picker.visible.count)
    for (offset, index) in scroll.visible(rect.rows).enumerated() {
      let item = picker.items[picker.visible[index]]
      let isSelected = index == picker.selected
      let row = rect.row + offset
      let line = Rect(row: row, column: rect.column, rows: 1, columns: rect.columns)
      if isSelected { grid.fill(line, role: .selection) }
      let room = rect.columns - item.detail.columns - 1
      let mark = picker.isMarked(item).map { $0 ? "[x] " : "[ ] " } ?? ""
      grid.put(
        (isSelected ? "> " : "  ") + mark + item.label, row: row, column: rect.column, width: room,
        role: isSelected ? .selection : .text)
      grid.put(
        item.detail, row: row, column: rect.column + rect.columns - item.detail.columns,
        role: isSelected ? .selection : .dim)
    }
  }
}
