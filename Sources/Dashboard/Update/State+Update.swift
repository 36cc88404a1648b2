import Canvas
import Domain
import Localization
import Notation
import Text

extension State {
  /// The only way in which the state changes. What is to be done outside comes back as effects.
  package mutating func update(_ event: Event) -> [Effect] {
    defer { keepInSight() }
    if preferences.isPlain { return plainEffects(of: event) }
    return wholeEffects(of: event) + askForIndex()
  }

  /// With what an event brings along: what has to be asked, kept, or shown before it is saved.
  mutating func wholeEffects(of event: Event) -> [Effect] {
    let effects = effects(of: event)
    noteUnsaved(effects)
    forgetInterrupted()
    return effects + askForSignatures() + draftEffects()
  }

  private mutating func effects(of event: Event) -> [Effect] {
    switch event {
    case .input(let input): return handle(input)
    case .unreadWord: report(catalogue.text(.vietnameseInput))
    case .storeChanged(let portfolio): tellOfLoss { $0.take(portfolio) }
    case .saved(let change, let ids, let portfolio, let id, let done, let conflicts):
      saved(change, ids, portfolio, id, done: done ?? change)
      if !conflicts.isEmpty {
        report(conflicts)
        interrupted = nil
      }
      return saved(inTriage: change) + takeUpInterrupted(after: change, ids)
    case .recalled(let recalled, let age): return take(recalled, age)
    case .notRecalled(let words):
      undo.isRecalling = false
      report(words)
    case .refused(let change, let words, let why): refused(change, words, why)
    case .actorFound(let person): return found(person)
    case .failed(let words): report(words)
    case .draftsFound(let drafts): take(drafts)
    case .draftKept(let key, let moment): shelf.moments[key] = moment
    case .textEdited(let text): take(editedText: text)
    case .signaturesChecked(let path, let signOffs):
      if signatures?.path == path { signatures?.signOffs = signOffs }
    case .assessed: loadBoard()
    case .syncStands(let standing): sync = standing
    case .synced(let words, let isProblem, let isNews): synced(words, isProblem, isNews)
    case .indexed(let screen, let index, let generation):
      lists[screen]?.take(index, generation, portfolio)
    case .working(let work): working = work
    case .rested: isDeaf = false
    case .newsRead(let news):
      self.news = news
      summarise()
      if isUntouched, screen == .meeting, !news.items.isEmpty { boards[screen]?.select(0) }
    case .pastRead(let figures):
      healthBefore = figures
      summarise()
    }
    return []
  }

  mutating func report(_ words: String) { notice = Notice(text: words, isProblem: true) }

  mutating func tell(_ words: String) { notice = Notice(text: words, isProblem: false) }

  private mutating func take(_ portfolio: Portfolio) {
    self.portfolio = portfolio
    signatures?.isStale = true
    let row = list.selected?.id
    loadList()
    if screen == .ownership, matrix.role != nil, row != list.selected?.id { matrix.lost = row }
    rebaseForms()
  }

  /// Says what became of the selected record where others have taken it out of the list.
  private mutating func tellOfLoss(_ change: (inout State) -> Void) {
    let former = board == nil ? list.selected : nil
    change(&self)
    guard let former, former.path != list.selected?.path else { return }
    let (id, nearest) = (former.id.text.sanitised, list.selected?.id.text.sanitised)
    let message: GoingMessage
    if let record = portfolio.record(path: former.path) {
      let isArchived = record.isArchived && !(former.record?.isArchived ?? false)
      message =
        isArchived
        ? .archivedMeanwhile(id: id, nearest: nearest) : .filteredOut(id: id, nearest: nearest)
    } else {
      message = .vanished(id: id, nearest: nearest)
    }
    tell(catalogue.text(message))
  }

  private mutating func saved(
    _ change: Change, _ ids: [RecordID], _ portfolio: Portfolio, _ changeID: ChangeID, done: Change
  ) {
    if rankOnItsWay == change { rankOnItsWay = nil }
    let taken = undo.saved(change, done: done, ids: ids, as: changeID, today: portfolio.today)
    closeForm(thatWaitsFor: change)
    settle(change)
    discarded = nil
    unmark(after: change)
    take(portfolio)
    // Whatever was opened meanwhile stays.
    if change.action == .add, overlays.isEmpty, filterField == nil,
      let record = ids.first.flatMap({ portfolio[$0] })
    {
      show(record.id, path: record.path)
    }
    tell(
      taken.map(words) ?? words(forMany: change, ids) ?? words(forChoice: change, ids.first)
        ?? catalogue.text(act: change)
        ?? catalogue.text(words(for: change, ids)))
  }

