package import Domain
import Notation

extension Import {
  /// One record of `kind` for every row of a table or object of a JSON file.
  ///
  /// A row that was brought before, archived or not, changes nothing: `import-key` tells, a digest of
  /// the row and of how many equal ones stand above it. A row of our own export keeps the key that it
  /// has and its body; without a key, its id and title together tell.
  ///
  /// - Parameters:
  ///   - keyColumn: `--key`: rows are known by this column alone, and what else has changed in one
  ///     becomes edits of its record. A blank cell never takes a value away. A column of ids knows
  ///     any record of the store, whether an import brought it or not.
  ///   - synonyms: all words for a field (`decide-by`) or for a value (`stage/collect`,
  ///     `decision/draft`), in both languages.
  /// - Throws: `ImportError`; only what the user has said (`maps`, `keyColumn`), a table without a
  ///   title and a row beyond the limits of a file are refused.
  package static func rows(
    _ table: ImportTable, as kind: Kind, maps: [ColumnMapping] = [], keyColumn: String? = nil,
    into portfolio: Portfolio, synonyms: @escaping (String) -> [String]
  ) throws(ImportError) -> ImportPlan {
    let exported = ExportedRows(table, kind)
    let source = table.withoutComputed(kind, exported)
    var planner = ColumnPlanner(
      source.table, kind, isExport: exported != nil, synonyms: synonyms)
    let columns = try planner.columns(maps)
    var rows = try RowImport(
      source.table, kind, columns, keyColumn: keyColumn, portfolio, exported)
    var plan = try rows.plan(&planner)
    plan.ignored = source.ignored
    return plan
  }
}

extension ImportTable {
  /// Without what an export of this program computes, and what is no field of its records.
  fileprivate func withoutComputed(
    _ kind: Kind, _ exported: ExportedRows?
  ) -> (table: ImportTable, ignored: [String]) {
    guard isExport(of: kind) else { return (self, []) }
    let ignored = columns.filter { ["kind", "path", "computed", "findings"].contains($0) }
    let taken = exported == nil ? [] : [ImportColumn.body, ImportColumn.importKey]
    let kept = columns.indices.filter { !(ignored + taken).contains(columns[$0]) }
    let table = ImportTable(
      columns: kept.map { columns[$0] },
      rows: rows.map { row in Row(line: row.line, values: kept.map { row.values[$0] }) })
    return (table, ignored)
  }
}
