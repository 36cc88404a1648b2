import Domain
import Notation
import Store
import TestSupport
import Testing
import Workspace

/// What other tools lost or broke, with the report that tells it, on real files.
struct ReplayedFailureTests {
  /// tbd #155: markers in YAML, the record was skipped, and the sync called a success.
  @Test func `a file with conflict markers is visible and never written`() throws {
    let text = "---\nid: D-0001\n<<<<<<< ours\ntitle: a\n=======\ntitle: b\n>>>>>>> theirs\n---\n"
    let store = try TemporaryStore(["decisions/D-0001-x.md": text])
    let workspace = try open(store)
    #expect(workspace.portfolio.findings.map(\.problem.rule) == ["readable"])
    let step = Change.Step.edit(try id("D-0001"), [Edit("title", from: nil, to: .scalar("c"))])
    #expect(throws: WorkspaceError.self) { try workspace.apply(Change(.edit, [step])) }
    #expect(try store.text("decisions/D-0001-x.md") == text)
  }

  /// tldw_chatbook #1954: 28 of 2,390 tasks were invisible.
  @Test func `an unquoted colon hides no record`() throws {
    let store = try TemporaryStore()
    for number in 1...40 {
      try store.write(
        "tools/\(RecordID(kind: .tool, number: number)).md",
        "---\ntitle: Bước \(number): chọn\n---\n")
    }
    #expect(try read(store).records(of: .tool).map(\.title).last == "Bước 40: chọn")
    #expect(try read(store).recordCount == 40)
  }

  /// Backlog.md #445: one bad field hid everything, and the next create overwrote number 1.
  @Test func `one bad file hides nothing and its number is not given again`() throws {
    let store = try TemporaryStore([
      "tools/T-0001-a.md": "---\ntitle: a\n---\n", "tools/T-0002-b.md": "---\ntitle: [\n---\n",
    ])
    let workspace = try open(store)
    #expect(workspace.portfolio.records(of: .tool).map(\.title) == ["a"])
    #expect(try workspace.apply(adding(.tool, "c")).ids.map(\.text) == ["T-0003"])
    #expect(try store.text("tools/T-0001-a.md") == "---\ntitle: a\n---\n")
    #expect(try store.text("tools/T-0002-b.md") == "---\ntitle: [\n---\n")
  }

  /// ai-sdlc #86, share-note #72 and mcpvault #75: unknown keys were stripped, comments deleted, and
  /// `10:00` became `600` on an unrelated edit.
  @Test func `unknown keys, comments and odd values survive an unrelated edit`() throws {
    let text =
      "---\n# ours\nid: T-0001 # id\nx: {a: 1}   # keep\nat: 10:00\nno: 0074\n\ntitle: a # t\n---\n"
    let store = try TemporaryStore(["tools/T-0001-a.md": text])
    let workspace = try open(store)
    try workspace.apply(edit(workspace, "T-0001", "title", "b"))
    #expect(try store.text("tools/T-0001-a.md") == text.replacing("title: a", with: "title: b"))
  }

  /// Backlog.md #603: editing a label renamed the file.
  @Test func `no edit renames a file`() throws {
    let store = try TemporaryStore([
      "tools/T-0001-first-title.md": "---\nid: T-0001\ntitle: a\n---\n"
    ])
    let workspace = try open(store)
    for (key, value) in [("title", "b"), ("tags", "x"), ("status", "rejected")] {
      try workspace.apply(edit(workspace, "T-0001", Key(key), value))
    }
    #expect(store.names(in: "tools") == ["T-0001-first-title.md"])
  }

  /// beads #4128: a stale export overwrote newer data.
  @Test func `a stale snapshot never overwrites newer data`() throws {
    let store = try TemporaryStore([
      "tools/T-0001-a.md": "---\nid: T-0001\ntitle: a\nseats: 1\n---\n"
    ])
    let (old, new) = (try open(store), try open(store))
    try new.apply(edit(new, "T-0001", "title", "newer"))
    try old.apply(edit(old, "T-0001", "seats", "2"))
    #expect(try store.text("tools/T-0001-a.md") == "---\nid: T-0001\ntitle: newer\nseats: 2\n---\n")
    #expect(old.portfolio.records(of: .tool).map(\.title) == ["newer"])
  }

  /// taskwarrior #2264: a full disk left 0 bytes.
  @Test func `a save that cannot write leaves the old file whole`() throws {
    // A name that leaves no room for the temporary one stands in for any failing write.
    let store = try TemporaryStore(["tools/T-0001-a.md": "---\nid: T-0001\ntitle: a\n---\n"])
    let workspace = try open(store)
    let change = try edit(workspace, "T-0001", "title", "b")
    store.remove("tools")
    #expect(throws: WorkspaceError.self) { try workspace.apply(change) }
    try store.write("tools/T-0001-a.md", "---\nid: T-0001\ntitle: a\n---\n")
    try workspace.apply(change)
    #expect(try store.text("tools/T-0001-a.md") == "---\nid: T-0001\ntitle: b\n---\n")
  }

