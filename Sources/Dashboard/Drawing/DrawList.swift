import Canvas
import Domain
import Localization
import Notation
import Text

extension State {
  var columns: [Column] {
    if rowCache.isFor(screen, preferences.language, shownRoles) { return rowCache.columns }
    return Screen.with(screen)?.columns(view) ?? []
  }

  var table: Table {
    let first = list.firstOrder
    return Table(
      columns.map { column in
        let isFirst = column.key != nil && column.key == first?.subject.key
        return TableColumn(
          column.title, width: width(of: column), importance: column.importance,
          alignment: column.alignment,
          order: isFirst ? (first?.isDescending ?? false ? .descending : .ascending) : nil)
      })
  }

  /// The key of the column whose heading stands there; nil where nothing can be ordered by it.
  func headingKey(at offset: Int) -> String? {
    let place = table.placed(in: tableRect.columns).first {
      ($0.offset..<$0.offset + $0.width).contains(offset)
    }
    return place.flatMap { columns[$0.index].key }
  }

  /// Where there is room, what a record is called comes before the last of the columns.
  private func width(of column: Column) -> TableColumn.Width {
    guard layout.isWide, screen != .ownership, column.key == list.kind.schema.titleKey.text,
      case .flexible(let minimum, let weight, let most) = column.width
    else {
      return column.width
    }
    return .flexible(minimum: max(minimum, min(most, 40)), weight: weight, most: most)
  }

  func drawList(on grid: inout CellGrid) {
    drawSummary(on: &grid)
    let rect = layout.list
    if list.rows.isEmpty {
      drawEmpty(on: &grid, in: rect)
      return
    }
    table.draw(
      on: &grid, in: tableRect, scroll: list.scroll, selected: list.selectedLine,
      isActive: overlays.isEmpty && filterField == nil && !isInPane
    ) { line in
      guard let index = list.row(atLine: line) else { return Table.Row(heading: heading(at: line)) }
      let row = list.place(ofRow: index).flatMap { rowCache[$0] } ?? Table.Row([])
      return list.marks.isEmpty ? row : Table.Row(row.labels, isMarked: list.isMarked(index))
    }
    drawCell(on: &grid, in: tableRect)
    let body = Rect(
      row: rect.row + 1, column: rect.column, rows: tableRect.rows - 1, columns: rect.columns)
    drawLoads(on: &grid)
    ScrollBar(list.scroll, visible: listRows).draw(on: &grid, in: body)
  }

  /// A file that cannot be read stays in its place, with its flag where the title would be.
  func unreadableRow(_ file: UnreadableFile, _ columns: [Column]) -> Table.Row {
    let flag = catalogue.short(catalogue.flag("unreadable"))
    return Table.Row(
      columns.map { column in
        switch column.key {
        case "id": Label(file.id.text.sanitised, .bad)
        case list.kind.schema.titleKey.text: Label("\(flag): \(file.fileName.sanitised)", .bad)
        default: Label("")
        }
      })
  }

  /// `A load %   43! 29 7`, each below the column of its role; too much has a mark.
  private func drawLoads(on grid: inout CellGrid) {
    guard hasLoadLine else { return }
    let row = tableRect.row + tableRect.rows
    let loads = Dictionary(
      portfolio.roleLoads.map { ($0.role.lowercased(), $0.share) }, uniquingKeysWith: { $1 })
    let limit = portfolio.configuration[.roleLoad]
    if portfolio.roleLoads.contains(where: { $0.share > limit }) {
      let words = catalogue.text(MatrixMessage.overloaded)
      grid.put(words, row: row, column: tableRect.column + Table.gutter, width: 17, role: .bad)
    }
    for place in table.placed(in: tableRect.columns) {
      if place.index == Matrix.fixedColumns - 1 {
        let words = catalogue.short(catalogue.heading("role-load")) + " %"
        grid.put(words, row: row, column: place.offset, width: place.width, role: .label)
      }
      let role = place.index - Matrix.fixedColumns
      guard shownRoles.indices.contains(role), let load = loads[shownRoles[role].lowercased()]
      else {
        continue
      }
      let isTooMuch = load > limit
      let percent = catalogue.writing.percent(load).dropLast()
      grid.put(
        percent + (isTooMuch ? "!" : ""), row: row, column: place.offset, width: place.width + 1,
        role: isTooMuch ? .bad : .computed)
    }
  }

