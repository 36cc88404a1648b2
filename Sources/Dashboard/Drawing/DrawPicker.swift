import Canvas
import Localization
import Text

extension State {
  func draw(_ picker: Picker, on grid: inout CellGrid) {
    let places = layout(of: picker)
    Box(title: picker.title).draw(on: &grid, in: places.frame)
    let hint = picker.placeholder ?? catalogue.text(.typeToNarrow)
    // Enter is promised only from when it is heard.
    TextFieldView(picker.field, placeholder: isDeaf ? "…" : hint).draw(on: &grid, in: places.field)
    draw(picker, on: &grid, in: places.list, places.scroll)
    drawScroll(on: &grid, places)
  }

  /// `1–17/48` in the frame, and a bar on its right side, where not all items fit.
  private func drawScroll(on grid: inout CellGrid, _ places: PickerLayout) {
    let shown = places.scroll.visible(places.list.rows)
    guard shown.count < places.scroll.count else { return }
    let (frame, dash) = (places.frame, glyphs == .ascii ? "-" : "–")
    let words = " \(shown.lowerBound + 1)\(dash)\(shown.upperBound)/\(places.scroll.count) "
    grid.put(
      words, row: frame.row + frame.rows - 1,
      column: frame.column + frame.columns - words.columns - 2, role: .dim)
    ScrollBar(places.scroll, visible: places.list.rows).draw(
      on: &grid,
      in: Rect(
        row: places.list.row, column: frame.column + frame.columns - 1, rows: places.list.rows,
        columns: 1))
  }

  private func draw(
    _ picker: Picker, on grid: inout CellGrid, in rect: Rect, _ scroll: Scroll
  ) {
    if picker.visible.isEmpty {
      let words = catalogue.text(ScreenMessage.noMatch(query: picker.field.text))
      grid.put(words.sanitised, row: rect.row, column: rect.column, width: rect.columns, role: .dim)
    }
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
