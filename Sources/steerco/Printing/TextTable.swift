import Text

/// Rows in aligned columns for a terminal. The last column takes what room is left.
struct TextTable {
  struct Column {
    let title: String
    var alignment = Alignment.leading
  }

  let columns: [Column]
  let rows: [[String]]

  /// No column but the last is wider.
  private static let columnLimit = 28
  private static let lastColumnMinimum = 16

  /// Lines of at most `room` columns, the header first.
  func lines(room: Int) -> [String] {
    let cells = ([columns.map(\.title)] + rows).map { row in row.map(\.sanitised) }
    let widths = columns.indices.map { index in
      min(cells.map { $0[index].columns }.max() ?? 0, TextTable.columnLimit)
    }
    let taken = widths.dropLast().reduce(0) { $0 + $1 + 2 }
    let last = max(room - taken, TextTable.lastColumnMinimum)
    return cells.map { line($0, widths, last: last) }
  }

  private func line(_ cells: [String], _ widths: [Int], last: Int) -> String {
    let parts = zip(cells.dropLast(), zip(widths, columns)).map { cell, place in
      cell.clipped(to: place.0).padded(to: place.0, alignment: place.1.alignment)
    }
    return (parts + [(cells.last ?? "").clipped(to: last)]).joined(separator: "  ")
  }
}
