import Domain
import Notation
import TestSupport
import Testing

struct ChangeTests {
  private func store() throws -> Portfolio {
    var store = try portfolio([
      "D-0001": "title: a\nstatus: proposed\nphase: 2", "U-0001": "title: u\nstatus: parked",
      "D-0002": "title: b\nstatus: on hold", "people/cio.md": "name: An",
    ])
    store.unreadable = [
      UnreadableFile(kind: .decision, fileName: "D-0009-lost.md", reason: .symbolicLink)
    ]
    return store
  }

  // MARK: Adding

  @Test func `a new record needs only its title`() throws {
    let store = try store()
    for kind in Kind.allCases where kind != .person {
      let title = kind == .meeting ? "2026-03-12" : "x"
      let change = Change.adding(
        kind, [Assignment(kind.schema.titleKey, .scalar(title))], on: store.today)
      #expect(throws: Never.self, "\(kind)") { try change.check(in: store) }
    }
  }

  @Test func `a new record gets the first state and the day it was raised`() throws {
    let change = Change.adding(
      .decision, [Assignment("title", .scalar("x"))], on: try day("2026-03-12"))
    guard case .add(let draft)? = change.steps.first else {
      Issue.record("no draft")
      return
    }
    #expect(draft["status"] == .scalar("draft"))
    #expect(draft["raised"] == .scalar("2026-03-12"))
    #expect(draft.id == nil)
    let tool = Change.adding(
      .tool, [Assignment("title", .scalar("x")), Assignment("status", .scalar("adopted"))],
      on: try day("2026-03-12"))
    guard case .add(let draft)? = tool.steps.first else { return }
    #expect(draft["status"] == .scalar("adopted"), "what was given stays")
    #expect(draft["raised"] == nil)
  }

  @Test(arguments: [
    (Kind.decision, "title", ""), (.decision, "area", "tool"), (.metric, "level", "ops"),
  ])
  func `a record without its title is refused`(kind: Kind, key: String, value: String) throws {
    let change = Change.adding(
      kind, [Assignment(Key(key), .scalar(value))], on: try day("2026-03-12"))
    #expect(refusal(of: change, in: try store()) == "titleMissing")
  }

  @Test func `an id that is taken is refused`() throws {
    #expect(refusal(of: try adding(.decision, id: "D-0001"), in: try store()) == "idTaken")
    #expect(refusal(of: try adding(.decision, id: "d1"), in: try store()) == "idTaken")
    #expect(refusal(of: try adding(.person, id: "cio"), in: try store()) == "idTaken")
    #expect(refusal(of: try adding(.decision, id: "D-0003"), in: try store()) == nil)
  }

  @Test func `an id that an unreadable file promises is taken`() throws {
    #expect(refusal(of: try adding(.decision, id: "D-0009"), in: try store()) == "idTaken")
  }

  @Test func `an id that stands twice in one change is refused`() throws {
    let first = try adding(.decision, id: "D-0020")
    let change = Change(.import, first.steps + (try adding(.decision, id: "D-20")).steps)
    #expect(refusal(of: change, in: try store()) == "idTaken")
  }

  @Test(arguments: [
    (Kind.decision, "twelve"), (.decision, "U-0001"), (.person, "a/b"), (.person, ".x"),
  ])
  func `an id of the wrong form is refused`(kind: Kind, id: String) throws {
    #expect(refusal(of: try adding(kind, id: id), in: try store()) == "malformedID")
  }

  @Test func `an id typed short is written in full`() throws {
    guard case .add(let draft)? = try adding(.decision, id: "d12").steps.first else { return }
    #expect(draft.id?.text == "D-0012")
  }

  @Test func `an unknown key is refused with the nearest one unless it is imported`() throws {
    let fields = [Assignment("title", .scalar("x")), Assignment("aera", .scalar("tool"))]
    let today = try day("2026-03-12")
    let typed = Change.adding(.decision, fields, on: today)
    #expect(refusal(of: typed, in: try store()) == "unknownKey area")
    #expect(refusal(of: Change(.import, typed.steps), in: try store()) == nil)
  }

  @Test func `a value that its field cannot hold is refused even when imported`() throws {
    let fields = [Assignment("title", .scalar("x")), Assignment("raised", .scalar("soon"))]
    let change = Change.adding(.decision, fields, on: try day("2026-03-12"))
    #expect(refusal(of: change, in: try store()) == "misfit raised")
    #expect(refusal(of: Change(.import, change.steps), in: try store()) == "misfit raised")
  }

  // MARK: Editing

  @Test func `a record that is not there is refused and an unreadable one is left to the store`()
    throws
  {
    #expect(refusal(of: try editing("D-0044", "title", "x"), in: try store()) == "notFound")
    #expect(refusal(of: try editing("D-0009", "title", "x"), in: try store()) == nil)
  }

  @Test(arguments: [
    ("D-0001", "proposed", nil as String?), ("D-0001", "decided", "gate decided"),
    ("D-0001", "withdrawn", nil), ("D-0001", "draft", "noTransition decided withdrawn"),
    ("D-0001", "superseded", "noTransition decided withdrawn"), ("D-0001", "done", "misfit status"),
    ("U-0001", "idea", nil), ("U-0001", "scaled", "noTransition idea framed ready dropped"),
    ("D-0002", "draft", nil),
  ])
  func `a state follows only where a way is open`(id: String, state: String, expected: String?)
    throws
  {
    #expect(refusal(of: try editing(id, "status", state), in: try store()) == expected)
  }

