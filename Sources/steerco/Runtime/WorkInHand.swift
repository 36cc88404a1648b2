import Localization
import Synchronization

/// What other threads are doing, so that the board can say so when it takes long.
final class WorkInHand: Sendable {
  private struct Item {
    let number: Int
    let work: Work
    let since: ContinuousClock.Instant
  }

  private struct Items {
    var all: [Item] = []
    var last = 0
  }

  /// Whoever waits for longer wonders whether the key was heard.
  private static let patience: Duration = .milliseconds(300)

  private let items = Mutex(Items())

  /// Does the job, and has the work in hand meanwhile.
  func during(_ work: Work, _ job: () -> Void) {
    let number = items.withLock { items in
      items.last += 1
      items.all.append(Item(number: items.last, work: work, since: .now))
      return items.last
    }
    job()
    items.withLock { $0.all.removeAll { $0.number == number } }
  }

  /// The oldest work that has taken long by now.
  var slow: Work? {
    items.withLock { items in
      items.all.first.flatMap {
        ContinuousClock.now - $0.since >= WorkInHand.patience ? $0.work : nil
      }
    }
  }

  /// Milliseconds until something may have taken long; nil while nothing is in hand.
  var timeout: Int32? {
    items.withLock { items in
      items.all.first.map { first in
        let left = ContinuousClock.now.duration(to: first.since + WorkInHand.patience)
        return max(50, Int32(left / .milliseconds(1)) + 1)
      }
    }
  }
}
