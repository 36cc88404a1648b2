package import Domain

extension Catalogue {
  /// What an undone action was: `defer of 4 use cases`, `move of D-0012`; `lùi hạn 4 use case`.
  package func label(of action: Change.Action, on ids: [RecordID]) -> String {
    say(Catalogue.words(action)).replacing("…", with: counted(ids))
  }

  /// `4 use cases`, or the id of the only one; the configuration where there is none.
  package func counted(_ ids: [RecordID]) -> String {
    let distinct = Set(ids)
    let kinds = Set(distinct.map(\.kind))
    if distinct.isEmpty { return uncapitalised(long(kind("configuration"))) }
    if distinct.count == 1 { return ids[0].text }
    let noun = kinds.count == 1 ? kinds.first?.rawValue ?? "record" : "record"
    return writing.number(distinct.count) + " " + uncapitalised(long(self.kinds(noun)))
  }

  private static func words(_ action: Change.Action) -> Phrase {
    switch action {
    case .add: Phrase("addition of …", "thêm …")
    case .edit: Phrase("edit of …", "sửa …")
    case .move: Phrase("move of …", "chuyển trạng thái …")
    case .archive: Phrase("archiving of …", "lưu trữ …")
    case .restore: Phrase("restoring of …", "khôi phục …")
    case .import: Phrase("import of …", "nhập …")
    case .comment: Phrase("comment on …", "nhận xét …")
    case .sign: Phrase("signature of …", "ký …")
    case .agree: Phrase("agreement to …", "thống nhất …")
    case .defer: Phrase("defer of …", "lùi hạn …")
    case .verdict: Phrase("verdict of …", "kết luận …")
    case .readBack: Phrase("read-back of …", "diễn giải lại …")
    case .mend: Phrase("correction of …", "sửa lỗi …")
    case .resolve: Phrase("settling of …", "chọn giá trị của …")
    case .undo: Phrase("undo of …", "hoàn tác …")
    }
  }
}
