import Canvas
import Domain
import Localization
import Notation
import Text

extension State {
  func pickerContent(_ picker: Picker) -> PlainContent {
    let words = picker.placeholder ?? catalogue.text(.typeToNarrow)
    let typed = picker.field.isEmpty ? [] : ["“\(picker.field.text)”"]
    let none = picker.visible.isEmpty && !picker.items.isEmpty
    return PlainContent(
      title: picker.title,
      head: typed + (none ? [catalogue.text(.noMatch(query: picker.field.text))] : []) + [words],
      count: picker.visible.count,
      line: { index in
        let item = picker.items[picker.visible[index]]
        return [item.label, item.detail].filter { !$0.isEmpty }.joined(separator: ", ")
      },
      choose: { state, index in
        guard case .picker(var picker)? = state.overlays.popLast() else { return [] }
        picker.move(by: index - picker.selected)
        state.overlays.append(.picker(picker))
        return state.choose()
      },
      typed: { state, text in
        guard case .picker(var picker)? = state.overlays.popLast() else { return [] }
        // Where nothing is offered, what is typed is what is meant.
        let isMeant = picker.items.isEmpty || picker.field.text == text
        picker.field = TextField(text)
        picker.narrow()
        state.overlays.append(.picker(picker))
        return isMeant && picker.visible.count == 1 ? state.choose() : []
      })
  }

  /// An empty line is no answer: it leads back.
  func promptContent(_ prompt: Prompt) -> PlainContent {
    PlainContent(
      title: prompt.title, head: [prompt.hint],
      typed: { state, text in
        _ = state.withPrompt { $0 = TextField(text) }
        let effects = state.answer()
        if text.isEmpty { state.leave(prompt) }
        return effects
      }, takesEveryLine: true)
  }

  func formContent(_ form: Form) -> PlainContent {
    let act = catalogue.long(catalogue.action(form.record == nil ? "add" : "edit"))
    let what =
      form.record.map { catalogue.shown($0.id) }
      ?? catalogue.long(catalogue.kind(form.kind.rawValue))
    let save = catalogue.long(catalogue.action("save"))
    return PlainContent(
      title: "\(act) \(what)", head: [catalogue.text(PlainMessage.form(save: save))],
      count: form.fields.count, line: { line(of: form.fields[$0], in: form) },
      choose: { state, index in
        state.withForm { $0.selected = index }
        state.editField()
        return []
      },
      select: { state, index in state.withForm { $0.selected = index } }, latest: form.selected)
  }

  /// `Title: Buy or build, required, changed, …` with what is wrong with it.
  private func line(of field: FormField, in form: Form) -> String {
    let label = fieldLabel(field, form)
    let text = field.node.map { catalogue.text($0, of: field.field, in: form.kind) } ?? field.text
    let misfit = field.misfit.map { catalogue.text($0, in: field.field.key.text, of: form.kind) }
    let marks = [
      field.field.need == .required && text.isEmpty ? catalogue.text(PlainMessage.required) : nil,
      field.isChanged ? catalogue.text(PlainMessage.changed) : nil, misfit,
    ]
    return (["\(label): \(text.isEmpty ? Writing.missing : text)"] + marks.compactMap { $0 })
      .joined(separator: ", ")
  }

  private func fieldLabel(_ field: FormField, _ form: Form) -> String {
    catalogue.long(catalogue.field(field.field.key.text, of: form.kind.rawValue))
  }

  func typingContent(_ form: Form) -> PlainContent {
    let field = form.current
    let help = catalogue.help(field.field.key.text, of: form.kind.rawValue)
    let now = field.text.isEmpty ? Writing.missing : field.text
    let hint = field.isMultiline ? PlainMessage.typeLines : .typeLine
    let isBegun = !plain.lines.isEmpty
    return PlainContent(
      title: fieldLabel(field, form),
      head: isBegun ? [] : [help, now, catalogue.text(hint)].compactMap { $0 },
      typed: { state, text in
        state.typeField(text, isMultiline: field.isMultiline)
        return []
      }, takesEveryLine: true)
  }

  /// An empty line keeps the field, a dash empties it; a text of several lines ends with a dot.
  private mutating func typeField(_ text: String, isMultiline: Bool) {
    if isMultiline, text != ".", !(plain.lines.isEmpty && (text.isEmpty || text == "-")) {
      plain.lines.append(text)
      return
    }
    let typed = isMultiline && !plain.lines.isEmpty ? plain.lines.joined(separator: "\n") : text
    plain.lines = []
    let isKept = typed.isEmpty || typed == "." && isMultiline
    if !isKept {
      withForm { $0.typing = TextField(typed == "-" ? "" : typed, isMultiline: isMultiline) }
    }
    finishTyping()
    guard case .form(let form)? = overlays.last else { return }
    if let misfit = form.current.misfit {
      report(catalogue.text(misfit, in: form.current.field.key.text, of: form.kind))
    }
  }

  func pageContent(_ page: RecordPage) -> PlainContent {
    if let explanation = explanation(of: page) {
      let lines = ExplanationLines(explanation, explained(page), catalogue).spoken
      return PlainContent(title: lines[0], tail: Array(lines.dropFirst()))
    }
    guard let record = portfolio.record(path: page.path) else {
      let file = portfolio.unreadable.first { $0.path == page.path }
      return PlainContent(
        title: page.path.sanitised,
        tail: file.map { [catalogue.text(ReadingMessage($0))] } ?? [])
    }
    return recordContent(RecordText(record, view).spoken, record)
  }

  private func recordContent(_ text: RecordText.Spoken, _ record: Record) -> PlainContent {
    PlainContent(
      title: text.title, head: text.remarks, count: text.entries.count,
      line: { "\(text.entries[$0].label): \(text.entries[$0].value)" },
      choose: { state, index in
        let entry = text.entries[index]
        if entry.isComputed {
          state.overlays.append(.page(RecordPage(path: record.path, topic: .value(entry.key))))
        } else if !state.preferences.isReadOnly {
          state.openForm(of: record)
          state.withForm { $0.select(entry.key) }
          state.editField()
        }
        return []
      }, tail: text.prose)
  }
}