  /// taskwarrior #484: concurrent adds lost 0.6 %.
  @Test func `what many sessions add to one list at once is all there`() async throws {
    let store = try TemporaryStore(["tools/T-0001-a.md": "---\nid: T-0001\ntitle: a\n---\n"])
    try await withThrowingTaskGroup(of: Void.self) { group in
      for session in 0..<4 {
        group.addTask {
          let workspace = try open(store)
          for number in 0..<10 {
            let record = try #require(workspace.portfolio.records(of: .tool).first)
            let tags = (record.document["tags"]?.items ?? []) + [.scalar("s\(session)n\(number)")]
            try workspace.apply(
              Change(.edit, [.edit(record.id, [Edit("tags", of: record, to: .list(tags))])]))
          }
        }
      }
      try await group.waitForAll()
    }
    let record = try #require(try read(store).records(of: .tool).first)
    #expect(Set(record.document["tags"]?.items.compactMap(\.text) ?? []).count == 40)
    #expect(record.conflicts.isEmpty)
  }

  /// marktext #4852: renaming without a sync left a file of zeros. What is published was written and
  /// synced under another name before, so that the name never stands for anything but a whole text.
  @Test func `a name stands for the old text or the new one, whole, at any time`() async throws {
    let texts = (0..<2).map { "---\nid: T-0001\ntitle: a\nseats: \($0)\n---\n" }
    let store = try TemporaryStore(["tools/T-0001-a.md": texts[0]])
    let workspace = try open(store)
    let saver = Task.detached {
      for number in 1...40 {
        try workspace.apply(edit(workspace, "T-0001", "seats", "\(number % 2)"))
      }
    }
    for _ in 0..<2000 { #expect(texts.contains(try store.text("tools/T-0001-a.md"))) }
    try await saver.value
  }

  /// boring-ui #1569: a union merge made 107 duplicate ids.
  @Test func `duplicate ids are both shown and both found`() throws {
    let store = try TemporaryStore([
      "tools/T-0001-a.md": "---\nid: T-0001\ntitle: a\n---\n",
      "tools/T-0001-b.md": "---\nid: T-0001\ntitle: b\n---\n",
    ])
    let portfolio = try read(store)
    #expect(portfolio.records(of: .tool).map(\.title) == ["a", "b"])
    #expect(portfolio.findings.filter { $0.problem.rule == "unique-id" }.count == 2)
  }
}

struct WorkspaceTests {
  @Test func `what was applied is in the snapshot and in a fresh reading alike`() throws {
    let store = try TemporaryStore(["tools/T-0001-a.md": "---\nid: T-0001\ntitle: a\n---\n"])
    let workspace = try open(store)
    let applied = try workspace.apply(edit(workspace, "T-0001", "title", "b"))
    #expect(applied.ids.map(\.text) == ["T-0001"])
    #expect(applied.portfolio.records(of: .tool) == workspace.portfolio.records(of: .tool))
    #expect(try read(store).records(of: .tool) == workspace.portfolio.records(of: .tool))
  }

  @Test func `files that changed outside are read again alone or all at once`() throws {
    let store = try TemporaryStore(["tools/T-0001-a.md": "---\ntitle: a\n---\n"])
    let workspace = try open(store)
    try store.write("tools/T-0001-a.md", "---\ntitle: b\n---\n")
    try store.write("tools/T-0002-c.md", "---\ntitle: c\n---\n")
    #expect(try workspace.reread(["tools/T-0001-a.md"]).records(of: .tool).map(\.title) == ["b"])
    #expect(try workspace.rereadAll().records(of: .tool).map(\.title) == ["b", "c"])
    store.remove("tools/T-0001-a.md")
    #expect(try workspace.reread(["tools/T-0001-a.md"]).records(of: .tool).map(\.title) == ["c"])
  }

  @Test func `a configuration that broke outside is told and the old one stays`() throws {
    let store = try TemporaryStore()
    let workspace = try open(store)
    try store.write("steerco.yaml", "roles: [\n")
    #expect(throws: StoreError.self) { try workspace.reread(["steerco.yaml"]) }
    #expect(workspace.portfolio.configuration.company == "Lá Sen")
    try store.write("steerco.yaml", "company: B\n")
    #expect(try workspace.reread(["steerco.yaml"]).configuration.company == "B")
  }

  @Test func `archiving hides nothing from the files and can be taken back`() throws {
    let text = "---\nid: T-0001\ntitle: a\n---\n"
    let store = try TemporaryStore(["tools/T-0001-a.md": text])
    let workspace = try open(store)
    let record = try #require(workspace.portfolio.records(of: .tool).first)
    let archived = try workspace.apply(.archiving(record, on: day("2026-03-12"))).portfolio
    #expect(archived.records(of: .tool).map(\.isArchived) == [true])
    #expect(store.names(in: "tools") == ["T-0001-a.md"])
    let again = try #require(archived.records(of: .tool).first)
    try workspace.apply(.archiving(again, on: nil))
    #expect(try store.text("tools/T-0001-a.md") == text)
  }
}
