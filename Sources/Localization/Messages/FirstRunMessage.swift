/// What somebody is asked who has no store yet, line by line.
package enum FirstRunMessage: Sendable, Equatable {
  /// Asked in both languages, since none is chosen yet.
  case language
  case welcome(folder: String)
  case demo, make, open, leave
  case company
  /// `usual` is taken for an empty answer.
  case folder(usual: String)
  case existing
  case who
  case name(usual: String?)
  case role
  /// A role that is not in the list.
  case otherRole
  case handle(usual: String)
  /// The numbers that are answers.
  case number(from: Int, to: Int)
  case needed
  case filed(handle: String)
  /// How the store is found from now on.
  case nextTime(path: String)
}

extension Catalogue {
  /// A question, an answer to choose, or a sentence.
  package func text(_ message: FirstRunMessage) -> String { say(phrase(message)) }

  private func phrase(_ message: FirstRunMessage) -> Phrase {
    switch message {
    case .language: Phrase("Language / Ngôn ngữ:", "Language / Ngôn ngữ:")
    case .welcome(let folder):
      Phrase(
        "There is no board in \(folder) or above it. What now?",
        "Chưa có bảng nào ở \(folder) hay phía trên. Muốn làm gì?")
    case .demo: Phrase("Look at an example", "Xem kho mẫu")
    case .make: Phrase("Make a new board", "Tạo bảng mới")
    case .open: Phrase("Open a board in another folder", "Mở bảng ở thư mục khác")
    case .leave: Phrase("Leave", "Thoát")
    case .number(let first, let last):
      Phrase("Type a number from \(first) to \(last).", "Gõ một số từ \(first) đến \(last).")
    case .needed: Phrase("This is needed.", "Mục này bắt buộc.")
    default: boardPhrase(message)
    }
  }

  private func boardPhrase(_ message: FirstRunMessage) -> Phrase {
    switch message {
    case .company: Phrase("The company's name:", "Tên công ty:")
    case .folder(let usual):
      Phrase("In which folder? Enter for \(usual):", "Ở thư mục nào? Enter để dùng \(usual):")
    case .existing:
      Phrase("Which folder holds the board?", "Bảng nằm ở thư mục nào?")
    case .who:
      Phrase(
        "Who are you? Only people who are filed can sign.",
        "Ai đang dùng bảng? Chỉ người có trong danh sách mới ký được.")
    case .name(let usual):
      usual.map { Phrase("Your name, Enter for \($0):", "Họ tên, Enter để dùng \($0):") }
        ?? Phrase("Your name:", "Họ tên:")
    case .role: Phrase("Your role:", "Vai trò:")
    case .otherRole: Phrase("Another role", "Vai trò khác")
    case .handle(let usual):
      Phrase(
        "Your handle, a short word for lists. Enter for \(usual):",
        "Mã người, một từ ngắn trong danh sách. Enter để dùng \(usual):")
    case .filed(let handle):
      Phrase("You are filed as \(handle).", "Đã thêm vào danh sách với mã \(handle).")
    case .nextTime(let path):
      Phrase(
        "Next time: cd \(path), then steerco.", "Lần sau: cd \(path) rồi gõ steerco.")
    default: Phrase("", "")
    }
  }
}
