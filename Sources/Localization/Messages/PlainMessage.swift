/// What only the board says that is told line by line.
package enum PlainMessage: Sendable, Equatable {
  case problem(String)
  case done(String)
  /// How many entries come behind those that were told.
  case rest(Int)
  case end
  /// What can be typed anywhere.
  case hint
  case count(Int, of: Int)
  case unknown(String)
  /// How a form is filled in; `save` is the word of that action.
  case form(save: String)
  case required
  case changed
  case typeLine
  case typeLines
  case signed(name: String)
  case notSigned(name: String)
  /// Signed, but the text has changed since.
  case signedOtherwise(name: String)
  /// The store has been changed by somebody else.
  case storeChanged
}

extension Catalogue {
  /// One or two sentences.
  package func text(_ message: PlainMessage) -> String { say(phrase(message)) }

  private func phrase(_ message: PlainMessage) -> Phrase {
    switch message {
    case .problem(let text): Phrase("Problem: \(text)", "Lỗi: \(text)")
    case .done(let text): Phrase("Note: \(text)", "Lưu ý: \(text)")
    case .rest(0): Phrase("That is all.", "Hết.")
    case .rest(let number):
      Phrase(
        "\(count(number)) more; Enter goes on.", "Còn \(count(number)); nhấn Enter để xem tiếp.")
    case .end: Phrase("From the beginning.", "Lại từ đầu.")
    case .hint:
      Phrase(
        "A number opens, Enter goes on, ? actions, 0 back, q leaves.",
        "Gõ số để mở, Enter xem tiếp, ? thao tác, 0 quay lại, q thoát.")
    case .count(let number, let all):
      Phrase("\(count(number)) of \(count(all))", "\(count(number)) trên \(count(all))")
    case .unknown(let line):
      Phrase(
        "“\(line)” is nothing here. ? lists the actions.",
        "“\(line)” không dùng được ở đây. Gõ ? để xem các thao tác.")
    case .form(let save):
      Phrase(
        "A number changes a field; “\(save)” when it is done.",
        "Gõ số để sửa trường; gõ “\(save)” khi xong.")
    case .required: Phrase("required", "bắt buộc")
    case .changed: Phrase("changed", "đã đổi")
    case .typeLine:
      Phrase(
        "Type the new text. An empty line keeps it, - empties it.",
        "Gõ nội dung mới. Dòng trống giữ nguyên, - để xóa.")
    case .typeLines:
      Phrase(
        "Type the new text; a line with only . ends it. An empty line keeps it, - empties it.",
        "Gõ nội dung mới; dòng chỉ có . là kết thúc. Dòng trống giữ nguyên, - để xóa.")
    case .signed(let name): Phrase("\(name) has signed", "\(name) đã ký")
    case .notSigned(let name): Phrase("\(name) has not signed", "\(name) chưa ký")
    case .signedOtherwise(let name):
      Phrase("\(name) signed another text", "\(name) đã ký bản khác")
    case .storeChanged:
      Phrase("The store has changed; . tells anew.", "Kho vừa thay đổi; gõ . để xem lại.")
    }
  }
}
