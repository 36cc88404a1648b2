import Canvas
import CursesTerminal
import Dashboard
import Domain
import Git
import Glibc
import Localization
import Notation
import Store
import Workspace

/// What the dashboard starts with.
struct DashboardOptions {
  let storePath: String
  let isReadOnly: Bool
  /// The name of a screen; nil for the overview.
  var screen: String?
  var filter: String?
  var sort: String?
  let language: Language?
  /// The handle that was given; nil leaves it to git, which is asked at the first act.
  let actor: String?
  let today: Day
  /// Whether the day is given and stays; else it follows the calendar.
  var isDayFixed = false
}

/// Shows the dashboard until the user quits. Prints the status page where there is no terminal.
func runDashboard(_ options: DashboardOptions, in session: Session) throws {
  guard isatty(STDOUT_FILENO) == 1 else {
    let history = options.isReadOnly ? nil : session.history(of: options.storePath)
    try session.printStatus(of: options.storePath, on: options.today, history)
    return
  }
  // Watching begins before reading, so that no change falls between the two.
  let watch = StoreWatch(StoreLocation.absolute(options.storePath) ?? options.storePath)
  let workspace = try Workspace(
    options.storePath, today: options.today, isReadOnly: options.isReadOnly)
  try session.adopt(workspace.portfolio.configuration)
  var start = try DashboardStart(options, session, workspace, watch)
  try start.run()
}

/// Checks what was asked for before the terminal is taken over, so that a mistake is a plain message.
private struct DashboardStart {
  private let workspace: Workspace
  private let watch: StoreWatch?
  private let readThemes: () -> Themes
  private let isDayFixed: Bool
  private let environment: [String: String]
  private let catalogue: Catalogue
  private let history: History
  private let repository: GitRepository
  private let syncMinutes: Int
  /// Whether a theme was typed, which then stays also where there are no colours.
  private let isThemeGiven: Bool
  private let trust: [String]
  private let visits: Visits?
  private let surroundings: Surroundings
  private let makeFolder: (String) throws -> Folder
  private var state: State

  init(
    _ options: DashboardOptions, _ session: Session, _ workspace: Workspace, _ watch: StoreWatch?
  ) throws {
    self.workspace = workspace
    self.watch = watch
    isDayFixed = options.isDayFixed
    isThemeGiven = session.options.theme != nil
    environment = session.surroundings.environment
    catalogue = session.catalogue
    history = session.history(of: options.storePath)
    trust = session.settings.trust
    visits = Visits(session.surroundings)
    surroundings = session.surroundings
    makeFolder = { try session.makeFolder($0) }
    repository = session.repository(of: workspace.folder.path)
    syncMinutes = session.settings.syncMinutes
    readThemes = { [folder = workspace.folder, surroundings = session.surroundings] in
      Themes(of: folder, surroundings)
    }
    let themes = readThemes()
    var problems = themes.problems
    let preferences = Preferences(
      language: session.catalogue.language,
      theme: try DashboardStart.theme(in: themes, session, &problems),
      themes: themes.all.map(\.name),
      isReadOnly: options.isReadOnly || !workspace.folder.isWritable, keys: session.settings.keys,
      isPlain: session.options.plain, typing: session.settings.typing)
    let screen = try DashboardStart.screen(options)
    if let order = options.sort, let kind = screen.kind { _ = try SortOrder(order, of: kind) }
    state = State(
      workspace.portfolio, size: Size(columns: 80, rows: 24), preferences: preferences,
      screen: screen, order: options.sort)
    if let handle = options.actor {
      state.actor = try DashboardStart.actor(handle, session, workspace.portfolio)
    }
    try filter(options.filter)
    tell(session.settings.problems + problems, session.output)
  }

  /// A theme that was typed must be there; one in the user's settings may be of another store.
  private static func theme(
    in themes: Themes, _ session: Session, _ problems: inout [SettingMessage]
  ) throws -> String {
    let known = themes.all.map(\.name)
    if let name = session.options.theme {
      if known.contains(name) { return name }
      throw CommandError.command(.unknownTheme(name, known: known))
    }
    guard let name = session.settings.theme else { return "dark" }
    if known.contains(name) { return name }
    problems.append(session.settings.message(about: "theme", .unknownTheme(name, known: known)))
    return "dark"
  }

