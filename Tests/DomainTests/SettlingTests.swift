import Domain
import Notation
import TestSupport
import Testing

/// Choosing one of several values that were given to one field at once.
@Suite struct SettlingTests {
  private static let contested = """
    id: U-0014
    title: Chatbot
    status: idea
    conflicts:
      - {field: status, base: idea, values: [{value: framed, by: cio}, {value: parked, by: cmo}]}
      - {field: title, base: Chatbot, values: [{value: Bot}, {value: Zalo}]}
    """

  private func settled(_ change: Change, _ record: Record) throws -> Document {
    guard case .edit(let id, let edits)? = change.steps.first else { return record.document }
    return try edits.reduce(record.document) { try $0.applying($1, of: id.kind) }
  }

  private func store(_ text: String, _ place: String = "U-0014") throws -> (Portfolio, Record) {
    let portfolio = try portfolio([place: text])
    return (portfolio, try #require(Kind.allCases.flatMap { portfolio.records(of: $0) }.first))
  }

  @Test func `the chosen value is in force, its entry is gone, and the others stay`() throws {
    let (portfolio, record) = try store(Self.contested)
    let change = try Change.settling(record, "title", to: .scalar("Zalo"), in: portfolio)
    #expect(change.action == .resolve)
    try change.check(in: portfolio)
    let document = try settled(change, record)
    #expect(document.text("title") == "Zalo")
    #expect(document.conflicts.map(\.field) == ["status"])
  }

  @Test func `taking it back brings value and conflict back, byte for byte`() throws {
    let (portfolio, record) = try store(Self.contested)
    for field in ["title", "status"] {
      let conflict = try #require(record.conflicts.first { $0.field == field })
      let change = try Change.settling(
        record, field, to: conflict.candidates[0].value, in: portfolio)
      guard case .edit(let id, let edits)? = change.steps.first else { continue }
      let back = edits.reversed().map(\.inverse)
      let document = try (edits + back).reduce(record.document) { try $0.applying($1, of: id.kind) }
      #expect(
        document.conflicts == record.conflicts && document["title"] == record.document["title"])
    }
  }

