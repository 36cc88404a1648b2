import Interchange
import TestSupport
import Testing

@testable import steerco

/// What commands leave in the history, and what they make of it.
@Suite struct HistoryCommandTests {
  private let store: TemporaryStore
  private let repository: TemporaryRepository
  private static let path = "decisions/D-0001-x.md"

  init() throws {
    store = try TemporaryStore([
      Self.path: "---\nid: D-0001\ntitle: CDP\nstatus: draft\n---\n",
      "use-cases/U-0001-x.md": "---\nid: U-0001\ntitle: Chatbot\nstatus: idea\n---\n",
      "people/cmo.md": "---\nid: cmo\nname: C\nrole: CMO\n---\n",
    ])
    repository = try TemporaryRepository(store)
    try repository.commit(at: "2026-03-01T12:00:00Z")
  }

  @discardableResult
  private func run(_ arguments: String..., by email: String = "test@example.com") -> CommandRun {
    var environment = TemporaryRepository.environment
    environment["GIT_AUTHOR_EMAIL"] = email
    environment["GIT_AUTHOR_NAME"] = email
    return CommandRun(arguments, store: store.path, environment: environment)
  }

  private func message(_ format: String) throws -> String {
    try repository.run(["log", "-1", "--format=\(format)"])
  }

  @Test func `an action is one commit that says what, which record, who and under which id`() throws
  {
    #expect(run("move", "u1", "parked", "--reason", "later", "--as", "cmo").status == 0)
    #expect(try message("%s") == "U-0001: move to parked\n")
    let trailers = try message("%(trailers:only)").split(separator: "\n").map(String.init)
    #expect(
      Array(trailers.prefix(3))
        == ["Steerco-Action: move", "Steerco-Record: U-0001", "Steerco-By: cmo"])
    #expect(trailers.last?.hasPrefix("Steerco-Change: ") == true)
    #expect(trailers.dropFirst(3).first == "Steerco-Field: U-0001 status", "\(trailers)")
    #expect(try repository.run(["status", "--porcelain"]).isEmpty)
  }

  @Test func `a batch is one commit`() throws {
    #expect(run("archive", "d1", "u1").status == 0)
    #expect(try message("%s") == "2 records: archive\n")
    #expect(try repository.run(["rev-list", "--count", "HEAD"]) == "2\n")
  }

  @Test func `what the user has staged is left alone`() throws {
    try store.write("notes.txt", "mine")
    try repository.run(["add", "notes.txt"])
    run("set", "d1", "area=tool")
    #expect(try repository.run(["status", "--porcelain"]) == "A  notes.txt\n")
    #expect(try repository.run(["show", "--format=", "--name-only"]) == Self.path + "\n")
  }

  @Test func `a commit that fails is told, and the change stands`() throws {
    try store.write(".git/index.lock", "")
    try store.makeFolder(".git/refs/heads/main.lock")
    let run = run("set", "d1", "area=tool")
    #expect(run.status == 0 && run.err.contains("Saved, but not committed:"), "\(run.err)")
    #expect(try store.text(Self.path).contains("area: tool"))
  }

  @Test func `without a repository nothing is said, and history says what it needs`() throws {
    let plain = try TemporaryStore([Self.path: "---\nid: D-0001\ntitle: CDP\n---\n"])
    let environment = TemporaryRepository.environment
    let saved = CommandRun(
      ["set", "d1", "area=tool"], store: plain.path, environment: environment)
    #expect(saved.status == 0 && saved.err == "Saved.\n")
    for command in [["log"], ["undo"], ["redo"], ["diff", "d1"]] {
      let run = CommandRun(command, store: plain.path, environment: environment)
      #expect(run.status == 4 && run.err.contains("no git repository"), "\(command): \(run.err)")
    }
  }

  @Test func `in a larger repository a store is committed once it is part of it`() throws {
    let outer = try TemporaryStore([:])
    let repository = try TemporaryRepository(outer)
    try outer.write("board/steerco.yaml", "company: A\n")
    try outer.write("board/decisions/D-0001-x.md", "---\nid: D-0001\ntitle: CDP\n---\n")
    try outer.write("other.txt", "theirs")
    func set(_ value: String) -> CommandRun {
      CommandRun(
        ["set", "d1", "area=\(value)"], store: outer.absolute("board"),
        environment: TemporaryRepository.environment)
    }
    #expect(set("tool").err == "Saved.\n")
    #expect(throws: (any Error).self) { try repository.run(["rev-parse", "--verify", "HEAD"]) }
    try repository.commit(at: "2026-03-01T12:00:00Z")
    try outer.write("other.txt", "changed")
    #expect(set("funding").status == 0)
    #expect(
      try repository.run(["show", "--format=", "--name-only"]) == "board/decisions/D-0001-x.md\n")
  }

  @Test func `undo and redo take actions back one by one, each as a new change`() throws {
    let original = try store.text(Self.path)
    run("set", "d1", "area=tool")
    run("comment", "d1", "Too dear.", "--as", "cmo")
    let done = try store.text(Self.path)
    #expect(done.contains("- 2026-03-12 cmo: Too dear."))
    #expect(run("undo").err == "Undone: comment on D-0001.\n")
    #expect(run("undo").err == "Undone: edit of D-0001.\n")
    #expect(try store.text(Self.path) == original)
    #expect(run("undo").err.contains("Nothing to undo."))
    #expect(run("redo").err == "Redone: edit of D-0001.\n")
    #expect(run("redo").err == "Redone: comment on D-0001.\n")
    #expect(run("redo").status == 1)
    #expect(try store.text(Self.path).contains("- 2026-03-12 cmo: Too dear."))
    #expect(try repository.run(["rev-list", "--count", "HEAD"]) == "7\n")
    #expect(try message("%(trailers:key=Steerco-Action,valueonly)").hasPrefix("redo"))
  }

  @Test func `undo is refused where somebody changed the same field since, and names them`() throws
  {
    run("set", "d1", "area=tool")
    run("set", "d1", "area=funding", by: "cio@example.com")
    let run = run("undo")
    #expect(run.status == 5)
    #expect(run.err.contains("cio@example.com has changed area of D-0001"), "\(run.err)")
    #expect(try store.text(Self.path).contains("area: funding"))
  }

  @Test func `another field of the same record is no hindrance`() throws {
    run("set", "d1", "area=tool")
    run("set", "d1", "door=one-way", by: "cio@example.com")
    #expect(run("undo").status == 0)
    let text = try store.text(Self.path)
    #expect(!text.contains("area") && text.contains("door: one-way"))
  }

  @Test func `undo leaves alone what somebody typed into the same file by hand`() throws {
    let typed =
      "---\nid: D-0001\ntitle: By hand\nstatus: draft\n---\n\n## Context\n\nTyped.\n"
    try store.write(Self.path, typed)
    run("set", "d1", "door=two-way")
    #expect(
      try message("%(trailers:key=Steerco-Field,valueonly)").hasPrefix("D-0001 door\n"))
    run("undo")
    #expect(try store.text(Self.path) == typed)
    run("redo")
    #expect(
      try store.text(Self.path)
        == typed.replacing("status: draft\n", with: "status: draft\ndoor: two-way\n"))
  }

  @Test func `undo takes a comment out of a body that somebody has changed outside of it`() throws {
    let typed = "---\nid: D-0001\ntitle: CDP\nstatus: draft\n---\n\nTyped above.\n"
    try store.write(Self.path, typed)
    run("comment", "d1", "Too dear.", "--as", "cmo")
    run("undo")
    let text = try store.text(Self.path)
    #expect(text.contains("Typed above.") && !text.contains("Too dear."), "\(text)")
  }

  @Test func `a change that found its value there already takes nothing else back`() throws {
    let typed = "---\nid: D-0001\ntitle: By hand\nstatus: draft\ndoor: two-way\n---\n"
    try store.write(Self.path, typed)
    run("set", "d1", "door=two-way")
    run("undo")
    let text = try store.text(Self.path)
    #expect(text.contains("title: By hand"), "\(text)")
  }

  @Test func `undo passes over what is taken back already, and over records that are gone`() throws
  {
    run("set", "d1", "area=tool")
    run("set", "d1", "door=one-way")
    run("set", "u1", "area=tool")
    try repository.run(["rm", "--quiet", "use-cases/U-0001-x.md"])
    try store.write(
      Self.path, try store.text(Self.path).replacing("door: one-way\n", with: ""))
    try repository.commit(at: "2026-03-02T12:00:00Z")
    #expect(run("undo").err == "Undone: edit of D-0001.\n")
    #expect(!(try store.text(Self.path).contains("area")))
    #expect(run("undo").err.contains("Nothing to undo."))
    try store.write(
      Self.path,
      try store.text(Self.path).replacing("draft\n", with: "draft\narea: tool\n"))
    try repository.commit(at: "2026-03-03T12:00:00Z")
    #expect(run("redo").err.contains("Nothing to redo."))
  }

  @Test func `numbers that check has given stay, and what was done before can be undone`() throws {
    try store.write("decisions/D-0002-a.md", "---\nid: D-0002\ntitle: A\nstatus: draft\n---\n")
    try store.write("decisions/D-0002-b.md", "---\nid: D-0002\ntitle: B\nstatus: Draft\n---\n")
    try repository.commit(at: "2026-03-02T12:00:00Z")
    run("set", "d1", "area=tool")
    run("check", "--fix")
    #expect(try repository.run(["rev-list", "--count", "HEAD"]) == "5\n")
    #expect(run("undo").err == "Undone: correction of D-0003.\n")
    #expect(run("undo").err == "Undone: edit of D-0001.\n")
    #expect(run("undo").err.contains("Nothing to undo."))
    #expect(store.names(in: "decisions") == ["D-0001-x.md", "D-0002-a.md", "D-0003-b.md"])
  }

  @Test func `the log tells in words, also of commits of plain git`() throws {
    run("move", "u1", "parked", "--reason", "x", "--as", "cmo")
    try store.write(Self.path, "---\nid: D-0001\ntitle: CDP\nstatus: draft\ndoor: one-way\n---\n")
    try repository.commit(at: "2026-03-02T12:00:00Z")
    let rows = run("log", "--limit", "2").lines.map { $0.split(separator: "\t").map(String.init) }
    #expect(
      Set(rows.map { $0[3] }) == [
        "CMO moved U-0001 to parked, and 1 more field",
        "Test set reversibility of D-0001 to One-way: hard to reverse",
      ], "\(rows)")
    #expect(run("log", "d1").lines.allSatisfy { $0.contains("D-0001") })
    let json = try JSONReader.value(Array(run("log", "u1", "--limit", "1", "--json").out.utf8))
    guard case .array(let entries) = json, case .array(let records)? = entries.first?["records"]
    else {
      Issue.record("no array")
      return
    }
    #expect(records.first?["id"] == .string("U-0001"))
  }

  @Test func `diff tells every field, what is not committed apart`() throws {
    run("set", "d1", "area=tool")
    try store.write(
      Self.path, try store.text(Self.path).replacing("status: draft", with: "status: proposed"))
    let rows = run("diff", "d1").lines.map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).dropFirst().joined(separator: ">")
    }
    #expect(rows == ["area>>tool", "status>draft>proposed"])
    #expect(run("diff", "d1").lines.last?.hasPrefix("-\t") == true)
    let since = run("diff", "d1", "--since", "2026-03-05").lines
    #expect(since.count == 2)
    #expect(run("diff", "cmo").lines.isEmpty)
  }

  @Test func `a file that the editor changed is checked and committed`() throws {
    var environment = TemporaryRepository.environment
    environment["EDITOR"] = "sed -i s/draft/proposed/"
    let run = CommandRun(["edit", "d1"], store: store.path, environment: environment)
    #expect(run.out.contains("question is missing"), "\(run.out)\(run.err)")
    #expect(try message("%s") == "D-0001: edit\n")
    #expect(try store.text(Self.path).contains("status: proposed"))
  }
}
