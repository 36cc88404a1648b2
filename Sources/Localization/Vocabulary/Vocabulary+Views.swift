extension Vocabulary {
  /// The views that every board has.
  package static let views = Vocabulary(plainTables: [viewTable])

  private static let viewTable = """
    waits-on-me | Waits on me | Đang chờ tôi
    mine | Mine | Của tôi
    overdue | Overdue | Quá hạn
    one-way | One-way doors to decide | Quyết định khó đảo ngược còn chờ
    untold | Decided but not communicated | Đã quyết nhưng chưa thông báo
    by-area | By area | Theo lĩnh vực
    contested | Contested or unowned | Tranh chấp hoặc vô chủ
    drifted | Drifted from what was agreed | Đã lệch so với bản thống nhất
    by-state | By state | Theo trạng thái
    by-status | By state | Theo trạng thái
    it-owes | What IT owes | Phần IT còn nợ
    marketing-owes | What marketing owes | Phần marketing còn nợ
    shiny | Shiny objects | Vật thể sáng bóng
    parked | Parked and dropped | Tạm gác và đã loại
    by-rank | By rank, made by hand | Theo thứ hạng xếp tay
    red | Red and amber | Đỏ và vàng
    verdict-due | Verdict due | Đến hạn kết luận
    by-rag | By colour | Theo màu
    """
}

extension Catalogue {
  /// A view that every board has, by its key.
  package func view(_ key: String) -> Term { Vocabulary.views.term(key) ?? Term(untranslated: key) }
}
