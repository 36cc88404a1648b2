/// What an act of somebody led to. Labels and names come in the language of the interface.
package enum ActMessage: Sendable, Equatable {
  case added(id: String)
  case changed(id: String, fields: [String])
  case nothingChanged(id: String)
  /// `state` is the state's label.
  case moved(id: String, state: String)
  case archived(id: String)
  case restored(id: String)
  case signed(id: String, by: String)
  case agreed(id: String, side: String)
  case readBack(id: String, side: String)
  /// `until` is a day as `Writing` writes it.
  case deferred(id: String, until: String)
  case undone(String)
  case redone(String)
  case nothingToUndo
  case nothingToRedo
  case cannotUndo(by: String)
  case signatureVoid
  case bothKept
  /// Two people set one field: who, and the label of what each chose.
  case twoValues(who: String, value: String, other: String, otherValue: String)
  /// Somebody else's act; `act` is the name of an action (`park`).
  case someoneDid(who: String, act: String, id: String)
  case resolved(id: String, field: String)
  case nobodyActs
  case notYourSide(side: String)
  case notYours(approver: String)
  case frozen(id: String)
}

extension Catalogue {
  /// One or two sentences.
  package func text(_ message: ActMessage) -> String { say(phrase(message)) }

  private func phrase(_ message: ActMessage) -> Phrase {
    switch message {
    case .added(let id): Phrase("Added \(id).", "Đã thêm \(id).")
    case .changed(let id, let fields):
      Phrase("\(id): changed \(writing.list(fields)).", "\(id): đã sửa \(writing.list(fields)).")
    case .nothingChanged(let id):
      Phrase("\(id): nothing to change.", "\(id): không có gì phải sửa.")
    case .moved(let id, let state):
      Phrase("\(id) is now: \(state).", "\(id) chuyển sang: \(state).")
    case .archived(let id):
      Phrase("Archived \(id). Undo brings it back.", "Đã lưu trữ \(id). Hoàn tác để lấy lại.")
    case .restored(let id): Phrase("Restored \(id).", "Đã khôi phục \(id).")
    case .signed(let id, let who): Phrase("\(who) signed \(id).", "\(who) đã ký \(id).")
    case .agreed(let id, let side):
      Phrase("\(id): agreed for \(side).", "\(id): đã thống nhất thay mặt bên \(side).")
    case .readBack(let id, let side):
      Phrase("\(id): read back by \(side).", "\(id): bên \(side) đã diễn giải lại.")
    case .deferred(let id, let day):
      Phrase("\(id) deferred to \(day).", "\(id) lùi hạn đến \(day).")
    default: undoPhrase(message) ?? conflictPhrase(message)
    }
  }

  private func undoPhrase(_ message: ActMessage) -> Phrase? {
    switch message {
    case .undone(let what): Phrase("Undone: \(what).", "Đã hoàn tác: \(what).")
    case .redone(let what): Phrase("Redone: \(what).", "Đã làm lại: \(what).")
    case .nothingToUndo: Phrase("Nothing to undo.", "Không có gì để hoàn tác.")
    case .nothingToRedo: Phrase("Nothing to redo.", "Không có gì để làm lại.")
    case .cannotUndo(let who):
      Phrase(
        "Cannot undo: \(who) changed it since.", "Không hoàn tác được: \(who) đã sửa sau đó.")
    default: nil
    }
  }

  private func conflictPhrase(_ message: ActMessage) -> Phrase {
    switch message {
    case .twoValues(let who, let value, let other, let otherValue):
      Phrase(
        "\(who) set \(value), \(other) set \(otherValue).",
        "\(who) chọn \(value), \(other) chọn \(otherValue).")
    case .someoneDid(let who, let act, let id): deedPhrase(who, act, id)
    case .resolved(let id, let field):
      Phrase("\(id): \(field) is settled.", "\(id): đã chọn giá trị của \(field).")
    case .bothKept:
      Phrase("Conflict: both values kept.", "Hai người sửa cùng lúc: đã giữ cả hai giá trị.")
    case .signatureVoid:
      Phrase("Signature void: the text changed.", "Chữ ký hết hiệu lực: nội dung đã đổi.")
    default: refusalPhrase(message)
    }
  }

  private func refusalPhrase(_ message: ActMessage) -> Phrase {
    switch message {
    case .notYourSide(let side):
      Phrase(
        "Only somebody of \(side) can do this. --as HANDLE says who acts.",
        "Chỉ người của bên \(side) làm được. --as HANDLE cho biết ai thao tác.")
    case .notYours(let approver):
      Phrase("Only \(approver) decides this.", "Chỉ \(approver) quyết việc này.")
    case .frozen(let id):
      Phrase(
        "\(id) is decided and its text is frozen. Raise a new decision that supersedes it.",
        "\(id) đã quyết nên không sửa nội dung. Nêu một quyết định mới thay thế.")
    default:
      Phrase(
        "Nobody in people/ is acting. Say who with --as HANDLE, or file your e-mail there.",
        "Chưa biết ai thao tác. Dùng --as HANDLE hoặc ghi e-mail của mình vào people/.")
    }
  }

  func statusPhrase(_ message: ActMessage) -> Phrase? {
    switch message {
    case .bothKept: Phrase("Both kept", "Giữ cả hai")
    case .twoValues: Phrase("Two values", "2 giá trị")
    case .undone: Phrase("Undone", "Đã hoàn tác")
    case .cannotUndo: Phrase("Cannot undo", "Không được")
    case .signatureVoid: Phrase("Sign again", "Ký lại")
    case .someoneDid: Phrase("Changed", "Có thay đổi")
    default: nil
    }
  }
}
