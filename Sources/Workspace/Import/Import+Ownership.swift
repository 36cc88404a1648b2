package import Domain
package import Interchange

extension Import {
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
