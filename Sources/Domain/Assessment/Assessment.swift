import Synchronization

/// What has been worked out of one snapshot: indicators, findings and groupings, each once.
final class Assessment: Sendable {
  let figures: Memo<Figures>
  let findings: Memo<[Finding]>
  let agenda: AgendaMemory
  /// Figures of the whole store, with the kinds that they are made of.
  private let totals: Mutex<[String: (kinds: Set<Kind>, value: any Sendable)]>
  private let groups: Mutex<[String: (grouping: Grouping, index: GroupIndex)]>

  /// Nothing yet, for shelves of these sizes.
  init(counts: [Int]) {
    figures = Memo(counts: counts)
    findings = Memo(counts: counts)
    agenda = AgendaMemory()
    totals = Mutex([:])
    groups = Mutex([:])
  }

  private init(
    figures: Memo<Figures>, findings: Memo<[Finding]>, agenda: AgendaMemory,
    totals: [String: (kinds: Set<Kind>, value: any Sendable)],
    groups: [String: (grouping: Grouping, index: GroupIndex)]
  ) {
    self.figures = figures
    self.findings = findings
    self.agenda = agenda
    self.totals = Mutex(totals)
    self.groups = Mutex(groups)
  }

  /// A figure of the whole store, worked out anew only when the figures of these kinds have changed.
  func total<Value: Sendable>(_ name: String, of kinds: Set<Kind>, _ work: () -> Value) -> Value {
    if let known = totals.withLock({ $0[name] }), let value = known.value as? Value { return value }
    let value = work()
    totals.withLock { $0[name] = (kinds, value) }
    return value
  }

  /// The records of a grouping, filed; made at the first use.
  func index(_ grouping: Grouping, _ records: [Record]) -> GroupIndex {
    groups.withLock { groups in
      if let known = groups[grouping.name] { return known.index }
      let index = GroupIndex(records, by: grouping)
      groups[grouping.name] = (grouping, index)
      return index
    }
  }

  /// The assessment of the snapshot that follows: what depends on nothing that changed is kept.
  ///
  /// - Parameter shelf: the records of a kind in that snapshot.
  func successor(_ exchanges: [Kind: Exchange], _ shelf: (Kind) -> [Record]) -> Assessment {
    let (groups, marks) = regrouped(exchanges)
    let moves = exchanges.mapValues(\.move)
    let (figures, dropped) = figures.successor(moves, changed: marks)
    var stale = exchanges.values.flatMap(\.records).map(\.id)
    for kind in AgendaMemory.kinds {
      guard let places = dropped[kind] else { continue }
      let records = shelf(kind)
      stale += places.map { records[$0].id }
    }
    let kinds = Set(exchanges.keys).union(dropped.keys)
    return Assessment(
      figures: figures, findings: findings.successor(moves, changed: marks).memo,
      agenda: agenda.successor(stale),
      totals: totals.withLock { $0 }.filter { $0.value.kinds.isDisjoint(with: kinds) },
      groups: groups)
  }

  /// The groupings after the exchanges, and everything whose records are others then.
  private func regrouped(
    _ exchanges: [Kind: Exchange]
  ) -> (groups: [String: (grouping: Grouping, index: GroupIndex)], changed: Set<Mark>) {
    var groups = groups.withLock { $0 }
    var marks = Set(exchanges.values.flatMap(\.records).map { Mark($0.id) })
    for kind in exchanges.keys { marks.insert(Mark(allOf: kind)) }
    for (name, group) in groups {
      guard let exchange = exchanges[group.grouping.kind] else { continue }
      for record in exchange.records {
        for key in group.grouping.keys(record) { marks.insert(Mark(key, in: group.grouping)) }
      }
      groups[name]?.index = group.index.replacing(
        exchange.gone, with: exchange.fresh, by: group.grouping)
    }
    return (groups, marks)
  }
}

/// The records of a kind that went and those that came, with their places.
struct Exchange: Sendable {
  var gone: [Record] = []
  var fresh: [Record] = []
  var move = ShelfMove(removed: [], inserted: [])

  var records: [Record] { gone + fresh }
}

/// What is worked out of one record, beside what is wrong with it. A class, because lists of 100,000
/// are gone through for the figures of the whole store.
package final class Figures: Sendable {
  /// In the order of the kind's indicators.
  package let measures: [Measure]
  /// Why the committee should talk about it; nil when it need not.
  let topic: AgendaTopic?
  /// As `Portfolio.owners(of:)`.
  let owners: [String]
  let isArchived: Bool
  /// What a pilot has cost and brought; nil for other kinds.
  let money: PilotMoney?

  init(
    measures: [Measure], topic: AgendaTopic?, owners: [String], isArchived: Bool,
    money: PilotMoney?
  ) {
    self.measures = measures
    self.topic = topic
    self.owners = owners
    self.isArchived = isArchived
    self.money = money
  }
}
