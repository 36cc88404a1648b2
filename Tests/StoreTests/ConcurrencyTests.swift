import Domain
import Glibc
import Notation
import TestSupport
import Testing
import Workspace

@testable import Store

struct ConcurrencyTests {
  private static let path = "decisions/D-0001-a.md"
  private static let text = "---\nid: D-0001\ntitle: a\narea: tool\n---\n"

  // MARK: The lock

  @Test func `a save waits for whoever holds the lock and sees what they wrote`() async throws {
    let store = try TemporaryStore([Self.path: Self.text])
    let holder = unsafe Glibc.open(store.path, O_RDONLY | O_DIRECTORY)
    defer { close(holder) }
    try #require(flock(holder, LOCK_EX | LOCK_NB) == 0)
    let workspace = try open(store)
    let change = try edit(workspace, "D-0001", "title", "waited")
    async let saved = Task.detached { try workspace.apply(change) }.value
    for _ in 0..<500 {
      if try store.text(Self.path) != Self.text { Issue.record("saved without the lock") }
    }
    try store.write(Self.path, Self.text.replacing("area: tool", with: "area: funding"))
    try #require(flock(holder, LOCK_UN) == 0)
    _ = try await saved
    #expect(try store.text(Self.path) == "---\nid: D-0001\ntitle: waited\narea: funding\n---\n")
  }

  @Test func `the lock is free again after a save and after a refusal`() throws {
    let store = try TemporaryStore([Self.path: Self.text])
    let workspace = try open(store)
    let stale = try edit(workspace, "D-0001", "title", "stale")
    try workspace.apply(edit(workspace, "D-0001", "title", "b"))
    let undo = Change(.undo, stale.steps)
    #expect(throws: WorkspaceError.self) { try workspace.apply(undo) }
    let other = unsafe Glibc.open(store.path, O_RDONLY | O_DIRECTORY)
    defer { close(other) }
    #expect(flock(other, LOCK_EX | LOCK_NB) == 0)
    #expect(store.names(in: ".") == ["decisions", "steerco.yaml"], "the folder itself is the lock")
  }

