import Domain
import Testing

@testable import Localization

@Suite struct TypedTests {
  // A Thursday.
  static let today = Day(iso: "2026-03-12") ?? Day(number: 0)

  @Test(arguments: [
    ("2026-03-12", "2026-03-12"), ("12/3", "2026-03-12"), ("12/3/2026", "2026-03-12"),
    ("12-3-2026", "2026-03-12"), ("12.3.2026", "2026-03-12"), ("2026/4/1", "2026-04-01"),
    ("1/4/27", "2027-04-01"), ("5/1", "2026-01-05"), ("20/12", "2025-12-20"),
    ("29/2/2028", "2028-02-29"), (" 12/3 ", "2026-03-12"), ("+2w", "2026-03-26"),
    ("+3d", "2026-03-15"), ("+3", ""), ("-3d", "2026-03-09"), ("+1m", "2026-04-12"),
    ("+11m", "2027-02-12"), ("+1y", "2027-03-12"), ("+2 tuần", "2026-03-26"),
    ("+3 ngày", "2026-03-15"), ("+3n", "2026-03-15"), ("+2 tháng", "2026-05-12"),
    ("today", "2026-03-12"), ("Hôm nay", "2026-03-12"), ("hom nay", "2026-03-12"),
    ("tomorrow", "2026-03-13"), ("mai", "2026-03-13"), ("fri", "2026-03-13"),
    ("T6", "2026-03-13"), ("thứ sáu", "2026-03-13"), ("Thứ Sáu", "2026-03-13"),
    ("thu sau", "2026-03-13"), ("thu", "2026-03-19"), ("t5", "2026-03-19"),
    ("thu nam", "2026-03-19"), ("CN", "2026-03-15"), ("chủ nhật", "2026-03-15"),
    ("ho\u{302}m nay", "2026-03-12"), ("thu\u{31B}\u{301} sa\u{301}u", "2026-03-13"),
    ("", ""), ("30/2", ""), ("32/1/2026", ""), ("12/13", ""), ("12/3/", ""), ("+w", ""),
    ("+99999d", ""), ("-9999y", ""), ("+9999y", ""), ("12/3/2026/1", ""), ("soon", ""),
    ("+٣d", ""), ("１２/3", ""),
  ]) func `days are read as people type them`(text: String, iso: String) {
    #expect(TypedDay.day(text, today: Self.today)?.iso ?? "" == iso)
  }

  @Test func `a month later is the last day when the month is shorter`() throws {
    let today = try #require(Day(iso: "2026-01-31"))
    #expect(TypedDay.day("+1m", today: today)?.iso == "2026-02-28")
    #expect(TypedDay.day("-2m", today: today)?.iso == "2025-11-30")
  }

  @Test(arguments: [
    ("1234", "1234", "1234"), ("1.234,5", "1234.5", "1234.5"), ("1,234.5", "1234.5", "1234.5"),
    ("1.234", "1.234", "1234"), ("1,234", "1234", "1.234"), ("2,4", "2.4", "2.4"),
    ("2.4", "2.4", "2.4"), ("0.123", "0.123", "0.123"), ("1.234.567", "1234567", "1234567"),
    ("1 234 567", "1234567", "1234567"), ("-5", "-5", "-5"), ("+5", "5", "5"),
    (",5", "0.5", "0.5"), ("5,", "5", "5"), ("−2,5", "-2.5", "-2.5"),
    ("1.234.567,89", "1234567.89", "1234567.89"), ("12.34.567", "", ""), ("1,2,3", "", ""),
    ("1.2,3.4", "", ""), ("", "", ""), ("-", "", ""), (",", "", ""), ("12a", "", ""),
    ("1e5", "", ""), ("٣", "", ""), ("--5", "", ""),
  ]) func `numbers are read with either separator`(text: String, en: String, vi: String) {
    #expect(Writing(language: .en).fileNumber(typed: text) ?? "" == en)
    #expect(Writing(language: .vi).fileNumber(typed: text) ?? "" == vi)
  }

  @Test func `what is written can be typed again`() {
    for language in Language.allCases {
      let writing = Writing(language: language)
      for value in [0, 0.5, -2.25, 1234.5, 9_600_000, 1234] {
        #expect(writing.number(typed: writing.plainNumber(value)) == value)
      }
    }
  }
}
