import Domain
import Notation

/// The rows of one table against the records of one kind.
struct RowImport {
  private let table: ImportTable
  private let kind: Kind
  private var columns: [ImportColumn]
  private let portfolio: Portfolio
  /// The `import-key` of every row.
  private let keys: [String]
  /// The record of every row that the store has already.
  private let known: [Record?]
  private let isUpdate: Bool
  private let exported: ExportedRows?

  init(
    _ table: ImportTable, _ kind: Kind, _ columns: [ImportColumn], keyColumn: String?,
    _ portfolio: Portfolio, _ exported: ExportedRows? = nil
  ) throws(ImportError) {
    self.table = table
    self.kind = kind
    self.columns = columns
    self.portfolio = portfolio
    let key = try keyColumn.map { name throws(ImportError) in try table.index(of: name) }
    let keys = try RowKeys.texts(table, keyColumn: key)
    let index = ImportIndex(portfolio, kind)
    let idColumn = columns.first { $0.key == Record.idKey.text }
    let ids = idColumn?.index == key ? idColumn : nil
    let titles = columns.first { $0.key == kind.schema.titleKey.text }
    self.keys = keys
    known = keys.indices.map { row in
      let id = ids?.values[row]?.text.map { RecordID(reading: $0, in: kind) }
      if let record = id.flatMap({ portfolio[$0] }) ?? index[keys[row]] { return record }
      guard let exported, key == nil else { return nil }
      if let importKey = exported.importKeys[row] { return index[importKey] }
      // An id alone may be that of another store's record.
      let own = idColumn?.values[row]?.text.flatMap { portfolio[RecordID(reading: $0, in: kind)] }
      return own?.title == titles?.values[row]?.text ? own : nil
    }
    self.exported = exported
    isUpdate = key != nil
  }

  /// - Throws: `ImportError`.
  mutating func plan(_ planner: inout ColumnPlanner) throws(ImportError) -> ImportPlan {
    guard columns.contains(where: { $0.key == titleKey }) || table.rows.isEmpty else {
      throw .noTitleColumn(kind, key: titleKey, columns: table.columns)
    }
    try settleIDs(&planner)
    var plan = ImportPlan()
    var handles = HandleBook(portfolio)
    var steps: [Change.Step] = []
    for row in table.rows.indices {
      if let record = known[row] {
        let edits = isUpdate ? edits(of: record, row) : []
        if edits.isEmpty { plan.unchanged += 1 } else { plan.updated += 1 }
        if !edits.isEmpty { steps.append(.edit(record.id, edits)) }
      } else if let step = try adding(row, &handles) {
        plan.added += 1
        steps.append(step)
      } else {
        plan.skipped.append(.init(name: "", reason: .noTitle(line: table.rows[row].line)))
      }
    }
    plan.add(steps)
    plan.tell(columns)
    return plan
  }

  private var titleKey: String { kind.schema.titleKey.text }

  /// The columns of a row that hold something.
  private func fields(_ row: Int) -> [Assignment] {
    columns.compactMap { column in
      column.values[row].map { Assignment(Key(column.key), $0) }
    }
  }
}

// MARK: Records

extension RowImport {
  /// Nil for a row without a title.
  private func adding(_ row: Int, _ handles: inout HandleBook) throws(ImportError) -> Change.Step? {
    var fields = fields(row)
    guard let title = fields.first(where: { $0.key.text == titleKey })?.value.text else {
      return nil
    }
    if let exported {
      let hasID = fields.contains { $0.key == Record.idKey }
      let key = exported.importKeys[row] ?? (hasID ? nil : keys[row])
      if hasID || kind != .person {
        return try exported.draft(row, fields, key: key).step(line: table.rows[row].line)
      }
    }
    if kind == .person, !fields.contains(where: { $0.key == Record.idKey }) {
      fields.append(Assignment(Record.idKey, .scalar(handles.handle(for: title))))
    }
    fields.append(Assignment(Key(ImportColumn.importKey), .scalar(keys[row])))
    return try Draft.imported(kind, fields).step(line: table.rows[row].line)
  }

  private func edits(of record: Record, _ row: Int) -> [Edit] {
    fields(row).compactMap { field in
      if field.key == Record.idKey { return nil }
      let edit = Edit(field.key, of: record, to: field.value)
      return edit.base?.says(field.value) == true ? nil : edit
    }
  }

  /// Takes the column of ids for what it says only when every row has one of the kind's form and no
  /// new row has one that is taken.
  private mutating func settleIDs(_ planner: inout ColumnPlanner) throws(ImportError) {
    guard let place = columns.firstIndex(where: { $0.key == Record.idKey.text }) else { return }
    let column = columns[place]
    var seen = Set(portfolio.records(of: kind).map(\.id))
    seen.formUnion(portfolio.unreadable.filter { $0.kind == kind }.map(\.id))
    let isGuess = column.origin == .guessed
    for row in table.rows.indices where known[row] == nil {
      let id = column.values[row]?.text.map { RecordID(reading: $0, in: kind) }
      if let id, seen.insert(id).inserted { continue }
      let line = table.rows[row].line
      guard isGuess else {
        throw id.map { .idTaken(line: line, column: column.name, $0) }
          ?? .emptyCell(line: line, column: column.name)
      }
      columns[place] = planner.demoted(column)
      return
    }
  }
}

extension Node {
  /// Whether a value of a record and one of the input are the same to a reader: blank lines around a
  /// text and the kind of its line ends depend on where it stands, and a scalar is a list of one.
  fileprivate func says(_ other: Node) -> Bool {
    if let text, let otherText = other.text { return text.plainLines == otherText.plainLines }
    if case .map = self { return self == other }
    return items == other.items
  }
}

extension String {
  fileprivate var plainLines: String {
    let lines = split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return String(lines.joined(separator: "\n").trimmingBlanks)
  }
}
