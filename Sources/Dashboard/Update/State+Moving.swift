import Canvas
import Domain

extension State {
  mutating func move(by step: Int) {
    if case .page(var page)? = overlays.last {
      let most = max(0, pageLines(page).count - pageRows)
      page.offset = max(0, min(page.offset.saturatedAdd(step), most))
      overlays[overlays.count - 1] = .page(page)
      return
    }
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
      list.setFilter("", valueWords, portfolio)
    } else if case .form(let form)? = overlays.last {
      leave(form)
    } else if case .prompt(let prompt)? = overlays.last {
      leave(prompt)
    } else if !overlays.isEmpty {
      // Whoever leaves the question of who acts has changed their mind.
      waitingAct = nil
      overlays.removeLast()
    } else if isInPane {
      paneOffset = nil
    } else if matrix.role != nil {
      matrix.role = nil
    } else if board == nil, !list.marks.isEmpty {
      clearMarks()
    } else if !list.filter.isEmpty {
      list.setFilter("", valueWords, portfolio)
    }
  }

  /// Enter: the page of the record; in the matrix, the letters of the cell.
  mutating func open() {
    guard let row = selected else { return }
    if screen == .ownership, let role = matrix.role, !preferences.isReadOnly {
      chooseLetters(row.path, matrix.roles[role])
      return
    }
    overlays.append(.page(RecordPage(path: row.path)))
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
    case .prompt, .page, nil: return
    }
  }

  mutating func moveField(_ step: Int) { withForm { $0.move(by: step) } }

  /// Selects a record on the screen of its kind; where the kind has no screen, opens its page.
  mutating func show(_ id: RecordID, path: String) {
    if let screen = ScreenID.allCases.first(where: { $0.kind == id.kind }) {
      go(to: screen)
      if !list.select(path: path) {
        list.setFilter("", valueWords, portfolio)
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
