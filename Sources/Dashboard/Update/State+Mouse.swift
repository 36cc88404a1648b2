import Canvas

extension State {
  /// A click selects, a click on what is selected opens; the wheel moves; the bar and the tabs are
  /// clickable.
  mutating func handle(_ mouse: Mouse) -> [Effect] {
    switch mouse.action {
    case .wheelUp: return wheel(-3)
    case .wheelDown: return wheel(3)
    case .press(.left): return click(mouse.position)
    case .press, .release: return []
    }
  }

  private mutating func wheel(_ step: Int) -> [Effect] {
    if context.isSubset(of: .commands) { move(by: step) } else { moveInOverlay(step.signum()) }
    return []
  }

  private mutating func click(_ position: Position) -> [Effect] {
    notice = nil
    if position.row == size.rows - 1 { return clickBar(position.column) }
    guard overlays.isEmpty, filterField == nil else { return [] }
    if position.row == 1, let screen = tab(at: position.column) {
      go(to: screen)
      return []
    }
    if board != nil {
      clickBoard(at: position)
      return []
    }
    let place = tableRect
    guard let line = table.rowIndex(at: position, in: place, scroll: list.scroll),
      let index = list.row(atLine: line)
    else { return [] }
    if index == list.selectedIndex { open() } else { list.select(index) }
    return []
  }

  private mutating func clickBar(_ column: Int) -> [Effect] {
    let actions = barActions
    guard let index = keyBar.item(at: column, width: size.columns), actions.indices.contains(index)
    else { return [] }
    return actions[index].perform(&self)
  }
}
