/// What is said of going from one record to another.
package enum GoingMessage: Sendable, Equatable {
  case noWayBack, noWayForward
  case noRelations(String)
  case typeID
  case typeForAnything
  case nothingSearched
  case noMatch(String)
  case fromTheOtherEnd
  /// A key, and how often it is to be pressed again, are said where ranks are not in force yet.
  case orderedByRank(id: String)
  case noRank
  case atTheEnd(id: String)
  /// `nearest` is selected in its place, where something is left.
  case vanished(id: String, nearest: String?)
  case archivedMeanwhile(id: String, nearest: String?)
  case filteredOut(id: String, nearest: String?)
}

extension Catalogue {
  /// One or two sentences, or the hint of an empty line.
  package func text(_ message: GoingMessage) -> String { say(phrase(message)) }

  private func phrase(_ message: GoingMessage) -> Phrase {
    switch message {
    case .noWayBack: Phrase("There is no way back from here.", "Không còn nơi nào để quay lại.")
    case .noWayForward: Phrase("There is no way forward.", "Không còn nơi nào để đi tiếp.")
    case .noRelations(let id):
      Phrase(
        "\(id) refers to nothing, and nothing refers to it.",
        "\(id) không liên kết đến đâu, và không có gì liên kết đến.")
    case .typeID: Phrase("D-12, d12, or 12 on this list", "D-12, d12, hoặc 12 trong danh sách này")
    case .typeForAnything:
      Phrase("an action, a record, a view, a setting", "thao tác, bản ghi, khung nhìn, thiết lập")
    case .nothingSearched:
      Phrase("Nothing was looked for yet. / looks for words.", "Chưa tìm gì. Nhấn / để tìm.")
    case .noMatch(let words):
      Phrase("No row matches “\(words)”.", "Không có dòng nào khớp “\(words)”.")
    case .fromTheOtherEnd: Phrase("Goes on from the other end.", "Tìm tiếp từ đầu kia.")
    case .orderedByRank(let id):
      Phrase(
        "Ordered by rank now. The same key again moves \(id).",
        "Đã xếp theo thứ hạng. Nhấn phím đó lần nữa để chuyển \(id).")
    case .noRank:
      Phrase("Only use cases have a rank.", "Chỉ use case mới có thứ hạng.")
    case .atTheEnd(let id): Phrase("\(id) goes no further.", "\(id) không chuyển thêm được.")
    case .vanished(let id, let nearest):
      with(nearest, Phrase("\(id) is not there any more", "\(id) không còn nữa"))
    case .archivedMeanwhile(let id, let nearest):
      with(nearest, Phrase("\(id) was archived", "\(id) đã được lưu trữ"))
    case .filteredOut(let id, let nearest):
      with(
        nearest,
        Phrase(
          "\(id) has changed and the filter hides it", "\(id) đã thay đổi và bộ lọc không hiện nữa")
      )
    }
  }

  private func with(_ nearest: String?, _ phrase: Phrase) -> Phrase {
    guard let nearest else { return Phrase(phrase.english + ".", phrase.vietnamese + ".") }
    return Phrase(
      "\(phrase.english); \(nearest) is selected now.",
      "\(phrase.vietnamese); đang chọn \(nearest).")
  }
}
