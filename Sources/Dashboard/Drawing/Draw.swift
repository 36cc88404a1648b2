package import Canvas
import Domain
import Localization
import Text

/// The whole screen, from nothing but the state.
package func draw(_ state: State) -> CellGrid {
  var grid = CellGrid(size: state.size, glyphs: state.glyphs)
  if state.isTooSmall {
    state.drawTooSmall(on: &grid)
    return grid
  }
  state.drawFrame(on: &grid)
  let whole = state.overlays.last(where: \.isWhole)
  if case .page(let page)? = whole {
    state.draw(page, on: &grid)
  } else if case .triage(let triage)? = whole {
    state.draw(triage, on: &grid)
  } else if let board = state.board {
    state.drawBoard(board, on: &grid)
  } else {
    state.drawList(on: &grid)
    state.drawDetail(on: &grid)
  }
  state.drawOverlay(on: &grid)
  state.drawNotice(on: &grid)
  return grid
}

extension Overlay {
  var isPicker: Bool {
    if case .picker = self { true } else { false }
  }

  var isPage: Bool {
    if case .page = self { true } else { false }
  }

  /// Whether it covers the whole screen.
  var isWhole: Bool {
    switch self {
    case .page, .triage: true
    case .picker, .prompt, .form: false
    }
  }
}

extension State {
  fileprivate func drawTooSmall(on grid: inout CellGrid) {
    let words = catalogue.text(ScreenMessage.tooSmall(columns: size.columns, rows: size.rows))
    for (row, line) in words.wrapped(to: max(1, size.columns)).enumerated() {
      grid.put(line, row: row, column: 0)
    }
  }

  fileprivate func drawFrame(on grid: inout CellGrid) {
    drawHeader(on: &grid)
    drawTabs(on: &grid)
    keyBar.draw(on: &grid, in: layout.bar)
  }

  private func drawHeader(on grid: inout CellGrid) {
    let rect = layout.header
    grid.fill(rect, role: .title)
    let company = portfolio.configuration.company.sanitised
    grid.put(" STEERCO  \(company)", row: 0, column: 0, width: rect.columns, role: .title)
    let day = catalogue.writing.day(portfolio.today)
    let standing = (working.map(catalogue.text) ?? sync.map(catalogue.text)).map { "  " + $0 } ?? ""
    let right = [
      Label(standing, sync?.state == .stuck ? .bad : .title),
      Label(actorName, .title),
      Label(
        preferences.isReadOnly ? " \(catalogue.short(catalogue.flag("read-only"))) " : "", .readOnly
      ),
      Label("  \(day) ", .title),
    ]
    let width = right.reduce(0) { $0 + $1.width }
    grid.put(right, row: 0, column: max(0, rect.columns - width))
  }

  /// Whoever signs now, so that a room can see it.
  private var actorName: String {
    guard case .person(let person) = actor, !preferences.isReadOnly else { return "" }
    return "  \(person.text.uppercased().sanitised)"
  }

  private func drawTabs(on grid: inout CellGrid) {
    grid.fill(layout.tabs, role: .tab)
    for place in tabPlaces {
      let isActive = place.screen == screen
      grid.put(
        place.text, row: layout.tabs.row, column: place.columns.lowerBound,
        role: isActive ? .tabActive : .tab)
    }
  }

  private var tabPlaces: [(screen: ScreenID, text: String, columns: Range<Int>)] {
    let (room, isShort) = (tabRoom, isTabShort)
    var left = 0
    return ScreenID.allCases.map { screen in
      let isActive = screen == self.screen
      let words =
        isActive
        ? tabWords(screen)
        : isShort ? shortTabWords(screen).clipped(to: room) : tabWords(screen)
      let text = isActive ? "[\(screen.number) \(words)]" : " \(screen.number) \(words) "
      defer { left += text.columns + 1 }
      return (screen, text, left..<left + text.columns)
    }
  }

  private func tabWords(_ screen: ScreenID) -> String {
    catalogue.long(catalogue.screen(screen.rawValue))
  }

  private func shortTabWords(_ screen: ScreenID) -> String {
    catalogue.short(catalogue.heading("tab-\(screen.rawValue)"))
  }

  /// Whether the tabs fit only with short words.
  private var isTabShort: Bool {
    let words = ScreenID.allCases.map { tabWords($0).columns + 5 }
    return words.reduce(0, +) - 1 > size.columns
  }

  /// Columns for the words of a tab that is not the one shown, so that all tabs fit.
  private var tabRoom: Int {
    // A digit, two blanks or brackets, one between words and digit, one between tabs.
    let frame = 5
    let others = ScreenID.allCases.filter { $0 != screen }.map { shortTabWords($0).columns }
    let room = size.columns - tabWords(screen).columns - ScreenID.allCases.count * frame + 1
    return (1...max(1, others.max() ?? 1)).last { limit in
      others.reduce(0) { $0 + min(limit, $1) } <= room
    } ?? 1
  }

  /// The screen whose tab is at a column.
  func tab(at column: Int) -> ScreenID? {
    tabPlaces.first { $0.columns.contains(column) }?.screen
  }

  /// The actions in the bar, at most seven, the way to all others last.
  var barActions: [Action] {
    let ranked = availableActions.filter { $0.barRank != nil }
      .sorted { ($0.barRank ?? 0) < ($1.barRank ?? 0) }
      .reduce(into: [Action]()) { shown, action in
        if !shown.contains(where: { $0.id == action.id }) { shown.append(action) }
      }
    return ranked.count > 7 ? Array(ranked.prefix(6)) + ranked.suffix(1) : ranked
  }

  var keyBar: KeyBar {
    KeyBar(
      barActions.map { action in
        KeyBar.Item(
          key: action.barKeys ?? barKey(of: action),
          words: catalogue.short(catalogue.action(action.barWords ?? action.id)))
      })
  }

  /// Where no other key leads to the list of actions, the one that is no letter stands beside `?`.
  private func barKey(of action: Action) -> String {
    let isHelp = action.id == "help" && pane != nil
    return action.keys.prefix(isHelp ? 2 : 1).map(\.description).joined(separator: " ")
  }

  /// A sentence above the bar, over whatever is there, until the next key.
  fileprivate func drawNotice(on grid: inout CellGrid) {
    guard let notice else { return }
    // In the middle of a triage what went well must not cover what comes next.
    if case .triage? = overlays.last, !notice.isProblem {
      let words = notice.text.sanitised.clipped(to: size.columns / 2 - 1)
      grid.put(
        words, row: layout.summary.row, column: size.columns - words.columns - 1, role: .good)
      return
    }
    let role: Role = notice.isProblem ? .bad : .good
    let lines = notice.text.sanitised(keepingLines: true).wrapped(to: max(1, size.columns - 2))
      .suffix(6)
    let top = layout.bar.row - lines.count
    grid.fill(Rect(row: top, column: 0, rows: lines.count, columns: size.columns), role: role)
    for (offset, line) in lines.enumerated() {
      grid.put(line, row: top + offset, column: 1, role: role, attributes: .bold)
    }
  }
}
