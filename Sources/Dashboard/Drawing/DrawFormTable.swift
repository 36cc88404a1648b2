import Canvas
import Domain
import Localization
import Notation
import Text

extension State {
  func draw(_ table: FormTable, of form: Form, on grid: inout CellGrid, in rect: Rect) {
    if table.isCard {
      drawCard(table, of: form, on: &grid, in: rect)
      return
    }
    let columns = Table(table.columns.map { column($0, of: table) })
    let visible = columns.visibleRows(in: rect)
    let count = table.rows.count + (table.grows ? 1 : 0)
    var scroll = Scroll(count: count)
    scroll.show(table.row, visible: visible, count: count)
    columns.draw(on: &grid, in: rect, scroll: scroll, selected: table.row) { row in
      cells(table, row, form.kind)
    }
    ScrollBar(scroll, visible: visible).draw(
      on: &grid,
      in: Rect(row: rect.row + 1, column: rect.column, rows: visible, columns: rect.columns))
    let line = rect.row + 1 + table.row - scroll.first
    guard !table.isAtEnd,
      let placed = columns.placed(in: rect.columns).first(where: { $0.index == table.column })
    else { return }
    drawCell(form, on: &grid, row: line, placed, in: rect)
  }

  /// While it is typed in, a narrow cell grows over its neighbours.
  private func drawCell(
    _ form: Form, on grid: inout CellGrid, row: Int, _ placed: PlacedColumn, in rect: Rect
  ) {
    guard let table = form.table else { return }
    let wanted = form.typing == nil ? placed.width : max(placed.width, 32)
    let left = min(placed.offset, max(Table.gutter, rect.columns - wanted))
    let place = Rect(
      row: row, column: rect.column + left, rows: 1,
      columns: min(wanted, rect.columns - left))
    if let typing = form.typing {
      return draw(typing, form.slot, isWrong: form.typingMisfit != nil, on: &grid, in: place)
    }
    grid.fill(place, role: .inputActive)
    grid.put(
      cellText(table, table.row, table.column, form.kind), row: row, column: place.column,
      width: place.columns, role: .inputActive)
  }

  private func cells(_ table: FormTable, _ row: Int, _ kind: Kind) -> Table.Row {
    guard row < table.rows.count else {
      let words = Label(catalogue.text(FormMessage.addRow), .dim)
      return Table.Row(adding(words, to: table))
    }
    return Table.Row(
      table.columns.indices.map { column in
        let text = cellText(table, row, column, kind)
        return Label(text, table.misfit(row, column) == nil ? .text : .inputError)
      })
  }

  /// The words stand in the widest of the first columns.
  private func adding(_ words: Label, to table: FormTable) -> [Label] {
    let place = table.columns.firstIndex { $0.firstRow == nil } ?? 0
    return table.columns.indices.map { $0 == place ? words : Label("") }
  }

  /// A cell as people read it.
  func cellText(_ table: FormTable, _ row: Int, _ column: Int, _ kind: Kind) -> String {
    if table.rows.indices.contains(row), let text = table.rows[row].text {
      return column == 0 ? text.sanitised : ""
    }
    guard let node = table.value(row, column) else { return "" }
    let name = table.columns[column].key.text
    let type = table.type(row, column)
    if name == "key", let key = node.text {
      guard case .choice = type else { return key.sanitised }
      return label(key, of: table.field.key.text)
    }
    let owner = table.wordOwner(row, column)
    return catalogue.text(node, of: Field<String>(owner, as: type), in: kind).sanitised
  }

  private func column(_ column: any AnyField, of table: FormTable) -> TableColumn {
    let title = catalogue.short(catalogue.field(column.key.text, of: table.field.key.text))
    switch column.type {
    case _ where column.firstRow != nil: return TableColumn(title, width: .fixed(6), importance: 9)
    case .day: return TableColumn(title, width: .fixed(12), importance: 5)
    case .number, .money:
      return TableColumn(title, width: .fixed(11), importance: 5, alignment: .right)
    case .person, .reference: return TableColumn(title, width: .flexible(minimum: 9), importance: 4)
    case .choice: return TableColumn(title, width: .flexible(minimum: 10), importance: 4)
    default: return TableColumn(title, width: .flexible(minimum: 10, weight: 3), importance: 3)
    }
  }

  /// One row, a line for each column.
  private func drawCard(_ table: FormTable, of form: Form, on grid: inout CellGrid, in rect: Rect) {
    var scroll = Scroll(count: table.columns.count)
    scroll.show(table.column, visible: rect.rows, count: table.columns.count)
    for (offset, column) in scroll.visible(rect.rows).enumerated() {
      let line = Rect(row: rect.row + offset, column: rect.column, rows: 1, columns: rect.columns)
      let isSelected = column == table.column
      let words = label(table.columns[column].key.text, of: table.field.key.text)
      let place = FormLabel(text: words, mark: " ", star: "", isSelected: isSelected)
        .draw(on: &grid, in: line)
      if isSelected, let typing = form.typing {
        draw(typing, form.slot, isWrong: form.typingMisfit != nil, on: &grid, in: place)
        continue
      }
      let text = cellText(table, table.row, column, form.kind)
      let role: Role =
        table.misfit(table.row, column) != nil ? .inputError : isSelected ? .selection : .text
      grid.put(
        text.isEmpty ? Writing.missing : text, row: place.row, column: place.column,
        width: place.columns, role: role)
    }
  }
}
