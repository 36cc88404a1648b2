/// Why git could not keep or tell the history of a store.
package enum SyncMessage: Sendable, Equatable {
  case noGit
  /// `why` is git's own words.
  case gitFailed(command: String, why: String)
  case noRepository(folder: String)
  /// Somebody else moved the reference at the same time, again and again.
  case moved(reference: String)
  /// Another program holds git's lock file, or left it behind, since so many seconds.
  case locked(path: String, seconds: Int)
  case systemRefused(path: String, why: SystemFault)
}

extension Catalogue {
  /// What happened, and what still works or what to do.
  package func text(_ message: SyncMessage) -> String { say(phrase(message)) }

  private func phrase(_ message: SyncMessage) -> Phrase {
    switch message {
    case .noGit:
      Phrase(
        "git is not installed: everything works but history and sync.",
        "Chưa cài git: mọi thứ vẫn chạy, trừ lịch sử và đồng bộ.")
    case .gitFailed(let command, let why):
      Phrase("git \(command) failed: \(why)", "git \(command) không thành công: \(why)")
    case .noRepository(let folder):
      Phrase(
        "\(folder): no git repository, so there is no history and no sync.",
        "\(folder): không phải kho git nên không có lịch sử và đồng bộ.")
    case .moved(let reference):
      Phrase(
        "git: another program keeps moving \(reference). Try again.",
        "git: chương trình khác đang đổi \(reference). Hãy thử lại.")
    case .locked(let path, let seconds): lockedPhrase(path, seconds)
    case .systemRefused(let path, let why):
      Phrase("\(path): \(text(why)); ", "\(path): \(text(why)); ") + remedy(why)
        + Phrase(".", ".")
    }
  }

  private func lockedPhrase(_ path: String, _ seconds: Int) -> Phrase {
    let age = writing.age(seconds: seconds)
    return Phrase(
      "\(path) has been locked by another program for \(age). If no git runs there, remove the file.",
      "\(path) bị chương trình khác khóa \(age) rồi. Nếu không có git nào đang chạy, hãy xóa tệp này."
    )
  }
}
