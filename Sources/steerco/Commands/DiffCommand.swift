import ArgumentParser
import Domain
import Git
import Interchange
import Localization
import Store
import Text
import Workspace

struct DiffCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Say what changed in a record, field by field.",
    discussion: "In a pipe the rows are divided by tabs: commit or -, field, before, after.")

  @Argument(help: "D-0012 or d12.")
  var id: String
  @Option(
    help: ArgumentHelp("Since the end of this day; else by the last commit.", valueName: "day"))
  var since: String?
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let workspace = try session.open()
    let record = try workspace.portfolio.soleRecord(named: id)
    let day = try since.map { text in
      guard let day = TypedDay.day(text, today: try session.today()) else {
        throw CommandError.value(.notADay(text))
      }
      return day
    }
    let parts: [RecordChanges]
    do throws(GitError) {
      parts = try RecordChanges.all(
        of: record, since: day, session.changeLog(of: workspace),
        session.history(of: workspace.folder.path), workspace.portfolio)
    } catch { throw CommandError.git(error) }
    try session.print(parts, of: record)
  }
}

/// What one step of the history changed in a record.
private struct RecordChanges {
  /// Nil: in the files and not committed yet.
  let commit: GitCommit?
  let who: String
  let difference: RecordDifference

  /// The commits together that came after a day, or the last one; then what is not committed.
  static func all(
    of record: Record, since day: Day?, _ log: ChangeLog, _ history: History, _ portfolio: Portfolio
  ) throws(GitError) -> [RecordChanges] {
    let last = try log.commits(limit: 1, path: record.path).first
    let head = try last.flatMap { last throws(GitError) in
      try log.record(at: record.path, in: last.id)
    }
    let start = day == nil ? last?.parents.first : day.flatMap(history.commit)
    let former = try start.flatMap { start throws(GitError) in
      try log.record(at: record.path, in: start)
    }
    let committed = RecordDifference(from: former, to: head).flatMap { difference in
      last.map {
        RecordChanges(commit: $0, who: ChangeLog.who($0, in: portfolio), difference: difference)
      }
    }
    let open = RecordDifference(from: head, to: record).map {
      RecordChanges(commit: nil, who: "", difference: $0)
    }
    return [committed, open].compactMap { $0 }
  }
}

extension Session {
  fileprivate func print(_ parts: [RecordChanges], of record: Record) throws {
    if options.json {
      return try output.json(JSONWriter.indented(.array(parts.map(\.json))))
    }
    if parts.isEmpty {
      return output.note(catalogue.text(HistoryMessage.unchanged(id: record.id.text)))
    }
    for part in parts {
      if drawsTables { try output.line(heading(part)) }
      for row in rows(part) {
        if drawsTables {
          try output.line("  \(row[0]): \(row[1]) → \(row[2])")
        } else {
          try output.cells([part.commit?.id ?? "-"] + row)
        }
      }
    }
  }

  private func heading(_ part: RecordChanges) -> String {
    guard let commit = part.commit else { return catalogue.text(HistoryMessage.notCommittedYet) }
    let day = Surroundings.localMoment(of: commit.seconds).day
    return "\(writing.day(day))  \(catalogue.text(part.difference, by: part.who))"
  }

  /// Field, before, after; every field of a record that came or went.
  private func rows(_ part: RecordChanges) -> [[String]] {
    part.difference.fields.map { field in
      let values = [field.from, field.to].map { node in
        drawsTables
          ? catalogue.text(node, of: field, in: part.difference.id.kind)
          : node?.inline ?? ""
      }
      return [field.name] + values.map { $0.replacing("\n", with: " ⏎ ") }
    }
  }
}

extension RecordChanges {
  fileprivate var json: JSON {
    .object([
      .init("commit", commit.map { .string($0.id) } ?? .null),
      .init("who", commit == nil ? .null : .string(who)),
      .init("fields", .array(difference.fields.map(\.json))),
    ])
  }
}
