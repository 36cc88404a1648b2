import Domain
import Notation
import TestSupport
import Testing

struct PortfolioTests {
  @Test func `records are sorted by number however they were given`() throws {
    let store = try portfolio([
      "D-0010": "", "D-0002": "", "D-1000": "", "U-0001": "", "D-0001": "",
    ])
    #expect(
      store.records(of: .decision).map(\.id.text) == ["D-0001", "D-0002", "D-0010", "D-1000"])
    #expect(store.records(of: .pilot).isEmpty)
    #expect(store.allRecords.map(\.id.text).last == "U-0001")
    #expect(store.recordCount == 5)
  }

  @Test func `a record is found however its id is written`() throws {
    let store = try portfolio(["D-0012": "title: x", "people/cio.md": ""])
    for text in ["D-0012", "d12", "D-00012"] {
      #expect(try store[id(text)]?.title == "x")
    }
    #expect(store[RecordID(handle: "cio")] != nil)
    #expect(store[RecordID(handle: "arc")] == nil)
    #expect(try store[id("D-0013")] == nil)
    #expect(try store[id("U-0012")] == nil)
  }

  @Test func `two records with one id are both there and the first by name is found`() throws {
    let store = try portfolio([
      "decisions/D-0001-b.md": "title: b", "decisions/D-0001-a.md": "title: a",
    ])
    #expect(store.records(of: .decision).map(\.title) == ["a", "b"])
    #expect(try store[id("D-0001")]?.title == "a")
  }

  @Test func `an id of the wrong form is found as it stands`() throws {
    let store = try portfolio(["decisions/x.md": "id: twelve", "D-0001": ""])
    #expect(store[RecordID(reading: "twelve", in: .decision)] != nil)
    #expect(store.records(of: .decision).map(\.id.text) == ["D-0001", "twelve"])
  }

  @Test func `the next number is one above the highest`() throws {
    let store = try portfolio(["D-0007": "", "D-0003": "", "decisions/D-0002-x.md": "id: D-0041"])
    #expect(store.nextNumber(of: .decision) == 42)
    #expect(store.nextNumber(of: .useCase) == 1)
  }

  @Test func `the next number counts a file that cannot be read`() throws {
    var store = try portfolio(["D-0007": ""])
    store.unreadable = [unreadable("D-0009-lost.md"), unreadable("notes.md")]
    #expect(store.nextNumber(of: .decision) == 10)
    #expect(store.nextNumber(of: .useCase) == 1)
  }

  @Test func `files read again replace what stood under their paths`() throws {
    var store = try portfolio(["D-0001": "title: a", "D-0002": "title: b", "U-0001": ""])
    store.unreadable = [unreadable("D-0003-x.md")]
    let next = store.replacing(
      files: ["decisions/D-0001-x.md", "decisions/D-0002-x.md", "decisions/D-0003-x.md"],
      with: [try record("D-0003", "title: c"), try record("D-0001", "title: new")],
      unreadable: [unreadable("D-0002-x.md")])
    #expect(next.records(of: .decision).map(\.title) == ["new", "c"])
    #expect(next.unreadable.map(\.fileName) == ["D-0002-x.md"])
    #expect(next.records(of: .useCase).count == 1)
    #expect(store.records(of: .decision).map(\.title) == ["a", "b"], "the snapshot stays")
  }

  @Test func `files that cannot be read stay in the order of their paths`() throws {
    var store = try portfolio([:])
    store.unreadable = [unreadable("D-0005-x.md")]
    let next = store.replacing(
      files: ["decisions/D-0002-x.md"], with: [], unreadable: [unreadable("D-0002-x.md")])
    #expect(next.unreadable.map(\.fileName) == ["D-0002-x.md", "D-0005-x.md"])
  }

  @Test func `another day or configuration keeps every record`() throws {
    let store = try portfolio(["D-0001": "title: a"])
    let later = store.on(store.today + 1)
    #expect(later.today - store.today == 1)
    #expect(later.recordCount == 1)
    #expect(store.with(configuration: .empty).configuration.roles.isEmpty)
  }

  private func unreadable(_ name: String) -> UnreadableFile {
    UnreadableFile(kind: .decision, fileName: name, reason: .symbolicLink)
  }
}

struct PortfolioPeopleTests {
  private func people() throws -> Portfolio {
    try portfolio([
      "people/cio.md": "name: An\nrole: CIO", "people/linh.md": "name: Linh\nrole: cmo",
      "people/arc.md": "name: Minh\nrole: ARC", "people/blank.md": "name: B",
    ])
  }

  @Test func `a name in a record is a person or a role`() throws {
    let store = try people()
    #expect(store.role(of: "linh") == "cmo")
    #expect(store.role(of: "FIN") == "FIN")
    #expect(store.side(of: "linh") == .marketing)
    #expect(store.side(of: "fin") == .finance)
    #expect(store.side(of: "arc") == nil, "a role that is not configured has no side")
    #expect(store.side(of: "blank") == nil)
  }

  @Test func `people and configured roles are known and nobody else`() throws {
    let store = try people()
    #expect(store.knows("linh"))
    #expect(store.knows("fin"))
    #expect(store.knows("arc"))
    #expect(!store.knows("nobody"))
  }

  @Test func `two names are the same when they stand for one role`() throws {
    let store = try people()
    #expect(store.isSame("linh", "CMO"))
    #expect(store.isSame("CIO", "cio"))
    #expect(store.isSame("ghost", "Ghost"))
    #expect(!store.isSame("linh", "cio"))
  }

  @Test(arguments: [
    ("D-0001", "approver: cio\ndriver: arc", ["cio"]), ("D-0002", "driver: arc", []),
    ("O-0001", "cells: {CMO: A, CIO: AR, FIN: C}", ["CMO", "CIO"]),
    ("U-0001", "translator: linh", ["linh"]), ("P-0001", "owner: linh", ["linh"]),
    ("G-0001", "sponsor: cmo", ["cmo"]), ("M-0001", "chair: cio", ["cio"]),
    ("T-0001", "title: x", []), ("K-0001", "name: x", []),
  ])
  func `each kind has its owner`(place: String, text: String, owners: [String]) throws {
    #expect(try people().owners(of: record(place, text)) == owners)
  }
}
