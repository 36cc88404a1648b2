extension Segment {
  static let indicators: [Indicator] = [
    Indicator("clv", of: Segment.self, from: ["margin-year", "retention", "discount"]) {
      segment, _ in
      segment.lifetimeValue.map(Measure.currency) ?? .missing
    },
    Indicator("equity", of: Segment.self, from: ["customers", "clv", .part(.unitFactor)]) {
      .money($0.equity(in: $1))
    },
    Indicator("cac-payback", of: Segment.self, from: ["cac", "margin-year"]) { segment, _ in
      segment.acquisitionPayback.map(Measure.months) ?? .missing
    },
  ]
}

extension Typed where F == Segment {
  /// Customer lifetime value m·r ÷ (1 + d − r), in the currency; CAC is never subtracted.
  /// Source: Gupta & Lehmann, "Customers as Assets" (2003).
  package var lifetimeValue: Double? {
    guard let margin = self.marginYear?.amount, let retention = self.retention,
      let discount = self.discount, 1 + discount > retention
    else { return nil }
    return margin * retention / (1 + discount - retention)
  }

  /// Customers × lifetime value, in the store's unit.
  package func equity(in portfolio: Portfolio) -> Double? {
    guard let customers = self.customers, let lifetimeValue else { return nil }
    return customers * lifetimeValue / portfolio.configuration.unitFactor
  }

  /// CAC ÷ (margin a year ÷ 12), in months.
  package var acquisitionPayback: Double? {
    guard let cac = self.cac?.amount, let margin = self.marginYear?.amount, margin > 0 else {
      return nil
    }
    return cac / (margin / 12)
  }
}

extension Meeting {
  static let indicators: [Indicator] = [
    Indicator("quorum", of: Meeting.self, from: ["chair", "present", .part(.roles)]) {
      .flag($0.hasQuorum(in: $1))
    }
  ]
}

extension Typed where F == Meeting {
  /// The chair and at least one of either side are present.
  package func hasQuorum(in portfolio: Portfolio) -> Bool {
    isChaired(in: portfolio) && absentHalves(in: portfolio).isEmpty
  }

  /// Whether the chair is present.
  func isChaired(in portfolio: Portfolio) -> Bool {
    guard let chair = self.chair else { return false }
    return (self.present ?? []).contains { portfolio.isSame($0.handle, chair.handle) }
  }

  /// Of the two sides that agree, those of whom nobody is present.
  func absentHalves(in portfolio: Portfolio) -> [Side.Half] {
    let halves = Set((self.present ?? []).compactMap { portfolio.side(of: $0.handle)?.half })
    return Side.Half.allCases.filter { !halves.contains($0) }
  }
}
