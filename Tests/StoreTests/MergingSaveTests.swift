import Domain
import Notation
import Store
import TestSupport
import Testing
import Workspace

/// A save that finds a newer file.
@Suite struct MergingSaveTests {
  private static let path = "tools/T-0001-a.md"
  private static let text = "---\nid: T-0001\ntitle: a\nseats: 1\ntags: [x]\n---\n"

  private func sessions() throws -> (TemporaryStore, Workspace, Workspace) {
    let store = try TemporaryStore([Self.path: Self.text])
    return (store, try open(store), try open(store))
  }

  @Test func `the same field twice keeps the value before, and both values with who and when`()
    throws
  {
    let (store, first, second) = try sessions()
    let ours = try edit(second, "T-0001", "title", "b")
    try first.apply(edit(first, "T-0001", "title", "c"))
    let applied = try second.apply(ours) { "cmo" }
    let text = try store.text(Self.path)
    #expect(
      text
        == Self.text.replacing(
          "[x]\n",
          with: "[x]\nconflicts:\n  - {field: title, base: a, values: "
            + "[{value: b, by: cmo, \"on\": 2026-03-12}, {value: c}]}\n"))
    #expect(applied.conflicts.map(\.conflict.field) == ["title"])
    #expect(applied.portfolio.records(of: .tool).map(\.title) == ["a"])
    #expect(try read(store).findings.contains { $0.problem.rule == "conflict" })
  }

  /// beads #4128: a stale export overwrote newer data.
  @Test func `a third value joins the two, and choosing one takes all of them out`() throws {
    let (store, first, second) = try sessions()
    let third = try open(store)
    let changes = [
      try edit(first, "T-0001", "title", "b"), try edit(second, "T-0001", "title", "c"),
      try edit(third, "T-0001", "title", "d"),
    ]
    for (workspace, change) in zip([first, second, third], changes) { try workspace.apply(change) }
    let record = try #require(third.portfolio.records(of: .tool).first)
    #expect(record.conflicts.first?.candidates.map(\.value) == ["b", "c", "d"].map(Node.scalar))
    try third.apply(.settling(record, "title", to: .scalar("c"), in: third.portfolio))
    #expect(try store.text(Self.path) == Self.text.replacing("title: a", with: "title: c"))
  }

  @Test func `a list that two sessions add to has both`() throws {
    let (store, first, second) = try sessions()
    func adding(_ tag: String, _ workspace: Workspace) throws -> Change {
      let record = try #require(workspace.portfolio.records(of: .tool).first)
      let tags = (record.document["tags"]?.items ?? []) + [.scalar(tag)]
      return Change(.edit, [.edit(record.id, [Edit("tags", of: record, to: .list(tags))])])
    }
    let late = try adding("r", second)
    try first.apply(adding("q", first))
    #expect(try second.apply(late).conflicts.isEmpty)
    let text = try store.text(Self.path)
    #expect(text == Self.text.replacing("[x]", with: "[x, q, r]"))
  }

  @Test func `comments that eight sessions write at once all stay, without a conflict`()
    async throws
  {
    let store = try TemporaryStore([Self.path: Self.text])
    let first = try day("2026-03-12")
    try await withThrowingTaskGroup(of: Void.self) { group in
      for session in 0..<8 {
        let workspace = try open(store)
        let record = try #require(workspace.portfolio.records(of: .tool).first)
        let change = Change.commenting(record, "c\(session)", by: "cio", on: first)
        group.addTask {
          let applied = try workspace.apply(change)
          #expect(applied.conflicts.isEmpty)
        }
      }
      try await group.waitForAll()
    }
    let record = try #require(try read(store).records(of: .tool).first)
    #expect(record.conflicts.isEmpty)
    let lines = try #require(record.document.section("Comments")).split(separator: "\n")
    #expect(lines.map(String.init).sorted() == (0..<8).map { "- 2026-03-12 cio: c\($0)" })
  }

  @Test func `a text of the body is merged by its lines, and one line changed twice is contested`()
    throws
  {
    let old = "## Notes\n\na\n\nb\n\nc\n"
    let store = try TemporaryStore([Self.path: Self.text + old])
    let (first, second, third) = (try open(store), try open(store), try open(store))
    func noting(_ text: String, _ workspace: Workspace) throws -> Change {
      try edit(workspace, "T-0001", Key("## Notes"), text)
    }
    let (late, clash) = (
      try noting("a\n\nb\n\nC", second), try noting("x\n\nb\n\nc", third)
    )
    try first.apply(noting("A\n\nb\n\nc", first))
    #expect(try second.apply(late).conflicts.isEmpty)
    #expect(
      try store.text(Self.path) == Self.text
        + old.replacing("a", with: "A").replacing("c", with: "C"))
    #expect(try third.apply(clash).conflicts.count == 1)
  }

  @Test func `what is taken back is what was done`() throws {
    let (store, first, second) = try sessions()
    let ours = try edit(second, "T-0001", "title", "b")
    try first.apply(edit(first, "T-0001", "title", "c"))
    let applied = try second.apply(ours)
    let steps = applied.change.steps.map { step -> Change.Step in
      guard case .edit(let id, let edits) = step else { return step }
      return .edit(id, edits.reversed().map(\.inverse))
    }
    try second.apply(Change(.undo, steps))
    #expect(try store.text(Self.path) == Self.text.replacing("title: a", with: "title: c"))
  }

  @Test(arguments: ["b\n", "\nb\nc\n\n", "b  ", "## b\nc", "```\nb"])
  func `what a text became under its heading is what is taken back`(_ text: String) throws {
    let path = "decisions/D-0001-a.md"
    let file = "---\nid: D-0001\ntitle: a\nstatus: proposed\n---\n## Outcome\na\n"
    let store = try TemporaryStore([path: file])
    let session = try open(store)
    let record = try #require(session.portfolio.records(of: .decision).first)
    let edit = Edit("outcome", of: record, to: .scalar(text))
    let applied = try session.apply(Change(.edit, [.edit(record.id, [edit])]))
    guard case .edit(let id, let edits)? = applied.change.steps.first else { return }
    let back = Change(.undo, [.edit(id, edits.reversed().map(\.inverse))])
    let again = try session.apply(back)
    #expect(try store.text(path) == file)
    guard case .edit(_, let redone)? = again.change.steps.first else { return }
    try session.apply(Change(.undo, [.edit(id, redone.reversed().map(\.inverse))]))
    #expect(try store.text(path) != file)
  }

  @Test func `a text that froze meanwhile is not contested but refused`() throws {
    let path = "decisions/D-0001-a.md"
    let text = "---\nid: D-0001\ntitle: a\nstatus: proposed\noutcome: A\n---\n"
    let store = try TemporaryStore([path: text])
    let workspace = try open(store)
    let change = try edit(workspace, "D-0001", "outcome", "B")
    let frozen = text.replacing("proposed", with: "decided").replacing(
      "outcome: A", with: "outcome: C")
    try store.write(path, frozen)
    #expect {
      try workspace.apply(change)
    } throws: { error in
      if case WorkspaceError.refused(.forbidden) = error { true } else { false }
    }
    #expect(try store.text(path) == frozen)
  }

  @Test func `the configuration keeps both values, too, and one is chosen`() throws {
    let store = try TemporaryStore([:], configuration: "company: A\n")
    let (first, second) = (try open(store), try open(store))
    func naming(_ name: String) -> Change {
      Change(.edit, [.configure([Edit("company", from: .scalar("A"), to: .scalar(name))])])
    }
    try first.apply(naming("B"))
    #expect(try second.apply(naming("C")).conflicts.map(\.id) == [nil])
    let configuration = try read(store).configuration
    #expect(configuration.company == "A" && configuration.document.conflicts.count == 1)
    let choice = try #require(Change.settling(configuration, "company", to: .scalar("C")))
    try second.apply(choice)
    #expect(try store.text("steerco.yaml") == "company: C\n")
  }
}

