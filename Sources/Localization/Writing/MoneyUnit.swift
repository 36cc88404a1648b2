/// The signs of units of money that the two languages write differently.
enum MoneyUnit {
  /// `million VND` is `m₫` in English and `trđ` in Vietnamese; any other unit stays as it is.
  static func sign(of unit: String, in language: Language) -> String {
    let key = unit.lowercased()
    guard let row = rows.first(where: { $0.names.contains(key) }) else { return unit }
    return language == .vi ? row.vietnamese : row.english
  }

  private static let rows: [(names: [String], english: String, vietnamese: String)] = [
    (
      [
        "million vnd", "m vnd", "mvnd", "m₫", "mđ", "triệu đồng", "trieu dong", "triệu", "trđ",
        "tr₫", "tr.đ", "triệu vnd", "vnd million", "vnd m", "vndm",
      ], "m₫", "trđ"
    ),
    (
      [
        "billion vnd", "bn vnd", "bn₫", "b₫", "tỷ đồng", "tỉ đồng", "ty dong", "tỷ", "tỉ", "tỷ vnd",
      ],
      "bn₫", "tỷ"
    ),
    (
      ["thousand vnd", "k vnd", "k₫", "nghìn đồng", "ngàn đồng", "nghin dong", "nghìn"], "k₫",
      "nghìn đ"
    ),
    (["vnd", "₫", "đ", "đồng", "dong", "vnđ"], "₫", "đ"),
  ]
}
