import Canvas
import Domain
import Localization
import Notation
import Text

extension State {
  func draw(_ form: Form, on grid: inout CellGrid) {
    let places = places(of: form)
    Box(title: title(of: form)).draw(on: &grid, in: places.box)
    if let table = form.table {
      draw(table, of: form, on: &grid, in: places.fields)
    } else {
      drawFields(form, on: &grid, in: places.fields)
    }
    drawHelp(form, on: &grid, in: places)
  }

  /// The record, the field whose rows are open, what became of the record meanwhile, and that this is a
  /// draft.
  private func title(of form: Form) -> String {
    let act = catalogue.long(catalogue.action(form.record == nil ? "add" : "edit"))
    let what =
      form.record.map { catalogue.shown($0.id) }
      ?? catalogue.long(catalogue.kind(form.kind.rawValue))
    let field = form.table.map { " › " + label($0.field.key.text, of: form.kind.rawValue) } ?? ""
    let notes = [fate(of: form).map { catalogue.text($0) }, draftNote(form)].compactMap { $0 }
    return ("\(act): \(what)\(field)" + notes.map { " — \($0)" }.joined()).sanitised
  }

  private func draftNote(_ form: Form) -> String? {
    guard let reopened = form.reopened else { return nil }
    guard let moment = reopened.moment else { return catalogue.text(FormMessage.draftOfEarlier) }
    return catalogue.text(FormMessage.draftOf(moment.day, minutes: moment.minutes))
  }

  func label(_ key: String, of owner: String) -> String {
    catalogue.long(catalogue.field(key, of: owner))
  }

  private func drawFields(_ form: Form, on grid: inout CellGrid, in rect: Rect) {
    var scroll = form.scroll
    scroll.show(scroll.first, visible: rect.rows, count: form.lines.count)
    for (offset, index) in scroll.visible(rect.rows).enumerated() {
      let line = Rect(
        row: rect.row + offset, column: rect.column, rows: 1, columns: rect.columns - 2)
      switch form.lines[index] {
      case .section(let name):
        grid.horizontalRule(
          row: line.row, column: line.column, columns: line.columns, title: catalogue.section(name),
          role: .border)
      case .field(let place): drawField(form, place, on: &grid, in: line)
      }
    }
    ScrollBar(scroll, visible: rect.rows).draw(on: &grid, in: rect)
  }

  private func drawField(_ form: Form, _ index: Int, on grid: inout CellGrid, in line: Rect) {
    let field = form.fields[index]
    let isSelected = index == form.selected
    let mark = field.isContested ? String(glyphs.warning) : " "
    let star = field.field.need == .required ? " *" : ""
    let slot = FormLabel(
      text: label(field.field.key.text, of: form.kind.rawValue), mark: mark, star: star,
      isSelected: isSelected)
    let place = slot.draw(on: &grid, in: line)
    if isSelected, let typing = form.typing, !typing.isMultiline {
      return draw(typing, form.slot, isWrong: form.typingMisfit != nil, on: &grid, in: place)
    }
    let need = need(of: field, form)
    let changed = field.isChanged ? catalogue.text(FormMessage.changed) : nil
    let note = need ?? changed
    let text = shown(field, form.kind)
    let words = text.isEmpty ? assumed(field, form) : text
    let role: Role =
      field.misfit != nil ? .inputError : isSelected ? .selection : text.isEmpty ? .dim : .text
    let room = place.columns - (note.map { $0.columns + 2 } ?? 0)
    grid.put(words, row: place.row, column: place.column, width: max(8, room), role: role)
    if let note, room >= 8 {
      grid.put(
        note, row: place.row, column: place.column + place.columns - note.columns,
        role: need == nil ? .computed : .warning)
    }
  }

  /// What is typed, and to its right what it will be.
  func draw(
    _ typing: TextField, _ slot: FormSlot, isWrong: Bool, on grid: inout CellGrid, in place: Rect
  ) {
    let preview = preview(of: typing.text, slot) ?? ""
    let room = place.columns - preview.columns - 1
    let isShown = !preview.isEmpty && room >= 12
    let field = Rect(
      row: place.row, column: place.column, rows: 1, columns: isShown ? room : place.columns)
    TextFieldView(typing, isWrong: isWrong).draw(on: &grid, in: field)
    if isShown {
      grid.put(preview, row: place.row, column: place.column + room + 1, role: .computed)
    }
  }

  /// Why a field must not stay as it is; nil where nothing wants it.
  private func need(of field: FormField, _ form: Form) -> String? {
    if field.field.need == .required, field.text.isEmpty, assumedNode(field, form) == nil {
      return catalogue.text(FormMessage.needed)
    }
    guard let state = form.wanted.state, form.wanted.keys.contains(field.field.key.text) else {
      return nil
    }
    let word = catalogue.long(catalogue.value(state, of: form.kind.rawValue))
    return catalogue.text(FormMessage.neededFor(state: word))
  }

  /// What an empty field will be: a new record gets its first state and the day by itself.
  private func assumed(_ field: FormField, _ form: Form) -> String {
    assumedNode(field, form).map { catalogue.text($0, of: field.field, in: form.kind) }
      ?? Writing.missing
  }

  private func assumedNode(_ field: FormField, _ form: Form) -> Node? {
    guard form.record == nil,
      case .add(let draft)? = Change.adding(form.kind, [], on: portfolio.today).steps.first
    else { return nil }
    return draft[field.field.key.text]
  }

  /// Of rows, how many there are and what each is called.
  private func shown(_ field: FormField, _ kind: Kind) -> String {
    guard let node = field.node else { return field.text.firstLine }
    if case .rows(let columns) = field.field.type {
      let rows = node.items.map { row in
        columns.prefix(2).compactMap { column in
          row[column.key.text].map { catalogue.text($0, of: column, in: kind) }
        }.joined(separator: " ")
      }
      return "(\(rows.count)) " + rows.joined(separator: "; ")
    }
    return catalogue.text(node, of: field.field, in: kind).firstLine
  }

  /// What has become of the record since its form was opened.
  private func fate(of form: Form) -> ConflictMessage? {
    guard let record = form.record else { return nil }
    if let now = portfolio.record(path: record.path) ?? portfolio[record.id] {
      return now.isArchived && !form.wasArchived ? .archivedMeanwhile : nil
    }
    let isThere = portfolio.unreadable.contains { $0.path == record.path }
    return isThere ? .unreadableMeanwhile : .goneMeanwhile
  }
}

/// The name of a field before its value.
struct FormLabel {
  let text: String
  let mark: String
  let star: String
  let isSelected: Bool

  /// Answers the place behind it.
  func draw(on grid: inout CellGrid, in line: Rect) -> Rect {
    let columns = line.columns >= 74 ? (line.columns >= 100 ? 36 : 26) : 22
    let words =
      (isSelected ? ">" : " ") + mark + text.clipped(to: columns - 4 - star.columns) + star
    grid.put(words, row: line.row, column: line.column, role: isSelected ? .heading : .label)
    return Rect(
      row: line.row, column: line.column + columns, rows: 1, columns: line.columns - columns)
  }
}
