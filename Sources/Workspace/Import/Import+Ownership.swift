package import Domain
package import Interchange

extension Import {
  /// What `steerco import KIND FILE` reads: a responsibility table for the ownership matrix, and rows
  /// for every other kind, from JSON, and where the user maps columns.
  ///
  /// - Parameters: as those of `rows`.
  /// - Throws: `ImportError`.
  package static func file(
    _ bytes: [UInt8], named name: String, as kind: Kind, maps: [ColumnMapping] = [],
    keyColumn: String? = nil, into portfolio: Portfolio, synonyms: @escaping (String) -> [String]
  ) throws(ImportError) -> ImportPlan {
    let input = try ImportTable(bytes, fileName: name)
    if kind == .ownership, maps.isEmpty, keyColumn == nil, !ImportTable.isJSON(bytes, name),
      let table = try? CSVReader.table(bytes), !input.isExport(of: kind),
      !input.isExportedOwnership
    {
      return try ownership(table, into: portfolio, synonyms: synonyms)
    }
    return try rows(
      input, as: kind, maps: maps, keyColumn: keyColumn, into: portfolio, synonyms: synonyms)
  }

  /// A row of the ownership matrix for every row of a responsibility table.
  ///
  /// - Throws: `ImportError.input` where the table holds no responsibilities; `rows` reads what other
  ///   tables have to say about ownership, such as an export of it.
  package static func ownership(
    _ table: Table, into portfolio: Portfolio, synonyms: @escaping (String) -> [String]
  ) throws(ImportError) -> ImportPlan {
    let rows: [ResponsibilityRow]
    do { rows = try ResponsibilityTableReader.rows(table) } catch { throw .input(error) }
    var planner = OwnershipImport(table, rows, portfolio, synonyms: synonyms)
    return try planner.plan()
  }
}

extension ImportTable {
  /// Whether one column holds all cells of a row, as exports of the matrix have it.
  fileprivate var isExportedOwnership: Bool {
    columns.contains("activity") && columns.contains("cells")
  }
}
