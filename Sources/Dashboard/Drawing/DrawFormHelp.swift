import Canvas
import Domain
import Localization
import Notation
import Text

extension State {
  /// What to write into the selected field or cell, and what is wrong with what is written; long texts
  /// are typed here.
  func drawHelp(_ form: Form, on grid: inout CellGrid, in places: FormPlaces) {
    let rect = places.help
    var below = rect
    if places.isWide {
      grid.verticalRule(row: rect.row, column: rect.column - 1, rows: rect.rows, role: .border)
      below = Rect(
        row: rect.row, column: rect.column + 1, rows: rect.rows, columns: rect.columns - 1)
    } else {
      grid.horizontalRule(row: rect.row, column: rect.column, columns: rect.columns)
      below = Rect(
        row: rect.row + 1, column: rect.column, rows: rect.rows - 1, columns: rect.columns)
    }
    if let typing = form.typing, typing.isMultiline {
      TextFieldView(typing, isWrong: form.typingMisfit != nil).draw(on: &grid, in: below)
      return
    }
    draw(helpLabels(form), on: &grid, in: below)
  }

  private func draw(_ labels: [Label], on grid: inout CellGrid, in rect: Rect) {
    let lines = labels.flatMap { label in
      label.text.sanitised(keepingLines: true).wrapped(to: max(1, rect.columns)).map {
        Label($0, label.role)
      }
    }
    for (offset, line) in lines.prefix(rect.rows).enumerated() {
      grid.put(line.text, row: rect.row + offset, column: rect.column, role: line.role)
    }
  }

  /// The reason of a refusal, what is wrong, what has changed meanwhile, what belongs here, and its form.
  private func helpLabels(_ form: Form) -> [Label] {
    let slot = form.slot
    var labels: [Label] = []
    if form.table != nil { labels += cellLabels(form) }
    if let refusal = form.refusal, refusal.key == form.current.field.key.text {
      labels.append(Label(refusal.words, .bad))
    }
    let misfit = form.typing == nil ? form.misfit : form.typingMisfit
    if let misfit {
      let name = catalogue.language == .vi ? label(of: slot) : slot.key
      labels.append(Label(catalogue.text(misfit, key: name), .inputError))
    }
    if form.table == nil, form.current.isContested {
      labels.append(Label(clash(of: form.current, form.kind), .warning))
    }
    if let help = catalogue.help(slot.key, of: slot.owner) { labels.append(Label(help, .dim)) }
    if misfit == nil, let takes = takes(slot) {
      labels.append(Label(takes, isUnfinished(form) ? .warning : .dim))
    }
    return labels
  }

  /// The column, and all of a cell that is cut in the table.
  private func cellLabels(_ form: Form) -> [Label] {
    guard let table = form.table else { return [] }
    if table.isAtEnd { return [] }
    let name = label(form.slot.key, of: form.slot.owner)
    let text = form.typing?.text ?? cellText(table, table.row, table.column, form.kind)
    return [Label("\(name): \(text.isEmpty ? Writing.missing : text)", .heading)]
  }

  /// Whether something is being typed that is no day or number yet.
  private func isUnfinished(_ form: Form) -> Bool {
    guard let typing = form.typing, !typing.isEmpty else { return false }
    return switch form.slot.type {
    case .day, .list(.day), .number: preview(of: typing.text, form.slot) == nil
    case .money: catalogue.writing.number(typed: typing.text) == nil
    default: false
    }
  }

  /// The values to choose from, or the form in which something is typed.
  private func takes(_ slot: FormSlot) -> String? {
    switch slot.type {
    case .text, .prose, .rows, .map, .person, .reference, .list(.person), .list(.reference),
      .list(.text):
      return nil
    case .choice(let words), .list(.choice(let words)):
      let owner = slot.key == Record.statusKey.text ? slot.owner : slot.key
      return catalogue.text(
        FormMessage.values(words.map { catalogue.long(catalogue.value($0, of: owner)) }))
    default: return catalogue.text(FormMessage.typed(catalogue.expectedForm(of: slot.type)))
    }
  }

  private func clash(of field: FormField, _ kind: Kind) -> String {
    let value = field.present.map { catalogue.text($0, of: field.field, in: kind) }
    return catalogue.text(ConflictMessage.changedMeanwhile(value: value))
  }

  /// What the text that is typed will be: `→ Fri 13 Mar 2026`; of an amount that is not typed yet, its
  /// unit. Nil where it stays as it is.
  func preview(of text: String, _ slot: FormSlot) -> String? {
    let writing = catalogue.writing
    func typed(_ text: some StringProtocol) -> String { String(text.trimmingBlanks) }
    switch slot.type {
    case .day:
      return TypedDay.day(typed(text), today: portfolio.today).map { "→ \(writing.dayOfWeek($0))" }
    case .list(.day):
      let last = text.split(separator: ",").last ?? ""
      return TypedDay.day(typed(last), today: portfolio.today)
        .map { "→ \(writing.dayOfWeek($0))" }
    case .money(let unit):
      let sign = unit == .store ? writing.unit : writing.currency
      guard let amount = writing.number(typed: text) else { return sign.isEmpty ? nil : sign }
      let digits = amount == amount.rounded() ? 0 : 2
      return "→ "
        + (unit == .store
          ? writing.money(amount, digits: digits)
          : writing.currencyAmount(amount, digits: digits))
    case .number:
      return writing.number(typed: text).map { "→ \(writing.plainNumber($0, atMost: 6))" }
    case .reference(let kind):
      return RecordID(typed(text), kind: kind).flatMap { portfolio[$0] }.map {
        "→ \($0.title.sanitised)".clipped(to: 30)
      }
    default: return nil
    }
  }
}

extension Form {
  /// What is wrong with the text while it is typed; what is still short is not called wrong.
  var typingMisfit: Misfit? {
    guard let typing, !typing.isEmpty else { return nil }
    switch slot.type {
    case .day, .list(.day), .number, .money, .list(.text), .list(.choice), .yesNo, .choice:
      return nil
    default: break
    }
    do {
      _ = try slot.type.node(typed: typing.text)
      return nil
    } catch { return error }
  }

  /// Why the selected field or cell cannot hold its text.
  var misfit: Misfit? {
    if let table { table.misfit(table.row, table.column) } else { current.misfit }
  }
}
