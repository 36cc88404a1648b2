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
    var topics: [AgendaTopic] = []
    for kind in [Kind.decision, .ownership, .pilot] {
      forEachFigures(kind) { if let topic = $1.topic { topics.append(topic) } }
    }
    return topics.sorted { a, b in
      let (first, second) = (a.reasons[0].place, b.reasons[0].place)
      if first != second { return first < second }
      return a.lateness == b.lateness ? a.id < b.id : a.lateness > b.lateness
    }
  }

  /// Why the committee should talk about a record; nil when it need not.
  func agendaTopic(of record: Record) -> AgendaTopic? {
    let reasons = agendaReasons(for: record)
    return reasons.isEmpty
      ? nil : AgendaTopic(id: record.id, reasons: reasons, lateness: lateness(of: record))
  }

  private func agendaReasons(for record: Record) -> [AgendaTopic.Reason] {
    let reasons: [AgendaTopic.Reason?] =
      switch record.kind {
      case .decision: reasons(for: Typed<Decision>(record))
      case .ownership: [Typed<Ownership>(record).state == .contested ? .contested : nil]
      case .pilot: reasons(for: Typed<Pilot>(record))
      default: []
      }
    return reasons.compactMap { $0 }
  }

  private func reasons(for decision: Typed<Decision>) -> [AgendaTopic.Reason?] {
    let isOpen = decision.record.status == "proposed"
    let left = decision.lateness(on: today).map { -$0 }
    let soon = configuration[.agendaDays]
    return [
      decision.isOverdue(on: today) ? .overdue : nil,
      isOpen && decision.door == .oneWay ? .oneWay : nil,
      left.map { $0 >= 0 && Double($0) <= soon } ?? false ? .dueSoon : nil,
      decision.isReviewDue(on: today) ? .reviewDue : nil,
    ]
  }

  private func reasons(for pilot: Typed<Pilot>) -> [AgendaTopic.Reason?] {
    [
      pilot.rag(in: self)?.colour == .red ? .red : nil,
      pilot.isVerdictDue(on: today) ? .verdictDue : nil,
    ]
  }

  private func lateness(of record: Record) -> Int {
    record.kind == .decision ? Typed<Decision>(record).lateness(on: today) ?? Int.min : 0
  }
}

extension AgendaTopic.Reason {
  fileprivate var place: Int { AgendaTopic.Reason.allCases.firstIndex(of: self) ?? 0 }
}
