package import Canvas

/// Where the parts of a form lie.
struct FormPlaces {
  let box: Rect
  /// Fields and headings, a line each; the rows of a table.
  let fields: Rect
  /// What to write into the selected field: beside the fields where there is room, else below a rule.
  let help: Rect
  let isWide: Bool

  private static let wideColumns = 130

  init(_ size: Size, isTypingLines: Bool) {
    let whole = Rect(row: 0, column: 0, rows: size.rows, columns: size.columns)
    box = whole.inset(rows: 1, columns: max(0, (size.columns - 200) / 2))
    let inside = box.inset(rows: 1, columns: 2)
    isWide = size.columns >= FormPlaces.wideColumns
    if isWide {
      let panes = inside.splitColumns([.rest, .fraction(0.38)], gap: 2)
      (fields, help) = (panes[0], panes[1])
    } else {
      let below = FormPlaces.helpRows(size, isTypingLines)
      let parts = inside.splitRows([.rest, .fixed(below)])
      (fields, help) = (parts[0], parts[1])
    }
  }

  private static func helpRows(_ size: Size, _ isTypingLines: Bool) -> Int {
    if isTypingLines { return max(size.rows < 20 ? 6 : 8, size.rows / 3) }
    return size.rows < 20 ? 3 : size.rows < 30 ? 5 : 8
  }
}

extension State {
  func places(of form: Form) -> FormPlaces {
    FormPlaces(size, isTypingLines: form.typing?.isMultiline ?? false)
  }

  /// Lines of a form that there is room for.
  var formRows: Int {
    guard case .form(let form)? = overlays.last else { return 1 }
    return max(1, places(of: form).fields.rows)
  }

  /// The field of the form on top that stands at a position, by its place in the form's fields; nil on
  /// headings, beside the fields, and while rows are open.
  package func formField(at position: Position) -> Int? {
    guard case .form(let form)? = overlays.last, form.table == nil else { return nil }
    let place = places(of: form).fields
    let line = form.scroll.first + position.row - place.row
    guard place.contains(position), form.lines.indices.contains(line),
      case .field(let field) = form.lines[line]
    else { return nil }
    return field
  }
}

extension Form {
  /// Scrolls as little as shows the selected field, with the heading above the first of a section.
  mutating func keepInSight(_ rows: Int) {
    guard let line = lines.firstIndex(of: .field(selected)) else { return }
    if line > 0, rows > 1, case .section = lines[line - 1] {
      scroll.show(line - 1, visible: rows, count: lines.count)
    }
    scroll.show(line, visible: rows, count: lines.count)
  }
}
