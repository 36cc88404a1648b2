import Canvas
import Domain

/// Where somebody is who hears the board line by line.
package struct PlainPlace: Sendable {
  /// Grows with every answer that is to be told.
  package private(set) var answers = 1
  /// Whether the outcome of what was asked for is still on its way, so that telling it now would be
  /// telling too early.
  package private(set) var isWaiting = false
  /// The first entry that is told.
  var first = 0
  /// Actions to choose from by number, in place of what the screen has.
  var menu: [Action]?
  /// Where the last line was typed, so that somebody who is still there hears no more than what happened.
  var last = ""
  /// Lines of a long text that is being typed.
  var lines: [String] = []

  /// Takes note of what has happened, and of what was asked for because of it.
  mutating func note(_ event: Event, _ effects: [Effect]) {
    switch event {
    case .input(.line), .assessed: answers += 1
    case .saved, .refused, .notRecalled, .synced, .recalled, .actorFound: break
    case .failed where isWaiting: break
    default: return
    }
    isWaiting = effects.contains(where: \.isAnswered)
  }
}

extension Effect {
  /// Whether an event is sure to follow that says how it went.
  fileprivate var isAnswered: Bool {
    switch self {
    case .apply, .recall, .findActor, .sync: true
    default: false
    }
  }
}
