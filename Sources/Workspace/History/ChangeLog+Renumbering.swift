import Domain
import Git

extension ChangeLog {
  /// The trailer of a sync that gave a record of its own side another number: `D-0021 D-0024`.
  package static let renumberingTrailer = "Steerco-Renumbered"

  /// What the records that a commit is about are called by now: a sync may have given them other numbers,
  /// and theirs to records of the other side.
  ///
  /// - Throws: `GitError`.
  func numbers(since commit: GitCommit) throws(GitError) -> [RecordID: RecordID] {
    let later = try repository.log(excluding: commit.id, limit: ChangeLog.reach)
    var numbers: [RecordID: RecordID] = [:]
    for merge in later.reversed() where try isOwn(commit, before: merge) {
      let given = Dictionary(merge.renumbered) { first, _ in first }
      numbers = numbers.mapValues { given[$0] ?? $0 }.merging(given) { former, _ in former }
    }
    return numbers
  }

  /// Whether the commit lies on the side that a sync renumbered.
  private func isOwn(_ commit: GitCommit, before merge: GitCommit) throws(GitError) -> Bool {
    guard !merge.renumbered.isEmpty, merge.parents.count == 2 else { return false }
    let isTheirs = try repository.isAncestor(commit.id, of: merge.parents[1])
    if isTheirs { return false }
    return try repository.isAncestor(commit.id, of: merge.parents[0])
  }
}

extension GitCommit {
  fileprivate var renumbered: [(RecordID, RecordID)] {
    (trailers[ChangeLog.renumberingTrailer] ?? []).compactMap { line in
      let ids = line.split(separator: " ").compactMap { RecordID($0, kind: nil) }
      return ids.count == 2 ? (ids[0], ids[1]) : nil
    }
  }
}

extension Change {
  /// The same change of records that have other numbers by now.
  func renumbered(_ numbers: [RecordID: RecordID]) -> Change {
    if numbers.isEmpty { return self }
    return Change(
      action,
      steps.map { step in
        guard case .edit(let id, let edits) = step else { return step }
        return .edit(numbers[id] ?? id, edits)
      })
  }
}
