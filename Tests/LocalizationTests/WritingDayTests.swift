import Domain
import Testing

@testable import Localization

@Suite struct WritingDayTests {
  let english = Writing(language: .en)
  let vietnamese = Writing(language: .vi)

  @Test func `days are written as each language reads them`() throws {
    let day = try #require(Day(iso: "2026-03-02"))
    #expect(english.day(day) == "2 Mar 2026")
    #expect(vietnamese.day(day) == "02/03/2026")
    #expect(english.shortDay(day) == "2 Mar")
    #expect(vietnamese.shortDay(day) == "02/03")
    #expect(english.weekday(day) == "Mon")
    #expect(vietnamese.weekday(day) == "T2")
    #expect(english.month(of: day) == "March 2026")
    #expect(vietnamese.month(of: day) == "tháng 3/2026")
    #expect(vietnamese.quarter(of: day) == "quý 1/2026")
  }

  @Test func `late is plus and left is minus`() throws {
    let today = try #require(Day(iso: "2026-03-12"))
    #expect(english.lateness(of: today + -9, today: today) == "+9d")
    #expect(vietnamese.lateness(of: today + -9, today: today) == "+9n")
    #expect(vietnamese.lateness(of: today + 3, today: today) == "-3n")
    #expect(english.lateness(of: today, today: today) == "today")
    #expect(english.longLateness(of: today + -1, today: today) == "1 day late")
    #expect(vietnamese.longLateness(of: today + -9, today: today) == "trễ 9 ngày")
    #expect(vietnamese.longLateness(of: today + 3, today: today) == "còn 3 ngày")
    #expect(english.longLateness(of: today + 3, today: today) == "3 days left")
  }

  @Test func `durations have their plural in English only`() {
    #expect(english.weeks(1) == "1 week")
    #expect(english.weeks(2) == "2 weeks")
    #expect(vietnamese.months(4) == "4 tháng")
    #expect(vietnamese.shortMonths(6.2) == "7th")
    #expect(english.shortMonths(nil) == "—")
    #expect(english.minutes(14, of: 60) == "14' of 60'")
    #expect(vietnamese.minutes(14, of: 60) == "14/60 phút")
    #expect(vietnamese.ago(seconds: 125) == "2 phút trước")
    #expect(english.ago(seconds: -5) == "0 s ago")
    #expect(english.ago(seconds: 200_000) == "2 days ago")
  }
}
