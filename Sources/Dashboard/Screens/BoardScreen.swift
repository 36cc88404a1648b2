import Canvas
import Domain
import Localization

/// One screen that is a board, as data: what it shows, and what can be added on it.
struct BoardScreen: Sendable {
  let id: ScreenID
  /// The kinds that `a` offers.
  let added: [Kind]
  let content: @Sendable (View) -> BoardContent

  /// A new board is a file in this folder, a case of `ScreenID` and a row here.
  static let all: [BoardScreen] = [meeting, scorecard]

  /// Nil for a screen that is a list.
  static func with(_ id: ScreenID) -> BoardScreen? { all.first { $0.id == id } }
}

extension BoardSection {
  /// More rows than this are named by their number: nobody looks at them one by one.
  private static let most = 50

  /// `Decisions 5`; the rows behind the fiftieth are counted in a row of their own.
  init<Item>(
    _ words: String, note: String = "", _ columns: [TableColumn], hasHeadings: Bool = false,
    of items: [Item], in view: View, _ row: (Item) -> BoardRow
  ) {
    let rows = items.prefix(BoardSection.most).map(row)
    let rest = items.count - rows.count
    let others = rest > 0 ? items.dropFirst(BoardSection.most).compactMap { row($0).subject } : []
    // The widest column of a board is the one that gives way.
    let place = columns.firstIndex { $0.isFlexible } ?? 0
    var more = BoardRow(
      key: "more \(words)",
      Array(repeating: Label(""), count: place)
        + [Label(view.catalogue.text(.more(rest)), .dim)])
    more.rest = others
    self.init(
      title: "\(words) \(view.writing.number(items.count))\(note)", columns: columns,
      hasHeadings: hasHeadings, rows: rest > 0 ? rows + [more] : rows)
  }
}

extension TableColumn {
  fileprivate var isFlexible: Bool {
    if case .flexible = width { true } else { false }
  }
}
