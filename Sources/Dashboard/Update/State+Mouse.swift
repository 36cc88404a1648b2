import Canvas
import Domain
import Localization

extension State {
  /// A click selects, a click on what is selected opens or chooses; the wheel moves what is under the
  /// pointer; bar, tabs and headings are clickable.
  mutating func handle(_ mouse: Mouse) -> [Effect] {
    switch mouse.action {
    case .wheelUp: wheel(-3, at: mouse.position)
    case .wheelDown: wheel(3, at: mouse.position)
    case .press(.left): return click(mouse.position)
    case .press, .release: break
    }
    return []
  }

  /// Without it the terminal selects text as it does elsewhere.
  mutating func releaseMouse() -> [Effect] {
    preferences.usesMouse.toggle()
    tell(catalogue.text(preferences.usesMouse ? ScreenMessage.mouseTaken : .mouseReleased))
    return [.mouse(preferences.usesMouse)]
  }

  private mutating func wheel(_ step: Int, at position: Position) {
    guard context.isSubset(of: .commands) else { return moveInOverlay(step.signum()) }
    if overlays.isEmpty, let board, case .beside(_, let rect) = boardLayout(board).aside {
      boards[screen]?.movePane(rect.contains(position) ? 1 : -1)
    }
    move(by: step)
  }

  private mutating func click(_ position: Position) -> [Effect] {
    notice = nil
    if position.row == size.rows - 1 { return clickBar(position.column) }
    if let choice = triageChoice(at: position) { return choose(choice) }
    switch overlays.last {
    case .picker(let picker)?: return click(picker, at: position)
    case .form(let form)?: return click(form, at: position)
    case .prompt?, .triage?, .page?, nil: break
    }
    guard filterField == nil, overlays.allSatisfy(\.isPage) else { return [] }
    if position.row == layout.tabs.row, let screen = tab(at: position.column) {
      go(to: screen)
      return []
    }
    if !overlays.isEmpty { return [] }
    board == nil ? clickList(at: position) : clickBoard(at: position)
    return []
  }

  private mutating func click(_ picker: Picker, at position: Position) -> [Effect] {
    guard let index = layout(of: picker).item(at: position) else { return [] }
    if index == picker.selected { return choose() }
    moveInOverlay(index - picker.selected)
    return []
  }

  private mutating func click(_ form: Form, at position: Position) -> [Effect] {
    guard let index = formField(at: position) else { return [] }
    if index != form.selected {
      finishTyping()
      withForm { $0.move(by: index - form.selected) }
    } else if form.typing == nil {
      editField()
    }
    return []
  }

  private mutating func clickList(at position: Position) {
    let place = tableRect
    if position.row == place.row { return sort(byColumnAt: position.column - place.column) }
    guard let line = table.rowIndex(at: position, in: place, scroll: list.scroll),
      let index = list.row(atLine: line)
    else { return }
    let role = role(at: position.column - place.column)
    if index == list.selectedIndex, role == matrix.role { return open() }
    list.select(index)
    matrix.role = role
  }

  /// The place of the role of the matrix that stands there; nil beside the cells.
  private func role(at offset: Int) -> Int? {
    guard screen == .ownership, !isMatrixList else { return nil }
    let column = table.placed(in: tableRect.columns).first {
      ($0.offset..<$0.offset + $0.width).contains(offset)
    }
    let role = column.map { $0.index - Matrix.fixedColumns } ?? -1
    return shownRoles.indices.contains(role) ? matrix.firstRole + role : nil
  }

  /// By what the column shows; in reverse where the list was ordered so.
  private mutating func sort(byColumnAt column: Int) {
    guard let key = headingKey(at: column) else { return }
    let first = list.firstOrder
    let isReversed = first?.subject.key == key && first?.isDescending == false
    do throws(QueryError) {
      try list.setOrder(isReversed ? "-\(key)" : key, group: list.group, portfolio)
    } catch { report(catalogue.text(error)) }
  }

  private mutating func clickBar(_ column: Int) -> [Effect] {
    let actions = barActions
    guard let index = keyBar.item(at: column, width: size.columns), actions.indices.contains(index)
    else { return [] }
    return actions[index].perform(&self)
  }
}
