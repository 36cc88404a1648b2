import Canvas
import Domain
import Localization
import Notation
import Text

extension State {
  func drawOverlay(on grid: inout CellGrid) {
    // A page covers what was opened before it.
    for overlay in overlays.suffix(from: overlays.lastIndex(where: \.isWhole) ?? 0) {
      switch overlay {
      case .page, .triage: continue
      case .picker(let picker): draw(picker, on: &grid)
      case .prompt(let prompt): draw(prompt, on: &grid)
      case .form(let form): draw(form, on: &grid)
      }
    }
  }

  private func draw(_ picker: Picker, on grid: inout CellGrid) {
    let widest =
      picker.items.lazy.prefix(200).map { $0.label.columns + $0.detail.columns + 9 }.max() ?? 0
    let columns = min(size.columns - 4, max(44, min(max(widest, picker.title.columns + 6), 76)))
    let rows = min(size.rows - 4, picker.items.count + 3)
    let place = grid.bounds.centred(rows: max(5, rows), columns: columns)
    let inside = Box(title: picker.title).draw(on: &grid, in: place)
    let line = Rect(row: inside.row, column: inside.column, rows: 1, columns: inside.columns)
    TextFieldView(picker.field, placeholder: picker.placeholder ?? catalogue.text(.typeToNarrow))
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
      grid.put(
        (isSelected ? "> " : "  ") + item.label, row: row, column: rect.column, width: room,
        role: isSelected ? .selection : .text)
      grid.put(
        item.detail, row: row, column: rect.column + rect.columns - item.detail.columns,
        role: isSelected ? .selection : .dim)
    }
  }

  private static let promptRows = 5

  private func draw(_ prompt: Prompt, on grid: inout CellGrid) {
    let columns = min(size.columns - 4, 76)
    let place = grid.bounds.centred(rows: State.promptRows, columns: columns)
    let inside = Box(title: prompt.title.sanitised).draw(on: &grid, in: place)
    TextFieldView(prompt.field, placeholder: prompt.hint, wraps: true).draw(on: &grid, in: inside)
  }

  private func draw(_ form: Form, on grid: inout CellGrid) {
    let place = grid.bounds.inset(
      rows: 1, columns: size.columns > 130 ? (size.columns - 120) / 2 : 0)
    let act = catalogue.long(catalogue.action(form.record == nil ? "add" : "edit"))
    let what = form.record?.id.text ?? catalogue.long(catalogue.kind(form.kind.rawValue))
    let fate = fate(of: form).map { " — \(catalogue.text($0))" } ?? ""
    let inside = Box(title: "\(act): \(what)\(fate)".sanitised).draw(on: &grid, in: place)
    let parts = inside.splitRows([.rest, .fixed(form.isTypingLines ? 8 : formHelpRows)])
    drawFields(form, on: &grid, in: parts[0])
    drawHelp(form, on: &grid, in: parts[1])
  }

  private static let labelColumns = 26

  private func drawFields(_ form: Form, on grid: inout CellGrid, in rect: Rect) {
    var scroll = form.scroll
    scroll.show(form.selected, visible: rect.rows, count: form.fields.count)
    for (offset, index) in scroll.visible(rect.rows).enumerated() {
      let line = Rect(row: rect.row + offset, column: rect.column, rows: 1, columns: rect.columns)
      drawField(form, index, on: &grid, in: line)
    }
    ScrollBar(scroll, visible: rect.rows).draw(on: &grid, in: rect)
  }

  private func drawField(_ form: Form, _ index: Int, on grid: inout CellGrid, in line: Rect) {
    let field = form.fields[index]
    let isSelected = index == form.selected
    let label = catalogue.long(catalogue.field(field.field.key.text, of: form.kind.rawValue))
    let mark = field.isContested ? String(glyphs.warning) : field.isChanged ? "*" : " "
    let marks = (isSelected ? ">" : " ") + mark
    let star = field.field.need == .required ? " *" : ""
    grid.put(
      marks + label.clipped(to: State.labelColumns - 6) + star, row: line.row, column: line.column,
      role: isSelected ? .heading : .label)
    let place = Rect(
      row: line.row, column: line.column + State.labelColumns, rows: 1,
      columns: line.columns - State.labelColumns - 2)
    if isSelected, let typing = form.typing, !typing.isMultiline {
      TextFieldView(typing, isWrong: form.typingMisfit != nil).draw(on: &grid, in: place)
      return
    }
    let text = shown(field, form.kind)
    grid.put(
      text.isEmpty ? assumed(field, form) : text.firstLine, row: place.row, column: place.column,
      width: place.columns,
      role: field.misfit != nil
        ? .inputError : isSelected ? .selection : text.isEmpty ? .dim : .text)
  }

  /// What an empty field will be: a new record gets its first state and the day by itself.
  private func assumed(_ field: FormField, _ form: Form) -> String {
    guard form.record == nil,
      case .add(let draft)? = Change.adding(form.kind, [], on: portfolio.today).steps.first,
      let node = draft[field.field.key.text]
    else { return Writing.missing }
    return catalogue.text(node, of: field.field, in: form.kind)
  }

  private func shown(_ field: FormField, _ kind: Kind) -> String {
    field.node.map { catalogue.text($0, of: field.field, in: kind) } ?? field.text
  }

  /// What to write here, and what is wrong with what is written; long texts are typed here.
  private func drawHelp(_ form: Form, on grid: inout CellGrid, in rect: Rect) {
    grid.horizontalRule(row: rect.row, column: rect.column, columns: rect.columns)
    let below = Rect(
      row: rect.row + 1, column: rect.column, rows: rect.rows - 1, columns: rect.columns)
    if let typing = form.typing, typing.isMultiline {
      TextFieldView(typing, isWrong: form.typingMisfit != nil).draw(on: &grid, in: below)
      return
    }
    let key = form.current.field.key.text
    let misfit = form.typingMisfit ?? form.current.misfit
    let clash = form.current.isContested ? clash(of: form.current, form.kind) : nil
    let words =
      misfit.map { catalogue.text($0, key: key) } ?? clash
      ?? catalogue.help(key, of: form.kind.rawValue) ?? ""
    for (offset, line) in words.sanitised.wrapped(to: max(1, below.columns)).prefix(below.rows)
      .enumerated()
    {
      grid.put(
        line, row: below.row + offset, column: below.column,
        role: misfit != nil ? .inputError : clash == nil ? .dim : .warning)
    }
  }

  private func clash(of field: FormField, _ kind: Kind) -> String {
    let value = field.present.map { catalogue.text($0, of: field.field, in: kind) }
    return catalogue.text(ConflictMessage.changedMeanwhile(value: value))
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

extension Form {
  fileprivate var isTypingLines: Bool { typing?.isMultiline ?? false }

  /// What is wrong with the text while it is typed; what is still short is not called wrong.
  fileprivate var typingMisfit: Misfit? {
    guard let typing, !typing.isEmpty else { return nil }
    switch current.field.type {
    case .day, .list(.day), .number, .money: return nil
    default: break
    }
    do {
      _ = try current.field.type.node(typed: typing.text)
      return nil
    } catch { return error }
  }
}
