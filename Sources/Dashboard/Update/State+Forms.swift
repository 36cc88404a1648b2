import Canvas
import Domain
import Localization
import Notation

extension State {
  /// Changes the form on top, or the one below the list that is open over it; nil when there is none.
  @discardableResult
  mutating func withForm<Result>(_ body: (inout Form) -> Result) -> Result? {
    guard let place = overlays.lastIndex(where: { !$0.isPicker }),
      case .form(var form) = overlays[place]
    else { return nil }
    let result = body(&form)
    overlays[place] = .form(form)
    return result
  }

  /// Takes what others have written into the forms that are open, also into those under a list.
  mutating func rebaseForms() {
    for (place, overlay) in overlays.enumerated() {
      guard case .form(var form) = overlay, let record = form.record else { continue }
      form.rebase(on: portfolio.record(path: record.path) ?? portfolio[record.id])
      overlays[place] = .form(form)
    }
    forgetSavedDrafts()
  }

  mutating func add() -> [Effect] {
    let kinds = screen.kind.map { [$0] } ?? BoardScreen.with(screen)?.added ?? []
    if kinds.count > 1 { chooseKind(kinds) } else { kinds.first.map { openForm($0) } }
    return []
  }

  /// An empty form for a new record, or the draft that was left.
  mutating func openForm(_ kind: Kind) {
    let form = Form(kind)
    overlays.append(.form(reopened(form)))
  }

  mutating func edit() -> [Effect] {
    guard let record = currentRecord else { return editFile() }
    openForm(of: record)
    return []
  }

  /// With what was typed and not saved the last time.
  mutating func openForm(of record: Record) {
    var form = Form(record.kind, editing: record)
    form = reopened(form)
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

  /// Enter on a field: its rows, a list where there is something to choose from, else typing.
  mutating func editField() {
    // What is on its way to the files is no longer changed.
    guard case .form(let form)? = overlays.last, form.saving == nil else { return }
    // Line by line, rows are text as in the file.
    switch form.current.field.type {
    case _ where preferences.isPlain: chooseOrType(form)
    case .rows where form.table == nil, .map where form.table == nil: openTable(of: form)
    case _ where form.table != nil: editCell(of: form)
    default: chooseOrType(form)
    }
  }

  mutating func chooseOrType(_ form: Form) {
    let slot = form.slot
    if !preferences.isPlain, case .list(let element) = slot.type, canChooseSeveral(of: element) {
      return chooseSeveral(slot, element, form.kind)
    }
    guard let choices = choices(for: slot, of: form.kind) else {
      let written = catalogue.text(typing: slot)
      withForm { $0.startTyping(written) }
      return
    }
    let offered = [FieldChoice(label: Writing.missing, detail: "", value: "")] + choices
    let start = offered.firstIndex { $0.value == slot.text } ?? 0
    overlays.append(.picker(Picker(label(of: slot), offered.map(\.item), selecting: start)))
  }

  func label(of slot: FormSlot) -> String {
    catalogue.long(catalogue.field(slot.key, of: slot.owner))
  }

  /// Tab: the next field; in a table, the next cell.
  mutating func nextField(by step: Int = 1) {
    finishTyping()
    withForm { form in
      guard form.table?.advance(step) == nil else { return }
      form.move(by: step)
    }
  }

  /// Enter while typing: the next field or cell, unless this one cannot hold what was typed; in a text of
  /// several lines, a new line.
  mutating func confirmField() {
    guard case .form(let form)? = overlays.last else { return }
    if form.typing?.isMultiline ?? false {
      withForm { $0.typing?.insert("\n") }
    } else {
      finishTyping()
      if case .form(let form)? = overlays.last, form.misfit == nil { nextField() }
    }
  }

  mutating func finishTyping() {
    let (catalogue, today) = (catalogue, portfolio.today)
    withForm { form in
      form.stopTyping { text, slot in
        catalogue.fileText(inForm: text, for: slot.type, of: slot.key, today: today)
      }
    }
  }

  mutating func saveForm() -> [Effect] {
    finishTyping()
    guard case .form(let form)? = overlays.last, form.saving == nil else { return [] }
    if let problem = form.firstProblem {
      withForm { $0.selected = problem }
      if let misfit = form.fields[problem].misfit {
        report(catalogue.text(misfit, in: form.fields[problem].field.key.text, of: form.kind))
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
    if isArchivedMeanwhile(form) { return askAboutArchive(form) }
    return save(change)
  }

  private mutating func save(_ change: Change) -> [Effect] {
    withForm { form in
      form.saving = change
      form.refusal = nil
    }
    return [.apply(change)]
  }

  /// Whether somebody has put the record away since its form was opened.
  private func isArchivedMeanwhile(_ form: Form) -> Bool {
    form.record.flatMap { portfolio.record(path: $0.path) }?.isArchived ?? false
      && !form.wasArchived
  }

  /// Nobody writes into the archive without knowing it.
  private mutating func askAboutArchive(_ form: Form) -> [Effect] {
    let id = form.record?.id.text ?? ""
    let items = [
      Picker.Item(catalogue.text(FormMessage.goOnEditing)) { _ in [] },
      Picker.Item(catalogue.text(FormMessage.restoreAndSave)) { $0.saveArchived(restoring: true) },
      Picker.Item(catalogue.text(FormMessage.saveArchived)) { $0.saveArchived(restoring: false) },
    ]
    overlays.append(
      .picker(Picker(catalogue.text(FormMessage.archivedMeanwhile(id: id)), items)))
    return []
  }

  private mutating func saveArchived(restoring: Bool) -> [Effect] {
    guard case .form(let form)? = overlays.last, let record = form.record,
      var change = form.change(on: portfolio.today)
    else { return [] }
    if restoring, let present = portfolio.record(path: record.path) {
      let edit = Edit(Record.archivedKey, of: present, to: nil)
      change = Change(.edit, change.steps + [.edit(record.id, [edit])])
    }
    return save(change.completed(in: portfolio))
  }

  /// Esc ends typing first; a form that is left keeps what was typed for the next time.
  mutating func leave(_ form: Form) {
    if form.typing != nil {
      finishTyping()
      return
    }
    if let table = form.table {
      withForm { if table.isCard { $0.table?.isCard = false } else { $0.table = nil } }
      return
    }
    overlays.removeLast()
    keep(form)
    if form.hasChanges { tell(catalogue.text(.draftKept)) }
  }
}

extension Catalogue {
  /// The text of a field to type in. A number stands there as this language writes it: `2.125` of a file
  /// would be read as thousands in Vietnamese.
  fileprivate func text(typing slot: FormSlot) -> String {
    switch slot.type {
    case .number, .money:
      Double(plain: slot.text).map { writing.plainNumber($0, atMost: 12) } ?? slot.text
    default: slot.text
    }
  }

  /// What was typed into a form, as the file has it. Numbers are typed as this language writes them;
  /// what is not understood stays, and is named at saving.
  func fileText(
    inForm text: String, for type: FieldType, of owner: String, today: Day
  ) -> String {
    switch type {
    case .number, .money: return writing.fileNumber(typed: text) ?? text
    case .list(let element) where !text.hasPrefix("["):
      return text.split(separator: ",").map { part in
        fileText(inForm: String(part.trimmingBlanks), for: element, of: owner, today: today)
      }.joined(separator: ", ")
    default: return fileText(typed: text, for: type, of: owner, today: today)
    }
  }
}
