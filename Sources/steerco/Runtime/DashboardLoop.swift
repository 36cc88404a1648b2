import Canvas
import CursesTerminal
import Dashboard
import Domain
import Glibc
import Store
import Workspace

/// The loop on the main thread: wait for something, change the state, draw it, do what it asks for.
final class DashboardLoop {
  private let terminal: Terminal
  private let themes: [Theme]
  private let mailbox: Mailbox
  private let watch: StoreWatch?
  private let effects: EffectPerformer
  private let isDayFixed: Bool
  private var state: State

  /// Nil when the system has no more descriptors.
  init?(
    _ terminal: Terminal, _ workspace: Workspace, _ watch: StoreWatch?, _ themes: [Theme],
    _ state: State, _ environment: [String: String], _ isDayFixed: Bool
  ) {
    guard let mailbox = Mailbox(), let worker = Worker() else { return nil }
    self.terminal = terminal
    self.themes = themes
    self.mailbox = mailbox
    self.state = state
    self.isDayFixed = isDayFixed
    self.watch = watch
    effects = EffectPerformer(workspace, worker, mailbox, terminal, environment)
  }

  func run() {
    state.glyphs = terminal.glyphs
    handle(.input(.resize(terminal.size)))
    show()
    while state.isRunning {
      wait()
      show()
    }
  }

  private func show() {
    let theme = themes.first { $0.name == state.preferences.theme } ?? .plain
    terminal.show(draw(state), theme: theme)
  }

  private func handle(_ event: Event) {
    for effect in state.update(event) {
      effects.perform(effect, catalogue: state.catalogue)
      if case .edit = effect { handle(.input(.resize(terminal.size))) }
      if case .suspend = effect { handle(.input(.resize(terminal.size))) }
    }
  }

  /// Sleeps until a key, a signal, a changed file, a result, or the next minute.
  private func wait() {
    var waiting =
      (terminal.descriptors + [mailbox.descriptor] + (watch.map { [$0.descriptor] } ?? []))
      .map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    _ = unsafe poll(&waiting, nfds_t(waiting.count), timeout)
    take(terminal.events()[...])
    for event in mailbox.take() { handle(event) }
    if let changes = watch?.takeSettled() { effects.reread(changes) }
    followCalendar()
  }

  private func take(_ waiting: ArraySlice<Input>) {
    var inputs = waiting
    while let first = inputs.first {
      let word = state.composedWord(in: inputs)
      handle(.input(word?.letter ?? first))
      inputs = inputs.dropFirst(word?.count ?? 1)
    }
  }

  /// Milliseconds: until changed files have settled; else a minute, to follow the calendar.
  private var timeout: Int32 {
    if let settling = watch?.settling { return settling }
    return isDayFixed ? -1 : 60_000
  }

  private func followCalendar() {
    if isDayFixed { return }
    let today = Surroundings.localDay()
    if today != state.portfolio.today { handle(.dayChanged(today)) }
  }
}
