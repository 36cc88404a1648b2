package import Domain
import Notation

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

  /// What was done to a use case, as undo names it: `parked U-0014`, `asked IT about U-0014`. Nil for
  /// any other change.
  ///
  /// - Parameters:
  ///   - change: takes it back or, with `isRedo`, does it again.
  package func label(ofTriage change: Change, isRedo: Bool) -> String? {
    guard case .edit(let id, let edits)? = change.steps.first, change.steps.count == 1,
      id.kind == .useCase
    else { return nil }
    func done(_ edit: Edit) -> String? { (isRedo ? edit.value : edit.base)?.text }
    if let state = edits.first(where: { $0.key == Record.statusKey }).flatMap(done) {
      return say(Catalogue.moved(id.text, to: state))
    }
    let sides = edits.filter { $0.key == "asked" && done($0) != nil }.compactMap(\.entry)
    let names = writing.list(sides.map { long(role($0)) })
    return sides.isEmpty
      ? nil : say(Phrase("asked \(names) about \(id)", "hỏi bên \(names) về \(id)"))
  }

  private static func moved(_ id: String, to state: String) -> Phrase {
    switch state {
    case "parked": Phrase("parked \(id)", "tạm gác \(id)")
    case "dropped": Phrase("dropped \(id)", "loại \(id)")
    case "framed", "ready": Phrase("accepted \(id)", "nhận \(id)")
    default: Phrase("move of \(id)", "chuyển trạng thái \(id)")
    }
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
    case .ask: Phrase("question about …", "hỏi về …")
    case .mend: Phrase("correction of …", "sửa lỗi …")
    case .resolve: Phrase("settling of …", "chọn giá trị của …")
    case .undo: Phrase("undo of …", "hoàn tác …")
    }
  }
}
