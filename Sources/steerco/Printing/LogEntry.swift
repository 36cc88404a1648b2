import Domain
import Git
import Interchange
import Localization
import Workspace

/// A commit as the log prints it.
struct LogEntry {
  let commit: GitCommit
  let differences: [RecordDifference]
  /// As screens name them.
  let who: String

  /// Of one commit, for people; a pipe gets them all.
  private static let rowLimit = 6

  /// For people moment and sentence; else moment, who, record and sentence.
  func rows(_ catalogue: Catalogue, isForPeople: Bool) -> [[String]] {
    let moment = isForPeople ? moment(catalogue) : isoMoment
    let told = isForPeople ? Array(differences.prefix(LogEntry.rowLimit)) : differences
    var rows = told.map { difference in
      let sentence = catalogue.text(difference, by: who) + mark(catalogue)
      return isForPeople ? [moment, sentence] : [moment, who, difference.id.text, sentence]
    }
    if differences.isEmpty {
      let sentence = "\(who): \(commit.subject)"
      rows = [isForPeople ? [moment, sentence] : [moment, who, "", sentence]]
    }
    if differences.count > told.count {
      let rest = HistoryMessage.moreRecords(differences.count - told.count)
      rows.append([moment, catalogue.text(rest)])
    }
    return rows
  }

  /// ` (undo)` behind what takes something back.
  private func mark(_ catalogue: Catalogue) -> String {
    guard let reversal = commit.recordedAction.reversal else { return "" }
    let word = catalogue.long(catalogue.action(reversal.isRedo ? "redo" : "undo"))
    return " (\(word.lowercased()))"
  }

  private func moment(_ catalogue: Catalogue) -> String {
    "\(catalogue.writing.day(Surroundings.localMoment(of: commit.seconds).day)) \(clock)"
  }

  private var isoMoment: String {
    "\(Surroundings.localMoment(of: commit.seconds).day.iso)T\(clock)"
  }

  private var clock: String {
    let minutes = Surroundings.localMoment(of: commit.seconds).minutes
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return two(minutes / 60) + ":" + two(minutes % 60)
  }

  func json(_ catalogue: Catalogue) -> JSON {
    let action = commit.recordedAction
    let pairs: [(String, JSON?)] = [
      ("commit", .string(commit.id)), ("when", .string(isoMoment)), ("who", .string(who)),
      ("author", .string("\(commit.authorName) <\(commit.authorEmail)>")),
      ("action", commit.trailers["Steerco-Action"]?.first.map(JSON.string)),
      ("change", action.id.map { .string($0.text) }),
      ("undoes", action.reversal.map { .string($0.id.text) }),
      ("subject", .string(commit.subject)),
      ("records", .array(differences.map { $0.json(by: who, catalogue) })),
    ]
    return .object(pairs.compactMap { pair in pair.1.map { JSON.Pair(pair.0, $0) } })
  }
}

extension RecordDifference {
  /// With what happened in words, and every field before and after.
  func json(by who: String, _ catalogue: Catalogue) -> JSON {
    .object([
      .init("id", .string(id.text)), .init("kind", .string(id.kind.rawValue)),
      .init("what", .string(catalogue.text(self, by: who))),
      .init("fields", .array(fields.map(\.json))),
    ])
  }
}

extension FieldDifference {
  /// `{"field": "cells.CMO", "from": "A", "to": null}`
  var json: JSON {
    .object([
      .init("field", .string(name)), .init("from", from.map { .string($0.inline) } ?? .null),
      .init("to", to.map { .string($0.inline) } ?? .null),
    ])
  }
}
