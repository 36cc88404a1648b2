/// What a sync tells: how far it is, what came of it, and why it could not be done.
package enum SyncNews: Sendable, Equatable {
  /// What is being done, and how much of it where git tells.
  case working(SyncStep, percent: Int?)
  /// Commits that were sent, and records that the other side has changed.
  case done(sent: Int, received: Int)
  case nothingNew
  /// Two clones gave one number: the record that had not been sent has another one now.
  case renumbered(old: String, new: String, title: String)
  /// Two records of one store had one number.
  case shared(old: String, new: String, title: String)
  case bothKept(id: String, field: String)
  /// Files that are no records and were changed on both sides; ours lie beside them.
  case keptBeside(path: String)
  /// Errors that `check` finds in the merged store and did not find before.
  case newFindings(Int)
  /// `why` is git's own words, cut to one line.
  case offline(why: String)
  /// The shared store took nothing, by rules of its own.
  case refused(why: String)
  case notShared
  case noRepository
  case detached
  case mergeUnderWay
  case underWay
  /// So many times somebody else was faster.
  case outrun(Int)
  case cancelled
  /// The store is a part of this larger work tree.
  case insideWorkTree(String)
  case otherBranch(ours: String, theirs: String)
  case notAFile(path: String)
  case sharedElsewhere(String)
  /// The shared repository was made in an empty or new folder.
  case madePlace(String)
  /// What git took for two versions of one record are two records.
  case differentRecords(path: String)
  case unknownRemote(String, known: [String])
  case interruptedFinished
}

/// One step of a sync.
package enum SyncStep: Sendable, Equatable {
  case recording, fetching, merging, sending
}

extension Catalogue {
  /// One sentence, with what to do where something must be done.
  package func text(_ news: SyncNews) -> String { say(phrase(news)) }

  private func phrase(_ news: SyncNews) -> Phrase {
    switch news {
    case .working(let step, let percent): progress(step, percent)
    case .done(let sent, let received): outcome(sent: sent, received: received)
    case .nothingNew: Phrase("Synced: nothing new.", "Đã đồng bộ: không có gì mới.")
    case .renumbered(let old, let new, let title):
      Phrase(
        "\(old) was taken on the other side: your “\(title)” is \(new) now, wherever it is named.",
        "\(old) bên kia đã dùng: “\(title)” ở máy này nay là \(new), ở mọi nơi nhắc đến.")
    case .shared(let old, let new, let title):
      Phrase(
        "\(old) stood in two files: “\(title)” is \(new) now. Whoever names \(old) still means the other "
          + "one; look through them.",
        "\(old) có trong hai tệp: “\(title)” nay là \(new). Chỗ nào nhắc \(old) vẫn là bản kia; "
          + "hãy xem lại.")
    case .bothKept(let id, let field):
      Phrase(
        "\(id) \(field): both values kept. Choose with: steerco resolve \(id) \(field) VALUE",
        "\(id) \(field): đã giữ cả hai giá trị. Chọn bằng: steerco resolve \(id) \(field) GIÁ_TRỊ")
    case .keptBeside(let path):
      Phrase(
        "\(path) holds your version of a file that both sides changed.",
        "\(path) giữ bản của máy này, vì hai bên cùng sửa tệp này.")
    case .newFindings(let count):
      Phrase(
        count == 1
          ? "The merged store breaks a rule that it did not break before. See: steerco check"
          : "The merged store breaks \(count) rules that it did not break before. See: steerco check",
        "Sau khi gộp có thêm \(count) lỗi quy tắc. Xem bằng: steerco check")
    default: refusal(news)
    }
  }

  private func progress(_ step: SyncStep, _ percent: Int?) -> Phrase {
    let words =
      switch step {
      case .recording: Phrase("Recording", "Đang ghi lại")
      case .fetching: Phrase("Fetching", "Đang tải về")
      case .merging: Phrase("Merging", "Đang gộp")
      case .sending: Phrase("Sending", "Đang gửi")
      }
    let share = percent.map { " \($0) %" } ?? ""
    return words + Phrase(share, share)
  }

  private func outcome(sent: Int, received: Int) -> Phrase {
    let changes = Phrase(
      sent == 1 ? "1 change sent" : "\(sent) changes sent", "gửi \(sent) thay đổi")
    let records = Phrase(
      received == 1 ? "1 record received" : "\(received) records received",
      "nhận \(received) bản ghi")
    let both = [sent == 0 ? nil : changes, received == 0 ? nil : records].compactMap { $0 }
    return Phrase(
      "Synced: \(both.map(\.english).joined(separator: ", ")).",
      "Đã đồng bộ: \(both.map(\.vietnamese).joined(separator: ", ")).")
  }

