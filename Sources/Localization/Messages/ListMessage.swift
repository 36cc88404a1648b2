/// What lists say of their order, their groups and what is marked in them.
package enum ListMessage: Sendable, Equatable {
  /// By labels.
  case arranged(by: [String], group: String?)
  case turnRound
  case oneKeyAlone
  case groupBy
  case noGroups
  case standardOrder
  /// How many are marked, and how many of them are not shown.
  case marked(Int, hidden: Int)
  case nothingToChange(Int)
  case someCan(Int, of: Int)
  case goOnWith(Int)
  case nothingDoneYet
  case noCommonState(Int)
  case canGo(Int, of: Int)
  /// All records of the list are put away.
  case allArchived(Int)
  case archivedPage
  /// `label` names what was done, as undo does.
  case doneToMany(label: String)
}

extension Catalogue {
  /// One sentence, or the words of a line to choose.
  package func text(_ message: ListMessage) -> String { say(phrase(message)) }

  private func phrase(_ message: ListMessage) -> Phrase {
    switch message {
    case .arranged(let labels, let group): arrangement(labels, group)
    case .turnRound: Phrase("turn round", "đảo chiều")
    case .oneKeyAlone: Phrase("By one key alone …", "Chỉ theo một cột …")
    case .groupBy: Phrase("Group by …", "Gom nhóm theo …")
    case .noGroups: Phrase("No groups", "Không gom nhóm")
    case .standardOrder: Phrase("The screen's own order", "Thứ tự mặc định của màn hình")
    case .marked(let number, let hidden):
      hidden == 0
        ? Phrase("\(count(number)) marked", "Đã đánh dấu \(count(number))")
        : Phrase(
          "\(count(number)) marked, \(count(hidden)) not shown",
          "Đã đánh dấu \(count(number)), \(count(hidden)) không hiện")
    case .nothingToChange(let number):
      Phrase(
        "Nothing to change in \(writing.counted(number, "record", "")).",
        "Không có gì phải sửa trong \(count(number)) bản ghi.")
    case .someCan(let able, let all):
      able == 0
        ? Phrase("None of \(count(all)) can", "Không mục nào trong \(count(all)) làm được")
        : Phrase("\(count(able)) of \(count(all)) can", "\(count(able))/\(count(all)) mục làm được")
    case .goOnWith(let number):
      Phrase(
        "Go on with the \(count(number)) that can", "Tiếp tục với \(count(number)) mục làm được")
    case .nothingDoneYet:
      Phrase("nothing is done yet; Esc leaves it so", "chưa thay đổi gì; Esc để bỏ")
    case .noCommonState(let number):
      Phrase(
        "None of the \(count(number)) has a state to go to.",
        "Không mục nào trong \(count(number)) còn trạng thái để chuyển.")
    case .canGo(let able, let all):
      able == all
        ? Phrase("all \(count(all))", "cả \(count(all))")
        : Phrase("\(count(able)) of \(count(all))", "\(count(able))/\(count(all))")
    case .allArchived(let number):
      Phrase(
        "Nothing here is current: \(count(number)) archived. / and archived!= shows them, a adds one.",
        "Không còn mục nào đang dùng: \(count(number)) đã lưu trữ. Nhấn / rồi gõ archived!= để xem, a để thêm."
      )
    case .archivedPage:
      Phrase(
        "Put away in the archive. ? leads to Archive, which brings it back.",
        "Đã lưu trữ. Nhấn ? rồi chọn Lưu trữ để khôi phục.")
    case .doneToMany(let label):
      Phrase("Done: \(label). u takes it back.", "Đã xong: \(label). Nhấn u để hoàn tác.")
    }
  }

  /// `by overdue, then id · grouped by status`
  private func arrangement(_ labels: [String], _ group: String?) -> Phrase {
    let keys = labels.map(lowered)
    let order = Phrase(
      "by \(keys.joined(separator: ", then "))", "theo \(keys.joined(separator: ", rồi "))")
    guard let group = group.map(lowered) else { return order }
    let groups = Phrase("grouped by \(group)", "gom nhóm theo \(group)")
    if keys.isEmpty { return groups }
    return Phrase(
      "\(order.english) · \(groups.english)", "\(order.vietnamese) · \(groups.vietnamese)")
  }

  /// With a small first letter; abbreviations stay.
  private func lowered(_ label: String) -> String {
    label.dropFirst().first?.isUppercase ?? true ? label : uncapitalised(label)
  }
}
