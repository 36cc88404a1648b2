import Text

/// Rows in aligned columns for a terminal. The last column takes what room is left.
struct TextTable {
  struct Column {
    let title: String
    var alignment = Alignment.leading
  }

  let columns: [Column]
  let rows: [[String]]

  /// What a column but the last may take; the next where the last one would have too little.
  private static let columnLimits = [28, 20, 14, 10]
  private static let lastColumnMinimum = 24

  /// Lines of at most `room` columns, the header first. A row may have fewer cells than columns.
  func lines(room: Int) -> [String] {
    let cells = ([columns.map(\.title)] + rows).map { row in row.map(\.sanitised) }
    let natural = columns.indices.map { index in
      cells.map { index < $0.count ? $0[index].columns : 0 }.max() ?? 0
    }
    let widths = fitted(natural, room: room)
    let last = max(room - TextTable.taken(widths), TextTable.lastColumnMinimum)
    return cells.map { line($0, widths, last: last) }
  }

  private func fitted(_ natural: [Int], room: Int) -> [Int] {
    let last = min(natural.last ?? 0, TextTable.lastColumnMinimum)
    let choices = TextTable.columnLimits.map { limit in natural.dropLast().map { min($0, limit) } }
    return choices.first { TextTable.taken($0) + last <= room } ?? choices.last ?? []
  }

  /// With two blanks behind every column.
  private static func taken(_ widths: [Int]) -> Int { widths.reduce(0) { $0 + $1 + 2 } }

  private func line(_ cells: [String], _ widths: [Int], last: Int) -> String {
    let parts = zip(cells, zip(widths, columns)).map { cell, place in
      cell.clipped(to: place.0).padded(to: place.0, alignment: place.1.alignment)
    }
    let rest = cells.count > widths.count ? [cells[widths.count].clipped(to: last)] : []
    return (parts + rest).joined(separator: "  ")
  }
}
