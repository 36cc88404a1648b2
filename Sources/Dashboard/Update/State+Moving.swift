import Canvas
import Domain
import Localization
import Text

extension State {
  mutating func move(by step: Int) {
    if case .page(var page)? = overlays.last {
      let most = max(0, pageLines(page).count - pageRows)
      page.offset = max(0, min(page.offset.saturatedAdd(step), most))
      overlays[overlays.count - 1] = .page(page)
      return
    }
    if case .triage? = overlays.last { return moveInTriage(step) }
    if isInPane { return scrollPane(by: step) }
    if let board {
      boards[screen]?.select(board.selectedIndex.saturatedAdd(step))
    } else {
      list.select(list.selectedIndex.saturatedAdd(step))
    }
  }

  mutating func movePage(_ direction: Int) {
    let inPane = isInPane ? pane?.rect.rows : nil
    let rows = !overlays.isEmpty ? pageRows : inPane ?? board.map(boardRows) ?? listRows
    move(by: direction * max(1, rows - 1))
  }

  mutating func go(to screen: ScreenID) {
    if screen != self.screen { leavePlace() }
    turn(to: screen)
  }

  /// Shows a screen, and nothing that lay over the last one.
  mutating func turn(to screen: ScreenID) {
    closeOverlays()
    filterField = nil
    paneOffset = nil
    guard screen != self.screen else { return }
    self.screen = screen
    loadList()
  }

  /// One level back; at the lowest nothing happens, and the program never ends by it.
  mutating func goBack() {
    if filterField != nil {
      filterField = nil
      giveUpFilter()
    } else if case .form(let form)? = overlays.last {
      leave(form)
    } else if case .prompt(let prompt)? = overlays.last {
      leave(prompt)
    } else if !overlays.isEmpty {
      // Whoever leaves the question of who acts has changed their mind.
      waitingAct = nil
      waitingView = nil
      overlays.removeLast()
    } else if isInPane {
      paneOffset = nil
    } else if matrix.role != nil {
      matrix.role = nil
    } else if board == nil, !list.marks.isEmpty {
      clearMarks()
    } else if !list.filter.isEmpty {
      giveUpFilter()
    }
  }

  /// Enter: the page of the record; in the matrix, the letters of the cell.
  mutating func open() {
    if let page = newsPage { return overlays.append(.page(RecordPage(path: page.path))) }
    if let rest = board?.selected?.rest, !rest.isEmpty { return list(rest) }
    guard let row = selected else { return }
    if board?.selected?.isAbout(View.newsPart, of: row.path) ?? false {
      overlays.append(.page(RecordPage(path: row.path, topic: .news)))
      return
    }
    if screen == .ownership, let role = matrix.role, !preferences.isReadOnly {
      chooseLetters(row.path, matrix.roles[role])
      return
    }
    overlays.append(.page(RecordPage(path: row.path)))
  }

  /// The page on top, where it tells what somebody else has changed.
  var newsPage: RecordPage? {
    guard case .page(let page)? = overlays.last, page.topic == .news else { return nil }
    return page
  }

  /// The rows that a board only counts, to choose from.
  private mutating func list(_ rest: [ListRow]) {
    let items = rest.map { row in
      Picker.Item((row.record?.title ?? row.path).sanitised, detail: row.id.text.sanitised) {
        [path = row.path] state in state.overlays.append(.page(RecordPage(path: path)))
      }
    }
    var picker = Picker(catalogue.text(.more(rest.count)), items)
    picker.staysBelow = true
    overlays.append(.picker(picker))
  }

  /// Left and right: by cell in the matrix, from pane to pane on a board.
  mutating func moveAcross(by step: Int) {
    if board == nil { moveCell(by: step) } else { boards[screen]?.movePane(step) }
  }

  private mutating func moveCell(by step: Int) {
    let count = matrix.roles.count
    guard screen == .ownership, count > 0, !list.rows.isEmpty else { return }
    let next = (matrix.role ?? -1) + step
    matrix.role = next < 0 ? nil : min(next, count - 1)
  }

  /// The next or the previous roles of the matrix, where they do not all fit.
  mutating func moveRoles(_ direction: Int) {
    guard screen == .ownership else { return }
    matrix.firstRole += direction * shownRoles.count
    if matrix.role != nil { matrix.role = max(0, matrix.firstRole) }
  }

  /// An arrow keeps the filter and goes on in the list.
  mutating func moveWhileFiltering(_ step: Int) {
    confirmText()
    if filterField == nil { move(by: step) }
  }

  mutating func moveInOverlay(_ step: Int) {
    switch overlays.last {
    case .picker(var picker)?:
      picker.move(by: step)
      overlays[overlays.count - 1] = .picker(picker)
    case .form(let form)?:
      if form.table == nil { moveField(step) } else { moveCell(rows: step, columns: 0) }
    case .prompt, .page, .triage, nil: return
    }
  }

  /// As many items as are to be seen.
  mutating func pageInOverlay(_ direction: Int) {
    guard case .picker(var picker)? = overlays.last else { return }
    picker.move(byRows: direction * max(1, layout(of: picker).list.rows - 1))
    overlays[overlays.count - 1] = .picker(picker)
  }

  mutating func moveField(_ step: Int) { withForm { $0.move(by: step) } }

  /// Selects a record on the screen of its kind; where the kind has no screen, opens its page.
  mutating func show(_ id: RecordID, path: String) {
    leavePlace()
    let isArchived = portfolio.record(path: path)?.isArchived ?? false
    if !isArchived, let screen = ScreenID.allCases.first(where: { $0.kind == id.kind }) {
      turn(to: screen)
      if !list.select(path: path) {
        giveUpFilter()
        list.select(path: path)
      }
    } else {
      closeOverlays()
      overlays = [.page(RecordPage(path: path))]
    }
  }

  /// The row that actions are about: that of the page on top, else the selected one.
  var currentPath: String? {
    for overlay in overlays.reversed() {
      if case .page(let page) = overlay { return page.path.isEmpty ? nil : page.path }
      if case .triage(let triage) = overlay { return triage.current?.path }
    }
    return selected?.path
  }

  /// The kind of the record that actions are about; nil where there is none.
  var currentKind: Kind? {
    if overlays.isEmpty, let kind = screen.kind { return kind }
    let folder = currentPath?.prefix { $0 != "/" }
    return Kind.allCases.first { $0.folder == folder ?? "" } ?? screen.kind
  }

  var currentRecord: Record? { currentPath.flatMap { portfolio.record(path: $0) } }
}

extension Int {
  func saturatedAdd(_ step: Int) -> Int {
    let (sum, isOver) = addingReportingOverflow(step)
    return isOver ? (step > 0 ? .max : .min) : sum
  }
}
