import Canvas
import Domain

/// Where the parts of a card of the triage lie: what it is about, what it lacks with its score, and
/// what can be decided.
struct TriageLayout {
  /// One column of text, or on a wide screen the halves of both sides beside one another.
  let texts: [Rect]
  let facts: Rect
  /// One for each choice: a list or, where rows are short, three beside one another.
  let choices: [Rect]
  /// Whether each choice has a line, with room for what it leads to.
  let isList: Bool
  /// Rows of the rules between the parts.
  let rules: [Int]

  private static let wideColumns = 100
  private static let listRows = 18

  /// `textRows` are those that the text takes at most: the choices stand right below it.
  init(_ size: Size, factCount: Int, textRows: Int = .max) {
    let whole = Rect(row: 3, column: 1, rows: size.rows - 4, columns: size.columns - 2)
    isList = whole.rows >= TriageLayout.listRows
    let rule = isList ? 1 : 0
    let count = Triage.Choice.allCases.count
    let below = 2 * rule + factCount + (isList ? count : (count + 2) / 3)
    let most = max(0, whole.rows - below)
    let body = Rect(
      row: whole.row, column: whole.column, rows: min(textRows, most) + below,
      columns: whole.columns)
    let rows = body.splitRows([
      .rest, .fixed(rule), .fixed(factCount), .fixed(rule),
      .fixed(isList ? count : (count + 2) / 3),
    ])
    texts =
      size.columns >= TriageLayout.wideColumns
      ? rows[0].splitColumns([.rest, .rest], gap: 2) : [rows[0]]
    (facts, rules) = (rows[2], isList ? [rows[1].row, rows[3].row] : [])
    choices = TriageLayout.places(rows[4], count, isList: isList)
  }

  private static func places(_ rect: Rect, _ count: Int, isList: Bool) -> [Rect] {
    (0..<count).map { place in
      let cells = rect.splitColumns(isList ? [.rest] : [.rest, .rest, .rest])
      let cell = cells[place % cells.count]
      return Rect(
        row: rect.row + place / cells.count, column: cell.column, rows: 1, columns: cell.columns)
    }
  }
}
