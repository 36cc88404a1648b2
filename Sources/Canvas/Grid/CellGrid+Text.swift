extension CellGrid {
  /// The screen as lines, blanks at their ends cut: what a snapshot test compares.
  package var text: String {
    (0..<size.rows).map(line).joined(separator: "\n")
  }

  /// The screen as lines, each followed by the roles in it wherever they are not plain text:
  /// ```
  /// >D-0012 +9d CDP
  ///   ~ selection 0–79
  /// ```
  /// Columns are counted from 0, both ends included; attributes follow the role: `border+bold`.
  package var marked: String {
    var lines: [String] = []
    for row in 0..<size.rows {
      lines.append(line(row))
      let spans = styleSpans(row)
      if !spans.isEmpty { lines.append("  ~ " + spans.joined(separator: ", ")) }
    }
    if let cursor { lines.append("cursor \(cursor.row),\(cursor.column)") }
    return lines.joined(separator: "\n")
  }

  private func line(_ row: Int) -> String {
    var line = ""
    for column in 0..<size.columns { line += glyphText(self[row, column]) }
    while line.utf8.last == 0x20 { line.removeLast() }
    return line
  }

  private func styleSpans(_ row: Int) -> [String] {
    var spans: [String] = []
    var start = 0
    for column in 0..<size.columns {
      let cell = self[row, column]
      if column + 1 < size.columns, cell.looksStyled(like: self[row, column + 1]) { continue }
      let names = ([cell.role.rawValue] + cell.attributes.names).joined(separator: "+")
      if names != Role.text.rawValue {
        spans.append(start == column ? "\(names) \(start)" : "\(names) \(start)–\(column)")
      }
      start = column + 1
    }
    return spans
  }
}

extension Cell {
  fileprivate func looksStyled(like other: Cell) -> Bool {
    role == other.role && attributes == other.attributes
  }
}
