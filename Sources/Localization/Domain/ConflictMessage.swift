/// What is said of values that several people gave to one field at once. Values, fields and names come
/// in the words of the interface.
package enum ConflictMessage: Sendable, Equatable {
  /// Over the values to choose from.
  case title(field: String, id: String)
  /// One to choose: `Park — CMO, 12 Mar`; `value` is nil where the field was removed.
  case candidate(value: String?, by: String?, on: String?)
  /// To choose what was there before; nil where nothing was.
  case keep(value: String?)
  /// All of a conflict on one line; `inForce` is nil where nothing stands.
  case summary(field: String, given: [String], inForce: String?)
  /// A part of a summary.
  case gave(by: String?, value: String?)
  /// The same where one side archived what the other edited.
  case editedAndArchived(editor: String?, archiver: String?)
  /// Over the two to choose from, and where it arose.
  case archivedTitle(id: String)
  /// To choose between the two.
  case keepRecord(by: String?)
  case archiveRecord(by: String?, on: String?)
  /// A save met another. `how` leads to choosing.
  case kept(String, how: String)
  /// The key of the board that leads to choosing.
  case pressKey
  case resolved(id: String, field: String, value: String?)
  /// In a form, where somebody else has given the field a value while it was typed in.
  case changedMeanwhile(value: String?)
  /// In the title of a form, what has become of its record meanwhile.
  case archivedMeanwhile
  case unreadableMeanwhile
  case goneMeanwhile
  case none
}

extension Catalogue {
  /// A sentence, or a part of one.
  package func text(_ message: ConflictMessage) -> String { say(phrase(message)) }

  private func phrase(_ message: ConflictMessage) -> Phrase {
    switch message {
    case .title(let field, let id):
      Phrase("\(field) of \(id) was changed on both sides", "\(field) của \(id): hai bên cùng sửa")
    case .candidate(let value, let who, let day):
      Phrase("\(value ?? "Leave it empty") — ", "\(value ?? "Để trống") — ")
        + name(who) + Phrase(day.map { ", \($0)" } ?? "", day.map { ", \($0)" } ?? "")
    case .keep(let value):
      value.map { Phrase("Keep \($0), as it was", "Giữ \($0) như cũ") }
        ?? Phrase("Keep it empty, as it was", "Để trống như cũ")
    case .summary(let field, let given, let inForce):
      Phrase(
        "\(field): \(given.joined(separator: ", ")) (in force: \(inForce ?? "nothing"))",
        "\(field): \(given.joined(separator: ", ")) (đang dùng: \(inForce ?? "trống"))")
    case .gave(let who, let value):
      name(who)
        + (value.map { Phrase(" set \($0)", " đặt \($0)") } ?? Phrase(" removed it", " bỏ trống"))
    case .editedAndArchived, .archivedTitle, .keepRecord, .archiveRecord: archivingPhrase(message)
    default: outcomePhrase(message)
    }
  }

  private func archivingPhrase(_ message: ConflictMessage) -> Phrase {
    switch message {
    case .editedAndArchived(let editor, let archiver):
      name(editor) + Phrase(" edited it, ", " đã sửa, ") + name(archiver)
        + Phrase(
          " archived it (it stays until somebody chooses)",
          " đã lưu trữ (còn giữ lại đến khi có người chọn)")
    case .archivedTitle(let id):
      Phrase(
        "\(id) was edited on one side and archived on the other",
        "\(id): một bên sửa, một bên lưu trữ")
    case .keepRecord(let who): Phrase("Keep it — ", "Giữ lại — ") + name(who)
    case .archiveRecord(let who, let day):
      Phrase("Archive it — ", "Lưu trữ — ") + name(who)
        + Phrase(day.map { ", \($0)" } ?? "", day.map { ", \($0)" } ?? "")
    default: Phrase("", "")
    }
  }

  private func outcomePhrase(_ message: ConflictMessage) -> Phrase {
    switch message {
    case .kept(let summary, let how):
      Phrase(
        "Conflict: both values kept. \(summary). \(how)",
        "Hai người sửa cùng lúc: đã giữ cả hai giá trị. \(summary). \(how)")
    case .pressKey: Phrase("w chooses.", "Nhấn w để chọn.")
    case .resolved(let id, let field, let value):
      Phrase(
        "Resolved: \(id) \(field): \(value ?? "empty").",
        "Đã chọn: \(id) \(field): \(value ?? "trống").")
    case .changedMeanwhile(let value):
      Phrase(
        "Changed by somebody else meanwhile: \(value ?? "empty"). Saving keeps both values.",
        "Người khác vừa sửa: \(value ?? "trống"). Lưu sẽ giữ cả hai giá trị.")
    case .archivedMeanwhile: Phrase("archived meanwhile", "vừa được lưu trữ")
    case .unreadableMeanwhile:
      Phrase(
        "cannot be read now; what you type is kept", "hiện không đọc được; nội dung gõ vẫn giữ")
    case .goneMeanwhile:
      Phrase("the file is gone; what you type is kept", "tệp không còn; nội dung gõ vẫn giữ")
    default: Phrase("No conflicts.", "Không có xung đột.")
    }
  }

  private func name(_ who: String?) -> Phrase {
    who.map { Phrase($0, $0) } ?? Phrase("somebody", "có người")
  }
}
