import Domain
import Interchange
import Notation
import Text

/// Records as another program, or an import of ours, takes them: whole, with `import-key` and the body,
/// so that nothing is lost and the first source can be imported again. What is computed is left out,
/// for it would come back as data.
enum RecordExport {
  static func json(_ records: [Record], _ kind: Kind) -> JSON {
    let keys = keys(of: records, kind)
    return .array(
      records.map { record in
        let row = row(of: record)
        return .object(
          [
            JSON.Pair("id", .string(record.id.text)), JSON.Pair("kind", .string(kind.rawValue)),
          ] + keys.compactMap { key in row[key].map { JSON.Pair(name(of: key), $0) } }
            + (body(of: record).map { [JSON.Pair("body", .string($0))] } ?? []))
      })
  }

  /// A column for every field that some record has.
  static func csv(_ records: [Record], _ kind: Kind) -> String {
    let keys = keys(of: records, kind)
    let bodies = records.map(body)
    let hasBody = bodies.contains { $0 != nil }
    return CSVWriter.text(
      header: ["id", "kind"] + keys.map { name(of: $0).sanitised } + (hasBody ? ["body"] : []),
      rows: zip(records, bodies).map { record, body in
        let row = row(of: record)
        return [record.id.text.sanitised, kind.rawValue]
          + keys.map { harmless(cell(row[$0], record, $0)) }
          + (hasBody ? [harmless(body ?? "")] : [])
      })
  }

  /// Those that some record has: of the schema in its order, then others as they first appear, in one
  /// order for all records, for an import cannot know another.
  private static func keys(of records: [Record], _ kind: Kind) -> [String] {
    let present = records.map { Set(row(of: $0).keys) }.reduce(into: Set()) { $0.formUnion($1) }
    var keys = kind.schema.fields.map(\.key.text).filter(present.contains)
    var known = Set(keys)
    for key in records.flatMap(\.unknownKeys) where present.contains(key) {
      if known.insert(key).inserted { keys.append(key) }
    }
    return keys
  }

  private static func row(of record: Record) -> [String: JSON] {
    Dictionary(
      RecordJSON.fields(of: record).compactMap { pair in
        said(pair.value).map { (pair.key, $0) }
      }
    ) { first, _ in first }
  }

  /// Without blanks in place of values: they say nothing, and imports leave them out.
  private static func said(_ value: JSON) -> JSON? {
    switch value {
    case .string(let text): return text.allSatisfy(\.isWhitespace) ? nil : value
    case .array(let items):
      let items = items.compactMap(said)
      return items.isEmpty ? nil : .array(items)
    case .object(let pairs):
      let pairs = pairs.compactMap { pair in said(pair.value).map { JSON.Pair(pair.key, $0) } }
      return pairs.isEmpty ? nil : .object(pairs)
    default: return value
    }
  }

  /// A key of the file that would be read as something else.
  private static func name(of key: String) -> String {
    ["kind", "path", "computed", "findings", "body"].contains(key) ? "source-" + key : key
  }

  /// The Markdown below the front matter as it stands; nil when there is none.
  private static func body(of record: Record) -> String? {
    let document = record.document
    let start = document.sections.first?.lines.lowerBound ?? document.bytes.count
    let text =
      document.preamble + String(decoding: document.bytes[start...], as: UTF8.self)
    return text.allSatisfy(\.isWhitespace) ? nil : text
  }

  /// Tabs indent code in a body; here they steer no table.
  private static func harmless(_ text: String) -> String {
    text.split(separator: "\t", omittingEmptySubsequences: false)
      .map { String($0).sanitised(keepingLines: true) }.joined(separator: "\t")
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
      let isPlain = text.utf8.allSatisfy { $0 >= 0x20 } && !text.contains(",")
      let isWord = text.first.map { !"[{ ".contains($0) } ?? false
      return isPlain && isWord && text.last != " " ? text : nil
    }
    return words.count == items.count ? words : nil
  }
}
