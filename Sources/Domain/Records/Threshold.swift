/// A limit or a weight that the store's `thresholds` may set; what it is when they do not. A new one is
/// a row here and in `standard`.
package enum Threshold: String, Sendable, CaseIterable {
  // Decisions
  case untoldDays = "untold-days"
  case latencyDays = "latency-days"
  case agendaDays = "agenda-days"
  case stuckMeetings = "stuck-meetings"
  case financeAbove = "finance-above"
  // Ownership
  case consulted
  case roleLoad = "role-load"
  // Use cases
  case briefLines = "brief-lines"
  case leastEffort = "least-effort"
  case horizon
  // Pilots
  case timeboxRed = "timebox-red"
  case timeboxAmber = "timebox-amber"
  case paceRed = "pace-red"
  case paceAmber = "pace-amber"
  case burnRed = "burn-red"
  case burnAhead = "burn-ahead"
  case readingDays = "reading-days"
  case checkIn = "check-in"
  case audiencePercent = "audience-pct"
  // Teams
  case teamSize = "team-size"
  case balance
  case skillShare = "skill-share"
  // Tools
  case noGo = "no-go"
  case shelfware
  case endingDays = "ending-days"
  case securityWeight = "weight-security"
  case interoperabilityWeight = "weight-interoperability"
  case modularityWeight = "weight-modularity"
  case flexibilityWeight = "weight-flexibility"
  case simplicityWeight = "weight-simplicity"
  case scalabilityWeight = "weight-scalability"

  /// Days, meetings, months, shares (0…1), percent, scores or weights, as the indicator that uses it
  /// says. `financeAbove` is 500 million of the currency, in the store's unit.
  package func standard(unitFactor: Double) -> Double {
    switch self {
    case .untoldDays, .stuckMeetings, .consulted, .noGo: 3
    case .latencyDays, .endingDays: 90
    case .agendaDays, .readingDays: 14
    case .financeAbove: 500_000_000 / unitFactor
    case .roleLoad: 0.4
    case .briefLines: 5
    case .horizon: 24
    case .timeboxRed, .paceRed, .leastEffort, .skillShare, .shelfware: 0.5
    case .timeboxAmber: 0.2
    case .paceAmber: 0.8
    case .burnRed: 1.1
    case .burnAhead: 0.15
    case .checkIn: 2
    case .audiencePercent, .teamSize, .scalabilityWeight: 10
    case .balance: 0.25
    case .securityWeight: 25
    case .interoperabilityWeight: 20
    case .modularityWeight, .flexibilityWeight, .simplicityWeight: 15
    }
  }
}
