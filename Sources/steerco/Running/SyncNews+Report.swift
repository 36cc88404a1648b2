import Domain
import Interchange
import Localization
import Store
import Text
import Workspace

extension SyncNews {
  init(_ progress: SyncProgress) {
    let step: SyncStep =
      switch progress.step {
      case .recording: .recording
      case .fetching: .fetching
      case .merging: .merging
      case .sending: .sending
      }
    self = .working(step, percent: progress.percent)
  }

  /// Nil where git or the store has words of its own.
  init?(_ error: SyncError) {
    switch error {
    case .git, .store: return nil
    case .offline(let words): self = .offline(why: words.cause)
    case .refused(let words): self = .refused(why: words.cause)
    case .notShared: self = .notShared
    case .noRepository: self = .noRepository
    case .insideWorkTree(let root): self = .insideWorkTree(root)
    case .detached: self = .detached
    case .mergeUnderWay: self = .mergeUnderWay
    case .underWay: self = .underWay
    case .unknownRemote(let name, let known): self = .unknownRemote(name, known: known)
    case .otherBranch(let ours, let theirs): self = .otherBranch(ours: ours, theirs: theirs)
    case .sharedElsewhere(let place): self = .sharedElsewhere(place)
    case .notAFile(let path): self = .notAFile(path: path)
    case .outrun(let times): self = .outrun(times)
    case .cancelled: self = .cancelled
    }
  }
}

extension Catalogue {
  /// What came of a sync, a sentence a line, the most important first.
  func lines(of report: SyncReport, in portfolio: Portfolio) -> [String] {
    let isEmpty = report.sent == 0 && report.received.isEmpty
    let outcome: SyncNews =
      isEmpty ? .nothingNew : .done(sent: report.sent, received: report.received.count)
    return (report.hasFinishedFormer ? [text(.interruptedFinished)] : [])
      + report.renumbered.map {
        text(.renumbered(old: $0.old.text, new: $0.new.text, title: $0.title))
      }
      + report.conflicts.map { words(for: $0, in: portfolio) }
      + report.keptBeside.map { text(.keptBeside(path: $0)) }
      + (report.findings.isEmpty ? [] : [text(.newFindings(report.findings.count))])
      + report.received.map { text($0.difference, by: $0.by) } + [text(outcome)]
  }
}

extension Catalogue {
  private func words(for contested: SyncReport.Contested, in portfolio: Portfolio) -> String {
    let found = RecordConflict(StoreContents.id(at: contested.path), contested.conflict)
    let field = ContestedField(found, in: portfolio)
    let how = "→ steerco resolve \(field.name) \(contested.conflict.field) 1"
    return text(ConflictMessage.kept(field.summary(self), how: how))
  }
}

extension SyncReport.Contested {
  /// The id of the record, or the name of the file that is none.
  var name: String { StoreContents.id(at: path)?.text ?? path }
}

extension JSON {
  /// The report of a sync as `--json` prints it.
  init(_ report: SyncReport, _ catalogue: Catalogue) {
    self = .object([
      Pair("sent", .number(text: String(report.sent))),
      Pair(
        "received",
        .array(report.received.map { .string(catalogue.text($0.difference, by: $0.by)) })),
      Pair("renumbered", .array(report.renumbered.map(JSON.init))),
      Pair("conflicts", .array(report.conflicts.map(JSON.init))),
      Pair("kept-beside", .array(report.keptBeside.map { .string($0) })),
      Pair("findings", .number(text: String(report.findings.count))),
      Pair("retries", .number(text: String(report.retries))),
    ])
  }

  private init(_ renumbered: SyncReport.Renumbered) {
    self = .object([
      Pair("old", .string(renumbered.old.text)), Pair("new", .string(renumbered.new.text)),
    ])
  }

  private init(_ contested: SyncReport.Contested) {
    self = .object([
      Pair("id", .string(contested.name)), Pair("field", .string(contested.conflict.field)),
    ])
  }
}

extension String {
  /// What failed stands first; advice, and what a server says to everybody, around it.
  fileprivate var cause: String {
    let lines = split(whereSeparator: \.isNewline).map { String($0.trimmingBlanks) }
    let noise = ["remote:", "warning:", "Warning:", "hint:"]
    return lines.first { line in !line.isEmpty && !noise.contains { line.hasPrefix($0) } }
      ?? lines.last ?? ""
  }
}
