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
    if let form = discarded {
      discarded = nil
      overlays.append(.form(form))
      rebaseForms()
      return []
    }
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
    let label =
      catalogue.label(ofTriage: item.change, isRedo: item.reversal.isRedo)
      ?? catalogue.label(of: item.action, on: item.ids)
    let aged = item.age.map { catalogue.text(HistoryMessage.aged(label: label, seconds: $0)) }
    let words = aged ?? label
    return catalogue.text(item.reversal.isRedo ? ActMessage.redone(words) : .undone(words))
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
      discarded = form
      let undo = preferences.keys.action("undo")?.keys.last
      tell(catalogue.text(FormMessage.discarded(undo: undo?.description ?? "Undo")))
    }
  }
}
