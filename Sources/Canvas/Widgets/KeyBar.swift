import Text

/// The bottom line: the actions of the place where you are, in words: `Enter Open  t Triage  ? All`.
package struct KeyBar: Equatable, Sendable {
  /// One action: the key's name and what it does, in the user's language.
  package struct Item: Equatable, Sendable {
    /// As keyboards print it: `Enter`, `Ctrl-P`.
    package let key: String
    /// One or two words; cut never, left out when there is no room.
    package let words: String

    package init(key: String, words: String) {
      self.key = key
      self.words = words
    }

    var width: Int { key.columns + 1 + words.columns }
  }

  /// Where one item stands, for drawing and for clicks.
  package struct Place: Equatable, Sendable {
    /// The place in `items`, from 0.
    package let index: Int
    /// Columns from the bar's left edge.
    package let columns: Range<Int>
  }

  /// The most important first; the last leads to all others.
  package let items: [Item]
  private static let gap = 2

  package init(_ items: [Item]) { self.items = items }

  /// The items that fit. The last one, which leads to all others, stays as long as it fits; those
  /// before it go from the right.
  package func places(width: Int) -> [Place] {
    guard let last = items.last else { return [] }
    var shown: [Int] = []
    var room = width - last.width
    guard room >= 0 else { return [] }
    for index in items.indices.dropLast() {
      room -= items[index].width + KeyBar.gap
      if room < 0 { break }
      shown.append(index)
    }
    return placed(shown + [items.count - 1])
  }

  private func placed(_ shown: [Int]) -> [Place] {
    var left = 0
    return shown.map { index in
      defer { left += items[index].width + KeyBar.gap }
      return Place(index: index, columns: left..<left + items[index].width)
    }
  }

  /// The item at a column of a bar of this width; nil between items.
  package func item(at column: Int, width: Int) -> Int? {
    places(width: width).first { $0.columns.contains(column) }?.index
  }

  /// Draws on the first row of `rect`.
  package func draw(on grid: inout CellGrid, in rect: Rect) {
    guard !rect.isEmpty else { return }
    grid.fill(rect, role: .bar)
    for place in places(width: rect.columns) {
      let item = items[place.index]
      grid.put(
        [Label(item.key, .barKey), Label(" " + item.words, .bar)], row: rect.row,
        column: rect.column + place.columns.lowerBound)
    }
  }
}
