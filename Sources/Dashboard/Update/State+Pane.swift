import Canvas

extension State {
  /// The record beside the list or below what is aside, and where it lies; nil where the window is too
  /// narrow for it.
  var pane: (row: ListRow, rect: Rect)? {
    guard layout.isWide, let row = selected else { return nil }
    let rect = board.map { boardLayout($0).record } ?? layout.detail
    return rect.map { (row, $0) }
  }

  /// Whether arrows scroll the record in the pane.
  var isInPane: Bool { paneOffset != nil && pane != nil }

  /// To the record beside the list and back; where there is none, to everything that can be done.
  mutating func nextPane() {
    if isInPane {
      paneOffset = nil
    } else if pane == nil {
      showActions()
    } else {
      paneOffset = 0
    }
  }

  mutating func scrollPane(by step: Int) {
    guard let pane, let offset = paneOffset else { return }
    let most = max(0, paneLines(pane.row, pane.rect).count - pane.rect.rows)
    paneOffset = max(0, min(offset.saturatedAdd(step), most))
  }
}
