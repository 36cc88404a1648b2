import Domain
import Git
import Glibc
import Store

/// One sync while it runs.
struct SyncRun {
  let sync: Sync
  let shared: SharedBranch
  let cancellation: GitCancellation
  let told: (SyncProgress) -> Void
  var report = SyncReport()

  var repository: GitRepository { sync.repository }

  /// Fetches, takes in what is new there, and sends what is new here; false when somebody else sent
  /// something in between.
  mutating func isDone() throws(SyncError) -> Bool {
    let theirs = try fetched()
    if theirs == nil { try checkBranch() }
    let ours = try takeIn(theirs)
    if ours == theirs { return true }
    return try isSent(ours, over: theirs)
  }

  private func fetched() throws(SyncError) -> String? {
    told(SyncProgress(.fetching))
    return try reaching { () throws(GitError) -> String? in
      try repository.fetch(
        shared.remote, branch: shared.branch, cancellation: cancellation,
        progress: { told(SyncProgress(.fetching, percent: $0.percent)) })
    }
  }

  /// Two stores that were begun apart may be on branches of two names, and would never meet.
  private func checkBranch() throws(SyncError) {
    let branches = try reaching { () throws(GitError) -> [String] in
      try repository.branches(of: shared.remote, cancellation: cancellation)
    }
    if let other = branches.first, !branches.contains(shared.branch) {
      throw .otherBranch(ours: shared.branch, theirs: other)
    }
  }

  private mutating func isSent(_ ours: String, over theirs: String?) throws(SyncError) -> Bool {
    let told = told
    told(SyncProgress(.sending))
    let own = try gitting { () throws(GitError) in
      try repository.log(of: ours, excluding: theirs, limit: 10_000)
    }
    let answer = try reaching { () throws(GitError) -> GitPush in
      try repository.push(
        ours, to: shared.remote, branch: shared.branch, cancellation: cancellation,
        progress: { told(SyncProgress(.sending, percent: $0.percent)) })
    }
    switch answer {
    case .accepted: report.sent = own.count { $0.parents.count < 2 }
    case .notFastForward: report.retries += 1
    case .refused(let words): throw .refused(words: words)
    }
    return answer == .accepted
  }

  /// Those who were refused together must not come back together.
  func pause(afterAttempt attempt: Int) throws(SyncError) {
    if cancellation.isCancelled { throw .cancelled }
    _ = poll(nil, 0, Int32.random(in: 5...40) * Int32(min(attempt, 12)))
  }
}

/// Runs what goes over the network, where a refusal of git means that it cannot be reached.
private func reaching<Result>(_ work: () throws(GitError) -> Result) throws(SyncError) -> Result {
  do throws(GitError) { return try work() } catch {
    if case .failed(_, _, let words) = error { throw .offline(words: words) }
    throw SyncError(error)
  }
}

extension SyncError {
  init(_ error: GitError) {
    switch error {
    case .cancelled: self = .cancelled
    case .noRepository: self = .noRepository
    default: self = .git(error)
    }
  }
}
