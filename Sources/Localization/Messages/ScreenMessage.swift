/// What the screens say about themselves.
package enum ScreenMessage: Sendable, Equatable {
  /// What a list without any record says: what belongs there and how to begin. By screen name.
  case empty(screen: String)
  case noMatch(query: String)
  /// No meeting is in session or planned.
  case noMeeting
  /// Indicators of so many records are on their way.
  case workingOut(Int)
  /// How many rows are not shown.
  case more(Int)
  /// Columns and rows of the terminal.
  case tooSmall(columns: Int, rows: Int)
  case unknownKey(String)
  case vietnameseInput
  case typeToConfirm(word: String)
  case locked
  case unlocked
  case cannotUnlock
  case draftKept
  case typeAnother
  /// What was typed and not saved, by the names of its records.
  case draftsLeft([String])
  case notFinished
  case editorFailed(String, status: Int)
  case noNextState(id: String)
  /// The fields that a closed gate still wants.
  case gateNeeds([String])
  case enterLeadsToField
  /// Something is saved, and the fields that the refused act still wants.
  case stillMissing(id: String, [String])
  case nothingTyped
  case filterExample
  case typeToNarrow
  case typeComment
  case mouseReleased
  case mouseTaken
  case noTerminal
  case unknownTerminal(String)
  /// It cannot place its cursor.
  case simpleTerminal(String)
  /// The machine knows no locale with UTF-8.
  case asciiOnly
}

extension Catalogue {
  /// One or two sentences.
  package func text(_ message: ScreenMessage) -> String { say(phrase(message)) }

  private func phrase(_ message: ScreenMessage) -> Phrase {
    switch message {
    case .empty(let screen): emptyPhrase(screen)
    case .noMatch(let query):
      Phrase("No match for “\(query)”. Esc clears it.", "Không tìm thấy “\(query)”. Esc để bỏ lọc.")
    case .tooSmall(let columns, let rows):
      Phrase(
        "Needs a window of at least 60×15, this one is \(columns)×\(rows).",
        "Cần cửa sổ ít nhất 60×15, hiện là \(columns)×\(rows).")
    case .unknownKey(let key):
      Phrase(
        "Unknown key “\(key)”. ? shows all actions.",
        "Phím “\(key)” không dùng ở đây. Nhấn ? để xem tất cả.")
    case .vietnameseInput:
      Phrase(
        "Vietnamese input is on: use arrows and Enter.",
        "Đang bật gõ tiếng Việt: dùng phím mũi tên và Enter.")
    case .editorFailed(let editor, let status):
      Phrase(
        "“\(editor)” ended with status \(status). Set EDITOR to an editor that you have.",
        "“\(editor)” kết thúc với mã \(status). Đặt EDITOR là trình soạn thảo có trên máy.")
    case .draftsLeft(let names):
      Phrase(
        "Not saved yet: \(writing.list(names)). Open it again to save, or press q again: it is kept.",
        "Chưa lưu: \(writing.list(names)). Mở lại để lưu, hoặc nhấn q lần nữa: bản nháp vẫn còn.")
    case .notFinished:
      Phrase(
        "The last change may not be saved: another program still holds the store.",
        "Thay đổi cuối có thể chưa lưu: chương trình khác vẫn giữ kho.")
    case .typeAnother: Phrase("Type something else …", "Gõ giá trị khác …")
    case .draftKept:
      Phrase(
        "Not saved yet: what you typed is kept. Edit opens it again.",
        "Chưa lưu: nội dung đã gõ vẫn còn. Chọn Sửa để mở lại.")
    case .noNextState(let id):
      Phrase("\(id) has no state to go to.", "\(id) không còn trạng thái nào để chuyển.")
    case .gateNeeds(let keys):
      Phrase("needs: \(gateKeys(keys))", "cần: \(gateKeys(keys))")
    case .enterLeadsToField: Phrase("Enter leads to the field", "Enter để tới trường")
    case .stillMissing(let id, let keys):
      Phrase(
        "Saved \(id). Still missing: \(gateKeys(keys)).",
        "Đã lưu \(id). Còn thiếu: \(gateKeys(keys)).")
    case .nothingTyped:
      Phrase("Nothing typed yet. Esc goes back.", "Chưa gõ gì. Esc để quay lại.")
    case .filterExample:
      Phrase("words, or status:idea owner:cio", "từ cần tìm, hoặc trạng-thái:ý-tưởng quá-hạn:có")
    case .typeToNarrow: Phrase("type to narrow", "gõ để lọc")
    case .typeComment: Phrase("one line, then Enter", "gõ một dòng rồi nhấn Enter")
    case .locked:
      Phrase(
        "Locked: read-only. ? leads to Unlock.", "Đã khóa: chỉ xem. Nhấn ? rồi chọn Mở khóa.")
    case .unlocked: Phrase("Unlocked: changes are possible again.", "Đã mở khóa: sửa được trở lại.")
    case .cannotUnlock:
      Phrase(
        "Started read-only, so it cannot be unlocked. Start again without --read-only.",
        "Đang chạy chỉ xem nên không mở khóa được. Chạy lại không có --read-only.")
    case .mouseReleased:
      Phrase(
        "The mouse selects text in the terminal now; the same action takes it back.",
        "Chuột giờ bôi chữ trong terminal; chọn lại thao tác này để dùng chuột ở đây.")
    case .mouseTaken: Phrase("The mouse works here again.", "Chuột dùng lại được ở đây.")
    case .typeToConfirm(let word):
      Phrase("Type \(word) to confirm.", "Gõ \(word) để xác nhận.")
    case .noMeeting: Phrase("No meeting planned", "Chưa lên lịch họp")
    case .workingOut(let number):
      Phrase(
        "Working out \(count(number)) records… Lists can be opened meanwhile.",
        "Đang tính \(count(number)) bản ghi… Trong lúc đó vẫn mở được các danh sách.")
    case .more(let number):
      Phrase("and \(count(number)) more", "và \(count(number)) mục nữa")
    default: terminalPhrase(message)
    }
  }

