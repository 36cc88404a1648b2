import Domain
import Notation

/// Decides which column becomes which field.
///
/// What the user says by `--map` comes first and must fit. The rest is guessed by name, and a guess
/// that does not fit is no error: the column is kept under a key of its own, and so is one that no
/// field is named like.
struct ColumnPlanner {
  private let table: ImportTable
  private let kind: Kind
  /// Then columns are called as the keys of records are.
  private let isExport: Bool
  private let names: FieldNames
  private let synonyms: (String) -> [String]
  private var keys: ExtraKeys

  init(
    _ table: ImportTable, _ kind: Kind, isExport: Bool = false,
    synonyms: @escaping (String) -> [String]
  ) {
    self.table = table
    self.isExport = isExport
    self.kind = kind
    self.synonyms = synonyms
    names = FieldNames(kind, synonyms: synonyms)
    keys = ExtraKeys(kind)
  }

  /// Every column that holds anything, in the order of the input.
  ///
  /// - Throws: `ImportError` for a mapping that cannot be followed.
  mutating func columns(_ maps: [ColumnMapping]) throws(ImportError) -> [ImportColumn] {
    let keys = try mappedKeys(maps)
    var mapped: [Int: ImportColumn] = [:]
    for (index, key) in keys { mapped[index] = try mappedColumn(index, key) }
    return columns(mapped, reserved: Set(keys.values))
  }

  /// Every column that holds anything, none of them mapped.
  ///
  /// - Parameter reserved: keys that no column may be guessed as.
  mutating func guesses(reserved: Set<String>) -> [ImportColumn] {
    columns([:], reserved: reserved)
  }

  private mutating func columns(
    _ mapped: [Int: ImportColumn], reserved: Set<String>
  ) -> [ImportColumn] {
    var taken = reserved.union([ImportColumn.importKey])
    return table.filledColumns.map { index in
      let column = mapped[index] ?? guessed(index, taken) ?? extra(index)
      taken.insert(column.key)
      return column
    }
  }

  /// The column under a key of its own after all.
  mutating func demoted(_ column: ImportColumn) -> ImportColumn { extra(column.index) }

  private func mappedKeys(_ maps: [ColumnMapping]) throws(ImportError) -> [Int: String] {
    var mapped: [Int: String] = [:]
    for map in maps {
      if map.key == ImportColumn.importKey { throw .reservedKey(map.key) }
      guard kind.schema.field(map.key) != nil else {
        let known = kind.schema.fields.map(\.key.text)
        throw .unknownKey(map.key, kind, nearest: nearestWord(to: map.key, among: known))
      }
      let index = try table.index(of: map.column)
      if let other = mapped.first(where: { $0.value == map.key && $0.key != index })?.key {
        throw .mappedTwice(key: map.key, columns: [table.columns[other], table.columns[index]])
      }
      mapped[index] = map.key
    }
    return mapped
  }

  private func mappedColumn(_ index: Int, _ key: String) throws(ImportError) -> ImportColumn {
    let reader = reader(key)
    var values: [Node?] = []
    for row in table.rows {
      do throws(Misfit) {
        guard let cell = row.values[index] else {
          values.append(nil)
          continue
        }
        values.append(try reader?.node(cell))
      } catch {
        throw .misfit(line: row.line, column: table.columns[index], key: key, error)
      }
    }
    return column(index, key, .mapped, values)
  }

  private func guessed(_ index: Int, _ taken: Set<String>) -> ImportColumn? {
    guard let key = key(named: table.columns[index]), !taken.contains(key),
      let reader = reader(key)
    else { return nil }
    var values: [Node?] = []
    for row in table.rows {
      guard let cell = row.values[index] else {
        values.append(nil)
        continue
      }
      guard let node = isExport ? exported(cell, key) : try? reader.node(cell) else { return nil }
      values.append(node)
    }
    return column(index, key, .guessed, values)
  }

  /// Nil where the field cannot hold it.
  private func exported(_ cell: Node, _ key: String) -> Node? {
    guard let type = kind.schema.field(key)?.type else { return nil }
    let node = ExportedRows.node(cell, as: type)
    return type.misfit(of: node) == nil ? node : nil
  }

  private func key(named column: String) -> String? {
    if isExport { return kind.schema.field(column)?.key.text }
    if let key = names.key(named: column) { return key }
    let titleKey = kind.schema.titleKey.text
    let isNamed = table.columns.contains { names.key(named: $0) == titleKey }
    return !isNamed && names.isTitleWord(column) ? titleKey : nil
  }

  private mutating func extra(_ index: Int) -> ImportColumn {
    let name = table.columns[index]
    let key = isExport ? keys.key(exported: name) : keys.key(for: name)
    let values = table.rows.map { row in
      row.values[index].map { isExport ? ExportedRows.node($0, as: nil) : $0 }
    }
    return column(index, key, .extra, values)
  }

  private func column(
    _ index: Int, _ key: String, _ origin: ImportColumn.Origin, _ values: [Node?]
  ) -> ImportColumn {
    ImportColumn(
      index: index, name: table.columns[index], key: key, origin: origin, values: values)
  }

  private func reader(_ key: String) -> CellReader? {
    kind.schema.field(key).map { CellReader($0, of: kind, synonyms: synonyms) }
  }
}

extension ImportColumn {
  /// Written by the import itself, never by a column.
  static let importKey = "import-key"
}

extension ImportTable {
  fileprivate var filledColumns: [Int] {
    columns.indices.filter { index in rows.contains { $0.values[index] != nil } }
  }

  /// The column that somebody named, without regard to case and marks where no other is meant.
  ///
  /// - Throws: `ImportError.unknownColumn`.
  func index(of column: String) throws(ImportError) -> Int {
    if let index = columns.firstIndex(of: column) { return index }
    let plain = FieldNames.plain(column)
    if let index = columns.firstIndex(where: { FieldNames.plain($0) == plain && plain != "" }) {
      return index
    }
    throw .unknownColumn(
      column, nearest: nearestWord(to: column, among: columns), columns: columns)
  }
}
