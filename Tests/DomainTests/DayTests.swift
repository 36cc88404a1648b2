import Domain
import Testing

struct DayTests {
  @Test(arguments: [
    ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2000-03-01", 11_017),
    ("2026-03-12", 20_524), ("2038-01-19", 24_855), ("1900-01-01", -25_567),
    ("0001-01-01", -719_162), ("9999-12-31", 2_932_896),
  ])
  func `a day counts from the first of January 1970`(iso: String, number: Int) {
    #expect(Day(iso: iso)?.number == number)
    #expect(Day(number: number).iso == iso)
  }

  @Test func `every day of two centuries comes back as it was written`() {
    var next = Day(iso: "1900-01-01")?.number ?? 0
    let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    for year in 1900...2100 {
      let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
      for month in 1...12 {
        for date in 1...(lengths[month - 1] + (isLeap && month == 2 ? 1 : 0)) {
          let day = Day(year: year, month: month, day: date)
          if day?.number != next || day.map({ $0.civil == (year, month, date) }) != true
            || day.flatMap({ Day(iso: $0.iso) }) != day
          {
            Issue.record("\(year)-\(month)-\(date)")
          }
          next += 1
        }
      }
    }
  }

  @Test(arguments: ["2024-02-29", "2000-02-29", "2400-02-29"])
  func `a leap year has a 29th of February`(iso: String) {
    #expect(Day(iso: iso)?.iso == iso)
  }

  @Test(arguments: [
    "2025-02-29", "1900-02-29", "2100-02-29", "2026-02-30", "2026-04-31", "2026-00-10",
    "2026-13-01", "2026-01-00", "2026-01-32", "0000-01-01",
  ])
  func `a day that the calendar lacks is refused`(iso: String) {
    #expect(Day(iso: iso) == nil)
  }

  @Test(arguments: [
    "", "2026-3-12", "2026-03-1", "12.03.2026", "2026/03/12", "2026-03-12 ", " 2026-03-12",
    "2026-03-12T00:00", "20260312", "+026-03-12", "2026-0３-12", "٢٠٢٦-٠٣-١٢", "-026-03-12",
  ])
  func `any other way of writing a day is refused`(text: String) {
    #expect(Day(iso: text) == nil)
  }

  @Test func `a month and a day far outside the calendar are refused`() {
    #expect(Day(year: 2026, month: 1, day: .max) == nil)
    #expect(Day(year: .max, month: 1, day: 1) == nil)
    #expect(Day(year: 2026, month: .min, day: 1) == nil)
  }

  @Test func `days are subtracted, added and compared as whole days`() throws {
    let first = try #require(Day(iso: "2026-02-27"))
    let second = try #require(Day(iso: "2026-03-02"))
    #expect(second - first == 3)
    #expect(first - second == -3)
    #expect(first + 3 == second)
    #expect(first < second)
  }

  @Test(arguments: [("2026-03-12", 3), ("1970-01-01", 3), ("1969-12-29", 0), ("2000-01-02", 6)])
  func `the week begins on Monday`(iso: String, weekday: Int) {
    #expect(Day(iso: iso)?.weekday == weekday)
  }
}
