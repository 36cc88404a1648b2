/// Something that needs the committee, and why.
package struct AgendaTopic: Sendable, Equatable {
  /// The record to talk about.
  package let id: RecordID
  /// The most pressing first; never empty.
  package let reasons: [Reason]
  /// Days past the deadline of a decision, negative before it.
  let lateness: Int

  /// In the order of the agenda.
  package enum Reason: String, Sendable, CaseIterable {
    case overdue
    case oneWay = "one-way"
    case dueSoon = "due-soon"
    case contested, red
    case verdictDue = "verdict-due"
    case reviewDue = "review-due"
  }
}

extension Portfolio {
  /// What the next meeting should look at: overdue, one-way, due within 14 days, contested, red or
  /// with a verdict due, reviews due. The later it is, the earlier it stands.
  package var agenda: [AgendaTopic] {
    assessment.agenda.topics { stale in
      guard let stale else {
        return AgendaMemory.kinds.flatMap { kind in
          var topics: [AgendaTopic] = []
          forEachFigures(kind) { if let topic = $1.topic { topics.append(topic) } }
          return topics
        }
      }
      return stale.flatMap { id in
        records(of: id.kind, withID: id).compactMap { figures(of: $0).topic }
      }
    }
  }

  /// Why the committee should talk about a record; nil when it need not.
  ///
  /// - Parameter measures: of the record, in the order of its kind's indicators.
  func agendaTopic(of record: Record, _ measures: [Measure]) -> AgendaTopic? {
    let reasons = agendaReasons(for: record) { key in measures[place(of: key, in: record.kind)] }
    return reasons.isEmpty
      ? nil : AgendaTopic(id: record.id, reasons: reasons, lateness: lateness(of: record))
  }

  private func agendaReasons(
    for record: Record, _ measure: (String) -> Measure
  ) -> [AgendaTopic.Reason] {
    let reasons: [AgendaTopic.Reason?] =
      switch record.kind {
      case .decision: decisionReasons(Typed<Decision>(record), measure)
      case .ownership: [measure("state") == .word("contested") ? .contested : nil]
      case .pilot:
        [
          measure("rag") == .word("red") ? .red : nil,
          measure("verdict-due") == .flag(true) ? .verdictDue : nil,
        ]
      default: []
      }
    return reasons.compactMap { $0 }
  }

  private func decisionReasons(
    _ decision: Typed<Decision>, _ measure: (String) -> Measure
  ) -> [AgendaTopic.Reason?] {
    let left = decision.lateness(on: today).map { -$0 }
    let soon = configuration[.agendaDays]
    let isOneWay = decision.record.status == "proposed" && decision.door == .oneWay
    return [
      measure("overdue") == .flag(true) ? .overdue : nil, isOneWay ? .oneWay : nil,
      left.map { $0 >= 0 && Double($0) <= soon } ?? false ? .dueSoon : nil,
      measure("review-due") == .flag(true) ? .reviewDue : nil,
    ]
  }

  private func lateness(of record: Record) -> Int {
    record.kind == .decision ? Typed<Decision>(record).lateness(on: today) ?? Int.min : 0
  }
}

extension AgendaTopic.Reason {
  var place: Int { AgendaTopic.Reason.allCases.firstIndex(of: self) ?? 0 }
}
