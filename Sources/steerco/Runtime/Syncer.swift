import Dashboard
import Git
import Localization
import Store
import Synchronization
import Workspace

/// Syncs while the dashboard is open: at the start, every few minutes, and soon after a change. On a
/// thread of its own, because a network may take its time.
final class Syncer: Sendable {
  private let sync: Sync
  private let repository: GitRepository
  private let mailbox: Mailbox
  private let worker: Worker
  /// Its commits come first, for they say who did what.
  private let keeper: HistoryKeeper?
  /// Nil: only when somebody asks.
  private let interval: Duration?
  private let standing: Mutex<Standing>

  /// After a change, so that several in a row go out together.
  private static let pause: Duration = .seconds(3)

  private struct Standing {
    var dueAt: ContinuousClock.Instant?
    var lastSynced: ContinuousClock.Instant?
    var told: SyncStanding?
    var waiting = 0
    /// There while a sync is under way.
    var cancellation: GitCancellation?
    /// Set when this store turns out to be shared with nobody.
    var isAlone = false
  }

  /// Nil when the system has no more descriptors or threads.
  ///
  /// - Parameter minutes: between two syncs; 0 for never by itself.
  init?(
    _ workspace: Workspace, _ repository: GitRepository, every minutes: Int,
    after keeper: HistoryKeeper?, _ mailbox: Mailbox
  ) {
    guard let worker = Worker() else { return nil }
    self.worker = worker
    self.keeper = keeper
    self.mailbox = mailbox
    self.repository = repository
    sync = Sync(of: workspace, repository)
    interval = minutes > 0 ? .seconds(minutes * 60) : nil
    standing = Mutex(Standing(dueAt: minutes > 0 ? .now + .milliseconds(300) : nil))
  }

  /// Milliseconds until something is to be done; nil for nothing.
  var timeout: Int32? {
    standing.withLock { standing in
      guard standing.cancellation == nil, let dueAt = standing.dueAt else { return nil }
      let left = ContinuousClock.now.duration(to: dueAt) / .milliseconds(1)
      return Int32(min(max(left, 0) + 1, 60_000))
    }
  }

  /// Starts what is due, and tells how long ago the last sync was. Never waits.
  func follow(_ catalogue: Catalogue) {
    let isDue = standing.withLock { standing in
      standing.cancellation == nil && standing.dueAt.map { $0 <= .now } ?? false
    }
    if isDue { begin(catalogue) } else { tellTime() }
  }

  /// A change has been saved here: it is to go out soon.
  func noteChange() {
    standing.withLock { standing in
      standing.waiting += 1
      guard interval != nil, !standing.isAlone else { return }
      standing.dueAt = min(standing.dueAt ?? .now + Syncer.pause, .now + Syncer.pause)
    }
    tellTime()
  }

  /// Syncs at once, because somebody asked.
  func begin(_ catalogue: Catalogue) {
    guard let cancellation = GitCancellation(),
      standing.withLock({ standing in
        guard standing.cancellation == nil else { return false }
        (standing.cancellation, standing.dueAt) = (cancellation, nil)
        return true
      })
    else { return }
    worker.perform { self.run(cancellation, catalogue) }
  }

  func cancel() { standing.withLock { $0.cancellation }?.cancel() }

  /// Ends what waits for the network, and lets what is being written be written.
  func finish(atMost milliseconds: Int32) {
    cancel()
    _ = worker.finish(atMost: milliseconds)
  }
}

extension Syncer {
  private func run(_ cancellation: GitCancellation, _ catalogue: Catalogue) {
    _ = keeper?.finish(atMost: 5_000)
    do throws(SyncError) {
      let report = try sync.run(cancellation: cancellation) { progress in
        if case .working(let step, let percent) = SyncNews(progress) {
          self.tell(.working(step, percent: percent))
        }
      }
      ended(.success(report), catalogue)
    } catch {
      ended(.failure(error), catalogue)
    }
  }

  private func ended(_ result: Result<SyncReport, SyncError>, _ catalogue: Catalogue) {
    let next = ContinuousClock.now + (interval ?? .zero)
    let state: SyncStanding.State? = standing.withLock { standing in
      standing.cancellation = nil
      standing.dueAt = interval == nil ? nil : next
      switch result {
      case .success:
        (standing.lastSynced, standing.waiting) = (.now, 0)
        return .synced(minutesAgo: 0)
      case .failure(.notShared), .failure(.noRepository), .failure(.insideWorkTree):
        (standing.isAlone, standing.dueAt) = (true, nil)
        return nil
      case .failure(.underWay):
        // Another window syncs the same clone; what it sends is ours as well.
        standing.dueAt = interval == nil ? nil : .now + Syncer.pause
        return standing.lastSynced.map {
          .synced(minutesAgo: Int($0.duration(to: .now) / .seconds(60)))
        } ?? .unknown
      case .failure(.offline), .failure(.outrun): return .offline
      case .failure(.cancelled): return .unknown
      case .failure: return .stuck
      }
    }
    if let state { tell(state) } else { tell(nil) }
    mailbox.post(
      .synced(
        words: words(result, catalogue), isProblem: result.isFailure, isNews: result.isNews))
    if case .success(let report) = result, !report.received.isEmpty {
      mailbox.post(.storeChanged(sync.workspace.portfolio))
    }
  }

  private func words(_ result: Result<SyncReport, SyncError>, _ catalogue: Catalogue) -> String {
    switch result {
    case .failure(let error): Verdict(error, in: catalogue)?.text ?? ""
    case .success(let report):
      catalogue.lines(of: report, in: sync.workspace.portfolio).joined(separator: "\n")
    }
  }

  /// What somebody reads who does not look at the clock.
  private func tellTime() {
    let state: SyncStanding.State? = standing.withLock { standing in
      guard standing.cancellation == nil, !standing.isAlone else { return nil }
      guard let last = standing.lastSynced else { return standing.told?.state }
      if standing.told?.state == .offline || standing.told?.state == .stuck {
        return standing.told?.state
      }
      return .synced(minutesAgo: Int(last.duration(to: .now) / .seconds(60)))
    }
    if let state { tell(state) }
  }

  private func tell(_ state: SyncStanding.State?) {
    let news: SyncStanding?? = standing.withLock { standing in
      let new = state.map { SyncStanding($0, waiting: standing.waiting) }
      if new == standing.told { return nil }
      standing.told = new
      return .some(new)
    }
    if let news { mailbox.post(.syncStands(news)) }
  }
}

extension Result<SyncReport, SyncError> {
  fileprivate var isFailure: Bool { if case .failure = self { true } else { false } }

  /// Something arrived, or something that was done here is not as it was.
  fileprivate var isNews: Bool {
    guard case .success(let report) = self else { return false }
    return !(report.received.isEmpty && report.renumbered.isEmpty && report.conflicts.isEmpty)
  }
}
