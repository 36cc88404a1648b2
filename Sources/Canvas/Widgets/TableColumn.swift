/// One column of a table, as a screen declares it.
package struct TableColumn: Equatable, Sendable {
  /// What a column asks for, in terminal columns.
  package enum Width: Equatable, Sendable {
    /// Exactly so many columns.
    case fixed(Int)
    /// At least `minimum`; what is left over is shared by weight, up to `most` columns.
    case flexible(minimum: Int, weight: Int = 1, most: Int = .max)
  }

  /// Numbers stand right, words left.
  package enum Alignment: Sendable { case left, right }
  /// Shown as an arrow behind the heading.
  package enum Order: Sendable { case ascending, descending }

  /// Stands above the column where the table has headings.
  package let title: String
  /// How much room it asks for.
  package let width: Width
  /// When room is short the least important column goes first; of equals the rightmost.
  package let importance: Int
  /// On which side blanks are added.
  package let alignment: Alignment
  /// Set on the column by which the rows are sorted.
  package var order: Order?

  package init(
    _ title: String, width: Width, importance: Int = 0, alignment: Alignment = .left,
    order: Order? = nil
  ) {
    self.title = title
    self.width = width
    self.importance = importance
    self.alignment = alignment
    self.order = order
  }

  var minimum: Int {
    switch width {
    case .fixed(let columns): max(0, columns)
    case .flexible(let minimum, _, _): max(1, minimum)
    }
  }

  var weight: Int {
    if case .flexible(_, let weight, _) = width { max(1, weight) } else { 0 }
  }

  /// More columns than this are of no use to it.
  var most: Int {
    if case .flexible(_, _, let most) = width { max(minimum, most) } else { minimum }
  }
}

/// Where a column of a table came to stand.
package struct PlacedColumn: Equatable, Sendable {
  /// Which of the declared columns this is.
  package let index: Int
  /// Columns right of the table's left edge.
  package let offset: Int
  /// In terminal columns, without the gap to the next one.
  package let width: Int
}
