/// Why the history that git keeps could not be begun.
package enum SyncMessage: Sendable, Equatable {
  case noGit
  /// `why` is git's own words.
  case gitFailed(command: String, why: String)
}

extension Catalogue {
  /// What happened, and what still works.
  package func text(_ message: SyncMessage) -> String {
    switch message {
    case .noGit:
      say(
        Phrase(
          "git is not installed: everything works but history and sync.",
          "Chưa cài git: mọi thứ vẫn chạy, trừ lịch sử và đồng bộ."))
    case .gitFailed(let command, let why):
      say(Phrase("git \(command) failed: \(why)", "git \(command) không thành công: \(why)"))
    }
  }
}
