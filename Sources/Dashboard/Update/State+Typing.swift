import Canvas
import Domain
import Localization

extension State {
  /// Takes a key as text where text is being typed; false where it means nothing there.
  mutating func type(_ press: KeyPress) -> Bool {
    let erasure = preferences.typing.erasure
    switch context {
    case .filter:
      guard filterField?.take(press, erasure) ?? false else { return false }
      applyFilter()
    case .picker:
      if press.typed == " ", toggleSelectedMark() { return true }
      guard case .picker(var picker)? = overlays.popLast() else { return false }
      let isTaken = picker.field.take(press, erasure)
      if isTaken { picker.narrow() }
      overlays.append(.picker(picker))
      return isTaken
    case .prompt: return withPrompt { $0.take(press, erasure) } ?? false
    case .scoring: return typeScore(press)
    case .typing:
      if withForm({ $0.typing?.take(press, erasure, width: State.fieldWidth) ?? false }) ?? false {
        return true
      }
      guard press.key == .up || press.key == .down else { return false }
      moveWhileTyping(press.key == .up ? -1 : 1)
    case .form, .table:
      // A letter begins to type where it would otherwise be lost.
      guard press.typed != nil, press.typed != " " else { return false }
      // In a list to choose from it narrows the list.
      editField()
      return isOfForm ? false : type(press)
    default: return false
    }
    return true
  }

  /// Whether a text of several lines is typed, in which Enter begins a new one.
  var isTypingLines: Bool {
    if case .form(let form)? = overlays.last { form.typing?.isMultiline ?? false } else { false }
  }

  /// A paste is text and never a command.
  mutating func paste(_ text: String) {
    switch context {
    case .filter:
      filterField?.insert(text)
      applyFilter()
    case .picker:
      guard case .picker(var picker)? = overlays.popLast() else { return }
      picker.field.insert(text)
      picker.narrow()
      overlays.append(.picker(picker))
    case .prompt: _ = withPrompt { $0.insert(text) }
    case .form, .table:
      editField()
      if !isOfForm { paste(text) }
    case .typing: withForm { $0.typing?.insert(text) }
    default: return
    }
  }

  /// Whether keys go to a form or its table, and nothing is typed there.
  private var isOfForm: Bool { context == .form || context == .table }

  /// Up and down leave the line that is typed.
  private mutating func moveWhileTyping(_ step: Int) {
    finishTyping()
    withForm { form in
      if form.table == nil { form.move(by: step) }
    }
    if context == .table { moveCell(rows: step, columns: 0) }
  }

  mutating func startFilter() { filterField = TextField(list.filter) }

  /// Asks for the index as soon as somebody begins to filter, so that it is there with the first letter.
  mutating func askForIndex() -> [Effect] {
    guard filterField != nil || list.isSearching, list.needsIndex,
      indexing?.screen != screen || indexing?.generation != list.generation
    else { return [] }
    indexing = (screen, list.generation)
    return [.index(screen)]
  }

  /// Sets the filter of the list that is shown, as if it had been typed.
  package mutating func filter(by text: String) { list.setFilter(text, valueWords, portfolio) }

  mutating func applyFilter() {
    list.setFilter(filterField?.text ?? "", valueWords, portfolio)
  }

  mutating func confirmText() {
    if filterField != nil {
      // What cannot be understood is not kept: the line stays open until it can be, or Esc.
      if list.filterError == nil { filterField = nil }
    } else if context == .typing {
      confirmField()
    }
  }

  /// Columns of a form's text; only moving up and down in a long text depends on it.
  static let fieldWidth = 50
}

extension TextField {
  /// The keys that every text field knows; false for the others.
  fileprivate mutating func take(
    _ press: KeyPress, _ erasure: Erasure, width: Int = 80
  ) -> Bool {
    if let scalar = press.typed {
      insert(String(scalar))
      return true
    }
    switch press.key {
    case .backspace where press.modifiers == .alt: deleteWordBackward()
    case .backspace: deleteBackward(erasure)
    case .delete: deleteForward()
    case .left where !press.modifiers.isEmpty: moveWordLeft()
    case .right where !press.modifiers.isEmpty: moveWordRight()
    case .left: moveLeft()
    case .right: moveRight()
    case .home: moveHome()
    case .end: moveEnd()
    case .up where isMultiline: moveVertically(-1, width: width)
    case .down where isMultiline: moveVertically(1, width: width)
    case .enter where isMultiline: insert("\n")
    case .character("u") where press.modifiers == .control: deleteToLineStart()
    case .character("w") where press.modifiers == .control: deleteWordBackward()
    case .character("a") where press.modifiers == .control: moveHome()
    case .character("e") where press.modifiers == .control: moveEnd()
    default: return false
    }
    return true
  }
}

extension State {
  /// The values of the list that is shown, by their words in either language.
  var valueWords: ValueWords { ValueWords(catalogue, kind: list.kind) }
}
