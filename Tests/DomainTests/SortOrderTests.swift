import Domain
import TestSupport
import Testing

struct SortOrderTests {
  private func useCases() throws -> Portfolio {
    try portfolio([
      "U-0001": "title: Ổi\nreach: 10\ncost-once: 5\nstatus: ready\nrank: b",
      "U-0002": "title: an\nreach: 900\nstatus: idea\nrank: a",
      "U-0003": "title: Đu đủ\nstatus: framed\ncost-once: 5",
      "U-0004": "title: Bơ\nreach: 10\nstatus: idea\ncost-once: 7",
    ])
  }

  @Test(arguments: [
    ("reach", "2 1 4 3"), ("-reach", "1 4 2 3"), ("title", "2 4 3 1"), ("-title", "1 3 4 2"),
    ("status", "2 4 3 1"), ("-status", "1 3 2 4"), ("rank", "2 1 3 4"), ("-rank", "1 2 3 4"),
    ("id", "1 2 3 4"), ("-id", "4 3 2 1"), ("cost-once,reach", "4 1 3 2"),
    ("cost-once,-reach", "4 1 3 2"), ("status,-title", "4 2 3 1"), ("reach,-id", "2 4 1 3"),
    ("readiness,title", "2 4 3 1"), ("", "1 2 3 4"), ("market", "1 2 3 4"),
  ])
  func `records are ordered and what is missing comes last`(order: String, expected: String) throws
  {
    let store = try useCases()
    #expect(try sorted(order, .useCase, store) == expected)
  }

  @Test func `equal records stay as they were`() throws {
    let store = try useCases()
    let records = Array(store.records(of: .useCase).reversed())
    let order = try SortOrder("market,theme", of: .useCase)
    #expect(order.sorted(records, in: store).map(\.id) == records.map(\.id))
  }

  @Test(arguments: [
    ("raised", "2 1 3"), ("-raised", "1 2 3"), ("decide-by", "2 1 3"), ("-decide-by", "1 2 3"),
    ("overdue", "2 1 3"), ("age", "2 1 3"), ("-overdue", "1 2 3"),
  ])
  func `days come earliest first and lateness largest first`(order: String, expected: String) throws
  {
    let store = try portfolio([
      "D-0001": "status: proposed\nraised: 2026-02-01\ndecide-by: [2026-01-01, 2026-03-20]",
      "D-0002": "status: proposed\nraised: 2026-01-01\ndecide-by: [2026-02-20, 2026-03-01]",
      "D-0003": "status: draft",
    ])
    #expect(try sorted(order, .decision, store) == expected)
  }

  @Test func `states of ownership come in the order of their urgency`() throws {
    let store = try portfolio([
      "O-0001": "cells: {CMO: A, CIO: R}", "O-0002": "cells: {CMO: A, CIO: A}",
      "O-0003": "cells: {CMO: C}", "O-0004": "cells: {CMO: A}",
    ])
    #expect(try sorted("state", .ownership, store) == "3 2 4 1")
    #expect(try sorted("-state", .ownership, store) == "1 4 2 3")
  }

  @Test func `colours of pilots come worst first and pilots without one last`() throws {
    let store = try portfolio([
      "P-0001": "status: planned", "P-0002": "status: running",
      "P-0003": "status: running\nbudget: 10\nspent: 20",
    ])
    #expect(try sorted("rag", .pilot, store) == "3 2 1")
    #expect(try sorted("-rag", .pilot, store) == "2 3 1")
  }

  @Test func `a key of the store's own orders as text whatever its name`() throws {
    let store = try portfolio(["D-0001": "state: b", "D-0002": "state: a", "D-0003": ""])
    let order = try SortOrder("state", of: .decision, extraKeys: ["state"])
    let sorted = order.sorted(store.records(of: .decision), in: store)
    #expect(sorted.map(\.id.text) == ["D-0002", "D-0001", "D-0003"])
  }

  @Test func `an unknown key is refused with the nearest one`() {
    #expect(throws: QueryError.unknownKey("titel", nearest: "title")) {
      try SortOrder("-titel", of: .decision)
    }
  }

  /// The last digits of the ids, in order.
  private func sorted(_ text: String, _ kind: Kind, _ store: Portfolio) throws -> String {
    try SortOrder(text, of: kind).sorted(store.records(of: kind), in: store)
      .compactMap { $0.id.number.map(String.init) }.joined(separator: " ")
  }
}
