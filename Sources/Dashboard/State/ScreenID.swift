package import Domain

/// The screens that exist, in the order of their numbers.
package enum ScreenID: String, Sendable, CaseIterable {
  case decisions, ownership, backlog, pilots

  /// The digit that leads here. 1 and 6 are kept for the meeting and the scorecard.
  package var number: Int {
    switch self {
    case .decisions: 2
    case .ownership: 3
    case .backlog: 4
    case .pilots: 5
    }
  }

  /// The records that the screen lists.
  package var kind: Kind {
    switch self {
    case .decisions: .decision
    case .ownership: .ownership
    case .backlog: .useCase
    case .pilots: .pilot
    }
  }
}
