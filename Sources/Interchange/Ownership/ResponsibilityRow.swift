/// One activity of a responsibility table, and who has which part in it.
package struct ResponsibilityRow: Equatable, Sendable {
  /// Text of the first column, trimmed.
  package let activity: String
  /// Text of a column called `stage`, `phase` or `công đoạn`, as written; nil when empty or absent.
  package let stage: String?
  /// Roles with at least one letter, in the order of the table.
  package let cells: [Cell]
  /// Columns that are neither activity, stage nor responsibilities, where they hold text.
  package let extra: [Extra]
  /// The line of the file, from 1, in which the row begins.
  package let line: Int

  /// A role, named as the table names it, and its letters in the order A, R, C, I: `AR`.
  package struct Cell: Equatable, Sendable {
    /// As the table names it, in the heading or in the cell.
    package let role: String
    /// One or more of A, R, C, I, without repetition.
    package let letters: String
  }

  /// The name of a column, and what this row has there.
  package struct Extra: Equatable, Sendable {
    /// The heading, as the table writes it.
    package let column: String
    /// The cell as written, never empty.
    package let text: String
  }
}
