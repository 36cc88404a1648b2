import Domain
import Notation
import TestSupport
import Testing

struct RecordDifferenceTests {
  private static let today = Day(number: 20_524)

  private func difference(_ before: String, _ after: String, of id: String = "D-0012") throws
    -> RecordDifference?
  {
    RecordDifference(from: try record(id, before), to: try record(id, after))
  }

  /// `status: proposed > decided`, a line a field.
  private func fields(_ before: String, _ after: String, of id: String = "D-0012") throws
    -> [String]
  {
    try difference(before, after, of: id)?.fields.map { field in
      "\(field.name): \(field.from?.inline ?? "-") > \(field.to?.inline ?? "-")"
    } ?? []
  }

  @Test func `what says the same is no difference`() throws {
    #expect(try difference("title: a # why", "title: \"a\"") == nil)
    #expect(try difference("signed: {cmo: a, cio: b}", "signed: {cio: b, cmo: a}") == nil)
    #expect(try difference("title: é", "title: e\u{301}") == nil)
    #expect(
      try difference("rationale: |-\n  a\n  b", "---\n---\n## Rationale\r\n\r\na\r\nb\r\n") == nil)
    #expect(RecordDifference(from: nil, to: nil) == nil)
  }

  @Test func `values are told one by one, in the schema's order, other keys behind`() throws {
    #expect(
      try fields(
        "x: 1\nbudget: 20\nstatus: running", "status: stopped\nbudget: 30", of: "P-0003")
        == ["status: running > stopped", "budget: 20 > 30", "x: 1 > -"])
  }

  @Test func `of a map only the entries that differ are told`() throws {
    #expect(
      try fields("cells: {CMO: A, CIO: R}", "cells: {CMO: C, CIO: R, FIN: I}", of: "O-0003")
        == ["cells.CMO: A > C", "cells.FIN: - > I"])
  }

  @Test func `of a list is told what came and what went`() throws {
    let found = try difference("agree: [cmo, cio, cio]", "agree: [fin, cio]")
    #expect(
      found?.fields.map(\.sort)
        == [.items(added: [.scalar("fin")], removed: [.scalar("cmo"), .scalar("cio")])])
    #expect(try fields("agree: [cmo, cio]", "agree: [cio, cmo]") == ["agree: cmo, cio > cio, cmo"])
  }

  @Test func `rows are known by their first column`() throws {
    let before = "options: [{id: A, text: mua, cost: 5}, {id: B, text: xây}]"
    let after = "options: [{id: A, text: mua, cost: 7}, {id: C, text: thuê}]"
    let found = try #require(try difference(before, after))
    #expect(found.fields.map(\.name) == ["options", "options.A.cost"])
    let gone = Node.map([.init("id", .scalar("B")), .init("text", .scalar("xây"))])
    guard case .items(let added, [gone])? = found.fields.first?.sort else {
      Issue.record("the row B is gone")
      return
    }
    #expect(added.first?["id"] == .scalar("C"))
  }

  @Test func `a section is told by its heading, unclaimed text as the body`() throws {
    let before = "---\n---\n## Rationale\n\nold\n\n## Comments\n\n- a\n"
    #expect(
      try fields(before, "---\n---\n## Rationale\n\nnew\n\n## Comments\n\n- a\n- b\n")
        == ["rationale: old > new", "## Comments: - a > - a\n- b"])
    #expect(try difference(before, before + "\n## Comments\n")?.fields.map(\.key) == [.body])
    #expect(try difference("title: a", "---\ntitle: a\n---\nb\n")?.fields.map(\.key) == [.body])
  }

  @Test func `a conflict arises and is settled`() throws {
    let conflict =
      "conflicts:\n  - {field: status, base: draft, values: [{value: proposed}, {value: withdrawn}]}"
    let arisen = try #require(try difference("status: draft", "status: draft\n" + conflict))
    #expect(arisen.fields.map(\.name) == ["conflicts.status"])
    guard case .conflictArose(let entry)? = arisen.fields.first?.sort else {
      Issue.record("a conflict arose")
      return
    }
    #expect(entry.candidates.count == 2)
    let settled = try difference("status: draft\n" + conflict, "status: proposed")
    #expect(
      settled?.fields.last?.sort == .conflictSettled(entry, value: .scalar("proposed")))
  }

  @Test func `what was added is archived, what was deleted is added again`() throws {
    let record = try record("D-0012", "---\nid: D-0012\ntitle: a\nx: [1]\n---\ntext\n")
    let added = try #require(RecordDifference(from: nil, to: record))
    #expect(added.event == .added)
    let archived = Edit(Record.archivedKey, from: nil, to: .scalar("2026-03-12"))
    #expect(added.inverse(on: Self.today) == .edit(record.id, [archived]))
    let removed = try #require(RecordDifference(from: record, to: nil))
    #expect(removed.event == .removed)
    guard case .add(let draft) = removed.inverse(on: Self.today) else {
      Issue.record("nothing is added")
      return
    }
    let again = Record(
      id: record.id, fileName: record.fileName, document: draft.document(as: record.id))
    #expect(RecordDifference(from: record, to: again) == nil)
  }

  @Test func `other entries of a map stay when one is taken back`() throws {
    let found = try #require(
      try difference("cells: {CMO: A}", "cells: {CMO: C}", of: "O-0003"))
    let later = try record("O-0003", "cells: {CMO: C, CIO: R}").document
    guard case .edit(_, let edits) = found.inverse(on: Self.today) else { return }
    let result = try edits.reduce(later) { try $0.applying($1, of: .ownership) }
    #expect(result["cells"]?.inline == "CMO: A, CIO: R")
  }

  @Test(arguments: Kind.allCases)
  func `taking a random difference back gives the former values`(kind: Kind) throws {
    var random = RandomRecord(generator: SeededGenerator())
    let seed = random.generator.seed
    for round in 0..<60 {
      let (before, after) = (random.record(kind, "a.md"), random.record(kind, "a.md"))
      guard let difference = RecordDifference(from: before, to: after),
        case .edit(_, let edits) = difference.inverse(on: Self.today)
      else { continue }
      let document = try edits.reduce(after.document) { try $0.applying($1, of: kind) }
      let result = Record(id: after.id, fileName: "a.md", document: document)
      let rest = RecordDifference(from: before, to: result)?.fields
      #expect(rest == nil, "STEERCO_SEED=\(seed), round \(round): \(rest?.map(\.name) ?? [])")
      if rest != nil { return }
    }
  }
}
