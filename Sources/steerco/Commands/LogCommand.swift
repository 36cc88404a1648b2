import ArgumentParser
import Domain
import Git
import Interchange
import Localization
import Workspace

struct LogCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "log", abstract: "Say who changed what and when, newest first.",
    discussion: "In a pipe the rows are divided by tabs: moment, who, record, what.")

  @Argument(help: "A record; all when none is named.")
  var id: String?
  @Option(help: ArgumentHelp("At most so many commits.", valueName: "n"))
  var limit = 50
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    if limit < 0 { throw CommandError.command(.badLimit(limit)) }
    let workspace = try session.open()
    let record = try id.map(workspace.portfolio.soleRecord)
    let log = session.changeLog(of: workspace)
    let entries: [LogEntry]
    do throws(GitError) {
      entries = try log.entries(limit: limit, of: record).map { commit, differences in
        LogEntry(
          commit: commit, differences: differences,
          who: ChangeLog.who(commit, in: workspace.portfolio))
      }
    } catch { throw CommandError.git(error) }
    try session.print(entries)
  }
}

extension Session {
  fileprivate func print(_ entries: [LogEntry]) throws {
    if options.json {
      return try output.json(JSONWriter.indented(.array(entries.map { $0.json(catalogue) })))
    }
    if entries.isEmpty { return output.note(catalogue.text(HistoryMessage.nothingRecorded)) }
    for entry in entries {
      for row in entry.rows(catalogue, isForPeople: drawsTables) {
        if drawsTables {
          try output.line(row.joined(separator: "  "))
        } else {
          try output.cells(row)
        }
      }
    }
  }
}
