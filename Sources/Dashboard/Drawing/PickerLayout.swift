import Canvas
import Text

/// Where the parts of a list to choose from lie, for drawing and for clicks.
struct PickerLayout {
  let frame: Rect
  /// The line in which is typed.
  let field: Rect
  let list: Rect
  let scroll: Scroll

  init(_ picker: Picker, on size: Size) {
    let widest =
      picker.items.lazy.prefix(200).map { $0.label.columns + $0.detail.columns + 9 }.max() ?? 0
    let columns = min(size.columns - 4, max(44, min(max(widest, picker.title.columns + 6), 76)))
    let rows = min(size.rows - 4, picker.items.count + 3)
    let whole = Rect(row: 0, column: 0, rows: size.rows, columns: size.columns)
    frame = whole.centred(rows: max(5, rows), columns: columns)
    let inside = Box.inside(frame)
    field = Rect(row: inside.row, column: inside.column, rows: 1, columns: inside.columns)
    list = Rect(
      row: inside.row + 1, column: inside.column, rows: max(0, inside.rows - 1),
      columns: inside.columns)
    var scroll = Scroll(count: picker.visible.count)
    scroll.show(picker.selected, visible: list.rows, count: picker.visible.count)
    self.scroll = scroll
  }

  /// The place among the visible items that is shown there; nil beside them.
  func item(at position: Position) -> Int? { list.item(at: position, in: scroll) }
}

extension Rect {
  fileprivate func item(at position: Position, in scroll: Scroll) -> Int? {
    guard contains(position) else { return nil }
    let index = scroll.first + position.row - row
    return index < scroll.count ? index : nil
  }
}

extension State {
  func layout(of picker: Picker) -> PickerLayout { PickerLayout(picker, on: size) }
}
