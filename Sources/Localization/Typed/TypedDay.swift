package import Domain

/// Days as people type them in either language, whatever the language of the interface.
package enum TypedDay {
  /// Understands `2026-03-12`, `12/3`, `12/3/2026`, `12-3-2026`, `+2w`, `-3d`, `+1m`, `today`,
  /// `mai`, `fri`, `t6`, `thứ sáu`. A weekday is the next one after today. A day without a year is
  /// the nearest to today. Nil for anything else.
  package static func day(_ text: String, today: Day) -> Day? {
    let words = text.lowercased().split { $0 == " " || $0 == "\u{A0}" || $0 == "\u{202F}" }
    let typed = words.joined(separator: " ")
    return Day(iso: typed) ?? namedDay(typed, today: today)
      ?? nextWeekday(typed, after: today) ?? RelativeDay.day(typed, today: today)
      ?? numericDay(typed, today: today)
  }

  private static let names: [String: Int] = [
    "today": 0, "hôm nay": 0, "hom nay": 0, "nay": 0, "tomorrow": 1, "mai": 1, "ngày mai": 1,
    "ngay mai": 1, "yesterday": -1, "hôm qua": -1, "hom qua": -1, "ngày kia": 2, "ngay kia": 2,
    "mốt": 2,
  ]

  private static func namedDay(_ typed: String, today: Day) -> Day? {
    names[typed].map { today + $0 }
  }

  // Compared by Swift's canonical equivalence, so NFC and NFD both match.
  private static let weekdays: [[String]] = [
    ["mon", "monday", "t2", "thứ hai", "thu hai", "thứ 2", "thu 2"],
    ["tue", "tuesday", "t3", "thứ ba", "thu ba", "thứ 3", "thu 3"],
    ["wed", "wednesday", "t4", "thứ tư", "thu tu", "thứ 4", "thu 4"],
    ["thu", "thursday", "t5", "thứ năm", "thu nam", "thứ 5", "thu 5"],
    ["fri", "friday", "t6", "thứ sáu", "thu sau", "thứ 6", "thu 6"],
    ["sat", "saturday", "t7", "thứ bảy", "thứ bẩy", "thu bay", "thứ 7", "thu 7"],
    ["sun", "sunday", "cn", "chủ nhật", "chúa nhật", "chu nhat"],
  ]

  private static func nextWeekday(_ typed: String, after today: Day) -> Day? {
    guard let weekday = weekdays.firstIndex(where: { $0.contains(typed) }) else { return nil }
    let ahead = (weekday - today.weekday + 7) % 7
    return today + (ahead == 0 ? 7 : ahead)
  }

  /// Day first, as in Vietnam and most of Europe; `2026/3/12` starts with the year.
  private static func numericDay(_ typed: String, today: Day) -> Day? {
    let parts = typed.split(omittingEmptySubsequences: false) { "/-.".contains($0) }
    let numbers = parts.compactMap { unsigned($0) }
    guard numbers.count == parts.count else { return nil }
    switch numbers.count {
    case 2: return nearest(to: today, month: numbers[1], day: numbers[0])
    case 3 where parts[0].count == 4:
      return Day(year: numbers[0], month: numbers[1], day: numbers[2])
    case 3 where parts[2].count == 4:
      return Day(year: numbers[2], month: numbers[1], day: numbers[0])
    case 3 where parts[2].count == 2:
      return Day(year: 2000 + numbers[2], month: numbers[1], day: numbers[0])
    default: return nil
    }
  }

  private static func nearest(to today: Day, month: Int, day: Int) -> Day? {
    let year = today.civil.year
    return (year - 1...year + 1).compactMap { Day(year: $0, month: month, day: day) }
      .min { abs($0 - today) < abs($1 - today) }
  }

  /// One to four digits without a sign; `Int` alone would take `+3`.
  static func unsigned(_ text: Substring) -> Int? {
    (1...4).contains(text.utf8.count) && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
      ? Int(text) : nil
  }
}
