import Dashboard
import Domain
import Git
import Localization
import Store
import Synchronization
import Workspace

/// Commits what the dashboard has saved, one change after another and never on the way of a key, and
/// tells what the commits have to take back.
final class HistoryKeeper: Sendable {
  private let recorder: Recorder
  private let log: ChangeLog
  private let workspace: Workspace
  private let mailbox: Mailbox
  private let worker: Worker
  /// Saved and not committed, oldest first: what failed is tried again with the next.
  private let waiting = Mutex<[(entry: Recorder.Entry, person: RecordID?)]>([])
  private let seen = Mutex<String?>(nil)
  private let lastFault = Mutex<GitError?>(nil)

  /// Nil when the system has no more descriptors or threads.
  init?(
    _ workspace: Workspace, _ mailbox: Mailbox, _ environment: [String: String], trust: [String]
  ) {
    guard let worker = Worker() else { return nil }
    let path = workspace.folder.path
    recorder = Recorder(of: path, environment: environment, trust: trust)
    log = ChangeLog(of: path, environment: environment, trust: trust)
    self.workspace = workspace
    self.mailbox = mailbox
    self.worker = worker
  }

  /// Commits it as soon as everything before it is. A fault is told once, not with every change.
  ///
  /// - Parameter person: who acts; nil leaves it to git's identity.
  func record(_ entry: Recorder.Entry, by person: RecordID?, _ catalogue: Catalogue) {
    waiting.withLock { $0.append((entry, person)) }
    worker.perform { [self] in
      guard let fault = commitAll() else { return lastFault.withLock { $0 = nil } }
      let isNew = lastFault.withLock { last in
        defer { last = fault }
        return last != fault
      }
      if isNew { mailbox.post(.failed(words: catalogue.text(fault.warning(catalogue)))) }
    }
  }

  private func commitAll() -> GitError? {
    while let (entry, person) = waiting.withLock({ $0.first }) {
      do throws(GitError) {
        try recorder.record(entry, by: person, in: workspace.portfolio)
      } catch { return error }
      waiting.withLock { _ = $0.removeFirst() }
    }
    return nil
  }

  /// Answers with what is to be taken back, after everything that was saved is committed: else the same
  /// thing could be taken back twice.
  func recall(isRedo: Bool, _ catalogue: Catalogue, now: @escaping @Sendable () -> Int) {
    worker.perform { [self] in
      if let fault = commitAll() {
        return mailbox.post(.notRecalled(words: catalogue.text(SyncMessage(fault))))
      }
      do throws(RecallError) {
        let recalled = try log.recall(isRedo: isRedo, in: workspace.portfolio)
        mailbox.post(.recalled(recalled, age: max(0, now() - recalled.seconds)))
      } catch {
        mailbox.post(.notRecalled(words: words(error, isRedo, catalogue)))
      }
    }
  }

  /// Where there is no history there is nothing in it.
  private func words(_ error: RecallError, _ isRedo: Bool, _ catalogue: Catalogue) -> String {
    switch error {
    case .git(.missing), .git(.noRepository):
      catalogue.text(isRedo ? ActMessage.nothingToRedo : .nothingToUndo)
    default: Verdict(error, isRedo: isRedo, catalogue).text ?? ""
    }
  }

  /// Finds out what others have changed since the last visit.
  func readNews(since visit: Visits.Visit, now: Int) {
    worker.perform { [self] in
      let changes = try? log.changesOfOthers(since: visit.commit, in: workspace.portfolio)
      guard let changes, !changes.isEmpty else { return }
      let items = changes.map { News.Item($0.difference, by: $0.who) }
      mailbox.post(.newsRead(News(items, age: max(0, now - visit.seconds))))
    }
  }

  /// The commit that is checked out; nil where git does not answer within so many milliseconds.
  func head(atMost milliseconds: Int32) -> String? {
    worker.perform { [self] in
      let head = log.head
      seen.withLock { $0 = head }
    }
    return worker.finish(atMost: milliseconds) ? seen.withLock { $0 } : nil
  }

  /// The words for a change of undo that finds another value than it expects; nil where it finds none.
  func refusal(of change: Change, _ catalogue: Catalogue) -> String? {
    log.overtaken(change, in: workspace.portfolio).map { catalogue.text(HistoryMessage($0)) }
  }

  /// Waits for the commits that are under way, at most so many milliseconds.
  func finish(atMost milliseconds: Int32) -> Bool {
    // A git that only reads, and may hang, holds nobody up.
    waiting.withLock(\.isEmpty) || worker.finish(atMost: milliseconds)
  }
}
