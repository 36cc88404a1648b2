extension Vocabulary {
  /// Other words by which people look for an action, in both languages, divided by commas.
  private static let otherWords = """
    open | show, view, details | xem, chi tiết
    add | new, create, insert | tạo, mới
    edit | change, modify | chỉnh sửa, thay đổi
    move | status, transition, propose, decide, park, drop | đổi trạng thái, đề xuất, quyết, gác, loại
    archive | delete, remove, hide, restore, bring back | xóa, ẩn, khôi phục
    set-field | bulk edit, assign, batch | sửa hàng loạt, gán
    undo | take back, revert | lấy lại, quay ngược
    redo | again | làm lại
    copy | clipboard, yank | bộ nhớ tạm
    sign | approve, signature | phê duyệt, chữ ký
    defer | postpone, delay, put off, snooze | hoãn, dời, gia hạn
    comment | remark, say, note | ghi chú, góp ý
    filter | search, find, look for | tìm, tìm kiếm
    sort | order | thứ tự
    group | cluster, headings | nhóm, phân nhóm
    views | saved filter, bookmark | bộ lọc đã lưu
    mark | select, tick | chọn
    mark-all | select all | chọn tất cả
    clear-marks | unselect, deselect | bỏ chọn
    follow | references, links, related | liên quan, tham chiếu
    backward | history, previous place | nơi trước
    go-to-id | jump, number | nhảy đến, số
    rank-up | higher, priority, raise | ưu tiên, cao hơn
    rank-down | lower, priority | ưu tiên, thấp hơn
    lock | read-only, present | chỉ xem
    refresh | reload, reread | tải lại
    sync | push, pull, share | gửi, nhận
    quit | exit, leave | đóng, rời
    language | translate | dịch
    theme | colours, colors | màu
    explain | why, formula, how computed | vì sao, công thức
    act-as | user, who am I, person | người dùng, tôi là ai
    resolve | conflict, merge | xung đột
    verdict | close, scale, stop | đóng, nhân rộng, dừng
    """

  static let synonyms: [String: [String]] = Dictionary(
    uniqueKeysWithValues: TableReader.rows(otherWords).compactMap { cells in
      guard let key = cells.first else { return nil }
      let words = cells.dropFirst().flatMap { $0.split(separator: ",") }
      return (key, words.map { String($0.drop { $0 == " " }) })
    })
}

extension Catalogue {
  /// Other words by which people look for an action, in both languages, by its name in the table.
  package func otherWords(for action: String) -> [String] { Vocabulary.synonyms[action] ?? [] }
}
