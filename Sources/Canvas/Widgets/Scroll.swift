/// Which part of a long list is on the screen.
package struct Scroll: Equatable, Sendable {
  /// The list's row on the first line of the screen.
  package private(set) var first: Int
  /// Rows of the whole list.
  package private(set) var count: Int

  /// Keeps `first` inside the list.
  package init(first: Int = 0, count: Int) {
    self.count = max(0, count)
    self.first = max(0, min(first, count - 1))
  }

  /// Moves as little as needed to show `selected`, and leaves no empty lines below the end that
  /// rows above could fill.
  package mutating func show(_ selected: Int, visible: Int, count: Int) {
    self.count = max(0, count)
    guard visible > 0 else { return }
    first = min(first, selected)
    first = max(first, selected - visible + 1)
    first = max(0, min(first, count - visible))
  }

  /// The rows of the list on a screen with room for `visible` of them.
  package func visible(_ visible: Int) -> Range<Int> {
    first..<max(first, min(count, first + visible))
  }
}

/// A bar that shows which part of a list is visible; draws nothing when all of it is.
package struct ScrollBar: Equatable, Sendable {
  /// What part of which list.
  package let scroll: Scroll
  /// Rows that the list has on the screen.
  package let visible: Int

  package init(_ scroll: Scroll, visible: Int) {
    self.scroll = scroll
    self.visible = visible
  }

  /// The part of `height` rows that the thumb takes; it touches an end only when the list does.
  package func thumb(height: Int) -> Range<Int>? {
    guard height > 1, visible > 0, scroll.count > visible else { return nil }
    let length = max(1, height * visible / scroll.count)
    let hidden = scroll.count - visible
    let travel = height - length
    guard travel > 0 else { return nil }
    var top = min(scroll.first, hidden) * travel / hidden
    if scroll.first > 0, top == 0, travel > 1 { top = 1 }
    return top..<top + length
  }

  /// Draws on the last column of `rect`.
  package func draw(on grid: inout CellGrid, in rect: Rect) {
    guard let thumb = thumb(height: rect.rows), rect.columns > 0 else { return }
    let glyphs = grid.glyphs
    for row in 0..<rect.rows {
      let isThumb = thumb.contains(row)
      grid.put(
        String(isThumb ? glyphs.thumb : glyphs.track), row: rect.row + row,
        column: rect.columnRange.upperBound - 1, role: isThumb ? .scrollThumb : .scrollTrack)
    }
  }
}
