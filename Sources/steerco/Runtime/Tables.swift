import Canvas
import Dashboard

/// The keys of the dashboard, from its one table of actions.
var keyTable: [(keys: String, action: String)] {
  Action.all.filter { $0.isListed && !$0.keys.isEmpty }.map { action in
    (action.keys.map(\.description).joined(separator: " "), action.id)
  }
}
