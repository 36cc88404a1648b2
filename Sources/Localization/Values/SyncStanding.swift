/// How this copy of the store stands to the shared one.
package struct SyncStanding: Sendable, Equatable {
  /// What the last sync came to, or what the one under way is doing.
  package var state: State
  /// Actions that the others do not have yet.
  package var waiting: Int

  /// In the order of a sync's life.
  package enum State: Sendable, Equatable {
    /// None has been tried yet.
    case unknown
    case working(SyncStep, percent: Int?)
    case synced(minutesAgo: Int)
    case offline
    /// Something that somebody has to see to; it was told in full.
    case stuck
  }

  package init(_ state: State, waiting: Int = 0) {
    self.state = state
    self.waiting = waiting
  }
}

extension Catalogue {
  /// A few words for the head of every screen; empty while there is nothing to say.
  package func text(_ standing: SyncStanding) -> String {
    let words = [stateWords(standing.state), waitingWords(standing.waiting)]
    return words.compactMap { $0 }.joined(separator: ", ")
  }

  private func stateWords(_ state: SyncStanding.State) -> String? {
    switch state {
    case .unknown: nil
    case .working(let step, let percent): text(SyncNews.working(step, percent: percent)) + " …"
    case .synced(minutesAgo: 0): say(Phrase("synced just now", "vừa đồng bộ"))
    case .synced(let minutes):
      say(
        minutes < 60
          ? Phrase("synced \(minutes) min ago", "đồng bộ \(minutes) phút trước")
          : Phrase("synced \(minutes / 60) h ago", "đồng bộ \(minutes / 60) giờ trước"))
    case .offline: say(Phrase("offline", "mất mạng"))
    case .stuck: say(Phrase("sync failed", "chưa đồng bộ được"))
    }
  }

  private func waitingWords(_ count: Int) -> String? {
    count == 0 ? nil : say(Phrase("\(count) to send", "còn \(count) mục chưa gửi"))
  }
}
