import Domain

/// One act on many records: what it changes in each, and what keeps it from the others.
struct Batch: Sendable {
  /// What makes the change of one record; nil where there is nothing to change.
  typealias Making = @Sendable (Record, Portfolio) throws(ChangeError) -> Change?

  private(set) var changes: [(path: String, change: Change)] = []
  private(set) var refusals: [(record: Record, error: ChangeError)] = []

  init(_ records: [Record], in portfolio: Portfolio, _ make: Making) {
    for record in records {
      do throws(ChangeError) {
        guard let change = try make(record, portfolio)?.settling(in: portfolio) else { continue }
        changes.append((record.path, change))
      } catch { refusals.append((record, error)) }
    }
    if refusals.isEmpty, (try? whole?.check(in: portfolio)) != nil { return }
    refuse(in: portfolio)
  }

  /// Asks each by itself, which takes long: only where together they do not pass.
  private mutating func refuse(in portfolio: Portfolio) {
    let all = changes
    changes = []
    for (path, change) in all {
      guard let record = portfolio.record(path: path) else { continue }
      do throws(ChangeError) {
        try change.check(in: portfolio)
        changes.append((path, change))
      } catch { refusals.append((record, error)) }
    }
  }

  /// All changes as one, to be saved and undone together; nil where there are none.
  var whole: Change? {
    changes.first.map { Change($0.change.action, changes.flatMap(\.change.steps)) }
  }
}
