import Domain
import Notation
import Testing

struct TypedAssignmentTests {
  @Test(arguments: [
    ("title=x", "title", TypedAssignment.Operation.set, "x"), ("tags+=a", "tags", .add, "a"),
    ("tags-=a", "tags", .remove, "a"), ("title=", "title", .set, ""),
    ("title=a=b", "title", .set, "a=b"), ("cells.CMO=A", "cells.CMO", .set, "A"),
    ("title= x ", "title", .set, " x "), ("decide-by=2026-03-12", "decide-by", .set, "2026-03-12"),
  ])
  func `a key, a sign and a text are told apart`(
    typed: String, key: String, operation: TypedAssignment.Operation, text: String
  ) throws {
    let assignment = try TypedAssignment(typed)
    #expect(assignment.key == key)
    #expect(assignment.operation == operation)
    #expect(assignment.text == text)
  }

  @Test(arguments: ["", "title", "=x", "+=x", "-=x"])
  func `what has no key or no sign is refused`(typed: String) {
    #expect(throws: ChangeError.self) { try TypedAssignment(typed) }
  }

  @Test func `a value is set, and an empty one removes the field`() throws {
    #expect(try value("title=Mua?", .decision) == .scalar("Mua?"))
    #expect(try value("title=", .decision, .scalar("x")) == nil)
    #expect(try value("agree=cmo,fin", .decision) == list("cmo", "fin"))
    #expect(try value("supersedes=d3", .decision) == .scalar("D-0003"))
  }

  @Test func `a list grows by what it lacks and shrinks by what it has`() throws {
    #expect(try value("agree+=fin", .decision) == list("fin"))
    #expect(try value("agree+=fin,cmo", .decision, list("cmo")) == list("cmo", "fin"))
    #expect(try value("agree+=fin", .decision, .scalar("cmo")) == list("cmo", "fin"))
    #expect(try value("agree-=cmo", .decision, list("cmo", "fin")) == list("fin"))
    #expect(try value("agree-=cmo", .decision, list("cmo")) == nil)
    #expect(try value("agree-=arc", .decision, list("cmo")) == list("cmo"))
    #expect(try value("agree-=arc", .decision) == nil)
  }

  @Test func `one key of a map is set and removed`() throws {
    let cells = map(("CMO", "A"), ("CIO", "R"))
    #expect(try value("cells.CMO=A", .ownership) == map(("CMO", "A")))
    #expect(try value("cells.CIO=c", .ownership, cells) == map(("CMO", "A"), ("CIO", "C")))
    #expect(
      try value("cells.FIN=I", .ownership, cells) == map(("CMO", "A"), ("CIO", "R"), ("FIN", "I")))
    #expect(try value("cells.CMO=", .ownership, cells) == map(("CIO", "R")))
    #expect(try value("cells.CMO=", .ownership, map(("CMO", "A"))) == nil)
    #expect(try value("cells.FIN=", .ownership, cells) == cells)
    #expect(
      try value("signed.cio=2026-03-01 1a2b3c4d", .decision) == map(("cio", "2026-03-01 1a2b3c4d")))
  }

  @Test func `a row is added whole and removed by its first key`() throws {
    let a = map(("id", "A"), ("text", "mua"))
    let b = map(("id", "B"), ("text", "xây"))
    #expect(try value("options+={id: B, text: xây}", .decision, .list([a])) == .list([a, b]))
    #expect(try value("options-=A", .decision, .list([a, b])) == .list([b]))
    #expect(try value("options-={id: A}", .decision, .list([a, b])) == .list([b]))
  }

  @Test func `a key that the kind does not know is refused with the nearest one`() {
    #expect(error("titel=x", .decision) == "unknown titel title")
    #expect(error("aprover=x", .decision) == "unknown aprover approver")
    #expect(error("zzzzzzzz=x", .decision) == "unknown zzzzzzzz -")
  }

  @Test func `a key outside the schema is set where the record has it`() throws {
    let assignment = try TypedAssignment("phase=2")
    #expect(try assignment.value(of: .decision, present: nil, isExtra: true) == .scalar("2"))
    #expect(
      try TypedAssignment("phase=").value(of: .decision, present: .scalar("2"), isExtra: true)
        == nil)
  }

  @Test(arguments: [
    ("raised=soon", "misfit raised"), ("cells.CMO=Z", "misfit cells"),
    ("title+=x", "no list title"),
    ("status=odd", "misfit status"), ("options={id: A", "misfit options"),
    ("budget-=1", "unknown budget -"),
  ])
  func `what the field cannot hold is refused`(typed: String, expected: String) {
    let kind: Kind = typed.hasPrefix("cells") ? .ownership : .decision
    #expect(error(typed, kind)?.hasPrefix(expected.split(separator: " ").first ?? "") == true)
    #expect(error(typed, kind)?.contains(expected.split(separator: " ")[1]) == true)
  }

  private func value(_ typed: String, _ kind: Kind, _ present: Node? = nil) throws -> Node? {
    try TypedAssignment(typed).value(of: kind, present: present)
  }

  private func error(_ typed: String, _ kind: Kind) -> String? {
    do {
      _ = try value(typed, kind)
      return nil
    } catch ChangeError.unknownKey(let key, _, let nearest) {
      return "unknown \(key) \(nearest ?? "-")"
    } catch ChangeError.misfit(let key, _) {
      return "misfit \(key)"
    } catch ChangeError.notAList(let key) {
      return "no list \(key)"
    } catch {
      return "\(error)"
    }
  }

  private func list(_ items: String...) -> Node { .list(items.map { .scalar($0) }) }

  private func map(_ pairs: (String, String)...) -> Node {
    .map(pairs.map { Node.Pair($0.0, .scalar($0.1)) })
  }
}
