/// Why git could not keep or tell the history of a store.
package enum SyncMessage: Sendable, Equatable {
  case noGit
  /// `why` is git's own words.
  case gitFailed(command: String, why: String)
  case cancelled
  /// A merge, rebase or the like of git is under way.
  case merging
  case noRepository(folder: String)
  /// The repository's configuration could have git run a program.
  case untrusted(key: String, file: String)
  case badURL(url: String, key: String, file: String)
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
    case .merging:
      Phrase(
        "a merge or rebase of git is under way, so nothing is committed until it is ended.",
        "git đang gộp hoặc rebase dở nên chưa ghi vào lịch sử cho đến khi xong.")
    case .cancelled: Phrase("Sync called off.", "Đã dừng đồng bộ.")
    case .noRepository(let folder):
      Phrase(
        "\(folder): no git repository, so there is no history and no sync.",
        "\(folder): không phải kho git nên không có lịch sử và đồng bộ.")
    case .untrusted(let key, let file):
      Phrase(
        "\(file) sets \(key), which could run a program, so git is not used here. ",
        "\(file) đặt \(key), có thể chạy chương trình lạ, nên không dùng git ở đây. ")
        + trustPhrase
    case .badURL(let url, let key, let file):
      Phrase(
        "\(file): \(key) is “\(url)”; only https, ssh and paths are used. ",
        "\(file): \(key) là “\(url)”; chỉ dùng https, ssh và đường dẫn. ") + trustPhrase
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

  private var trustPhrase: Phrase {
    Phrase(
      "Remove the entry, or, if it is yours, list the store under trust: in your config.yaml.",
      "Xóa dòng đó, hoặc nếu là của mình thì thêm thư mục này vào trust: trong config.yaml.")
  }

  private func lockedPhrase(_ path: String, _ seconds: Int) -> Phrase {
    let age = writing.age(seconds: seconds)
    return Phrase(
      "\(path) has been locked by another program for \(age). If no git runs there, remove the file.",
      "\(path) bị chương trình khác khóa \(age) rồi. Nếu không có git nào đang chạy, hãy xóa tệp này."
    )
  }
}