  private func refusal(_ news: SyncNews) -> Phrase {
    switch news {
    case .offline(let why):
      Phrase(
        "Offline: kept here, sent later. (\(why))", "Mất mạng: đã giữ tại máy, sẽ gửi sau. (\(why))"
      )
    case .refused(let why):
      Phrase(
        "The shared store refused what was sent: \(why)", "Kho chung không nhận: \(why)")
    case .notShared:
      Phrase(
        "This store is not shared yet. Run: steerco sync --remote FOLDER-OR-ADDRESS",
        "Kho này chưa được chia sẻ. Chạy: steerco sync --remote THƯ_MỤC_HOẶC_ĐỊA_CHỈ")
    case .noRepository:
      Phrase(
        "This store keeps no history. “git init” in its folder begins one.",
        "Kho này không giữ lịch sử. Chạy “git init” trong thư mục kho để bắt đầu.")
    case .detached:
      Phrase(
        "An old commit is checked out here. Go back to the branch first: git switch main",
        "Đang mở một commit cũ. Quay lại nhánh trước: git switch main")
    case .mergeUnderWay:
      Phrase(
        "A merge of git is under way. End it first: git commit, or git merge --abort",
        "Git đang gộp dở. Kết thúc trước: git commit, hoặc git merge --abort")
    case .underWay: Phrase("Another sync is under way.", "Một lần đồng bộ khác đang chạy.")
    case .outrun(let times):
      Phrase(
        "Somebody else was faster \(times) times; everything is kept here. Try again.",
        "Người khác gửi trước \(times) lần; mọi thứ vẫn giữ ở đây. Thử lại.")
    case .cancelled: Phrase("Sync cancelled; nothing is lost.", "Đã hủy đồng bộ; không mất gì.")
    case .unknownRemote(let name, let known):
      Phrase(
        "No remote “\(name)”. There is: \(writing.list(known)).",
        "Không có nơi chia sẻ “\(name)”. Hiện có: \(writing.list(known)).")
    case .interruptedFinished:
      Phrase(
        "A sync that was interrupted is finished now.", "Đã làm xong lần đồng bộ bị ngắt trước đó.")
    default: strangePhrase(news)
    }
  }

  private func strangePhrase(_ news: SyncNews) -> Phrase {
    switch news {
    case .insideWorkTree(let root):
      Phrase(
        "The store is a part of the work tree of \(root), whose other files are not steerco's to send. "
          + "Sync it with git; steerco merges the records.",
        "Kho nằm trong thư mục git \(root); steerco không gửi các tệp khác ở đó. "
          + "Đồng bộ bằng git; steerco sẽ gộp các bản ghi.")
    case .otherBranch(let ours, let theirs):
      Phrase(
        "The shared store is on the branch “\(theirs)”, this one on “\(ours)”. "
          + "Run: git branch -m \(theirs)",
        "Kho chung ở nhánh “\(theirs)”, kho này ở “\(ours)”. Chạy: git branch -m \(theirs)")
    case .sharedElsewhere(let place):
      Phrase(
        "This store is shared at \(place) already. To move it: git remote set-url origin NEW-PLACE",
        "Kho này đã chia sẻ ở \(place). Để chuyển: git remote set-url origin NƠI_MỚI")
    case .madePlace(let place):
      Phrase("Made the shared place \(place).", "Đã tạo nơi chia sẻ \(place).")
    case .notAFile(let path):
      Phrase(
        "\(path) is a link on the other side, and links are not followed. Nothing was taken over; have "
          + "it replaced by a file.",
        "\(path) ở bên kia là liên kết, mà liên kết thì không được mở. Chưa nhận gì cả; "
          + "nhờ bên kia thay bằng tệp.")
    case .differentRecords(let path):
      Phrase(
        "\(path): two records have one number. “steerco sync”, or “steerco check --fix” after the "
          + "merge, gives one of them another.",
        "\(path): hai bản ghi trùng số. “steerco sync”, hoặc “steerco check --fix” sau khi gộp, "
          + "sẽ đổi số một bản.")
    default: Phrase("", "")
    }
  }
}
