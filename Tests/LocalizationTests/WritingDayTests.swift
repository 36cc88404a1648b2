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
  }

  @Test func `late is plus and left is minus`() throws {
    let today = try #require(Day(iso: "2026-03-12"))
    #expect(english.lateness(of: today + -9, today: today) == "+9d")
    #expect(vietnamese.lateness(of: today + -9, today: today) == "+9n")
    #expect(vietnamese.lateness(of: today + 3, today: today) == "-3n")
    #expect(english.lateness(of: today, today: today) == "today")
  }

  @Test func `durations have their plural in English only`() {
    #expect(vietnamese.months(4) == "4 tháng")
    #expect(vietnamese.shortMonths(6.2) == "7 tháng")
    #expect(english.shortMonths(nil) == "—")
  }
}
