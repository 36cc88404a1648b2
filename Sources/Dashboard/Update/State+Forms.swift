import Canvas
import Domain
import Localization
import Notation

extension State {
  /// Changes the form on top; nil when there is none.
  @discardableResult
  mutating func withForm<Result>(_ body: (inout Form) -> Result) -> Result? {
    guard case .form(var form)? = overlays.last else { return nil }
    let result = body(&form)
    overlays[overlays.count - 1] = .form(form)
    return result
  }

  /// Takes what others have written into the forms that are open, also into those under a list.
  mutating func rebaseForms() {
    for (place, overlay) in overlays.enumerated() {
      guard case .form(var form) = overlay, let record = form.record else { continue }
      form.rebase(on: portfolio.record(path: record.path) ?? portfolio[record.id])
      overlays[place] = .form(form)
    }
  }

  mutating func add() -> [Effect] {
    let kinds = screen.kind.map { [$0] } ?? BoardScreen.with(screen)?.added ?? []
    if kinds.count > 1 { chooseKind(kinds) } else { kinds.first.map { openForm($0) } }
    return []
  }

  /// An empty form for a new record, or the draft that was left.
  mutating func openForm(_ kind: Kind) {
    let form = Form(kind)
    overlays.append(.form(drafts[form.draftKey] ?? form))
  }

  mutating func edit() -> [Effect] {
    guard let record = currentRecord else { return editFile() }
    openForm(of: record)
    return []
  }

  /// With what was typed and not saved the last time.
  mutating func openForm(of record: Record) {
    var form = Form(record.kind, editing: record)
    form = drafts[form.draftKey] ?? form
    form.rebase(on: record)
    overlays.append(.form(form))
  }

  mutating func editFile() -> [Effect] {
    guard let path = currentPath else { return [] }
    let file = portfolio.unreadable.first { $0.path == path }
    var line: Int?
    if case .notation(let problem)? = file?.reason { line = problem.line }
    return [.edit(path: path, line: line)]
  }

  /// Enter on a field: a list where there is something to choose from, else typing.
  mutating func editField() {
    // What is on its way to the files is no longer changed.
    guard case .form(let form)? = overlays.last, form.saving == nil else { return }
    guard let choices = choices(for: form.current, of: form.kind) else {
      withForm { $0.startTyping() }
      return
    }
    let offered = [FieldChoice(label: Writing.missing, detail: "", value: "")] + choices
    let start = offered.firstIndex { $0.value == form.current.text } ?? 0
    let title = catalogue.long(catalogue.field(form.current.field.key.text, of: form.kind.rawValue))
    overlays.append(.picker(Picker(title, offered.map(\.item), selecting: start)))
  }

  mutating func nextField(by step: Int = 1) {
    finishTyping()
    withForm { $0.move(by: step) }
  }

  /// Enter while typing: the next field; in a text of several lines, a new line.
  mutating func confirmField() {
    guard case .form(let form)? = overlays.last else { return }
    if form.current.isMultiline {
      withForm { $0.typing?.insert("\n") }
    } else {
      nextField()
    }
  }

  mutating func finishTyping() {
    let (writing, today) = (catalogue.writing, portfolio.today)
    withForm { form in
      form.stopTyping { text, type in
        switch type {
        case .day: TypedDay.day(text, today: today)?.iso ?? text
        case .list(.day):
          text.split(separator: ",").map { part in
            let part = String(part.trimmingBlanks)
            return TypedDay.day(part, today: today)?.iso ?? part
          }.joined(separator: ", ")
        case .number, .money: writing.fileNumber(typed: text) ?? text
        default: text
        }
      }
    }
  }

  mutating func saveForm() -> [Effect] {
    finishTyping()
    guard case .form(let form)? = overlays.last, form.saving == nil else { return [] }
    if let problem = form.firstProblem {
      withForm { $0.selected = problem }
      if let misfit = form.fields[problem].misfit {
        report(catalogue.text(misfit, key: form.fields[problem].field.key.text))
      }
      return []
    }
    guard let change = form.change(on: portfolio.today)?.completed(in: portfolio) else {
      if form.record == nil {
        let title = form.kind.schema.titleKey.text
        let label = catalogue.long(catalogue.field(title, of: form.kind.rawValue))
        report(catalogue.text(ValueMessage.missing(field: label)))
      } else {
        overlays.removeLast()
      }
      return []
    }
    withForm { $0.saving = change }
    return [.apply(change)]
  }

  /// Esc ends typing first; a form that is left keeps what was typed for the next time.
  mutating func leave(_ form: Form) {
    if form.typing != nil {
      finishTyping()
      return
    }
    overlays.removeLast()
    drafts[form.draftKey] = form.hasChanges ? form : nil
    if form.hasChanges { tell(catalogue.text(.draftKept)) }
  }
}

extension Form {
  /// What the draft of this form is kept under.
  var draftKey: String {
    record?.path
      ?? (["new", kind.rawValue] + [origin?.text].compactMap { $0 }).joined(separator: " ")
  }
}
