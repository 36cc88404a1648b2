import Domain
import Testing

@testable import Localization

@Suite struct WritingTests {
  let english = Writing(language: .en, unit: "million VND", currency: "VND")
  let vietnamese = Writing(language: .vi, unit: "triệu đồng", currency: "VND")

  @Test(arguments: [
    (0, "0", "0"), (999, "999", "999"), (1234, "1,234", "1.234"),
    (-1_234_567, "-1,234,567", "-1.234.567"),
    (Int.min, "-9,223,372,036,854,775,808", "-9.223.372.036.854.775.808"),
  ]) func `whole numbers are grouped in threes`(value: Int, en: String, vi: String) {
    #expect(english.number(value) == en)
    #expect(vietnamese.number(value) == vi)
  }

  @Test(arguments: [
    (2.4, 1, "2.4", "2,4"), (2.345, 2, "2.35", "2,35"), (-2.5, 0, "-3", "-3"),
    (2.5, 0, "3", "3"), (0.05, 1, "0.1", "0,1"), (-0.04, 1, "0.0", "0,0"),
    (999_999.96, 1, "1,000,000.0", "1.000.000,0"), (1e20, 0, "100,000,000,000,000,000,000", ""),
    (5e-7, 3, "0.000", "0,000"), (1234.5, 2, "1,234.50", "1.234,50"),
  ]) func `decimals are rounded half away from zero`(
    value: Double, digits: Int, en: String, vi: String
  ) {
    #expect(english.number(value, digits: digits) == en)
    if !vi.isEmpty { #expect(vietnamese.number(value, digits: digits) == vi) }
  }

  @Test func `what is missing or not finite is a dash, never zero`() {
    #expect(english.number(nil) == "—")
    #expect(english.number(.nan) == "—")
    #expect(english.money(.infinity) == "—")
    #expect(vietnamese.percent(nil) == "—")
    #expect(vietnamese.day(nil) == "—")
    #expect(vietnamese.list([]) == "—")
  }

  @Test func `a plain number has only the places it needs`() {
    #expect(english.plainNumber(3) == "3")
    #expect(vietnamese.plainNumber(2.5) == "2,5")
    #expect(vietnamese.plainNumber(2.456) == "2,46")
  }

  @Test func `percentages have no space and round by what is read`() {
    #expect(english.percent(0.37) == "37%")
    #expect(english.percent(0.024, digits: 1) == "2.4%")
    #expect(vietnamese.percent(0.024, digits: 1) == "2,4%")
    #expect(english.percent(0.145, digits: 0) == "15%")
    #expect(english.percent(1.125, digits: 0) == "113%")
    #expect(english.percent(-0.2) == "-20%")
    #expect(english.percent(1e-7) == "0%")
  }

  @Test func `money stands in the unit that the language knows`() {
    #expect(english.money(9600) == "9,600\u{A0}m₫")
    #expect(english.money(asGiven: 1.5) == "1.5\u{A0}m₫" && english.money(1.5) == "2\u{A0}m₫")
    #expect(vietnamese.money(asGiven: 9600) == "9.600\u{A0}trđ")
    #expect(vietnamese.money(9600) == "9.600\u{A0}trđ")
    #expect(Writing(language: .vi, unit: "m₫").money(9600) == "9.600\u{A0}trđ")
    #expect(Writing(language: .vi, unit: "k EUR").money(12) == "12\u{A0}k EUR")
    #expect(vietnamese.currencyAmount(31_000) == "31.000\u{A0}đ")
    #expect(english.currencyAmount(31_000) == "31,000\u{A0}₫")
    #expect(Writing(language: .en).money(5) == "5")
  }

  @Test func `a measure takes the metric's own unit`() {
    #expect(vietnamese.measure(2.4, unit: "%") == "2,4%")
    #expect(vietnamese.measure(31_000, unit: "đ/lượt") == "31.000\u{A0}đ/lượt")
    #expect(english.measure(nil, unit: "%") == "—")
  }

  @Test func `lists end in and, alternatives in or`() {
    #expect(english.list(["a"]) == "a")
    #expect(english.list(["a", "b", "c"]) == "a, b and c")
    #expect(vietnamese.alternatives(["a", "b"]) == "a hoặc b")
    #expect(vietnamese.yesNo(true) == "Có")
  }
}