  /// Once on the board, and before it, where it can be read again afterwards.
  private mutating func tell(_ problems: [SettingMessage], _ output: Output) {
    if problems.isEmpty { return }
    let words = catalogue.text(problems)
    output.note(words)
    _ = state.update(.failed(words: words))
  }

  /// Without a name the overview, or the first list where only a list can do what is asked.
  private static func screen(_ options: DashboardOptions) throws -> ScreenID {
    let wantsList = options.filter != nil || options.sort != nil
    guard let name = options.screen else { return wantsList ? .decisions : .meeting }
    guard let screen = ScreenID(rawValue: name.lowercased()) else {
      let names = ScreenID.allCases.map(\.rawValue)
      throw CommandError.value(
        .unknownScreen(name, nearest: nearestWord(to: name, among: names)))
    }
    return screen
  }

  /// A handle in the user's settings may be of another store; one that was typed is a mistake.
  private static func actor(
    _ handle: String, _ session: Session, _ portfolio: Portfolio
  ) throws -> Actor {
    do { return .person(try portfolio.person(named: handle)) } catch {
      if session.options.actor != nil { throw error }
      return .nobody
    }
  }

  private mutating func filter(_ text: String?) throws {
    guard let text else { return }
    state.filter(by: text)
    if let error = state.list.filterError { throw error }
  }

  private static func words(_ error: TerminalError, _ name: String) -> ScreenMessage {
    switch error {
    case .unknownTerminal, .incapableTerminal: .unknownTerminal(name)
    case .noTerminal, .noSignals: .noTerminal
    }
  }

  /// Through these somebody who may only look could have ncurses read files of their choice.
  private static func forgetTerminfo() {
    for name in ["TERMINFO", "TERMINFO_DIRS", "TERMCAP", "HOME"] { unsafe unsetenv(name) }
  }

  /// A board on which nothing can ever be changed runs no program, not even git.
  private var readableHistory: History? {
    state.preferences.isAlwaysReadOnly ? nil : history
  }

  mutating func run() throws {
    if state.preferences.isPlain { return try run(on: PlainFront(plainTerminal())) }
    if state.preferences.isAlwaysReadOnly { DashboardStart.forgetTerminfo() }
    let terminal = try screenTerminal()
    if terminal.colourDepth == .none, !isThemeGiven { state.preferences.theme = "mono" }
    defer { terminal.close() }
    let unsaved = try unsaved(on: terminal)
    // What is said now stands in the terminal as it was before.
    terminal.close()
    if !unsaved.isEmpty { throw CommandError.unsaved(unsaved) }
  }

  private func run(on front: PlainFront) throws {
    let unsaved = try unsaved(on: front)
    if !unsaved.isEmpty { throw CommandError.unsaved(unsaved) }
  }

  private func screenTerminal() throws -> Terminal {
    do throws(TerminalError) {
      return try Terminal(mouse: true, colours: environment["NO_COLOR"].map(\.isEmpty) ?? true)
    } catch {
      throw CommandError.terminal(DashboardStart.words(error, environment["TERM"] ?? ""))
    }
  }

  private func plainTerminal() throws -> LineTerminal {
    do throws(TerminalError) { return try LineTerminal() } catch {
      throw CommandError.terminal(DashboardStart.words(error, environment["TERM"] ?? ""))
    }
  }

  /// What could not be saved before somebody left, in words.
  private func unsaved(on terminal: any Front) throws -> [String] {
    guard
      let loop = DashboardLoop(
        terminal, workspace, watch, readThemes, state, environment, repository, isDayFixed,
        readableHistory, trust: trust,
        syncMinutes: state.preferences.isAlwaysReadOnly ? nil : syncMinutes, visits, surroundings,
        makeFolder)
    else {
      throw CommandError.store(.failed(path: workspace.folder.path, fault: .init(code: errno)))
    }
    return loop.run()
  }
}
