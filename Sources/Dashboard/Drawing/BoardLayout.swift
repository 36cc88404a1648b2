import Canvas

/// Where the parts of a board lie.
struct BoardLayout {
  /// What a board without sections says instead.
  let message: Rect
  let main: BoardColumn
  let mainRect: Rect
  let aside: Aside
  /// The selected record: whole below what is aside, its strip below the sections where there is no
  /// aside; nil where there is no room.
  let record: Rect?

  /// Where the sections aside are.
  enum Aside {
    /// At the end of the main column.
    case following
    case beside(BoardColumn, Rect)
    case strip(BoardStrip)
  }

  private static let messageRows = 4
  /// With fewer rows a record is not worth showing.
  private static let leastRecordRows = 8

  init(_ layout: Layout, _ content: BoardContent) {
    let count = content.sections.reduce(0) { $0 + $1.rows.count }
    let room: Rect
    (room, aside, record) =
      layout.isWide
      ? BoardLayout.wide(layout, content, count) : BoardLayout.narrow(layout, content, count)
    var sections = content.sections
    if case .following = aside { sections += content.aside }
    main = BoardColumn(sections)
    let parts = room.splitRows([
      .fixed(content.sections.isEmpty ? BoardLayout.messageRows : 0), .rest,
    ])
    (message, mainRect) = (parts[0], parts[1])
  }

  private static func wide(
    _ layout: Layout, _ content: BoardContent, _ first: Int
  ) -> (Rect, Aside, Rect?) {
    let column = BoardColumn(content.aside, first: first)
    let rect = layout.detail
    guard rect.rows - column.lines.count - 1 >= leastRecordRows else {
      return (layout.list, .beside(column, rect), nil)
    }
    let parts = rect.splitRows([.fixed(column.lines.count), .rest], gap: 1)
    return (layout.list, .beside(column, parts[0]), parts[1])
  }

  private static func narrow(
    _ layout: Layout, _ content: BoardContent, _ first: Int
  ) -> (Rect, Aside, Rect?) {
    guard content.keepsStrip, let section = content.aside.first else {
      return (layout.body, .following, nil)
    }
    let rows = min(layout.detail.rows, 1 + (section.rows.count + 1) / 2)
    let parts = layout.body.splitRows([.rest, .fixed(rows)])
    let aside = Aside.strip(BoardStrip(section: section, first: first, rect: parts[1]))
    let needed = BoardColumn(content.sections).lines.count
    guard needed > 0, parts[0].rows - needed >= leastRecordRows else {
      return (parts[0], aside, nil)
    }
    let room = parts[0].splitRows([.fixed(needed), .rest])
    return (room[0], aside, room[1])
  }
}

/// The rows of a section in two halves below its title: down the left one, then down the right one.
/// More rows than fit are turned over like pages.
struct BoardStrip {
  let section: BoardSection
  /// The place of its first row among all rows of the board.
  let first: Int
  let rect: Rect

  private var rows: Int { max(1, rect.rows - 1) }

  /// The rows in sight, by their places among all rows of the board.
  func visible(selected: Int) -> [(index: Int, rect: Rect)] {
    let page = max(0, selected - first) / (2 * rows) * 2 * rows
    return section.rows.indices.dropFirst(page).prefix(2 * rows).map { row in
      let (column, line) = (row - page).quotientAndRemainder(dividingBy: rows)
      let width = rect.columns / 2
      let place = Rect(
        row: rect.row + 1 + line, column: rect.column + column * width, rows: 1, columns: width - 1)
      return (first + row, place)
    }
  }
}
