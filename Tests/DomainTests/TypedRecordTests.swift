import Domain
import Notation
import TestSupport
import Testing

struct TypedRecordTests {
  @Test func `fields are read as the types of their kind`() throws {
    let decision = Typed<Decision>(
      try record(
        "D-0012",
        """
        title: "CDP: mua hay xây?"
        area: tool
        door: one-way
        raised: 2026-01-24
        decide-by: [2026-02-10, 2026-03-03]
        approver: cio
        agree: [cmo, fin]
        supersedes: d3
        refs: [u1, cio, P-0002]
        signed: {cio: 2026-03-01 1a2b3c4d}
        communicated: {date: 2026-03-04, channels: [mail]}
        options:
          - {id: A, text: mua, trade-off: khóa, cost: 9600}
          - {id: B, cost: nothing}
        """))
    #expect(decision.title == "CDP: mua hay xây?")
    #expect(decision.area == .tool)
    #expect(decision.door == .oneWay)
    #expect(decision.raised == Day(iso: "2026-01-24"))
    #expect(decision.decideBy?.map(\.iso) == ["2026-02-10", "2026-03-03"])
    #expect(decision.approver?.handle == "cio")
    #expect(decision.agree?.map(\.handle) == ["cmo", "fin"])
    #expect(decision.supersedes == RecordID(kind: .decision, number: 3))
    #expect(decision.refs?.map(\.text) == ["u1", "P-0002"])
    #expect(decision.signed?["cio"] == "2026-03-01 1a2b3c4d")
    #expect(decision.communicated?.channels == ["mail"])
    #expect(decision.options?.count == 2)
    #expect(decision.options?.rows.first?.cost?.amount == 9600)
    #expect(decision.options?.rows.last?.cost == nil)
    #expect(decision.options?.rows.last?.text == nil)
  }

  @Test func `what is absent, empty or of another type reads as nothing`() throws {
    let pilot = Typed<Pilot>(
      try record("P-0001", "title:\nbudget: a lot\nstart: soon\nverdict: maybe\nseries: none"))
    #expect(pilot.title == nil)
    #expect(pilot.budget == nil)
    #expect(pilot.start == nil)
    #expect(pilot.verdict == nil)
    #expect(pilot.end == nil)
    #expect(pilot.series?.count == 0)
    #expect(pilot.override == nil)
  }

  @Test func `one scalar is read as a list of one`() throws {
    let decision = Typed<Decision>(try record("D-0001", "decide-by: 2026-02-10\nagree: cmo"))
    #expect(decision.decideBy?.map(\.iso) == ["2026-02-10"])
    #expect(decision.agree?.map(\.handle) == ["cmo"])
  }

  @Test func `a value that stands quoted keeps its text`() throws {
    let useCase = Typed<UseCase>(
      try record("U-0001", "title: 'it''s'\nmarket: \"0074\"\nrank: 1e3"))
    #expect(useCase.title == "it's")
    #expect(useCase.market == "0074")
    #expect(useCase.rank == "1e3")
  }

  @Test(arguments: [
    ("A", "A"), ("AR", "AR"), ("RA", "AR"), ("a/r", "AR"), ("R, A", "AR"), ("c", "C"),
  ])
  func `letters of a cell are read in any order and case`(text: String, letters: String) {
    #expect(Letters(text: text)?.text == letters)
  }

  @Test(arguments: ["", "-", "X", "AX", "owner"])
  func `other letters are none`(text: String) {
    #expect(Letters(text: text) == nil)
  }

  @Test func `a record knows its place, its state and its title`() throws {
    let blank = try record("D-0007", "title: Một quyết định\nnote: unknown\nphase: 2")
    #expect(blank.path == "decisions/D-0007-x.md")
    #expect(blank.id.text == "D-0007", "a file without an id has that of its name")
    #expect(blank.status == "draft")
    #expect(blank.title == "Một quyết định")
    #expect(!blank.isArchived)
    #expect(blank.unknownKeys == ["note", "phase"])
    #expect(try record("O-0001", "activity: x").status == "")
    #expect(try record("D-0001", "status: on hold").status == "on hold")
    #expect(try record("D-0001", "status:").status == "draft")
    #expect(try record("D-0001", "archived: 2026-01-01").isArchived)
    #expect(!(try record("D-0001", "archived:").isArchived))
  }

  @Test func `the id in the file wins over that of its name`() throws {
    #expect(try record("decisions/D-0007-x.md", "id: D-0008").id.text == "D-0008")
  }
}
