/// Who of those that a meeting needs is there.
package struct Quorum: Sendable, Equatable {
  /// The chair is among those present.
  package let isChaired: Bool
  /// People present of either side, by side.
  package let present: [Side.Half: Int]

  /// The chair and at least one of either side.
  package var isReached: Bool { isChaired && missing.isEmpty }

  /// The sides of which nobody is there.
  package var missing: [Side.Half] { Side.Half.allCases.filter { present[$0, default: 0] == 0 } }
}

extension Typed where F == Meeting {
  /// Nil while nobody is noted as present: that is not yet a missing quorum.
  package func quorum(in portfolio: Portfolio) -> Quorum? {
    guard let present = self.present?.map(\.handle), !present.isEmpty else { return nil }
    let halves = present.compactMap { portfolio.side(of: $0)?.half }
    return Quorum(
      isChaired: isChaired(in: portfolio),
      present: Dictionary(halves.map { ($0, 1) }, uniquingKeysWith: +))
  }
}

extension Portfolio {
  /// The meeting in session, else the next one planned; nil without either.
  package var nextMeeting: Typed<Meeting>? {
    let meetings = current(.meeting)
    if let open = meetings.last(where: { $0.status == "open" }) { return Typed(open) }
    let planned = meetings.filter { $0.status == "planned" }.map(Typed<Meeting>.init)
    return planned.filter { $0.date.map { $0 >= today } ?? false }.min {
      ($0.date?.number ?? 0, $0.record.id) < ($1.date?.number ?? 0, $1.record.id)
    } ?? planned.last
  }
}