/// What saves that were killed leave behind.
@Suite struct LeftoverTests {
  private static let path = "tools/T-0001-a.md"
  private static let text = "---\nid: T-0001\ntitle: a\n---\n"
  /// No process has a number beyond the system's limit.
  private static let dead = 2_000_000_000

  private func name(_ process: Int, _ number: Int = 1) -> String {
    "tools/.T-0001-a.md.\(process).\(number).tmp"
  }

  @Test func `one that is the record, or its beginning, is swept at the next save`() throws {
    let store = try TemporaryStore([
      Self.path: Self.text, name(Self.dead, 1): Self.text, name(Self.dead, 2): "---\nid: T-",
      name(Self.dead, 3): "",
    ])
    let workspace = try open(store)
    #expect(workspace.portfolio.unreadable.isEmpty)
    try workspace.apply(edit(workspace, "T-0001", "seats", "2"))
    #expect(store.names(in: "tools") == ["T-0001-a.md"])
  }

  @Test func `one that holds something else is kept and found`() throws {
    let left = Self.text.replacing("title: a", with: "title: never seen")
    let store = try TemporaryStore([Self.path: Self.text, name(Self.dead): left])
    let workspace = try open(store)
    try workspace.apply(edit(workspace, "T-0001", "seats", "2"))
    #expect(try store.text(name(Self.dead)) == left)
    let findings = try read(store).findings.filter { $0.path == name(Self.dead) }
    #expect(findings.map(\.severity) == [.error])
  }

  @Test func `one whose program still runs is left alone`() throws {
    let store = try TemporaryStore([Self.path: Self.text, name(1): Self.text])
    let workspace = try open(store)
    try workspace.apply(edit(workspace, "T-0001", "seats", "2"))
    #expect(store.names(in: "tools") == [".T-0001-a.md.1.1.tmp", "T-0001-a.md"])
    #expect(try read(store).unreadable.isEmpty)
  }

  @Test func `files that changed without a word are found by their stamps`() throws {
    let store = try TemporaryStore([Self.path: Self.text])
    let workspace = try open(store)
    #expect(workspace.rescan().isEmpty)
    try store.write("tools/T-0002-b.md", "---\ntitle: b\n---\n")
    try store.write("tools/.T-0001-a.md.swp", "x")
    try store.write("tools/4913", "x")
    try store.write("tools/#T-0001-a.md#", "x")
    try store.write("tools/T-0001-a.md~", "x")
    #expect(workspace.rescan() == ["tools/T-0002-b.md"])
    try workspace.reread(["tools/T-0002-b.md"])
    #expect(workspace.rescan().isEmpty)
    store.remove(Self.path)
    #expect(workspace.rescan() == [Self.path])
  }
}