  private mutating func refused(_ change: Change, _ words: String, _ why: ChangeError?) {
    if rankOnItsWay == change { rankOnItsWay = nil }
    if markedChange?.change == change { markedChange = nil }
    undo.refused(change)
    settle(change)
    for key in drafts.keys where drafts[key]?.saving == change {
      drafts[key]?.saving = nil
    }
    for (place, overlay) in overlays.enumerated() {
      guard case .form(var form) = overlay, form.saving == change else { continue }
      form.saving = nil
      overlays[place] = .form(form)
    }
    if refused(inTriage: change, why.map(catalogue.text) ?? words) { return }
    showRefusal(words, why)
    if let why { refuse(why) } else { report(words) }
  }

  /// Another form may have been opened since: only the one whose change this is goes.
  private mutating func closeForm(thatWaitsFor change: Change) {
    overlays.removeAll { overlay in
      guard case .form(let form) = overlay, form.saving == change else { return false }
      drafts[form.draftKey] = nil
      return true
    }
    drafts = drafts.filter { $0.value.saving != change }
  }

  /// Nil for a change of one record.
  private func words(forMany change: Change, _ ids: [RecordID]) -> String? {
    if Set(ids).count < 2 || change.action == .import { return nil }
    // What a decision supersedes goes with it.
    if change.action == .move, change.isOfOneDecision { return nil }
    return catalogue.text(.doneToMany(label: catalogue.label(of: change.action, on: ids)))
  }

  private func words(for change: Change, _ ids: [RecordID]) -> Message {
    let id = ids.first?.text ?? ""
    switch change.action {
    case .add: return .act(.added(id: id))
    case .archive: return .act(.archived(id: id))
    case .restore: return .act(.restored(id: id))
    case .undo: return .act(.undone(id))
    case .move:
      let status = ids.first.flatMap { portfolio[$0] }?.status ?? ""
      let kind = ids.first?.kind.rawValue
      return .act(.moved(id: id, state: catalogue.long(catalogue.value(status, of: kind))))
    case .edit, .import, .mend, .comment, .sign, .agree, .defer, .verdict, .readBack, .resolve,
      .ask:
      let undo = preferences.isPlain ? nil : preferences.keys.action("undo")?.keys.last
      return id.isEmpty ? .store(.saved) : .act(.saved(id: id, undo: undo?.description))
    }
  }

  private mutating func handle(_ input: Input) -> [Effect] {
    switch input {
    case .key(let press):
      notice = nil
      isUntouched = false
      defer { if !preferences.keys.quits(press) { hasWarnedOfDrafts = false } }
      return handle(press)
    case .line(let line): return take(line: line)
    case .paste(let text):
      paste(text)
      return []
    case .mouse(let mouse): return handle(mouse)
    case .resize(let size):
      let wasRoomy = view.isRoomy
      self.size = size
      if view.isRoomy != wasRoomy { loadBoard() }
      return []
    case .hangUp:
      isRunning = false
      return []
    }
  }

  /// Whether a key would change something here if that were allowed.
  private func isLockedAway(_ press: KeyPress) -> Bool {
    preferences.isReadOnly
      && preferences.keys.actions.contains { action in
        action.isChange && action.keys.contains(press) && !action.contexts.isDisjoint(with: context)
      }
  }

  private var lockedWords: String {
    catalogue.text(preferences.isAlwaysReadOnly ? ScreenMessage.cannotUnlock : .locked)
  }

  private mutating func handle(_ press: KeyPress) -> [Effect] {
    if isDeaf, press == .enter { return [] }
    isDeaf = false
    if let action = availableActions.first(where: { $0.keys.contains(press) }) {
      if action.id != "set-cell" { matrix.lost = nil }
      return action.perform(&self)
    }
    if type(press) { return [] }
    if case .character = press.key, context.isSubset(of: .commands) {
      report(isLockedAway(press) ? lockedWords : catalogue.text(.unknownKey(press.description)))
    }
    return []
  }
}
