import Domain
import Notation
import Store
import TestSupport
import Testing
import Workspace

struct SavingTests {
  // MARK: One field

  /// The text of a file, an edit, and the text afterwards.
  static let edits: [(name: String, before: String, key: Key, value: String?, after: String)] = [
    (
      "a comment behind the value", "---\nid: D-0001\ntitle: a   # the name\narea: tool\n---\n",
      "title", "b",
      "---\nid: D-0001\ntitle: b   # the name\narea: tool\n---\n"
    ),
    (
      "other values' quotes and blanks", "---\nid:   'D-0001'\ntitle: \"a\"\nx :  [ a ,b ]\n---\n",
      "title", "b",
      "---\nid:   'D-0001'\ntitle: \"b\"\nx :  [ a ,b ]\n---\n"
    ),
    (
      "CRLF", "---\r\nid: D-0001\r\ntitle: a\r\narea: tool\r\n---\r\nbody\r\n", "title", "b",
      "---\r\nid: D-0001\r\ntitle: b\r\narea: tool\r\n---\r\nbody\r\n"
    ),
    (
      "a byte order mark", "\u{FEFF}---\nid: D-0001\ntitle: a\n---\n", "title", "b",
      "\u{FEFF}---\nid: D-0001\ntitle: b\n---\n"
    ),
    (
      "no final newline", "---\nid: D-0001\ntitle: a\n---\nbody", "title", "b",
      "---\nid: D-0001\ntitle: b\n---\nbody"
    ),
    (
      "no newline behind the fence", "---\nid: D-0001\ntitle: a\n---", "title", "b",
      "---\nid: D-0001\ntitle: b\n---"
    ),
    (
      "decomposed Vietnamese elsewhere",
      "---\nid: D-0001\ntitle: a\nnote: e\u{302}\u{301}\n---\ne\u{302}\n", "title",
      "b", "---\nid: D-0001\ntitle: b\nnote: e\u{302}\u{301}\n---\ne\u{302}\n"
    ),
    (
      "values that YAML would guess at",
      "---\nid: 0074\ntitle: a\nat: 10:00\nno: no\nfactor: 1e3\nv: 1.10\n---\n", "title", "b",
      "---\nid: 0074\ntitle: b\nat: 10:00\nno: no\nfactor: 1e3\nv: 1.10\n---\n"
    ),
    (
      "comments and blank lines between",
      "---\n# top\nid: D-0001\n\n# about the title\ntitle: a\n\n  # odd\narea: tool\n---\n",
      "title", "b",
      "---\n# top\nid: D-0001\n\n# about the title\ntitle: b\n\n  # odd\narea: tool\n---\n"
    ),
    (
      "a new key goes to the end", "---\nid: D-0001\ntitle: a\n# end\n---\nbody\n", "area", "tool",
      "---\nid: D-0001\ntitle: a\n# end\narea: tool\n---\nbody\n"
    ),
    (
      "a removed key takes its line", "---\nid: D-0001\ntitle: a\narea: tool\nx: y\n---\n", "area",
      nil,
      "---\nid: D-0001\ntitle: a\nx: y\n---\n"
    ),
    (
      "prose under its heading",
      "---\nid: D-0001\ntitle: a\n---\nIntro\n\n## Question\n\nOld?\n\n## Context\n\nx\n",
      "question",
      "New?", "---\nid: D-0001\ntitle: a\n---\nIntro\n\n## Question\n\nNew?\n\n## Context\n\nx\n"
    ),
    (
      "a value that must be quoted", "---\nid: D-0001\ntitle: a\n---\n", "title",
      "CDP: mua # hay xây",
      "---\nid: D-0001\ntitle: \"CDP: mua # hay xây\"\n---\n"
    ),
    (
      "nothing new", "---\nid: D-0001\ntitle:   'a'\n---\n", "title", "a",
      "---\nid: D-0001\ntitle:   'a'\n---\n"
    ),
  ]

