import Domain
import Interchange
import Notation

/// What an export of this program says of its rows beside their fields.
struct ExportedRows {
  /// The whole Markdown under the front matter; empty where a record has none.
  let bodies: [String]
  let importKeys: [String?]
  private let kind: Kind

  /// Nil for a table that is no export of `kind`: then `body` and `import-key` are columns like others.
  init?(_ table: ImportTable, _ kind: Kind) {
    guard table.isExport(of: kind), let id = table.columns.firstIndex(of: Record.idKey.text),
      table.rows.allSatisfy({ $0.values[id] != nil })
    else { return nil }
    func texts(_ column: String) -> [String?] {
      let place = table.columns.firstIndex(of: column)
      return table.rows.map { row in place.flatMap { row.values[$0]?.text } }
    }
    self.kind = kind
    bodies = texts(ImportColumn.body).map { $0 ?? "" }
    importKeys = texts(ImportColumn.importKey)
  }

  /// The draft as its record was: no state, day or text that it did not have.
  func draft(_ row: Int, _ fields: [Assignment], key: String?) -> Draft {
    let body = Document.record([], body: bodies[row])
    let id = fields.first { $0.key == Record.idKey }?.value.text
    let kept = fields.filter { field in
      let heading = kind.schema.field(field.key.text)?.heading
      let section = heading.flatMap(body.section)?.replacing("\r\n", with: "\n")
      return field.key != Record.idKey
        && (section == nil || section != field.value.text?.replacing("\r\n", with: "\n"))
    }
    let keys = key.map { [Assignment(Key(ImportColumn.importKey), .scalar($0))] } ?? []
    return Draft(
      kind: kind, id: id.map { RecordID(reading: $0, in: kind).inFull }, fields: kept + keys,
      body: bodies[row])
  }

  /// A cell as the export wrote it, the other way round.
  static func node(_ cell: Node, as type: FieldType?) -> Node {
    guard case .scalar(let text) = cell else { return cell }
    switch type {
    case .list?, .rows?, .map?, nil: break
    default: return cell
    }
    if let first = text.utf8.first, [UInt8(ascii: "["), UInt8(ascii: "{")].contains(first),
      let json = try? JSONReader.value(Array(text.utf8)), let node = Node(json, depth: 1)
    {
      return node
    }
    guard case .list? = type else { return cell }
    let words = text.split(separator: ",").map { Node.scalar(String($0.trimmingBlanks)) }
    return .list(words)
  }
}

extension ImportTable {
  /// Whether every row says that it is a record of `kind`.
  func isExport(of kind: Kind) -> Bool {
    guard let place = columns.firstIndex(of: "kind") else { return false }
    return !rows.isEmpty && rows.allSatisfy { $0.values[place] == .scalar(kind.rawValue) }
  }
}

extension ImportColumn {
  /// Of an export: the text below the front matter.
  static let body = "body"
}
