import Canvas
import Domain
import Localization
import Notation
import Text

extension State {
  /// Brings back what is archived; of several, only where all are.
  mutating func archive() -> [Effect] {
    let paths = targetPaths
    let isRestoring = records(at: paths).allSatisfy(\.isArchived)
    return attempt(all: paths) { (record, portfolio) throws(ChangeError) in
      if record.isArchived != isRestoring { return nil }
      return .archiving(record, on: isRestoring ? nil : portfolio.today)
    }
  }

  mutating func takeBack() -> [Effect] {
    if let item = undo.undo() { return [.apply(item.change, undoing: item.reversal)] }
    return recall(isRedo: false)
  }

  mutating func doAgain() -> [Effect] {
    if let item = undo.redo() { return [.apply(item.change, undoing: item.reversal)] }
    return recall(isRedo: true)
  }

  /// What came before this session is known to the history alone.
  private mutating func recall(isRedo: Bool) -> [Effect] {
    if undo.isBusy { return [] }
    undo.isRecalling = true
    return [.recall(isRedo: isRedo)]
  }

  mutating func take(_ recalled: Recalled, _ age: Int) -> [Effect] {
    undo.isRecalling = false
    if preferences.isReadOnly { return [] }
    let item = undo.start(
      .init(
        change: recalled.change, reversal: recalled.reversal, action: recalled.action,
        ids: recalled.ids, age: age))
    return [.apply(item.change, undoing: item.reversal)]
  }

  /// `Undone: defer of 4 use cases (2 days ago).`
  func words(_ item: UndoStack.Item) -> String {
    let label = catalogue.label(of: item.action, on: item.ids)
    let aged = item.age.map { catalogue.text(HistoryMessage.aged(label: label, seconds: $0)) }
    let words = aged ?? label
    return catalogue.text(item.reversal.isRedo ? ActMessage.redone(words) : .undone(words))
  }

  mutating func copy() -> [Effect] {
    guard let record = currentRecord else { return [] }
    let text = "\(record.id.text) \(record.title.sanitised)"
    tell(catalogue.text(ScreenMessage.copied(record.id.text)))
    return [.copy(text)]
  }

  mutating func lock() -> [Effect] {
    preferences.isReadOnly = true
    closeOverlays()
    tell(catalogue.text(ScreenMessage.locked))
    return []
  }

  /// The word survives Telex. It must be typed: choosing is too easily done by chance.
  private static let unlockWord = "unlock"

  mutating func askToUnlock() {
    if preferences.isAlwaysReadOnly {
      report(catalogue.text(.cannotUnlock))
      return
    }
    let hint = catalogue.text(.typeToConfirm(word: State.unlockWord))
    ask(catalogue.long(catalogue.action("unlock")), hint: hint, keepsDraft: false) { state, word in
      state.unlock(typed: word)
      return []
    }
  }

  private mutating func unlock(typed word: String) {
    guard word == State.unlockWord else {
      report(catalogue.text(.typeToConfirm(word: State.unlockWord)))
      return
    }
    preferences.isReadOnly = false
    tell(catalogue.text(.unlocked))
  }

  /// Ends the program; where something typed is not saved, only at the second time.
  mutating func quit() {
    if drafts.isEmpty || hasWarnedOfDrafts {
      isRunning = false
      return
    }
    hasWarnedOfDrafts = true
    report(catalogue.text(ScreenMessage.draftsLeft(drafts.keys.sorted().map(draftName))))
  }

  /// Throws away what was typed into the form on top, or kept of the selected record.
  mutating func discardDraft() {
    if case .form(let form)? = overlays.last {
      overlays.removeLast()
      drafts[form.draftKey] = nil
    }
  }

  /// A letter key in the matrix, on the selected cell.
  mutating func setCell(_ letter: String) -> [Effect] {
    guard let role = matrix.role, let path = list.selected?.path else { return [] }
    return setCell(path, matrix.roles[role], letter)
  }

  mutating func setCell(_ path: String, _ role: String, _ letters: String) -> [Effect] {
    guard let record = portfolio.record(path: path) else { return [] }
    let cells = Ownership.shared.cells
    let pairs = record.node(cells)?.pairs ?? []
    // The cell as the file spells its role.
    let known = pairs.first { $0.key.lowercased() == role.lowercased() }
    let cell = MatrixCursor.Cell(id: record.id, role: known?.key ?? role)
    let base = matrix.unsaved[cell] ?? known?.value.text ?? ""
    if base == letters { return [] }
    matrix.unsaved[cell] = letters
    func node(_ text: String) -> Node? { Node.scalar(text).presence }
    let edit = Edit(cells.key, entry: cell.role, from: node(base), to: node(letters))
    return [.apply(Change(.edit, [.edit(record.id, [edit])]).settling(in: portfolio))]
  }
}
