extension PlainPortfolio {
  /// "CLV = m·r/(1+d−r), CAC never subtracted", in the currency itself.
  func lifetimeValue(_ segment: PlainSegment) -> Double? {
    guard let margin = segment.marginYear, let retention = segment.retention,
      let discount = segment.discount
    else { return nil }
    return PlainValue.quotient(margin * retention, 1 + discount - retention)
  }

  /// "customer equity = Σ n·CLV": of one segment n·CLV, in the store's unit.
  func equity(_ segment: PlainSegment) -> Double? {
    guard let customers = segment.customers, let value = lifetimeValue(segment) else { return nil }
    return PlainValue.quotient(customers * value, unitFactor)
  }

  /// "CAC payback = CAC/(m/12) months"; nothing is paid back without a margin.
  func acquisitionPayback(_ segment: PlainSegment) -> Double? {
    guard let cost = segment.acquisition, let margin = segment.marginYear, margin > 0
    else { return nil }
    return cost / (margin / 12)
  }

  func values(_ segment: PlainSegment) -> [String: PlainValue] {
    [
      "clv": .currency(orMissing: lifetimeValue(segment)),
      "equity": .money(orMissing: equity(segment)),
      "cac-payback": acquisitionPayback(segment).map(PlainValue.months) ?? .missing,
    ]
  }

  /// "quorum = chair + one of each side; without it, inform only."
  func values(_ meeting: PlainMeeting) -> [String: PlainValue] {
    let halves = meeting.present.map { half(of: $0) }
    let hasChair = meeting.chair.map { chair in meeting.present.contains { isSame(chair, $0) } }
    let quorum = hasChair == true && halves.contains("marketing") && halves.contains("it")
    return ["quorum": .flag(quorum)]
  }
}
