import Localization

extension State {
  /// Whether one is under way.
  var isSyncing: Bool {
    if case .working? = sync?.state { true } else { false }
  }

  mutating func syncNow() -> [Effect] {
    waitsForSync = true
    return isSyncing ? [] : [.sync]
  }

  /// Ends the sync that somebody waits for, before anything else is left.
  mutating func leave() -> [Effect] {
    if waitsForSync, isSyncing { return cancelSync() }
    goBack()
    return []
  }

  mutating func cancelSync() -> [Effect] {
    // What has come of it is to be told, too.
    waitsForSync = true
    return [.cancelSync]
  }

  /// Somebody who did not ask is told only what is new.
  mutating func synced(_ words: String, _ isProblem: Bool, _ isNews: Bool) {
    let wasAsked = waitsForSync
    waitsForSync = false
    if words.isEmpty || !(wasAsked || isNews) { return }
    isProblem ? report(words) : tell(words)
  }
}
