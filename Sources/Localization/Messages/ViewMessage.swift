/// What is said of saved views.
package enum ViewMessage: Sendable, Equatable {
  case save, rename, remove
  case typeName
  case opened(String)
  /// `why` is a whole sentence.
  case cannotOpen(String, why: String)
  case noScreen(String)
  case nameTaken(String)
}

extension Catalogue {
  /// One sentence, or the words of a line to choose.
  package func text(_ message: ViewMessage) -> String { say(phrase(message)) }

  private func phrase(_ message: ViewMessage) -> Phrase {
    switch message {
    case .save: Phrase("Save what is shown as a view …", "Lưu nội dung đang xem thành khung nhìn …")
    case .rename: Phrase("Rename a view …", "Đổi tên khung nhìn …")
    case .remove: Phrase("Remove a view …", "Bỏ một khung nhìn …")
    case .typeName: Phrase("a name, then Enter", "gõ tên rồi nhấn Enter")
    case .opened(let name): Phrase("View: \(name).", "Khung nhìn: \(name).")
    case .cannotOpen(let name, let why):
      Phrase(
        "The view “\(name)” cannot be opened: \(why)", "Không mở được khung nhìn “\(name)”: \(why)")
    case .noScreen(let name):
      Phrase(
        "The view “\(name)” names no screen: decisions, ownership, backlog or pilots.",
        "Khung nhìn “\(name)” thiếu màn hình: decisions, ownership, backlog hoặc pilots.")
    case .nameTaken(let name):
      Phrase(
        "There is a view “\(name)” already. Choose another name.",
        "Đã có khung nhìn “\(name)”. Hãy chọn tên khác.")
    }
  }
}
