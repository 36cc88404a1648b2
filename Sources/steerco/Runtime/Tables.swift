import Canvas
import Dashboard

extension KeyMap {
  /// Every action that has keys, in the order of the one table of actions.
  var table: [(keys: String, action: String)] {
    actions.filter { $0.isListed && !$0.keys.isEmpty }.map { action in
      (action.keys.map(\.description).joined(separator: " "), action.id)
    }
  }
}
