package import Domain

/// What a form says beside its fields.
package enum FormMessage: Sendable, Equatable {
  /// An empty field without which the record is not complete.
  case needed
  /// What was typed into the field is not saved yet.
  case changed
  /// By the words of the state whose gate wants it.
  case neededFor(state: String)
  case values([String])
  case typed(ExpectedForm)
  /// Left unsaved at that moment, in minutes of the day; `reopening` says how to be rid of it.
  case draftOf(Day, minutes: Int)
  case draftOfEarlier
  /// Unsaved forms of a session before this one, by the names of their records.
  case draftsFound([String])
  /// A form whose record was put away while it was open.
  case archivedMeanwhile(id: String)
  case saveArchived
  case restoreAndSave
  case goOnEditing
  /// `undo` is the key that brings it back.
  case discarded(undo: String)
  case done
  case typeList
  case addWord(String)
  case addRow
  case rowRemoved(name: String)
  case noRow
  case editorNotHere
}

extension Catalogue {
  /// A label or one or two sentences.
  package func text(_ message: FormMessage) -> String { say(phrase(message)) }

  private func phrase(_ message: FormMessage) -> Phrase {
    switch message {
    case .needed: Phrase("needed", "bắt buộc")
    case .changed: Phrase("changed", "đã đổi")
    case .neededFor(let state):
      Phrase("needed for \(state)", "cần để chuyển sang \(state)")
    case .values(let words):
      Phrase("Values: \(writing.list(words)).", "Giá trị: \(writing.list(words)).")
    case .typed(let form): Phrase("Takes \(text(form)).", "Gõ \(text(form)).")
    default: draftPhrase(message)
    }
  }

  private func draftPhrase(_ message: FormMessage) -> Phrase {
    switch message {
    case .draftOf(let day, let minutes):
      Phrase(
        "draft of \(writing.shortDay(day)) \(writing.time(minutes)) kept: Ctrl-X discards",
        "bản nháp \(writing.shortDay(day)) \(writing.time(minutes)): Ctrl-X để bỏ")
    case .draftOfEarlier: Phrase("draft kept: Ctrl-X discards", "bản nháp: Ctrl-X để bỏ")
    case .draftsFound(let names):
      Phrase(
        "Typed earlier and not saved: \(writing.list(names)). Edit opens it again.",
        "Đã gõ trước đây, chưa lưu: \(writing.list(names)). Chọn Sửa để mở lại.")
    case .archivedMeanwhile(let id):
      Phrase("\(id) was archived while you typed", "\(id) đã được lưu trữ trong lúc sửa")
    case .saveArchived:
      Phrase("Save, and leave it archived", "Lưu và vẫn để trong kho lưu trữ")
    case .restoreAndSave: Phrase("Bring it back and save", "Khôi phục và lưu")
    case .discarded(let undo):
      Phrase("Discarded. \(undo) brings it back.", "Đã bỏ nội dung. \(undo) để lấy lại.")
    case .goOnEditing: Phrase("Do not save yet", "Chưa lưu")
    default: tablePhrase(message)
    }
  }

  private func tablePhrase(_ message: FormMessage) -> Phrase {
    switch message {
    case .done: Phrase("Done", "Xong")
    case .typeList: Phrase("Type the list …", "Gõ cả danh sách …")
    case .addWord(let word): Phrase("Add “\(word)”", "Thêm “\(word)”")
    case .addRow: Phrase("+ add a row", "+ thêm dòng")
    case .rowRemoved(let name):
      Phrase("Removed \(name). Ctrl-Z brings it back.", "Đã bỏ \(name). Ctrl-Z để lấy lại.")
    case .noRow: Phrase("There is no row to remove here.", "Ở đây không có dòng để bỏ.")
    case .editorNotHere:
      Phrase(
        "Only long texts open in the editor: select one first.",
        "Chỉ văn bản dài mới mở bằng trình soạn thảo: hãy chọn một trường như vậy.")
    default: Phrase("", "")
    }
  }
}
