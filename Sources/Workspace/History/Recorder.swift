package import Domain
package import Git
import Notation
import Store

/// Makes a commit of every change, where the store lies in a repository that holds it. Runs git.
package struct Recorder: Sendable {
  private let folder: String
  private let repository: GitRepository
  private let history: GitHistory
  private let environment: [String: String]

  /// Touches nothing.
  ///
  /// - Parameters:
  ///   - path: of the store's folder.
  ///   - trust: as for `GitRepository`.
  package init(of path: String, environment: [String: String], trust: [String] = []) {
    folder = StoreLocation.absolute(path) ?? path
    repository = GitRepository(folder, environment: environment, trust: trust)
    history = GitHistory(of: folder, environment: environment, trust: trust)
    self.environment = environment
  }

  /// Something that was done and stands in the files.
  package struct Entry: Sendable {
    /// What the user did.
    package let action: Change.Action
    /// Of the records, in order.
    package let ids: [RecordID]
    /// Of the files, from the store's folder.
    package let paths: [String]
    /// By which a later undo names it.
    package let changeID: ChangeID
    /// The state to which all of it was moved; nil for anything else.
    package var state: String?
    /// What it takes back.
    package var reversal: Reversal?
    /// What was really done; empty where only the files tell.
    package let steps: [Change.Step]

    package init(
      _ action: Change.Action, ids: [RecordID], paths: [String], changeID: ChangeID,
      steps: [Change.Step] = []
    ) {
      self.action = action
      self.steps = steps
      self.ids = ids
      self.paths = paths
      self.changeID = changeID
    }

    /// What a change of the workspace has led to.
    package init(_ change: Change, _ applied: Workspace.Applied, _ reversal: Reversal? = nil) {
      self.init(
        change.action, ids: applied.ids, paths: applied.paths, changeID: applied.changeID,
        steps: applied.change.steps)
      state = change.action == .move ? change.soleState : nil
      self.reversal = reversal
    }
  }

  /// Whether changes are to be committed: in a repository of the store's own, and in one around it that
  /// holds the store. In somebody's work tree that does not, nothing is done.
  private var isKept: Bool {
    guard let metadata = GitRepository.metadata(of: folder) else { return false }
    if metadata == folder + "/.git" { return true }
    let found = try? history.entries(of: "HEAD", at: [StoreReader.configurationName])
    return found?.isEmpty == false
  }

  /// Commits the files of a change, and nothing else that may be staged. Does nothing without git, and
  /// where the store's history is not kept.
  ///
  /// - Parameters:
  ///   - person: who acts; nil leaves it to git's identity.
  ///   - portfolio: finds the person by that identity.
  /// - Throws: `GitError`; the change stands all the same.
  package func record(
    _ entry: Entry, by person: RecordID?, in portfolio: Portfolio
  ) throws(GitError) {
    guard isKept else { return }
    do throws(GitError) {
      let identity = try repository.author(environment)
      let person = person ?? portfolio.person(name: identity.name, email: identity.email)
      try repository.record(entry.paths, message: entry.message(by: person))
    } catch .missing, .noRepository { return }
  }
}

extension Recorder.Entry {
  private var verb: String { reversal?.isRedo == true ? "redo" : action.rawValue }

  /// `Steerco-Field: D-0001 door`, so that an undo leaves alone what stood in the same files uncommitted;
  /// only the record where nothing was left to do.
  private var fields: [String] {
    var seen: Set<String> = []
    return steps.flatMap { step -> [String] in
      guard case .edit(let id, let edits) = step else { return [] }
      return edits.isEmpty ? [id.text] : edits.map { "\(id.text) \($0.key.text)" }
    }.map { "\(ChangeLog.fieldTrailer): \($0.onOneLine)" }.filter { seen.insert($0).inserted }
  }

  /// `D-0012: move to decided`, `4 records: defer`; then the trailers, by which it is found again.
  func message(by person: RecordID?) -> String {
    let names = ids.reduce(into: [String]()) { names, id in
      let name = id.text.onOneLine
      if !names.contains(name) { names.append(name) }
    }
    let subject =
      names.count == 1 ? names[0] : names.isEmpty ? "steerco.yaml" : "\(names.count) records"
    let what = verb + (state.map { " to " + $0.onOneLine } ?? "")
    let trailers =
      ["Steerco-Action: \(verb)"] + names.map { "Steerco-Record: \($0)" }
      + [person.map { "Steerco-By: \($0.text.onOneLine)" }].compactMap { $0 }
      + fields
      + (changeID == .unrecorded ? [] : ["Steerco-Change: \(changeID.text)"])
      + [reversal.map { "Steerco-Undoes: \($0.id.text)" }].compactMap { $0 }
    return "\(subject): \(what)".prefix(72) + "\n\n" + trailers.joined(separator: "\n") + "\n"
  }
}

extension String {
  fileprivate var onOneLine: String { String(map { $0.isNewline ? " " : $0 }) }
}

extension Change {
  /// The state that every step sets; nil where there is none, or several.
  fileprivate var soleState: String? {
    let states = steps.flatMap { step -> [String] in
      guard case .edit(_, let edits) = step else { return [] }
      return edits.filter { $0.key == Record.statusKey }.compactMap { $0.value?.text }
    }
    return Set(states).count == 1 ? states.first : nil
  }
}
