import ArgumentParser
import Domain
import Interchange
import Localization
import Notation
import Text
import Workspace

struct ExportCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Print all records of a kind as CSV or JSON.")

  @Argument(help: "The kind of record.")
  var kind: String
  @Option(help: ArgumentHelp("csv or json.", valueName: "csv|json"))
  var format = "csv"
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let kind = try session.kind(kind)
    let format = shared.json ? "json" : format.lowercased()
    guard ["csv", "json"].contains(format) else {
      throw CommandError.command(.unknownFormat(format, allowed: ["csv", "json"]))
    }
    let portfolio = try session.open().portfolio
    let records = portfolio.records(of: kind)
    if format == "json" {
      try session.output.json(JSONWriter.indented(.array(records.map(ExportCommand.json))))
    } else {
      try session.output.sanitised(ExportCommand.csv(records, kind))
    }
    session.noteUnreadable(portfolio.unreadable.filter { $0.kind == kind })
  }

  /// The fields alone: what is computed would come back as data with the next import.
  private static func json(_ record: Record) -> JSON {
    .object([JSON.Pair("id", .string(record.id.text))] + RecordJSON.fields(of: record))
  }

  /// A column for every field that some record has.
  private static func csv(_ records: [Record], _ kind: Kind) -> String {
    let rows = records.map { record in
      Dictionary(RecordJSON.fields(of: record).map { ($0.key, $0.value) }) { first, _ in first }
    }
    var keys = kind.schema.fields.map(\.key.text).filter { key in rows.contains { $0[key] != nil } }
    for record in records { keys += record.unknownKeys.filter { !keys.contains($0) } }
    return CSVWriter.text(
      header: ["id"] + keys.map(\.sanitised),
      rows: zip(records, rows).map { record, row in
        [record.id.text.sanitised]
          + keys.map { cell(row[$0], record, $0).sanitised(keepingLines: true) }
      })
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

  /// The scalar as it is written, `12.50` and not `12.5`.
  private static func text(_ record: Record, _ key: String) -> String {
    record.kind.schema.field(key).flatMap { record.node($0)?.text } ?? record.document.text(
      Key(key)) ?? ""
  }

  private static func words(_ items: [JSON]) -> [String]? {
    let words = items.compactMap { item -> String? in
      if case .string(let text) = item, !text.contains(","), !text.contains("\n") {
        text
      } else {
        nil
      }
    }
    return words.count == items.count ? words : nil
  }
}
