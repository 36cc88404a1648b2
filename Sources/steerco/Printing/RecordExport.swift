import Domain
import Interchange
import Notation
import Text

/// Records as another program, or an import of ours, takes them. What is computed is left out, for it
/// would come back as data; so is `import-key`, which belongs to the store that it was written in.
enum RecordExport {
  static func json(_ record: Record) -> JSON {
    .object(
      [
        JSON.Pair("id", .string(record.id.text)), JSON.Pair("kind", .string(record.kind.rawValue)),
      ] + fields(of: record))
  }

  /// A column for every field that some record has.
  static func csv(_ records: [Record], _ kind: Kind) -> String {
    let rows = records.map { record in
      Dictionary(fields(of: record).map { ($0.key, $0.value) }) { first, _ in first }
    }
    var keys = kind.schema.fields.map(\.key.text).filter { key in rows.contains { $0[key] != nil } }
    for record in records { keys += record.unknownKeys.filter { !keys.contains($0) } }
    return CSVWriter.text(
      header: ["id", "kind"] + keys.map(\.sanitised),
      rows: zip(records, rows).map { record, row in
        [record.id.text.sanitised, kind.rawValue]
          + keys.map { cell(row[$0], record, $0).sanitised(keepingLines: true) }
      })
  }

  private static func fields(of record: Record) -> [JSON.Pair] {
    let importKey = Common.shared.importKey.key.text
    return RecordJSON.fields(of: record).filter { $0.key != importKey }
  }

  /// Text as in the file, lists of words with commas, anything deeper as JSON, which is YAML too.
  private static func cell(_ value: JSON?, _ record: Record, _ key: String) -> String {
    switch value {
    case nil: ""
    case .array(let items)?:
      words(items)?.joined(separator: ", ") ?? JSONWriter.compact(.array(items))
    case .object(let pairs)?: JSONWriter.compact(.object(pairs))
    default: text(record, key)
    }
  }

  private static func text(_ record: Record, _ key: String) -> String {
    let known = record.kind.schema.field(key).flatMap(record.node)
    return known?.text ?? record.document.text(Key(key)) ?? ""
  }

  /// Nil when an item is no text, or a comma in it would divide it.
  private static func words(_ items: [JSON]) -> [String]? {
    let words = items.compactMap { item -> String? in
      guard case .string(let text) = item else { return nil }
      return text.contains(",") || text.contains("\n") ? nil : text
    }
    return words.count == items.count ? words : nil
  }
}