  @Test func `sessions that add at once lose no record and share no number`() async throws {
    let store = try TemporaryStore()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for session in 0..<4 {
        group.addTask {
          let workspace = try open(store)
          for number in 0..<10 { try workspace.apply(adding(.tool, "s\(session) n\(number)")) }
        }
      }
      try await group.waitForAll()
    }
    let portfolio = try read(store)
    #expect(portfolio.records(of: .tool).compactMap(\.id.number) == Array(1...40))
    #expect(Set(portfolio.records(of: .tool).map(\.title)).count == 40)
    #expect(store.names(in: "tools").count == 40)
  }

  @Test func `sessions that edit different fields of one file keep both`() async throws {
    let store = try TemporaryStore(["decisions/D-0001-a.md": "---\nid: D-0001\ntitle: a\n---\n"])
    let keys: [Key] = ["outcome", "rationale", "trigger", "recommended"]
    try await withThrowingTaskGroup(of: Void.self) { group in
      for key in keys {
        group.addTask {
          let workspace = try open(store)
          for number in 1...10 { try workspace.apply(edit(workspace, "D-0001", key, "v\(number)")) }
        }
      }
      try await group.waitForAll()
    }
    let record = try #require(try read(store).records(of: .decision).first)
    #expect(keys.map(record.document.text) == ["v10", "v10", "v10", "v10"])
    #expect(record.title == "a")
  }

  // MARK: An editor that knows no lock

  private func staged(
    _ text: String, over base: String?, in store: TemporaryStore, name: String = "x.md"
  )
    throws -> StagedFile
  {
    try StagedFile(
      Array(text.utf8), over: base.map { Array($0.utf8) }, named: name, in: Folder(path: store.path)
    )
  }

  @Test func `a content that is dropped unpublished leaves no trace`() throws {
    let store = try TemporaryStore(["x.md": "old"])
    do {
      let file = try staged("new", over: "old", in: store)
      #expect(store.names().count == 3)
      #expect(try store.text("x.md") == "old")
      withExtendedLifetime(file) {}
    }
    #expect(store.names() == ["steerco.yaml", "x.md"])
  }

  @Test func `a published content stands whole in its place`() throws {
    let store = try TemporaryStore(["x.md": "old"])
    guard case .published = try staged("new", over: "old", in: store).publish() else {
      Issue.record("not published")
      return
    }
    #expect(try store.text("x.md") == "new")
    #expect(store.names() == ["steerco.yaml", "x.md"])
  }

  @Test func `what an editor wrote in between is handed back`() throws {
    let store = try TemporaryStore(["x.md": "old", "theirs.tmp": "theirs"])
    let file = try staged("ours", over: "old", in: store)
    try store.rename("theirs.tmp", to: "x.md")
    guard case .overtaken(let bytes) = try file.publish() else {
      Issue.record("their text was lost")
      return
    }
    #expect(bytes == Array("theirs".utf8))
  }

  @Test func `their bytes are on the disk until ours stand on top of them`() throws {
    let store = try TemporaryStore(["x.md": "old"])
    let file = try staged("ours", over: "old", in: store)
    try store.write("x.md", "theirs")
    _ = try file.publish()
    let texts = try store.names().filter { $0 != "steerco.yaml" }.map(store.text)
    withExtendedLifetime(file) {}
    #expect(texts.contains("theirs"), "a power cut now must not lose them")
  }

  @Test func `a file that an editor has open for writing stays in its place`() throws {
    let store = try TemporaryStore(["x.md": "old"])
    let file = try staged("ours", over: "old", in: store)
    let editor = unsafe Glibc.open(store.absolute("x.md"), O_WRONLY | O_TRUNC)
    #expect(throws: StoreError.system(path: store.absolute("x.md"), number: EBUSY)) {
      try file.publish()
    }
    #expect(unsafe Glibc.write(editor, "theirs", 6) == 6)
    close(editor)
    #expect(try store.text("x.md") == "theirs", "what it wrote at last is not lost")
    guard case .overtaken(let bytes) = try file.publish() else {
      Issue.record("their text was lost")
      return
    }
    #expect(bytes == Array("theirs".utf8))
  }

  @Test func `what is no text in our place is put back`() throws {
    let store = try TemporaryStore(["x.md": "old", "other.md": "other"])
    let file = try staged("ours", over: "old", in: store)
    store.remove("x.md")
    try store.makeSymbolicLink("x.md", to: "other.md")
    #expect(throws: StoreError.self) { try file.publish() }
    #expect(try store.text("x.md") == "other", "their link stands")
    let large = try TemporaryStore(["x.md": "old"])
    let second = try staged("ours", over: "old", in: large)
    try large.write("x.md", String(repeating: "x", count: Limits.file + 1))
    #expect(throws: StoreError.self) { try second.publish() }
    #expect(try large.bytes("x.md").count == Limits.file + 1, "their large file stands")
  }

  @Test func `a new file never replaces one`() throws {
    let store = try TemporaryStore()
    let file = try staged("ours", over: nil, in: store)
    try store.write("x.md", "theirs")
    #expect(throws: StoreError.alreadyExists(path: store.absolute("x.md"))) { try file.publish() }
    #expect(try store.text("x.md") == "theirs")
  }

  @Test func `a published file can be taken back as long as it is ours`() throws {
    let store = try TemporaryStore(["x.md": "old"])
    let file = try staged("ours", over: "old", in: store)
    _ = try file.publish()
    file.withdraw()
    #expect(try store.text("x.md") == "old")
    let again = try staged("ours", over: "old", in: store)
    _ = try again.publish()
    try store.write("x.md", "theirs")
    again.withdraw()
    #expect(try store.text("x.md") == "theirs")
    let new = try staged("new", over: nil, in: store, name: "y.md")
    _ = try new.publish()
    new.withdraw()
    #expect(store.names() == ["steerco.yaml", "x.md"])
  }

  private func planned(
    _ key: Key, _ base: String, _ value: String, in store: TemporaryStore, isStrict: Bool = false
  ) throws -> PlannedFile {
    let edit = Edit(key, from: .scalar(base), to: .scalar(value))
    return PlannedFile(
      path: Self.path, name: "D-0001-a.md", folder: try Folder(path: store.absolute("decisions")),
      actions: [.edit(try id("D-0001"), [edit])],
      rules: PlannedFile.Rules(
        isStrict: isStrict, author: Author({ "cmo" }, on: try day("2026-03-12")),
        allows: { _, _ in true }))
  }

  @Test func `an edit overtaken by an editor is made again on top of theirs`() throws {
    let store = try TemporaryStore([Self.path: Self.text])
    let plan = try planned("title", "a", "ours", in: store)
    let file = try plan.staged()
    try store.write(Self.path, Self.text.replacing("area: tool", with: "area: funding"))
    do { _ = try plan.publish(file) }
    #expect(try store.text(Self.path) == "---\nid: D-0001\ntitle: ours\narea: funding\n---\n")
  }

  @Test func `an edit overtaken on its own field keeps both values`() throws {
    let store = try TemporaryStore([Self.path: Self.text])
    let plan = try planned("title", "a", "ours", in: store)
    let file = try plan.staged()
    try store.write(Self.path, Self.text.replacing("title: a", with: "title: theirs"))
    let published = try plan.publish(file)
    #expect(published.edited.conflicts.map(\.conflict.field) == ["title"])
    #expect(
      try store.text(Self.path)
        == Self.text.replacing(
          "tool\n",
          with: "tool\nconflicts:\n  - {field: title, base: a, values: "
            + "[{value: ours, by: cmo, \"on\": 2026-03-12}, {value: theirs}]}\n"))
  }

  @Test func `an undo overtaken on its own field gives way and theirs is back`() throws {
    let store = try TemporaryStore([Self.path: Self.text])
    let plan = try planned("title", "a", "ours", in: store, isStrict: true)
    let theirs = Self.text.replacing("title: a", with: "title: theirs")
    let file = try plan.staged()
    try store.write(Self.path, theirs)
    #expect(
      throws: StoreError.changedSince(try id("D-0001"), key: "title", theirs: .scalar("theirs"))
    ) {
      try plan.publish(file)
    }
    #expect(try store.text(Self.path) == theirs)
  }

  @Test func `an edit overtaken by a broken file gives way and theirs is back`() throws {
    let store = try TemporaryStore([Self.path: Self.text])
    let plan = try planned("title", "a", "ours", in: store)
    let file = try plan.staged()
    try store.write(Self.path, "---\ntitle: [\n---\n")
    #expect(throws: StoreError.self) { try plan.publish(file) }
    #expect(try store.text(Self.path) == "---\ntitle: [\n---\n")
  }
}
