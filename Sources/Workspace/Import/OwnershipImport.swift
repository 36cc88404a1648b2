import Domain
import Interchange
import Notation

/// The rows of a responsibility table against the ownership matrix of the store.
struct OwnershipImport {
  private let rows: [ResponsibilityRow]
  /// The `import-key` of every row.
  private let keys: [String]
  private let stages: CellReader?
  private let columns: [ImportColumn]
  private let portfolio: Portfolio
  private var roles: RoleBook

  init(
    _ table: Table, _ rows: [ResponsibilityRow], _ portfolio: Portfolio,
    synonyms: @escaping (String) -> [String]
  ) {
    self.rows = rows
    self.portfolio = portfolio
    keys = RowKeys.texts(ImportTable(table))
    roles = RoleBook(portfolio.configuration)
    let schema = Kind.ownership.schema
    stages = schema.field("stage").map { CellReader($0, of: .ownership, synonyms: synonyms) }
    var planner = ColumnPlanner(ImportTable(extrasOf: rows), .ownership, synonyms: synonyms)
    columns = planner.guesses(reserved: ["id", "activity", "stage", "cells", "agreed-as"])
  }

  /// - Throws: `ImportError.tooLarge`.
  mutating func plan() throws(ImportError) -> ImportPlan {
    var plan = ImportPlan()
    var steps: [Change.Step] = []
    let index = ImportIndex(portfolio, .ownership)
    for (place, row) in rows.enumerated() {
      if index[keys[place]] != nil {
        plan.unchanged += 1
      } else if row.activity.isEmpty {
        plan.skipped.append(.init(name: "", reason: .noTitle(line: row.line)))
      } else {
        let draft = Draft.imported(.ownership, fields(of: row, at: place))
        steps.append(try draft.step(line: row.line))
        plan.added += 1
      }
    }
    plan.add(steps + (roles.step.map { [$0] } ?? []))
    plan.newRoles = roles.added
    plan.tell(columns)
    return plan
  }

  private mutating func fields(of row: ResponsibilityRow, at place: Int) -> [Assignment] {
    [Assignment("activity", .scalar(row.activity))] + stage(of: row) + cells(of: row)
      + columns.compactMap { column in
        column.values[place].map { Assignment(Key(column.key), $0) }
      }
      + [Assignment(Key(ImportColumn.importKey), .scalar(keys[place]))]
  }

  /// What is none of our stages keeps its word under another key.
  private func stage(of row: ResponsibilityRow) -> [Assignment] {
    guard let text = row.stage else { return [] }
    if let node = try? stages?.node(.scalar(text)) { return [Assignment("stage", node)] }
    return [Assignment("source-stage", .scalar(text))]
  }

  private mutating func cells(of row: ResponsibilityRow) -> [Assignment] {
    var names: [String] = []
    var written: [String: String] = [:]
    for cell in row.cells {
      let role = roles.key(for: cell.role)
      if written[role] == nil { names.append(role) }
      written[role] = Letters(text: written[role, default: ""] + cell.letters)?.text
    }
    func map(_ letters: (String) -> String?) -> Node {
      .map(names.compactMap { name in letters(name).map { Node.Pair(name, .scalar($0)) } })
    }
    let isWhole = written.values.allSatisfy { Letters.strongest(of: $0) == $0 }
    if names.isEmpty { return [] }
    return [Assignment("cells", map { written[$0].map(Letters.strongest) })]
      + (isWhole ? [] : [Assignment("source-cells", map { written[$0] })])
  }
}

extension Letters {
  /// The part that a cell can say: who does or answers for something is asked and told anyway, and
  /// who is asked is told.
  fileprivate static func strongest(of letters: String) -> String {
    let work = letters.filter { "AR".contains($0) }
    return work.isEmpty ? String(letters.prefix(1)) : work
  }
}

extension ImportTable {
  /// The columns of a responsibility table that hold no responsibilities.
  fileprivate init(extrasOf rows: [ResponsibilityRow]) {
    var columns: [String] = []
    for extra in rows.flatMap(\.extra) where !columns.contains(extra.column) {
      columns.append(extra.column)
    }
    self.init(
      columns: columns,
      rows: rows.map { row in
        Row(
          line: row.line,
          values: columns.map { column in
            row.extra.first { $0.column == column }.map { .scalar($0.text) }
          })
      })
  }
}
