import Domain

/// The `import-key` of every row of a table.
enum RowKeys {
  /// - Parameter keyColumn: the place of the column of `--key`; nil: all cells count.
  /// - Throws: `ImportError` where the column of `--key` does not tell rows apart.
  static func texts(_ table: ImportTable, keyColumn: Int?) throws(ImportError) -> [String] {
    guard let keyColumn else { return texts(table) }
    let column = table.columns[keyColumn]
    var lines: [ImportKey: Int] = [:]
    var texts: [String] = []
    for row in table.rows {
      guard let value = row.values[keyColumn] else {
        throw .emptyCell(line: row.line, column: column)
      }
      let key = ImportKey(value: value)
      if let first = lines.updateValue(row.line, forKey: key) {
        throw .repeatedKey(line: row.line, column: column, value: value.inline, first: first)
      }
      texts.append(key.text())
    }
    return texts
  }

  /// All cells count.
  static func texts(_ table: ImportTable) -> [String] {
    var counts: [ImportKey: Int] = [:]
    return table.rows.map { row in
      let key = ImportKey(row: row, columns: table.columns)
      counts[key, default: 0] += 1
      return key.text(occurrence: counts[key, default: 1])
    }
  }
}
