import Domain
import TestSupport
import Testing

struct OtherIndicatorTests {
  private func measure(_ kind: Kind, _ key: String, _ text: String) throws -> Measure {
    let place = kind == .segment ? "S-0001" : "M-0001"
    let store = try portfolio([
      place: text, "people/linh.md": "role: CMO", "people/an.md": "role: DAT",
      "people/fin.md": "role: FIN",
    ])
    let record = try #require(store.records(of: kind).first)
    return try #require(kind.indicator(key)).measure(record, store)
  }

  @Test(arguments: [
    ("margin-year: 1000\nretention: 0.75\ndiscount: 0.25", Measure.currency(1500)),
    ("margin-year: 1000\nretention: 0\ndiscount: 0.1", .currency(0)),
    ("margin-year: 1000\nretention: 0.75\ndiscount: 0.25\ncac: 400", .currency(1500)),
    ("margin-year: 1000\nretention: 1\ndiscount: 0", .missing),
    ("margin-year: 1000\nretention: 0.75", .missing), ("retention: 0.75\ndiscount: 0.25", .missing),
  ])
  func `lifetime value never subtracts what acquiring a customer cost`(
    text: String, expected: Measure
  ) throws {
    #expect(try measure(.segment, "clv", text) == expected)
  }

  @Test func `equity is in the store's unit`() throws {
    let text = "margin-year: 400000\nretention: 0.75\ndiscount: 0.25\ncustomers: 2000"
    // 2000 customers · 600,000 ₫, in millions
    #expect(try measure(.segment, "equity", text) == .money(1200))
    #expect(try measure(.segment, "equity", "customers: 2000") == .missing)
  }

  @Test(arguments: [
    ("cac: 300\nmargin-year: 1200", Measure.months(3)), ("cac: 0\nmargin-year: 1200", .months(0)),
    ("cac: 300\nmargin-year: 0", .missing), ("cac: 300\nmargin-year: -1", .missing),
    ("margin-year: 1200", .missing),
  ])
  func `what acquiring cost is paid back in months`(text: String, expected: Measure) throws {
    #expect(try measure(.segment, "cac-payback", text) == expected)
  }

  @Test(arguments: [
    ("chair: linh\npresent: [linh, an]", true), ("chair: CMO\npresent: [linh, an]", true),
    ("chair: fin\npresent: [fin, linh, an]", true), ("chair: linh\npresent: [linh]", false),
    ("chair: linh\npresent: [linh, fin]", false), ("chair: fin\npresent: [linh, an]", false),
    ("present: [linh, an]", false), ("chair: linh", false),
    ("chair: cio\npresent: [CIO, SAL]", true),
  ])
  func `a quorum is the chair and one of each side`(text: String, expected: Bool) throws {
    #expect(try measure(.meeting, "quorum", text) == .flag(expected))
  }

  @Test func `every kind has the computed keys that commands promise`() {
    let promised: [(Kind, String)] = [
      (.decision, "age overdue deferrals on-time review-due untold waits-on waits-since latency"),
      (.ownership, "state warnings"),
      (
        .useCase,
        "gate gate-misses shiny readiness business-half it-half owes ready rice wsjf roi payback "
          + "customer-metric overlap"
      ),
      (.pilot, "timebox progress pace burn verdict-due rag rag-reason balance team-mix"),
      (.segment, "clv equity cac-payback"), (.tool, "score utilisation idle flags"),
      (.meeting, "quorum"), (.objective, ""), (.metric, ""), (.person, ""),
    ]
    for (kind, keys) in promised {
      #expect(kind.indicators.map(\.key).joined(separator: " ") == keys)
    }
  }

  @Test func `a measure is a number where it has an order and words elsewhere`() throws {
    let sixth = try day("1970-01-07")
    #expect(Measure.days(6).magnitude == 6)
    #expect(Measure.day(sixth).magnitude == 6)
    #expect(Measure.flag(true).magnitude == 1)
    #expect(Measure.months(1.5).magnitude == 1.5)
    #expect(Measure.missing.magnitude == nil)
    #expect(Measure.word("never").magnitude == nil)
    #expect(Measure.flag(false).words == ["no"])
    #expect(Measure.day(sixth).words == ["1970-01-07"])
    #expect(Measure.people(["a", "b"]).words == ["a", "b"])
    #expect(Measure.missing.words == [])
    #expect(Measure.money(3).words == [])
  }
}