  @Test(arguments: edits.indices)
  func `one edit changes its own lines and no other byte`(index: Int) throws {
    let (name, before, key, value, after) = SavingTests.edits[index]
    let store = try TemporaryStore(["decisions/D-0001-x.md": before])
    let workspace = try open(store)
    let record = try #require(workspace.portfolio.records(of: .decision).first)
    let edit = Edit(key, of: record, to: value.map { .scalar($0) })
    try workspace.apply(Change(.edit, [.edit(record.id, [edit])]))
    #expect(
      try store.text("decisions/D-0001-x.md").debugDescription == after.debugDescription, "\(name)")
    #expect(store.names(in: "decisions") == ["D-0001-x.md"])
  }

  @Test func `unknown keys, comments and the file's name survive every save`() throws {
    let text = "---\nid: D-0001\ntitle: a # c\nphase: 2\nx-y: {z: [1, 2]} # kept\n---\n"
    let store = try TemporaryStore(["decisions/D-0001-old-name.md": text])
    let workspace = try open(store)
    try workspace.apply(edit(workspace, "D-0001", "title", "quite another title"))
    try workspace.apply(edit(workspace, "D-0001", "area", "tool"))
    #expect(
      try store.text("decisions/D-0001-old-name.md")
        == "---\nid: D-0001\ntitle: quite another title # c\nphase: 2\nx-y: {z: [1, 2]} # kept\narea: tool\n---\n"
    )
    #expect(store.names(in: "decisions") == ["D-0001-old-name.md"])
  }

  @Test func `several edits of one file are one write`() throws {
    let store = try TemporaryStore(["decisions/D-0001-x.md": "---\nid: D-0001\ntitle: a\n---\n"])
    let workspace = try open(store)
    let record = try #require(workspace.portfolio.records(of: .decision).first)
    let change = Change(
      .edit,
      [
        .edit(record.id, [Edit("title", of: record, to: .scalar("b"))]),
        .edit(record.id, [Edit("area", of: record, to: .scalar("tool"))]),
      ])
    let applied = try workspace.apply(change)
    #expect(applied.portfolio.records(of: .decision).map(\.title) == ["b"])
    #expect(
      try store.text("decisions/D-0001-x.md") == "---\nid: D-0001\ntitle: b\narea: tool\n---\n")
  }

  @Test func `a key of the configuration is changed in its file`() throws {
    let store = try TemporaryStore([:], configuration: "# ours\ncompany: A   # name\nunit: m\n")
    let workspace = try open(store)
    let applied = try workspace.apply(
      Change(.edit, [.configure([Edit("company", from: .scalar("A"), to: .scalar("B"))])]))
    #expect(try store.text("steerco.yaml") == "# ours\ncompany: B   # name\nunit: m\n")
    #expect(applied.portfolio.configuration.company == "B")
  }

  @Test(arguments: [0o600, 0o644, 0o664, 0o640] as [UInt32])
  func `a save keeps the permissions of the file`(mode: UInt32) throws {
    let store = try TemporaryStore(["decisions/D-0001-x.md": "---\ntitle: a\n---\n"])
    try store.setMode(mode, of: "decisions/D-0001-x.md")
    let workspace = try open(store)
    try workspace.apply(edit(workspace, "D-0001", "title", "b"))
    #expect(try store.stamp("decisions/D-0001-x.md").mode == mode)
  }

  // MARK: New records

  @Test func `a new record gets the next number, a name and its folder`() throws {
    let store = try TemporaryStore()
    let workspace = try open(store)
    let first = try workspace.apply(adding(.decision, "CDP: mua hay xây?"))
    #expect(first.ids.map(\.text) == ["D-0001"])
    #expect(store.names(in: "decisions") == ["D-0001-cdp-mua-hay-xay.md"])
    #expect(
      try store.text("decisions/D-0001-cdp-mua-hay-xay.md")
        == "---\nid: D-0001\nstatus: draft\ntitle: \"CDP: mua hay xây?\"\nraised: 2026-03-12\n---\n"
    )
    let second = try workspace.apply(adding(.decision, "日本"))
    #expect(second.ids.map(\.text) == ["D-0002"])
    #expect(second.portfolio.records(of: .decision).map(\.title) == ["CDP: mua hay xây?", "日本"])
    #expect(Array(try read(store).allRecords) == Array(second.portfolio.allRecords))
  }

  @Test func `a person's file is named by the handle`() throws {
    let store = try TemporaryStore()
    let fields = [Assignment("id", .scalar("lead-analyst")), Assignment("name", .scalar("An"))]
    let applied = try open(store).apply(Change.adding(.person, fields, on: day("2026-03-12")))
    #expect(applied.ids.map(\.text) == ["lead-analyst"])
    #expect(store.names(in: "people") == ["lead-analyst.md"])
  }

  @Test func `a number is never given twice, not even that of a file that cannot be read`() throws {
    let store = try TemporaryStore([
      "decisions/D-0001-x.md": "---\ntitle: a\n---\n", "decisions/D-0005-x.md": "broken",
    ])
    let workspace = try open(store)
    #expect(try workspace.apply(adding(.decision, "a")).ids.map(\.text) == ["D-0006"])
    // Another program adds a file that this one has not read.
    try store.write("decisions/D-0041-theirs.md", "---\ntitle: t\n---\n")
    #expect(try workspace.apply(adding(.decision, "b")).ids.map(\.text) == ["D-0042"])
  }

  @Test func `several new records of one change get numbers in order`() throws {
    let store = try TemporaryStore(["tools/T-0003-x.md": "---\ntitle: a\n---\n"])
    let steps =
      try (adding(.tool, "a").steps + adding(.pilot, "b").steps + adding(.tool, "c").steps)
    let applied = try open(store).apply(Change(.import, steps))
    #expect(applied.ids.map(\.text) == ["T-0004", "P-0001", "T-0005"])
    #expect(applied.portfolio.recordCount == 4)
  }

  @Test func `a number that the change itself brings is not given to another of its records`()
    throws
  {
    let store = try TemporaryStore(["tools/T-0003-x.md": "---\ntitle: a\n---\n"])
    let own = Draft(
      kind: .tool, id: RecordID(kind: .tool, number: 4),
      fields: [Assignment("title", .scalar("own"))])
    let steps = try adding(.tool, "a").steps + [.add(own)] + adding(.tool, "b").steps
    let applied = try open(store).apply(Change(.import, steps))
    #expect(applied.ids.map(\.text) == ["T-0005", "T-0004", "T-0006"])
  }

  @Test func `an id that another program took meanwhile is refused`() throws {
    let store = try TemporaryStore()
    let workspace = try open(store)
    try store.write("decisions/D-0007-theirs.md", "---\ntitle: t\n---\n")
    let fields = [Assignment("id", .scalar("D-0007")), Assignment("title", .scalar("ours"))]
    #expect(throws: WorkspaceError.self) {
      try workspace.apply(Change.adding(.decision, fields, on: day("2026-03-12")))
    }
    #expect(store.names(in: "decisions") == ["D-0007-theirs.md"])
  }

  @Test func `a file name that is taken is refused and the file stays`() throws {
    let store = try TemporaryStore()
    let workspace = try open(store)
    try store.write("people/cio.md", "theirs")
    let fields = [Assignment("id", .scalar("cio")), Assignment("name", .scalar("An"))]
    #expect(throws: WorkspaceError.self) {
      try workspace.apply(Change.adding(.person, fields, on: day("2026-03-12")))
    }
    #expect(try store.text("people/cio.md") == "theirs")
    #expect(store.names(in: "people") == ["cio.md"])
  }
}

func open(_ store: TemporaryStore) throws -> Workspace {
  try Workspace(store.path, today: day("2026-03-12"))
}

func adding(_ kind: Kind, _ title: String) throws -> Change {
  Change.adding(kind, [Assignment(kind.schema.titleKey, .scalar(title))], on: try day("2026-03-12"))
}

/// An edit of a field from the value that the workspace shows.
func edit(_ workspace: Workspace, _ text: String, _ key: Key, _ value: String?) throws -> Change {
  let record = try #require(workspace.portfolio[id(text)])
  return Change(.edit, [.edit(record.id, [Edit(key, of: record, to: value.map { .scalar($0) })])])
}
