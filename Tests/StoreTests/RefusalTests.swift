import Domain
import Notation
import Store
import TestSupport
import Testing
import Workspace

struct RefusalTests {
  private static let a = "---\nid: D-0001\ntitle: a\narea: tool\n---\n"
  private static let b = "---\nid: D-0002\ntitle: b\n---\n"

  private func store() throws -> TemporaryStore {
    try TemporaryStore(["decisions/D-0001-a.md": Self.a, "decisions/D-0002-b.md": Self.b])
  }

  /// The change is refused, and every file of the store is as it was.
  private func expectRefusal(
    _ change: Change, by workspace: Workspace, in store: TemporaryStore,
    _ expected: StoreError? = nil,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let names = store.names(in: "decisions")
    let stamps = try names.map { try store.stamp("decisions/\($0)") }
    #expect(sourceLocation: sourceLocation) {
      try workspace.apply(change)
    } throws: { error in
      guard let expected else { return true }
      guard case WorkspaceError.store(let found) = error else { return false }
      return found == expected
    }
    #expect(
      store.names(in: "decisions") == names, "no temporary file is left",
      sourceLocation: sourceLocation)
    #expect(
      try names.map { try store.stamp("decisions/\($0)") } == stamps, sourceLocation: sourceLocation
    )
  }

  // MARK: Somebody else wrote

  @Test func `a field that somebody changed since is not taken back`() throws {
    let store = try store()
    let workspace = try open(store)
    let change = Change(.undo, try edit(workspace, "D-0001", "title", "ours").steps)
    try store.write("decisions/D-0001-a.md", Self.a.replacing("title: a", with: "title: theirs"))
    try expectRefusal(
      change, by: workspace, in: store,
      .changedSince(try id("D-0001"), key: "title", theirs: .scalar("theirs")))
  }

  @Test func `a field that somebody removed since is not brought back`() throws {
    let store = try store()
    let workspace = try open(store)
    let change = Change(.undo, try edit(workspace, "D-0001", "area", "funding").steps)
    try store.write("decisions/D-0001-a.md", Self.a.replacing("area: tool\n", with: ""))
    try expectRefusal(
      change, by: workspace, in: store, .changedSince(try id("D-0001"), key: "area", theirs: nil))
  }

  @Test func `another field that somebody changed since is kept`() throws {
    let store = try store()
    let workspace = try open(store)
    let change = try edit(workspace, "D-0001", "title", "ours")
    try store.write(
      "decisions/D-0001-a.md", Self.a.replacing("area: tool", with: "area: funding # why"))
    let applied = try workspace.apply(change)
    #expect(
      try store.text("decisions/D-0001-a.md")
        == "---\nid: D-0001\ntitle: ours\narea: funding # why\n---\n")
    #expect(applied.portfolio.records(of: .decision).first?.document.text("area") == "funding")
  }

  @Test func `the same value from two sides is agreement`() throws {
    let store = try store()
    let workspace = try open(store)
    let change = try edit(workspace, "D-0001", "title", "same")
    try store.write("decisions/D-0001-a.md", Self.a.replacing("title: a", with: "title: 'same'"))
    try workspace.apply(change)
    #expect(try store.text("decisions/D-0001-a.md").contains("title: 'same'"))
  }

  @Test func `a record that became unreadable is refused with its problem`() throws {
    let store = try store()
    let workspace = try open(store)
    let change = try edit(workspace, "D-0001", "title", "ours")
    try store.write("decisions/D-0001-a.md", "---\ntitle: [\n---\n")
    try expectRefusal(change, by: workspace, in: store)
  }

  @Test func `a record that was deleted meanwhile is refused`() throws {
    let store = try store()
    let workspace = try open(store)
    let change = try edit(workspace, "D-0001", "title", "ours")
    store.remove("decisions/D-0001-a.md")
    try expectRefusal(
      change, by: workspace, in: store, .system(path: "decisions/D-0001-a.md", number: 2))
  }

  // MARK: All or nothing

  @Test func `a second step that fails leaves the first file as it was`() throws {
    let store = try store()
    let workspace = try open(store)
    let steps =
      try edit(workspace, "D-0001", "title", "ours").steps
      + edit(workspace, "D-0002", "title", "ours").steps
    try store.write("decisions/D-0002-b.md", Self.b.replacing("title: b", with: "title: theirs"))
    try expectRefusal(Change(.undo, steps), by: workspace, in: store)
  }

  @Test func `a second file that cannot be put in place takes the first one back`() throws {
    let store = try store()
    let workspace = try open(store)
    // Only publishing finds out that the name is taken: a folder stands there.
    try store.makeFolder("people/cio.md")
    let person = Draft(
      kind: .person, id: RecordID(handle: "cio"), fields: [Assignment("name", .scalar("An"))])
    let steps = try edit(workspace, "D-0001", "title", "ours").steps + [.add(person)]
    let text = try store.text("decisions/D-0001-a.md")
    #expect(throws: WorkspaceError.self) { try workspace.apply(Change(.import, steps)) }
    #expect(try store.text("decisions/D-0001-a.md") == text)
    #expect(store.names(in: "decisions") == ["D-0001-a.md", "D-0002-b.md"])
    #expect(store.names(in: "people") == ["cio.md"])
  }

  @Test func `a new file is taken back when the next one fails`() throws {
    let store = try store()
    try store.makeFolder("people/cio.md")
    let person = Draft(
      kind: .person, id: RecordID(handle: "cio"), fields: [Assignment("name", .scalar("An"))])
    let workspace = try open(store)
    let steps = try adding(.decision, "new").steps + [.add(person)]
    #expect(throws: WorkspaceError.self) { try workspace.apply(Change(.import, steps)) }
    #expect(store.names(in: "decisions") == ["D-0001-a.md", "D-0002-b.md"])
  }

  // MARK: What is never written through

  @Test func `a record that became a link is refused and what it points at stays`() throws {
    let outside = try TemporaryStore(["x.md": Self.a])
    let store = try store()
    let workspace = try open(store)
    store.remove("decisions/D-0001-a.md")
    try store.makeSymbolicLink("decisions/D-0001-a.md", to: outside.absolute("x.md"))
    try expectRefusal(
      try edit(workspace, "D-0001", "title", "ours"), by: workspace, in: store,
      .notRegular(path: "decisions/D-0001-a.md"))
    #expect(try outside.text("x.md") == Self.a)
  }

  @Test func `a record with a second name is refused`() throws {
    let store = try store()
    try store.makeHardLink("copy.md", to: "decisions/D-0001-a.md")
    let workspace = try open(store)
    try expectRefusal(try edit(workspace, "D-0001", "title", "ours"), by: workspace, in: store)
    #expect(try store.text("copy.md") == Self.a)
  }

  @Test func `a folder that became a link is refused`() throws {
    let outside = try TemporaryStore(["decisions/D-0001-a.md": Self.a])
    let store = try store()
    let workspace = try open(store)
    let change = try edit(workspace, "D-0001", "title", "ours")
    try store.rename("decisions", to: "moved")
    try store.makeSymbolicLink("decisions", to: outside.absolute("decisions"))
    #expect(throws: WorkspaceError.self) { try workspace.apply(change) }
    #expect(throws: WorkspaceError.self) { try workspace.apply(adding(.decision, "new")) }
    #expect(try outside.text("decisions/D-0001-a.md") == Self.a)
    #expect(outside.names(in: "decisions") == ["D-0001-a.md"])
  }

  @Test func `an unreadable record is never written`() throws {
    let store = try store()
    try store.write("decisions/D-0003-lost.md", "---\ntitle: [\n---\n")
    let workspace = try open(store)
    let step = Change.Step.edit(try id("D-0003"), [Edit("title", from: nil, to: .scalar("x"))])
    try expectRefusal(Change(.edit, [step]), by: workspace, in: store)
  }

  @Test func `a workspace that only reads refuses every change`() throws {
    let store = try store()
    let workspace = try Workspace(store.path, today: day("2026-03-12"), isReadOnly: true)
    let change = try edit(workspace, "D-0001", "title", "ours")
    #expect {
      try workspace.apply(change)
    } throws: { error in
      if case WorkspaceError.readOnly = error { true } else { false }
    }
    #expect(try store.text("decisions/D-0001-a.md") == Self.a)
  }

  @Test func `a refused change reaches no file`() throws {
    let store = try store()
    let workspace = try open(store)
    try expectRefusal(try edit(workspace, "D-0001", "raised", "soon"), by: workspace, in: store)
    try expectRefusal(try edit(workspace, "D-0001", "status", "decided"), by: workspace, in: store)
    #expect(store.names(in: ".") == ["decisions", "steerco.yaml"])
  }

  @Test(.enabled(if: !TemporaryStore.isRoot))
  func `a folder that may not be written leaves the old file whole`() throws {
    let store = try store()
    let workspace = try open(store)
    let change = try edit(workspace, "D-0001", "title", "ours")
    try store.setMode(0o555, of: "decisions")
    try expectRefusal(change, by: workspace, in: store)
  }
}
