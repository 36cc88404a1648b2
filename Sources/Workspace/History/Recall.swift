package import Domain
package import Git
import Notation

/// Why nothing recorded can be taken back.
package enum RecallError: Error, Sendable {
  /// There is nothing left that this person has done.
  case nothing
  case overtaken(Overtaken)
  case git(GitError)
}

/// A field to which somebody has given another value since.
package struct Overtaken: Sendable, Equatable {
  /// Of the record.
  package let id: RecordID
  /// As commands name it; nil where the record is gone.
  package let field: String?
  /// As screens name them; nil where the files were changed and nothing was committed.
  package let who: String?
}

extension ChangeLog {
  /// How far back undo looks.
  static let reach = 500

  /// The newest change of this person that is not taken back, or the newest undo of theirs that nothing
  /// new came after, with what takes it back. One of which nothing is left to take back is passed over.
  ///
  /// - Throws: `RecallError`.
  package func recall(isRedo: Bool, in portfolio: Portfolio) throws(RecallError) -> Recalled {
    let own = try ownCommits()
    let candidates = own.map(\.recordedAction).candidates
    for place in isRedo ? candidates.redo : candidates.undo {
      let commit = own[place]
      guard let id = commit.recordedAction.id,
        let change = try inverse(of: commit, in: portfolio)
      else { continue }
      if let overtaken = overtaken(change, in: portfolio, since: commit.id) {
        throw .overtaken(overtaken)
      }
      let original = ChangeLog.original(of: commit, among: own)
      let names: [RecordID: RecordID]
      do { names = try numbers(since: original) } catch { throw .git(error) }
      return Recalled(
        change: change, reversal: Reversal(of: id, isRedo: isRedo),
        action: original.action ?? .edit, ids: original.recordIDs.map { names[$0] ?? $0 },
        seconds: original.seconds)
    }
    throw .nothing
  }

  /// What takes a commit back; nil where that would change nothing any more.
  private func inverse(
    of commit: GitCommit, in portfolio: Portfolio
  ) throws(RecallError) -> Change? {
    do throws(GitError) {
      let differences = try differences(of: [commit]).first ?? []
      if differences.isEmpty { return nil }
      return Change.undoing(differences, of: commit.touched, on: portfolio.today)
        .renumbered(try numbers(since: commit)).remaining(in: portfolio)
    } catch { throw .git(error) }
  }

  private func ownCommits() throws(RecallError) -> [GitCommit] {
    do throws(GitError) {
      let address = try ownAddress().lowercased()
      return try commits(limit: ChangeLog.reach)
        .filter { $0.authorEmail.lowercased() == address }
    } catch { throw .git(error) }
  }

  /// What an undo, or a redo of it, was about at first.
  private static func original(of commit: GitCommit, among commits: [GitCommit]) -> GitCommit {
    var (commit, seen) = (commit, Set<String>())
    while let undone = commit.recordedAction.reversal?.id, seen.insert(commit.id).inserted,
      let earlier = commits.first(where: { $0.recordedAction.id == undone })
    {
      commit = earlier
    }
    return commit
  }

  /// The first field that is not as the change expects it, and who has changed it; nil where the change
  /// can be made.
  ///
  /// - Parameter commit: nobody before it comes into question; nil looks at the last commits.
  package func overtaken(
    _ change: Change, in portfolio: Portfolio, since commit: String? = nil
  ) -> Overtaken? {
    for case .edit(let id, let edits) in change.steps {
      guard let record = portfolio[id] else {
        // The store says why a file cannot be read.
        if portfolio.isUnreadable(id) { continue }
        return Overtaken(id: id, field: nil, who: nil)
      }
      guard let edit = edits.clash(on: record) else { continue }
      let who = author(of: edit, at: record.path, since: commit, in: portfolio)
      let field = [edit.key.text, edit.entry].compactMap { $0 }.joined(separator: ".")
      return Overtaken(id: id, field: field, who: who)
    }
    return nil
  }

  private func author(
    of edit: Edit, at path: String, since commit: String?, in portfolio: Portfolio
  ) -> String? {
    guard let commits = try? commits(limit: 50, path: path, since: commit),
      let differences = try? differences(of: commits)
    else { return nil }
    return zip(commits, differences).first { _, differences in
      differences.contains { difference in
        difference.fields.contains { field in
          field.key == edit.key && (edit.entry == nil || field.place.first == edit.entry)
        }
      }
    }.map { ChangeLog.who($0.0, in: portfolio) }
  }
}

extension [Edit] {
  /// The first that finds neither what it expects nor what it wants.
  fileprivate func clash(on record: Record) -> Edit? {
    var document = record.document
    for edit in self {
      guard let edited = try? document.applying(edit, of: record.kind) else { return edit }
      document = edited
    }
    return nil
  }
}

extension Portfolio {
  fileprivate func isUnreadable(_ id: RecordID) -> Bool { unreadable.contains { $0.id == id } }
}

extension Change {
  /// Without the steps on records that are gone; nil where nothing is left that would change a file, or
  /// what was deleted is there again.
  fileprivate func remaining(in portfolio: Portfolio) -> Change? {
    var (remaining, hasEffect): ([Step], Bool) = ([], false)
    for step in steps {
      switch step {
      case .add(let draft):
        if let id = draft.id, portfolio[id] != nil { return nil }
        hasEffect = true
      case .edit(let id, let edits):
        if let record = portfolio[id] {
          hasEffect = hasEffect || edits.hasEffect(on: record)
        } else if portfolio.isUnreadable(id) {
          hasEffect = true
        } else {
          continue
        }
      case .configure: hasEffect = true
      }
      remaining.append(step)
    }
    return hasEffect ? Change(action, remaining) : nil
  }
}

extension [Edit] {
  /// Whether the record would differ, or refuses one of them.
  fileprivate func hasEffect(on record: Record) -> Bool {
    clash(on: record) != nil
      || reduce(record.document) { $0.setting($1, of: record.kind) }.bytes != record.document.bytes
  }
}
