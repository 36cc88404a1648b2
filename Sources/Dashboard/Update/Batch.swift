import Domain

/// One act on many records: what it changes in each, and what keeps it from the others.
struct Batch: Sendable {
  /// What makes the change of one record; nil where there is nothing to change.
  typealias Making = @Sendable (Record, Portfolio) throws(ChangeError) -> Change?

  private(set) var changes: [(record: Record, change: Change)] = []
  private(set) var refusals: [(record: Record, error: ChangeError)] = []

  init(_ records: [Record], in portfolio: Portfolio, _ make: Making) {
    for record in records {
      do throws(ChangeError) {
        guard let change = try make(record, portfolio)?.settling(in: portfolio) else { continue }
        changes.append((record, change))
      } catch { refusals.append((record, error)) }
    }
    refuse(in: portfolio)
  }

  private mutating func refuse(in portfolio: Portfolio) {
    let errors = whole?.refusals(in: portfolio) ?? [:]
    if errors.isEmpty { return }
    refusals += changes.compactMap { change in errors[change.record.id].map { (change.record, $0) }
    }
    changes.removeAll { errors[$0.record.id] != nil }
  }

  /// All changes as one, to be saved and undone together; nil where there are none.
  var whole: Change? {
    changes.first.map { Change($0.change.action, changes.flatMap(\.change.steps)) }
  }
}
