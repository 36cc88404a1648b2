package import Domain

/// The screens that exist, in the order of their numbers.
package enum ScreenID: String, Sendable, CaseIterable {
  case meeting, decisions, ownership, backlog, pilots, scorecard

  /// The digit that leads here.
  package var number: Int {
    switch self {
    case .meeting: 1
    case .decisions: 2
    case .ownership: 3
    case .backlog: 4
    case .pilots: 5
    case .scorecard: 6
    }
  }

  /// The records that the screen lists; nil for a board, which shows records of any kind.
  package var kind: Kind? {
    switch self {
    case .decisions: .decision
    case .ownership: .ownership
    case .backlog: .useCase
    case .pilots: .pilot
    case .meeting, .scorecard: nil
    }
  }
}