  private func terminalPhrase(_ message: ScreenMessage) -> Phrase {
    switch message {
    case .unknownTerminal(let name):
      Phrase(
        "This machine does not know the terminal “\(name)”. Try TERM=xterm-256color steerco, or steerco "
          + "--plain, which needs no screen.",
        "Máy này không biết loại terminal “\(name)”. Thử TERM=xterm-256color steerco, hoặc steerco "
          + "--plain, không cần màn hình.")
    case .simpleTerminal(let name):
      Phrase(
        "The terminal “\(name)” cannot place its cursor. “steerco --plain” tells the board line by line.",
        "Terminal “\(name)” không đặt được con trỏ. “steerco --plain” in bảng theo từng dòng.")
    case .asciiOnly:
      Phrase(
        "This machine has no UTF-8: marks and signs are left out. Install the locale C.UTF-8.",
        "Máy này không có UTF-8: dấu và ký hiệu bị bỏ. Cài ngôn ngữ máy C.UTF-8.")
    default:
      Phrase(
        "The dashboard needs a terminal. “steerco status” prints without one.",
        "Bảng điều khiển cần một terminal. “steerco status” in ra mà không cần.")
    }
  }

  /// At most three: the list of them is one key away.
  private func gateKeys(_ keys: [String]) -> String {
    keys.prefix(3).joined(separator: ", ") + (keys.count > 3 ? " +\(keys.count - 3)" : "")
  }

  func count(_ number: Int) -> String { writing.number(number) }

  /// With a small first letter, for a label in the middle of a sentence.
  func uncapitalised(_ text: String) -> String {
    text.prefix(1).lowercased() + text.dropFirst()
  }
}
