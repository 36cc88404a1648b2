extension Threshold {
  /// A value of this threshold with its unit, so that it reads like what is held against it.
  package func measure(_ value: Double) -> Measure {
    switch self {
    case .untoldDays, .latencyDays, .agendaDays, .readingDays, .endingDays:
      value == value.rounded() && value.magnitude < 1e9 ? .days(Int(value)) : .number(value)
    case .horizon: .months(value)
    case .financeAbove: .money(value)
    case .roleLoad, .timeboxRed, .timeboxAmber, .burnRed, .burnAhead, .skillShare, .shelfware:
      .fraction(value)
    case .stuckMeetings, .consulted, .briefLines, .leastEffort, .paceRed, .paceAmber, .checkIn,
      .audiencePercent, .teamSize, .balance, .noGo, .securityWeight, .interoperabilityWeight,
      .modularityWeight, .flexibilityWeight, .simplicityWeight, .scalabilityWeight:
      .number(value)
    }
  }
}
