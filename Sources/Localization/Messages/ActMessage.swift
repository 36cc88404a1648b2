/// What an act of somebody led to. Labels and names come in the language of the interface.
package enum ActMessage: Sendable, Equatable {
  case added(id: String)
  /// `undo` is the key that takes it back; nil where none does.
  case saved(id: String, undo: String?)
  case nothingChanged(id: String)
  /// `state` is the state's label.
  case moved(id: String, state: String)
  /// The handle under which it stands.
  case signed(id: String, by: String)
  case signedWithKey(id: String, by: String)
  /// A key that is here could not be used; `why` is ssh-keygen's own words.
  case keyNotUsed(id: String, why: String)
  /// `side` is the side's label.
  case agreed(id: String, side: String)
  case readBack(id: String, side: String)
  /// `sides` are the labels of those who have the next move.
  case asked(id: String, sides: [String])
  /// `to` is a day as people read it.
  case deferred(id: String, to: String)
  /// `verdict` is the verdict's label.
  case closed(id: String, verdict: String)
  case archived(id: String)
  case restored(id: String)
  case undone(String)
  case redone(String)
  case nothingToUndo
  case nothingToRedo
  case nobodyActs
}

extension Catalogue {
  /// One or two sentences.
  package func text(_ message: ActMessage) -> String { say(phrase(message)) }

  private func phrase(_ message: ActMessage) -> Phrase {
    switch message {
    case .added(let id): Phrase("Added \(id).", "Đã thêm \(id).")
    case .saved(let id, let undo):
      undo.map {
        Phrase("Saved \(id). \($0) takes it back.", "Đã lưu \(id). \($0) để hoàn tác.")
      } ?? Phrase("Saved \(id).", "Đã lưu \(id).")
    case .nothingChanged(let id):
      Phrase("\(id): nothing to change.", "\(id): không có gì phải sửa.")
    case .moved(let id, let state):
      Phrase("\(id) is now: \(state).", "\(id) chuyển sang: \(state).")
    case .archived(let id):
      Phrase("Archived \(id). Undo brings it back.", "Đã lưu trữ \(id). Hoàn tác để lấy lại.")
    case .restored(let id): Phrase("Restored \(id).", "Đã khôi phục \(id).")
    case .undone(let what): Phrase("Undone: \(what).", "Đã hoàn tác: \(what).")
    case .redone(let what): Phrase("Redone: \(what).", "Đã làm lại: \(what).")
    case .nothingToUndo: Phrase("Nothing to undo.", "Không có gì để hoàn tác.")
    case .nothingToRedo: Phrase("Nothing to redo.", "Không có gì để làm lại.")
    default: signPhrase(message)
    }
  }

  private func signPhrase(_ message: ActMessage) -> Phrase {
    switch message {
    case .signed(let id, let who):
      Phrase("Signed \(id) as \(shown(who)).", "Đã ký \(id) với tên \(shown(who)).")
    case .signedWithKey(let id, let who):
      Phrase(
        "Signed \(id) as \(shown(who)), with a key.",
        "Đã ký \(id) với tên \(shown(who)), bằng khóa.")
    case .keyNotUsed(let id, let why):
      Phrase(
        "The sign-off stands, but without the key: \(why.isEmpty ? "no answer" : why). "
          + "Load it with ssh-add, then “steerco sign \(id)” adds the signature.",
        "Lượt ký đã ghi nhưng không dùng được khóa: \(why.isEmpty ? "không trả lời" : why). "
          + "Nạp khóa bằng ssh-add, rồi “steerco sign \(id)” để thêm chữ ký.")
    case .agreed(let id, let side):
      Phrase("\(side) agrees to \(id).", "\(side) đã thống nhất \(id).")
    case .readBack(let id, let side):
      Phrase("\(side) has read \(id) back.", "\(side) đã diễn giải lại \(id).")
    case .asked(let id, let sides):
      Phrase(
        "\(id) now waits on \(writing.list(sides)).", "\(id) nay chờ \(writing.list(sides)).")
    case .deferred(let id, let day):
      Phrase("Deferred \(id) to \(day).", "Đã lùi hạn \(id) đến \(day).")
    case .closed(let id, let verdict):
      Phrase(
        "Closed \(id): \(uncapitalised(verdict)).", "Đã đóng \(id): \(uncapitalised(verdict)).")
    default:
      Phrase(
        "Nobody in people/ is acting. Say who with --as HANDLE, or file your e-mail there.",
        "Chưa biết ai thao tác. Dùng --as HANDLE hoặc ghi e-mail của mình vào people/.")
    }
  }
}
