/// Reads RACI tables, whether the columns are letters that hold names, or roles that hold letters.
///
/// ```
/// Activity,R,A,C,I                    Activity,CMO,CIO,Data
/// CMS,Content Lead,PM,"ECM, CRM",     CMS,A/R,C,I
/// ```
package struct ResponsibilityTableReader {
  private let table: Table
  private let activity: Int
  private let stage: Int?
  /// Letter of each column in a table that has letters as columns; empty in the other layout.
  private let letters: [Int: Character]
  /// Columns that are roles in a table that has roles as columns.
  private let roles: [Int]

  /// One row for each row of the table, in its order.
  ///
  /// Throws where no column holds responsibilities, where a column of them holds other text, and
  /// where responsibilities belong to no activity.
  package static func rows(_ table: Table) throws(InterchangeError) -> [ResponsibilityRow] {
    let reader = Self(table)
    guard !reader.letters.isEmpty || !reader.roles.isEmpty else {
      throw .noResponsibilities(line: table.headerLine)
    }
    var rows: [ResponsibilityRow] = []
    for row in table.rows { rows.append(try reader.row(row)) }
    return rows
  }

  private init(_ table: Table) {
    self.table = table
    let stage = table.header.firstIndex { Self.stageNames.contains($0.lowercased()) }
    let others = table.header.indices.filter { $0 != stage }
    activity = others.first ?? 0
    self.stage = stage
    let rest = others.dropFirst()
    let found = rest.compactMap { column in
      ResponsibilityLetters.letter(of: table.header[column]).map { (column, $0) }
    }
    // One heading alone may be somebody's initial; two are no accident.
    letters = found.count > 1 ? Dictionary(uniqueKeysWithValues: found) : [:]
    roles = found.count > 1 ? [] : rest.filter { Self.isRole($0, in: table) }
  }

  private static let stageNames: Set<String> = ["stage", "phase", "công đoạn", "giai đoạn"]

  /// A column with letters in at least half of its cells that are not blank: the rest are
  /// mistakes, to be named. With fewer it is a column of something else, say notes.
  private static func isRole(_ column: Int, in table: Table) -> Bool {
    let filled = table.rows.map { $0.cells[column] }.filter { !ResponsibilityLetters.isBlank($0) }
    let fitting = filled.count { ResponsibilityLetters.letters(in: $0) != nil }
    return fitting > 0 && fitting * 2 >= filled.count
  }

  private func row(_ row: Table.Row) throws(InterchangeError) -> ResponsibilityRow {
    let cells = try letters.isEmpty ? roleCells(row) : nameCells(row)
    let activity = row.cells[activity].trimmed
    guard !activity.isEmpty || cells.isEmpty else { throw .noActivity(line: row.line) }
    return ResponsibilityRow(
      activity: activity,
      stage: stage.map { row.cells[$0].trimmed }.flatMap { $0.isEmpty ? nil : $0 },
      cells: cells, extra: extra(row), line: row.line)
  }

  private func roleCells(_ row: Table.Row) throws(InterchangeError) -> [ResponsibilityRow.Cell] {
    var cells: [ResponsibilityRow.Cell] = []
    for column in roles {
      let (role, text) = (table.header[column], row.cells[column])
      guard let letters = ResponsibilityLetters.letters(in: text) else {
        throw .noResponsibility(line: row.line, role: role, text: text)
      }
      if !letters.isEmpty { cells.append(.init(role: role, letters: letters)) }
    }
    return cells
  }

  private func nameCells(_ row: Table.Row) -> [ResponsibilityRow.Cell] {
    var names: [String] = []
    var found: [String: Set<Character>] = [:]
    for (column, letter) in letters.sorted(by: { $0.key < $1.key }) {
      for name in Self.names(in: row.cells[column]) {
        if found[name] == nil { names.append(name) }
        found[name, default: []].insert(letter)
      }
    }
    return names.map { .init(role: $0, letters: ResponsibilityLetters.ordered(found[$0] ?? [])) }
  }

  /// Not parted at `/`: "Legal/Finance" is one name in the tables that people keep.
  private static func names(in cell: String) -> [String] {
    cell.split { $0 == "," || $0 == ";" || $0.isNewline }.map(\.trimmed)
      .filter { !ResponsibilityLetters.isBlank($0) }
  }

  private func extra(_ row: Table.Row) -> [ResponsibilityRow.Extra] {
    table.header.indices.compactMap { column in
      let isTaken =
        column == activity || column == stage || letters[column] != nil || roles.contains(column)
      guard !isTaken, !row.cells[column].isBlank else { return nil }
      return .init(column: table.header[column], text: row.cells[column])
    }
  }
}
