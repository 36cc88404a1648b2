import Canvas
import Domain
import Localization
import Text

extension State {
  /// The strip below the list, or on a wide screen the whole record beside it.
  func drawDetail(on grid: inout CellGrid) {
    let rect = layout.detail
    guard let row = list.selected, rect.rows > 1 else { return }
    if layout.isWide {
      grid.verticalRule(
        row: rect.row, column: rect.column - 1, rows: rect.rows,
        role: isInPane ? .borderActive : .border)
      drawRecord(row, on: &grid, in: rect)
    } else {
      drawStrip(of: row, on: &grid, in: rect)
    }
  }

  /// What matters of a record, below a rule with its name.
  func drawStrip(of row: ListRow, on grid: inout CellGrid, in rect: Rect) {
    // A bold title would cost two changes of the look with every arrow.
    grid.horizontalRule(
      row: rect.row, column: rect.column, columns: rect.columns, title: title(of: row),
      titleRole: .text)
    let below = Rect(
      row: rect.row + 1, column: rect.column + 1, rows: rect.rows - 1, columns: rect.columns - 2)
    let lines = stripLines(of: row, room: Size(columns: below.columns, rows: below.rows))
    draw(wrapped(lines, to: below), on: &grid, in: below)
  }

  /// A record, whole.
  func drawRecord(_ row: ListRow, on grid: inout CellGrid, in rect: Rect) {
    let lines = paneLines(row, rect)
    let offset = isInPane ? min(paneOffset ?? 0, max(0, lines.count - 1)) : 0
    draw(lines.dropFirst(offset), on: &grid, in: rect.inset(columns: 1))
    ScrollBar(Scroll(first: offset, count: lines.count), visible: rect.rows).draw(
      on: &grid, in: rect)
  }

  func paneLines(_ row: ListRow, _ rect: Rect) -> [[Label]] {
    lines(of: row, width: rect.columns - 3)
  }

  private func stripLines(of row: ListRow, room: Size) -> [[Label]] {
    guard case .record(var record) = row else { return lines(of: row, width: room.columns) }
    if record.kind == .ownership { record = present(record) }
    var view = view
    guard let screen = Screen.of(record.kind) else { return lines(of: row, width: room.columns) }
    let rest = unplaced(record, view)
    view.room = Size(columns: room.columns, rows: room.rows - rest.count)
    return rest + screen.detail(record, view)
  }

  /// What the columns say that have no room in the list, as one line.
  private func unplaced(_ record: Record, _ view: View) -> [[Label]] {
    guard board == nil, let screen = Screen.with(screen) else { return [] }
    let placed = Set(table.placed(in: tableRect.columns).map(\.index))
    let rest = columns.enumerated().filter { place, column in
      !placed.contains(place) && column.key.map { !screen.told.contains($0) } ?? false
    }
    let labels = rest.flatMap { _, column -> [Label] in
      let label = column.label(record, view)
      let isTold = label.text.contains { $0.isLetter || $0.isNumber }
      return isTold ? [Label(column.title + " ", .label), label, Label("  ")] : []
    }
    return labels.isEmpty ? [] : [labels]
  }

  /// Long texts take the lines that are left over.
  private func wrapped(_ lines: [[Label]], to rect: Rect) -> [[Label]] {
    var spare = max(0, rect.rows - lines.count)
    return lines.flatMap { line -> [[Label]] in
      guard line.count == 1, spare > 0, line[0].width > rect.columns else { return [line] }
      let pieces = line[0].text.wrapped(to: rect.columns)
      let kept = pieces.prefix(spare) + [pieces.dropFirst(spare).joined(separator: " ")]
      let whole = kept.filter { !$0.isEmpty }
      spare -= whole.count - 1
      return whole.map { [Label($0, line[0].role, line[0].attributes)] }
    }
  }

  private func title(of row: ListRow) -> String {
    "\(catalogue.shown(row.id)) \(row.record?.title ?? "")".sanitised
  }

  func draw(_ lines: some Collection<[Label]>, on grid: inout CellGrid, in rect: Rect) {
    for (offset, line) in lines.prefix(rect.rows).enumerated() {
      grid.put(line, row: rect.row + offset, column: rect.column, width: rect.columns)
    }
  }

  func draw(_ page: RecordPage, on grid: inout CellGrid) {
    let lines = pageLines(page)
    let rect = Rect(row: 2, column: 0, rows: size.rows - 3, columns: size.columns)
    let shown = lines.dropFirst(min(page.offset, max(0, lines.count - 1)))
    draw(shown, on: &grid, in: rect.inset(columns: 1))
    ScrollBar(Scroll(first: page.offset, count: lines.count), visible: rect.rows)
      .draw(on: &grid, in: rect)
  }

  /// What a page shows; a file that has gone leaves it empty.
  func pageLines(_ page: RecordPage) -> [[Label]] {
    let width = max(20, min(size.columns - 3, 110))
    if let explanation = explanation(of: page) {
      return ExplanationLines(explanation, explained(page), catalogue).lines(width: width)
    }
    if page.topic == .news { return newsLines(page, width: width) }
    if let record = portfolio.record(path: page.path) {
      let notice =
        record.isArchived && !preferences.isReadOnly
        ? [[Label(catalogue.text(ListMessage.archivedPage), .warning)], []] : []
      return notice + lines(of: .record(record), width: width) + referrers(to: record, width: width)
    }
    return portfolio.unreadable.first { $0.path == page.path }
      .map { lines(of: .unreadable($0), width: width) } ?? []
  }

  /// Every field that somebody else has changed, from what to what.
  private func newsLines(_ page: RecordPage, width: Int) -> [[Label]] {
    guard let item = news?.items.first(where: { $0.difference.record.path == page.path }) else {
      return []
    }
    let (difference, kind) = (item.difference, item.difference.id.kind)
    func lines(_ text: String, _ role: Role, _ attributes: Attributes = []) -> [[Label]] {
      text.sanitised(keepingLines: true).wrapped(to: width).map { [Label($0, role, attributes)] }
    }
    let name = "\(difference.id.text)  \(difference.record.title)"
    let fields = difference.fields.flatMap { field -> [[Label]] in
      let label = catalogue.label(field, of: kind)
      return [[]] + lines(label.prefix(1).uppercased() + label.dropFirst(), .heading)
        + lines("- " + catalogue.text(field.from, of: field, in: kind), .dim)
        + lines("+ " + catalogue.text(field.to, of: field, in: kind), .text)
    }
    let deed = catalogue.text(difference, by: item.who) + "."
    return lines(name, .heading, .bold) + [[]] + lines(deed, .text) + fields
  }

  /// What names the record, each with the field in which it does.
  private func referrers(to record: Record, width: Int) -> [[Label]] {
    let incoming = portfolio.incoming(to: record)
    if incoming.isEmpty { return [] }
    let heading = Label(catalogue.long(catalogue.heading("referred-to-by")), .heading)
    return [[], [heading]]
      + incoming.map { relation in
        let name = "\(relation.other.id.text) \(relation.other.title)".sanitised
        let words = "  \(self.words(of: relation))".sanitised
        return [Label(name.clipped(to: max(10, width - words.columns)), .link), Label(words, .dim)]
      }
  }

  private func lines(of row: ListRow, width: Int) -> [[Label]] {
    switch row {
    case .record(let record): RecordText(record, view).lines(width: width)
    case .unreadable(let file):
      catalogue.text(ReadingMessage(file)).sanitised(keepingLines: true).wrapped(to: width)
        .map { [Label($0, .bad)] }
    }
  }
}
