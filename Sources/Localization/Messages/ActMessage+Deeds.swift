extension Catalogue {
  /// `CRM parked U-0014`: an act in the past, told of somebody else.
  func deedPhrase(_ who: String, _ act: String, _ id: String) -> Phrase {
    let verb = Self.pastTense[act] ?? Phrase("changed", "sửa")
    return Phrase("\(who) \(verb.english) \(id).", "\(who) đã \(verb.vietnamese) \(id).")
  }

  private static let pastTense: [String: Phrase] = [
    "add": Phrase("added", "thêm"),
    "edit": Phrase("edited", "sửa"),
    "decide": Phrase("decided", "quyết"),
    "raise": Phrase("raised", "nêu"),
    "propose": Phrase("proposed", "đề xuất"),
    "withdraw": Phrase("withdrew", "rút"),
    "supersede": Phrase("superseded", "thay thế"),
    "sign": Phrase("signed", "ký"),
    "agree": Phrase("agreed to", "thống nhất"),
    "defer": Phrase("deferred", "lùi hạn"),
    "accept": Phrase("accepted", "nhận"),
    "park": Phrase("parked", "tạm gác"),
    "drop": Phrase("dropped", "loại"),
    "need-info": Phrase("asked for more on", "hỏi thêm về"),
    "hand-over": Phrase("handed over", "chuyển sang bên kia"),
    "move": Phrase("moved", "chuyển trạng thái"),
    "comment": Phrase("commented on", "nhận xét về"),
    "archive": Phrase("archived", "lưu trữ"),
    "restore": Phrase("restored", "khôi phục"),
    "add-reading": Phrase("added a reading to", "thêm số đo cho"),
    "check-in": Phrase("checked in on", "chấm điểm"),
    "verdict": Phrase("gave the verdict on", "kết luận về"),
    "read-back": Phrase("read back", "diễn giải lại"),
    "assign": Phrase("assigned an action in", "giao việc trong"),
    "resolve": Phrase("settled a conflict in", "giải quyết xung đột ở"),
  ]
}
