import Canvas
import CursesTerminal
import Dashboard
import Domain
import Git
import Glibc
import Localization
import Store
import Workspace

/// The loop on the main thread: wait for something, change the state, draw it, do what it asks for.
final class DashboardLoop {
  private let workspace: Workspace
  private let terminal: any Front
  private var themes: Themes
  private let readThemes: () -> Themes
  private let mailbox: Mailbox
  private let watch: StoreWatch?
  private let effects: EffectPerformer
  private let past: PastReader?
  /// Nil where nothing may be changed.
  private let syncer: Syncer?
  private let isDayFixed: Bool
  private let visits: Visits?
  private let screenStates: ScreenStates?
  private let makeFolder: (String) throws -> Folder
  private var state: State
  /// Works out large stores.
  private let assessor: Worker
  private var isAssessing = false
  private var preparedFinder: RecordFinder?
  private var lastScan = ContinuousClock.now
  /// When the keys have rested long enough that Enter is heard again; nil while it is.
  private var rest: ContinuousClock.Instant?
  private var composer = Composer()
  /// What has arrived and is still to be taken.
  private var inputs: ArraySlice<Input> = []
  private var lastInput = ContinuousClock.now

  /// Nil when the system has no more descriptors.
  ///
  /// - Parameters:
  ///   - repository: asked for who works here, where a program may be run.
  ///   - history: nil where no program may be run.
  ///   - syncMinutes: between two syncs; nil where none is to be.
  init?(
    _ terminal: any Front, _ workspace: Workspace, _ watch: StoreWatch?,
    _ readThemes: @escaping () -> Themes,
    _ state: State, _ environment: [String: String], _ repository: GitRepository,
    _ isDayFixed: Bool, _ history: History?, trust: [String], syncMinutes: Int?,
    _ visits: Visits?, _ screenStates: ScreenStates?, _ surroundings: Surroundings,
    _ makeFolder: @escaping (String) throws -> Folder
  ) {
    guard let mailbox = Mailbox(), let saver = Worker(), let reader = Worker(),
      let assessor = Worker()
    else { return nil }
    self.assessor = assessor
    self.workspace = workspace
    self.terminal = terminal
    self.readThemes = readThemes
    themes = readThemes()
    self.mailbox = mailbox
    self.state = state
    self.isDayFixed = isDayFixed
    self.visits = visits
    self.screenStates = screenStates
    self.makeFolder = makeFolder
    self.watch = watch
    let keeper =
      history == nil ? nil : HistoryKeeper(workspace, mailbox, environment, trust: trust)
    syncer = syncMinutes.flatMap {
      Syncer(workspace, repository, every: $0, after: keeper, mailbox)
    }
    let store = StoreLocation.absolute(workspace.folder.path) ?? workspace.folder.path
    let drafts =
      state.preferences.isAlwaysReadOnly ? nil : Drafts(surroundings, of: store, mailbox)
    effects = EffectPerformer(
      workspace, saver, reader, mailbox, terminal, environment, repository, syncer, keeper,
      drafts)
    past = history.flatMap { PastReader($0, of: workspace.folder.path, mailbox) }
  }

  /// Runs until the user quits or the terminal is gone, and until the last save is on the disk.
  ///
  /// Returns what could not be saved, in words; nothing when all is.
  func run() -> [String] {
    state.glyphs = terminal.glyphs
    handle(.input(.resize(terminal.size)))
    show()
    effects.rescan(state.catalogue)
    effects.drafts?.load()
    if let visit = visits?[storePath] {
      effects.history?.readNews(since: visit, now: Int(time(nil)))
    }
    while state.isRunning {
      past?.follow(state.portfolio.today)
      assess()
      prepareFinder()
      syncer?.follow(state.catalogue)
      wait()
      show()
    }
    let unsaved = unsaved()
    effects.drafts?.finish(atMost: 2_000)
    noteVisit()
    screenStates?.note(state.arrangements, of: storePath, in: makeFolder)
    syncer?.finish(atMost: 2_000)
    return unsaved
  }

  /// What others do from now on is news at the next visit; what was not looked at stays so.
  private func noteVisit() {
    guard let visits, terminal.endingSignal == nil, state.news == nil || state.hasSeenNews,
      let head = effects.history?.head(atMost: 600)
    else { return }
    visits.note(
      Visits.Visit(commit: head, seconds: Int(time(nil)), store: storePath), in: makeFolder)
  }

  private var storePath: String {
    StoreLocation.absolute(workspace.folder.path) ?? workspace.folder.path
  }

  /// Works out a large store beside the keys; small ones are worked out when a board is drawn.
  private func assess() {
    guard state.isWorkingOut, !isAssessing else { return }
    isAssessing = true
    assessor.perform { [portfolio = state.portfolio, mailbox] in
      portfolio.assessOnAllCores()
      mailbox.post(.assessed)
    }
  }

  /// The palette's first key must not wait until a large store has been gone through.
  private func prepareFinder() {
    guard state.finder !== preparedFinder, state.portfolio.recordCount > 2_000 else { return }
    preparedFinder = state.finder
    assessor.perform { [finder = state.finder] in finder.prepare() }
  }

  /// A terminal that hung up leaves a second, a user who quits longer than the store's lock can take.
  private func unsaved() -> [String] {
    let isDone = effects.finish(atMost: terminal.endingSignal == nil ? 11_000 : 800)
    let refusals = mailbox.take().compactMap { event in
      if case .refused(_, let words, _) = event { words } else { nil }
    }
    return isDone ? refusals : refusals + [state.catalogue.text(ScreenMessage.notFinished)]
  }

