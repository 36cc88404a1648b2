import Domain
import Notation
import TestSupport
import Testing

@Suite struct AskingTests {
  private func useCase(_ fields: String = "") throws -> (Record, Portfolio) {
    let store = try portfolio(["U-0001": "id: U-0001\ntitle: A\nstatus: idea\n\(fields)"])
    return (try #require(store[id("U-0001")]), store)
  }

  private func asked(_ record: Record, _ change: Change?) throws -> [String] {
    Typed<UseCase>(record.applying([try #require(change)])).askedSides
      .map { "\($0.half.rawValue) \($0.since.iso)" }
  }

  @Test func `a side is asked from today on, and the other one no longer`() throws {
    let (record, store) = try useCase("asked: {marketing: 2026-03-01}")
    let change = try Change.asking([.it], about: record, on: store.today)
    #expect(try asked(record, change) == ["it 2026-03-12"])
  }

  @Test func `who was asked before stays asked since then`() throws {
    let (record, store) = try useCase("asked: {it: 2026-03-01}")
    #expect(try Change.asking([.it], about: record, on: store.today) == nil)
    let both = try Change.asking([.marketing, .it], about: record, on: store.today)
    #expect(try asked(record, both) == ["marketing 2026-03-12", "it 2026-03-01"])
  }

  @Test func `another state answers the question`() throws {
    let (record, store) = try useCase("asked: {it: 2026-03-01}\nreason: Later")
    let change = Change.moving(record, to: "parked", in: store)
    #expect(try asked(record, change).isEmpty)
  }

  @Test func `only a use case is asked about`() throws {
    let decision = try record("D-0001", "id: D-0001\ntitle: A")
    #expect(throws: ChangeError.self) {
      try Change.asking([.it], about: decision, on: day("2026-03-12"))
    }
  }

  @Test func `a record with changes on their way has those of its own, where they still fit`()
    throws
  {
    let (record, _) = try useCase("reach: 5")
    func setting(_ key: Key, _ from: String, _ to: String, of name: String = "U-0001") throws
      -> Change
    {
      Change(.edit, [.edit(try id(name), [Edit(key, from: .scalar(from), to: .scalar(to))])])
    }
    let later = record.applying([
      try setting("reach", "5", "6"), try setting("reach", "6", "7"),
      try setting("title", "B", "C"), try setting("title", "A", "X", of: "U-0002"),
    ])
    #expect(Typed<UseCase>(later).reach == 7 && later.title == "A")
  }
}
