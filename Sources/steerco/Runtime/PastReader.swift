import Dashboard
import Domain
import Synchronization
import Workspace

/// Works out how the partnership fared 30 days ago. On a thread of its own: git may take its time, and
/// no file that has changed is to wait behind it.
final class PastReader: Sendable {
  private let history: History
  private let mailbox: Mailbox
  private let worker: Worker
  private let head: HeadWatch?
  private let asked = Mutex<Day?>(nil)
  private let told = Mutex<Moment?>(nil)

  /// What the figures that were posted last are of.
  private struct Moment: Equatable {
    let day: Day
    let commit: String
  }

  /// Nil when the system has no more descriptors or threads.
  init?(_ history: History, of store: String, _ mailbox: Mailbox) {
    guard let worker = Worker() else { return nil }
    self.history = history
    self.mailbox = mailbox
    self.worker = worker
    head = HeadWatch(store)
  }

  /// Readable when what was told may no longer hold; nil where nobody says so.
  var descriptor: Int32? { head?.descriptor }

  /// Sees to it that the figures are those of 30 days before `today`: asks for them when nobody has yet,
  /// on a new day, and when another commit has been checked out. Never waits.
  func follow(_ today: Day) {
    let isNewDay = asked.withLock { day in
      defer { day = today }
      return day != today
    }
    let hasMoved = head?.takeMoved() ?? false
    if isNewDay || hasMoved { worker.perform { self.read(on: today + -30) } }
  }

  private func read(on day: Day) {
    guard let commit = history.commit(on: day) else { return }
    let moment = Moment(day: day, commit: commit)
    guard told.withLock({ $0 != moment }),
      let past = history.portfolio(of: commit, on: day)
    else { return }
    told.withLock { $0 = moment }
    mailbox.post(.pastRead(past.health))
  }
}