  @Test func `places inside a field are settled alone`() throws {
    let (row, cells) = try store(
      "id: O-0001\nactivity: a\ncells: {CMO: A, CIO: R}\n"
        + "conflicts: [{field: cells.CMO, base: A, values: [{value: C}, {value: R}]}]", "O-0001")
    let cell = try Change.settling(cells, "cells.CMO", to: .scalar("R"), in: row)
    #expect(try settled(cell, cells)["cells"]?.inline == "CMO: R, CIO: R")
    let (_, none) = try store(
      "id: O-0001\nactivity: a\ncells: {CIO: R}\n"
        + "conflicts: [{field: cells.CMO, values: [{value: C}, {value: R}]}]", "O-0001")
    let added = try Change.settling(none, "cells.CMO", to: .scalar("C"), in: row)
    #expect(try settled(added, none)["cells"]?.inline == "CIO: R, CMO: C")
    let (options, record) = try store(
      "id: D-0001\ntitle: a\noptions:\n  - {id: A, text: mua, cost: 1}\n  - {id: B, text: xây}\n"
        + "conflicts: [{field: options.A.cost, base: 1, values: [{value: 2}, {value: 3}]}]",
      "D-0001")
    let cost = try Change.settling(record, "options.A.cost", to: .scalar("3"), in: options)
    #expect(
      try settled(cost, record)["options"]?.items.map(\.inline)
        == ["id: A, text: mua, cost: 3", "id: B, text: xây"])
  }

  @Test func `a reading is named by its day and its metric`() throws {
    let (_, pilot) = try store(
      "id: P-0001\ntitle: a\nseries:\n  - {on: 2026-03-01, metric: K-0001, value: 1}\n"
        + "  - {on: 2026-03-01, metric: K-0002, value: 2}", "P-0001")
    let place = FieldPlace("series.2026-03-01.K-0002.value", in: pilot)
    #expect(place.steps == ["2026-03-01.K-0002", "value"])
    #expect(place.value(in: pilot.document["series"])?.text == "2")
  }

  @Test func `a removal is a choice, too`() throws {
    let (portfolio, record) = try store(
      "id: U-0014\ntitle: a\ntags: [x]\narchived: 2026-03-01\n"
        + "conflicts: [{field: archived, base: 2026-03-01, values: [{by: cmo}, {value: 2026-03-02}]}]"
    )
    let change = try Change.settling(record, "archived", to: nil, in: portfolio)
    #expect(change.action == .resolve)
    let document = try settled(change, record)
    #expect(!document.contains("archived") && !document.contains("conflicts"))
  }

  @Test func `a state that somebody has reached needs no way, but its gate holds`() throws {
    let text = """
      id: D-0001
      title: CDP
      status: draft
      conflicts: [{field: status, base: draft, values: [{value: decided}, {value: withdrawn}]}]
      """
    let (portfolio, record) = try store(text, "D-0001")
    let withdrawn = try Change.settling(record, "status", to: .scalar("withdrawn"), in: portfolio)
    try withdrawn.check(in: portfolio)
    let decided = try Change.settling(record, "status", to: .scalar("decided"), in: portfolio)
    #expect(throws: ChangeError.self) { try decided.check(in: portfolio) }
    // What is neither is a move like any other.
    let other = try Change.settling(record, "status", to: .scalar("superseded"), in: portfolio)
    #expect(other.action == .move)
    #expect(throws: ChangeError.self) { try other.check(in: portfolio) }
  }

  @Test func `a frozen text may become what somebody wrote before it froze, and nothing else`()
    throws
  {
    let text = """
      id: D-0001
      title: CDP
      status: decided
      decided: 2026-03-01
      outcome: none
      conflicts: [{field: outcome, base: none, values: [{value: A}, {value: B}]}]
      """
    let (portfolio, record) = try store(text, "D-0001")
    try Change.settling(record, "outcome", to: .scalar("A"), in: portfolio).check(in: portfolio)
    let other = try Change.settling(record, "outcome", to: .scalar("C"), in: portfolio)
    #expect(throws: ChangeError.self) { try other.check(in: portfolio) }
  }

  @Test func `an ordinary edit of a contested field settles it, once`() throws {
    let (portfolio, record) = try store(Self.contested)
    let edit = Change(
      .edit, [.edit(record.id, [Edit("title", of: record, to: .scalar("Third"))])])
    let change = edit.completed(in: portfolio).completed(in: portfolio)
    guard case .edit(_, let edits)? = change.steps.first else { return }
    #expect(edits.count == 2)
    #expect(try settled(change, record).conflicts.map(\.field) == ["status"])
    let unrelated = Change(.edit, [.edit(record.id, [Edit("brief", from: nil, to: .scalar("x"))])])
    #expect(unrelated.completed(in: portfolio) == unrelated)
  }

  @Test func `another cell of a contested row settles nothing`() throws {
    let (portfolio, record) = try store(
      "id: O-0001\nactivity: a\ncells: {CMO: A, CIO: R}\n"
        + "conflicts: [{field: cells.CMO, base: A, values: [{value: C}, {value: R}]}]", "O-0001")
    let whole = Node.map([.init("CMO", .scalar("A")), .init("CIO", .scalar("C"))])
    for edit in [
      Edit("cells", entry: "CIO", from: .scalar("R"), to: .scalar("C")),
      Edit("cells", of: record, to: whole),
    ] {
      let change = Change(.edit, [.edit(record.id, [edit])])
      #expect(change.completed(in: portfolio) == change)
    }
  }

  @Test func `a field that nobody contests is refused with those that are`() throws {
    let (portfolio, record) = try store(Self.contested)
    #expect {
      try Change.settling(record, "brief", to: nil, in: portfolio)
    } throws: { error in
      guard case ChangeError.act(_, .notContested(field: "brief", let contested)) = error else {
        return false
      }
      return contested == ["status", "title"]
    }
  }
}