  private func show() {
    terminal.show(state, themes)
  }

  private func handle(_ event: Event) {
    for effect in state.update(event) {
      let person: RecordID? = if case .person(let id) = state.actor { id } else { nil }
      effects.perform(effect, by: person, catalogue: state.catalogue)
      switch effect {
      case .index(let screen): index(screen)
      case .edit, .editText: handle(.input(.resize(terminal.size)))
      default: break
      }
      if case .suspend = effect { handle(.input(.resize(terminal.size))) }
    }
  }

  /// Beside the keys: folding the texts of ten thousand records takes a twentieth of a second.
  private func index(_ screen: ScreenID) {
    guard let list = state.lists[screen] else { return }
    assessor.perform { [records = list.records, generation = list.generation, mailbox] in
      mailbox.post(.indexed(screen, SearchIndex(records), generation: generation))
    }
  }

  /// Sleeps until a key, a signal, a changed file, a result, or the next minute.
  private func wait() {
    let watched = [watch?.descriptor, past?.descriptor].compactMap { $0 }
    var waiting = (terminal.descriptors + [mailbox.descriptor] + watched)
      .map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    _ = unsafe poll(&waiting, nfds_t(waiting.count), timeout)
    take(terminal.events())
    for event in mailbox.take() {
      if case .assessed = event { isAssessing = false }
      if case .saved = event { syncer?.noteChange() }
      handle(current(event))
    }
    if let changes = watch?.takeSettled() { effects.reread(changes, state.catalogue) }
    if watch?.takeThemes() ?? false { reloadThemes() }
    if isScanDue {
      isWatchReliable ? effects.rescan(state.catalogue) : effects.rereadAll(state.catalogue)
    }
    rested()
    tellWork()
    followCalendar()
  }

  private func tellWork() {
    let slow = effects.inHand.slow
    if slow != state.working { handle(.working(slow)) }
  }

  /// A key that is held down repeats within some 30 ms; whoever means it has read first.
  private func rested() {
    guard state.isDeaf else {
      rest = nil
      return
    }
    let now = ContinuousClock.now
    if let rest, now >= rest { handle(.rested) }
    if rest == nil { rest = now + .milliseconds(DashboardLoop.pause) }
  }

  private static let pause: Int32 = 300

  /// Readings and saves come from two threads and may overtake one another: what counts is the
  /// snapshot that the workspace holds now.
  private func current(_ event: Event) -> Event {
    switch event {
    case .storeChanged: .storeChanged(workspace.portfolio)
    case .saved(let change, let ids, _, let id, let done, let conflicts):
      .saved(
        change, ids: ids, workspace.portfolio, as: id, done: done, conflicts: conflicts)
    case .input, .unreadWord, .refused, .failed, .actorFound, .signaturesChecked, .pastRead,
      .assessed, .recalled, .notRecalled, .newsRead, .syncStands, .synced, .rested, .indexed,
      .working, .draftsFound, .draftKept, .textEdited:
      event
    }
  }

  private func take(_ arrived: [Input]) {
    for input in arrived { queue(input) }
    if !inputs.isEmpty {
      rest = nil
      lastInput = .now
    }
    let isAlone = inputs.count == 1
    while let input = inputs.popFirst() {
      for event in composer.events(of: input, isAlone: isAlone, in: state) { handle(event) }
      if lastInput.duration(to: .now) >= DashboardLoop.frame { return }
    }
    guard let patience = composer.patience, lastInput.duration(to: .now) >= .milliseconds(patience)
    else { return }
    for event in composer.settledEvents(in: state) { handle(event) }
  }

  /// Of sizes that come one after another only the last is the window's.
  private func queue(_ input: Input) {
    if case .resize = input, case .resize? = inputs.last { inputs.removeLast() }
    inputs.append(input)
  }

  /// A burst of keys is worked through in pieces, so that what comes of it is seen meanwhile.
  private static let frame: Duration = .milliseconds(50)

  /// Milliseconds: until a word is whole, changed files have settled, a sync is due, or all files are
  /// looked at.
  private var timeout: Int32 {
    if !inputs.isEmpty { return 0 }
    let pause = state.isDeaf ? DashboardLoop.pause : .max
    return min(
      watch?.settling ?? .max, syncer?.timeout ?? .max, terminal.timeout ?? .max,
      DashboardLoop.scanInterval, pause, effects.inHand.timeout ?? .max,
      composer.patience.map(Int32.init) ?? .max)
  }

  /// Now and then all files are looked at, for no system tells of every change; where it tells of none, or
  /// not of those on other machines, the store is read anew.
  private static let scanInterval: Int32 = 30_000

  private var isWatchReliable: Bool { watch != nil && !workspace.folder.isOnNetwork }

  private var isScanDue: Bool {
    let now = ContinuousClock.now
    guard now - lastScan >= .milliseconds(Int(DashboardLoop.scanInterval)) else { return false }
    lastScan = now
    return true
  }

  /// They are few and small. A theme that is gone stays as long as it is shown.
  private func reloadThemes() {
    let shown = themes.all.first(named: state.preferences.theme)
    let read = readThemes()
    if !read.problems.isEmpty, read.problems != themes.problems {
      handle(.failed(words: state.catalogue.text(read.problems)))
    }
    themes = read
    if let shown { themes.keep(shown) }
    state.preferences.themes = themes.all.map(\.name)
  }

  private func followCalendar() {
    if isDayFixed { return }
    let today = Surroundings.localDay()
    if today == state.portfolio.today { return }
    workspace.turn(to: today)
    handle(.storeChanged(workspace.portfolio))
  }
}
