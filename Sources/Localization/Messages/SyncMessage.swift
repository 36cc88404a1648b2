/// What syncing with the others led to.
package enum SyncMessage: Sendable, Equatable {
  case synced(secondsAgo: Int, toSend: Int)
  case offline
  case running
  /// How many records came and went.
  case done(received: Int, sent: Int)
  case upToDate
  case noRemote
  case unknownRemote(String)
  case notARepository
  case noGit
  /// `why` is git's own words.
  case gitFailed(command: String, why: String)
  case keepsChanging(attempts: Int)
  case mergeUnderWay
  case cannotLogIn(remote: String)
}

extension Catalogue {
  /// What happened, and what to do where something must be done.
  package func text(_ message: SyncMessage) -> String { say(phrase(message)) }

  private func phrase(_ message: SyncMessage) -> Phrase {
    switch message {
    case .synced(let seconds, let toSend): syncedPhrase(seconds, toSend)
    case .offline:
      Phrase("Offline: kept here, sent later.", "Mất mạng: đã giữ tại máy, sẽ gửi sau.")
    case .running: Phrase("Syncing … Esc cancels.", "Đang đồng bộ … Esc để hủy.")
    case .done(let received, let sent):
      Phrase(
        "Synced: \(count(received)) received, \(count(sent)) sent.",
        "Đã đồng bộ: nhận \(count(received)), gửi \(count(sent)).")
    case .upToDate: Phrase("Synced: nothing new.", "Đã đồng bộ: không có gì mới.")
    case .keepsChanging(let attempts):
      Phrase(
        "Others kept sending; gave up after \(attempts) attempts. Nothing is lost: sync again.",
        "Người khác gửi liên tục; đã dừng sau \(attempts) lần. Không mất gì: đồng bộ lại.")
    case .mergeUnderWay:
      Phrase(
        "A merge of git is half done here. Finish it or run “git merge --abort”, then sync.",
        "Đang dở một lần gộp của git. Gộp nốt hoặc chạy “git merge --abort”, rồi đồng bộ.")
    default: troublePhrase(message)
    }
  }

  private func syncedPhrase(_ seconds: Int, _ toSend: Int) -> Phrase {
    let when = writing.ago(seconds: seconds)
    guard toSend > 0 else { return Phrase("Synced \(when).", "Đồng bộ \(when).") }
    return Phrase(
      "Synced \(when), \(count(toSend)) to send.",
      "Đồng bộ \(when), còn \(count(toSend)) mục chưa gửi.")
  }

  private func troublePhrase(_ message: SyncMessage) -> Phrase {
    switch message {
    case .noRemote:
      Phrase(
        "There is nowhere to sync with. “git remote add origin URL” names a place.",
        "Chưa có nơi để đồng bộ. “git remote add origin URL” để khai báo.")
    case .unknownRemote(let name):
      Phrase(
        "No remote “\(name)”. “git remote -v” lists them.",
        "Không có remote “\(name)”. “git remote -v” để xem.")
    case .notARepository:
      Phrase(
        "The store is no git repository, so there is no history and no sync. “git init” makes it one.",
        "Kho chưa là kho git nên không có lịch sử và đồng bộ. Chạy “git init” để tạo.")
    case .noGit:
      Phrase(
        "git is not installed: everything works but history and sync.",
        "Chưa cài git: mọi thứ vẫn chạy, trừ lịch sử và đồng bộ.")
    case .gitFailed(let command, let why):
      Phrase("git \(command) failed: \(why)", "git \(command) không thành công: \(why)")
    case .cannotLogIn(let remote):
      Phrase(
        "\(remote) did not let us in. Check your key or password with “git fetch”.",
        "\(remote) không cho vào. Kiểm tra khóa hoặc mật khẩu bằng “git fetch”.")
    default: Phrase("Sync failed.", "Đồng bộ không thành công.")
    }
  }
}