  @Test func `removing the state is a move to the first one`() throws {
    #expect(
      refusal(of: try editing("D-0001", "status", nil), in: try store())
        == "noTransition decided withdrawn")
    #expect(
      refusal(of: try editing("D-0001", "status", ""), in: try store())
        == "noTransition decided withdrawn")
  }

  @Test func `an import may bring a record in any state`() throws {
    let change = Change(.import, try editing("D-0001", "status", "draft").steps)
    #expect(refusal(of: change, in: try store()) == nil)
  }

  @Test func `a key outside the schema may be edited where the record has it`() throws {
    #expect(refusal(of: try editing("D-0001", "phase", "3"), in: try store()) == nil)
    #expect(refusal(of: try editing("D-0002", "phase", "3"), in: try store()) == "unknownKey -")
  }

  @Test func `an edit that the field cannot hold is refused`() throws {
    #expect(
      refusal(of: try editing("D-0001", "raised", "soon"), in: try store()) == "misfit raised")
    #expect(refusal(of: try editing("D-0001", "raised", nil), in: try store()) == nil)
  }

  @Test func `moving and archiving base their edits on what the user saw`() throws {
    let record = try #require(try store()[id("U-0001")])
    let move = Change.moving(
      record, to: "dropped", reason: "no budget", in: try store())
    #expect(move.action == .move)
    #expect(
      move.steps == [
        .edit(
          record.id,
          [
            Edit("status", from: .scalar("parked"), to: .scalar("dropped")),
            Edit("reason", from: nil, to: .scalar("no budget")),
          ])
      ])
    let archive = Change.archiving(record, on: try day("2026-03-12"))
    #expect(archive.action == .archive)
    #expect(
      archive.steps == [.edit(record.id, [Edit("archived", from: nil, to: .scalar("2026-03-12"))])])
    #expect(Change.archiving(record, on: nil).action == .restore)
  }

  // MARK: The file of a new record

  @Test func `a new file has the id, then the schema's order, then other keys, then the body`() {
    let draft = Draft(
      kind: .decision,
      fields: [
        Assignment("phase", .scalar("2")), Assignment("area", .scalar("tool")),
        Assignment("title", .scalar("CDP: mua?")), Assignment("door", .scalar("")),
        Assignment("status", .scalar("draft")),
      ], body: "Free text.\n")
    let document = draft.document(as: RecordID(kind: .decision, number: 1))
    #expect(document.keys == ["id", "status", "title", "area", "phase"])
    #expect(document.text("id") == "D-0001")
    #expect(document.text("title") == "CDP: mua?")
    #expect(document.body.contains("Free text."))
  }

  @Test func `text of several lines stands under its heading`() throws {
    let draft = Draft(
      kind: .decision,
      fields: [
        Assignment("title", .scalar("x")), Assignment("question", .scalar("One?\nTwo?")),
        Assignment("outcome", .scalar("one line")),
      ])
    let document = draft.document(as: RecordID(kind: .decision, number: 1))
    #expect(!document.contains("question"))
    #expect(document.section("Question") == "One?\nTwo?")
    #expect(document.text("outcome") == "one line")
    let read = try Document(record: document.bytes)
    let field = try #require(Kind.decision.schema.field("question"))
    #expect(read.value(of: field) == .scalar("One?\nTwo?"))
  }

  @Test func `prose is changed where it stands`() throws {
    let field = try #require(Kind.decision.schema.field("question"))
    let inBody = try record("D-0001", "---\ntitle: x\n---\n## Question\nOld?\n").document
    let changed = inBody.setting(field, to: .scalar("New?"))
    #expect(changed.section("Question") == "New?")
    #expect(!changed.contains("question"))
    let inFront = try record("D-0001", "---\nquestion: Old?\n---\n").document
    #expect(inFront.setting(field, to: .scalar("New?")).text("question") == "New?")
    #expect(inBody.setting(field, to: nil).value(of: field) == nil)
  }

  // MARK: Support

  private func adding(_ kind: Kind, id: String) throws -> Change {
    Change.adding(
      kind, [Assignment("id", .scalar(id)), Assignment(kind.schema.titleKey, .scalar("x"))],
      on: try day("2026-03-12"))
  }

  private func editing(_ text: String, _ key: Key, _ value: String?) throws -> Change {
    let (id, value) = (try id(text), value.map(Node.scalar))
    let edit =
      try store()[id].map { Edit(key, of: $0, to: value) } ?? Edit(key, from: nil, to: value)
    return Change(.edit, [.edit(id, [edit])])
  }

  private func refusal(of change: Change, in portfolio: Portfolio) -> String? {
    do throws(ChangeError) {
      try change.check(in: portfolio)
      return nil
    } catch {
      switch error {
      case .notFound: return "notFound"
      case .unknownKey(_, _, let nearest): return "unknownKey \(nearest ?? "-")"
      case .misfit(let key, _): return "misfit \(key)"
      case .noSuchState: return "noSuchState"
      case .gate(_, let state, _): return "gate \(state)"
      case .forbidden: return "forbidden"
      case .notYet(_, let action, _): return "notYet \(action.rawValue)"
      case .act: return "act"
      case .noTransition(_, _, _, let allowed):
        return "noTransition " + allowed.joined(separator: " ")
      case .notAList: return "notAList"
      case .malformedID: return "malformedID"
      case .idTaken: return "idTaken"
      case .titleMissing: return "titleMissing"
      case .malformedAssignment: return "malformedAssignment"
      }
    }
  }
}