  /// The selected cell of the matrix, inside its selected row.
  private func drawCell(on grid: inout CellGrid, in rect: Rect) {
    guard screen == .ownership, !isMatrixList, let role = matrix.role,
      let place = table.placed(in: rect.columns).first(where: {
        $0.index == Matrix.fixedColumns + role - matrix.firstRole
      })
    else { return }
    let row = rect.row + 1 + list.selectedLine - list.scroll.first
    let cell = Rect(row: row, column: rect.column + place.offset, rows: 1, columns: place.width)
    grid.restyle(cell, role: .inputActive, adding: [.bold, .underline])
    let heading = Rect(row: rect.row, column: cell.column, rows: 1, columns: place.width)
    grid.restyle(heading, adding: .underline)
  }

  private func drawSummary(on grid: inout CellGrid) {
    let rect = layout.summary
    if let field = filterField {
      drawFilter(field, on: &grid, in: rect)
      return
    }
    let long = markedCount + summary + [rolesHint]
    let isRoom =
      long.reduce(1) { $0 + $1.width } + arrangementLabels.reduce(0) { $0 + $1.width }
      <= rect.columns
    grid.put(
      [Label(" ")] + (isRoom ? long : markedCount + [shortRolesHint] + summary),
      row: rect.row, column: 0, width: rect.columns)
    let filter =
      list.filter.isEmpty
      ? []
      : [
        Label(" \(catalogue.long(catalogue.action("filter"))): ", .label),
        Label(list.filter.sanitised, .match), Label(" (\(countText)) ", .dim),
      ]
    let shown = arrangementLabels + filter
    let width = shown.reduce(0) { $0 + $1.width }
    grid.put(shown, row: rect.row, column: max(0, rect.columns - width))
  }

  /// `columns 1–5 of 9 ›` where the roles of the matrix do not all fit.
  private var rolesHint: Label {
    let shown = shownRoles.count
    guard screen == .ownership, !isMatrixList, shown < matrix.roles.count else { return Label("") }
    let (first, all) = (matrix.firstRole, matrix.roles.count)
    let words = catalogue.text(
      MatrixMessage.columns(first: first + 1, last: first + shown, of: all))
    let isLast = first + shown == all
    let signs = glyphs == .ascii ? ("<", ">") : ("‹", "›")
    return Label(
      (first == 0 ? "" : "\(signs.0) ") + words + (isLast ? "" : " \(signs.1)"), .dim)
  }

  /// `<1-5/9>`
  private var shortRolesHint: Label {
    if rolesHint.text.isEmpty { return rolesHint }
    let (first, all) = (matrix.firstRole, matrix.roles.count)
    return Label("<\(first + 1)-\(first + shownRoles.count)/\(all)>  ", .dim)
  }

  private var countText: String {
    if list.isSearching { return "…" }
    return
      "\(catalogue.writing.number(list.rows.count))/\(catalogue.writing.number(list.totalCount))"
  }

  private func drawFilter(_ field: TextField, on grid: inout CellGrid, in rect: Rect) {
    let prompt = " \(catalogue.long(catalogue.action("filter"))): "
    grid.put(prompt, row: rect.row, column: 0, role: .label)
    let right = list.filterError.map { catalogue.text($0) } ?? countText
    let rest = rect.columns - prompt.columns
    let room = max(10, min(rest / 2, rest - right.columns - 2))
    let place = Rect(row: rect.row, column: prompt.columns, rows: 1, columns: room)
    TextFieldView(
      field, placeholder: catalogue.text(.filterExample), isWrong: list.filterError != nil
    ).draw(on: &grid, in: place)
    grid.put(
      right.sanitised, row: rect.row, column: prompt.columns + room + 1,
      role: list.filterError == nil ? .dim : .inputError)
  }

  private func drawEmpty(on grid: inout CellGrid, in rect: Rect) {
    // What is wrong stands in the filter's line; that nothing was found would not be true.
    if list.filterError != nil { return }
    let words =
      list.filter.isEmpty
      ? list.totalCount > 0
        ? catalogue.text(ListMessage.allArchived(list.totalCount))
        : catalogue.text(ScreenMessage.empty(screen: screen.rawValue))
      : catalogue.text(ScreenMessage.noMatch(query: list.filter))
    let lines = words.sanitised(keepingLines: true).wrapped(
      to: max(1, rect.columns - 4))
    for (offset, line) in lines.enumerated() where offset + 1 < rect.rows {
      grid.put(line, row: rect.row + 1 + offset, column: rect.column + 2, role: .info)
    }
  }
}
