/// A table as another program wrote it: named columns and rows of text.
package struct Table: Equatable, Sendable {
  /// Names of the columns, trimmed, none blank and no two alike.
  package let header: [String]
  /// Rows in file order, each with as many cells as `header` has names.
  package let rows: [Row]
  /// The line, from 1, in which the header begins.
  package let headerLine: Int

  /// One row of a table, and where it stands.
  package struct Row: Equatable, Sendable {
    /// The line, from 1, in which the row begins; a cell with line ends in it makes a row longer.
    package let line: Int
    /// Text as written, white space at its ends included.
    package let cells: [String]

    package init(line: Int, cells: [String]) {
      self.line = line
      self.cells = cells
    }
  }

  package init(header: [String], rows: [Row], headerLine: Int = 1) {
    self.header = header
    self.rows = rows
    self.headerLine = headerLine
  }
}

extension Table {
  /// Puts records in table form: names every column, and gives every row one cell for each.
  ///
  /// Rows without any text are dropped, for spreadsheets export `,,,` under their last row.
  init(records: [Row]) throws(InterchangeError) {
    let filled = records.filter { row in row.cells.contains { !$0.isBlank } }
    guard let first = filled.first else { throw .noHeader }
    var rows: [[String]] = []
    for row in filled.dropFirst() {
      rows.append(try Self.fitted(row, to: first.cells.count))
    }
    let kept = first.cells.indices.filter { column in
      !first.cells[column].isBlank || rows.contains { !$0[column].isBlank }
    }
    header = Self.distinct(
      kept.map { column in
        let name = first.cells[column].trimmed
        return name.isEmpty ? "column-\(column + 1)" : name
      })
    self.rows = zip(filled.dropFirst(), rows).map { row, cells in
      Row(line: row.line, cells: kept.map { cells[$0] })
    }
    headerLine = first.line
  }

  /// A short row is filled with empty cells. Cells beyond the header are cut off only when blank.
  private static func fitted(_ row: Row, to columns: Int) throws(InterchangeError) -> [String] {
    let missing = max(0, columns - row.cells.count)
    guard row.cells.dropFirst(columns).allSatisfy(\.isBlank) else {
      throw .tooManyCells(line: row.line, cells: row.cells.count, columns: columns)
    }
    return row.cells.prefix(columns) + Array(repeating: "", count: missing)
  }

  /// A repeated name gets the first free of `name-2`, `name-3`, …
  private static func distinct(_ names: [String]) -> [String] {
    var taken = Set(names)
    var seen: Set<String> = []
    return names.map { name in
      if seen.insert(name).inserted { return name }
      var number = 2
      while !taken.insert("\(name)-\(number)").inserted { number += 1 }
      return "\(name)-\(number)"
    }
  }
}
