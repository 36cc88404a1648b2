import ArgumentParser
import Domain
import Interchange
import Localization
import Text
import Workspace

struct ListCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the records of a kind.",
    discussion: """
      A query reads like: status:idea,framed owner:cio overdue:yes score>500 chatbot
      In a pipe the rows are divided by tabs, without a header and with values as files have them.
      """)

  @Argument(
    help:
      "decision, ownership, use-case, pilot, tool, meeting, objective, metric, segment or person.")
  var kind: String
  @Argument(help: "Conditions; a blank means and, a comma means or.")
  var query: [String] = []
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Keys divided by commas; -key turns an order round.", valueName: "key"))
  var sort: String?
  @Option(
    help: ArgumentHelp("Keys divided by commas, field keys or computed ones.", valueName: "a,b"))
  var columns: String?
  @Option(help: ArgumentHelp("At most so many rows.", valueName: "n"))
  var limit: Int?
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    if let limit, limit < 0 { throw CommandError.command(.badLimit(limit)) }
    let kind = try session.kind(kind)
    let portfolio = try session.open().portfolio
    let selection = try RecordSelection(
      kind, query: query.joined(separator: " "), sort: sort, in: portfolio, session.catalogue)
    let keys = columns.map { $0.split(separator: ",").map(String.init) } ?? kind.defaultColumns
    let subjects = try keys.map { key in try selection.subject(key) }
    let records = limit.map { Array(selection.records.prefix($0)) } ?? selection.records
    let unreadable = portfolio.unreadable.filter { $0.kind == kind }
    let rows = RecordRows(
      kind: kind, records: records,
      unreadable: selection.isFiltered ? [] : unreadable.filter(\.isRow),
      subjects: subjects, portfolio: portfolio)
    try session.print(rows)
    session.noteUnreadable(unreadable)
  }
}

extension Session {
  /// A kind from the command line, where a mistake is told before any store is opened.
  func kind(_ word: String) throws -> Kind { try Kind(named: word) }

  fileprivate func print(_ rows: RecordRows) throws {
    if options.json {
      try output.json(JSONWriter.indented(rows.json(catalogue)))
    } else if drawsTables {
      if rows.isEmpty { return output.note(catalogue.text(CommandMessage.nothingFound)) }
      for line in rows.table(catalogue).lines(room: surroundings.columns) { try output.line(line) }
    } else {
      for cells in rows.rawCells() { try output.cells(cells) }
    }
  }
}
