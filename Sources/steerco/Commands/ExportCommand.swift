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
      try session.output.json(JSONWriter.indented(RecordExport.json(records, kind)))
    } else {
      try session.output.sanitised(RecordExport.csv(records, kind))
    }
    session.noteUnreadable(portfolio.unreadable.filter { $0.kind == kind })
  }
}
