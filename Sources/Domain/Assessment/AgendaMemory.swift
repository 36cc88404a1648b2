import Synchronization

/// The agenda in its order, kept from one snapshot to the next: sorting it anew takes longer than
/// everything else after a change of one record.
final class AgendaMemory: Sendable {
  /// The kinds that the committee talks about.
  static let kinds: [Kind] = [.decision, .ownership, .pilot]

  private let memory: Mutex<(topics: [AgendaTopic], stale: Set<RecordID>)?>

  init() { memory = Mutex(nil) }

  private init(_ memory: (topics: [AgendaTopic], stale: Set<RecordID>)?) {
    self.memory = Mutex(memory)
  }

  /// The topics in the order of the agenda.
  ///
  /// - Parameter fresh: the topics of these records, or of all when nil.
  func topics(_ fresh: (Set<RecordID>?) -> [AgendaTopic]) -> [AgendaTopic] {
    let known = memory.withLock { $0 }
    if let known, known.stale.isEmpty { return known.topics }
    let topics = known.map { merged($0.topics, $0.stale, fresh($0.stale)) } ?? fresh(nil).sorted()
    memory.withLock { $0 = (topics, []) }
    return topics
  }

  private func merged(
    _ topics: [AgendaTopic], _ stale: Set<RecordID>, _ fresh: [AgendaTopic]
  ) -> [AgendaTopic] {
    var kept = topics.filter { !stale.contains($0.id) }
    for topic in fresh {
      let place = kept.partitioningIndex { topic < $0 }
      kept.insert(topic, at: place)
    }
    return kept
  }

  /// The memory of the snapshot that follows, in which these records may be others.
  func successor(_ stale: [RecordID]) -> AgendaMemory {
    let known = memory.withLock { $0 }
    return AgendaMemory(known.map { ($0.topics, $0.stale.union(stale)) })
  }
}

extension AgendaTopic: Comparable {
  /// The more pressing reason first, then the later one, then by id.
  package static func < (a: AgendaTopic, b: AgendaTopic) -> Bool {
    let (first, second) = (a.reasons[0].place, b.reasons[0].place)
    if first != second { return first < second }
    return a.lateness == b.lateness ? a.id < b.id : a.lateness > b.lateness
  }
}
