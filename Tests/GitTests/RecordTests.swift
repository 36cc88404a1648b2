import Git
import Glibc
import TestSupport
import Testing

/// The commit of an action.
@Suite struct RecordTests {
  private let store: TemporaryStore
  private let files: TemporaryRepository
  private let repository: GitRepository

  init() throws {
    store = try TemporaryStore(["a.md": "a\n", "b.md": "b\n", "crm/c.md": "c\n"])
    files = try TemporaryRepository(store)
    repository = GitRepository(store.path, environment: TemporaryRepository.environment)
  }

  private func status() throws -> String { try files.run(["status", "--porcelain"]) }

  @Test func `other work stays staged, changed and unknown as it was`() throws {
    try files.commit(at: "2026-02-01T12:00:00Z")
    try store.write("a.md", "staged\n")
    try files.run(["add", "a.md"])
    try store.write("a.md", "changed again\n")
    try store.write("new.md", "new\n")
    try store.write("b.md", "recorded\n")
    store.remove("crm/c.md")
    let before = try #require(try repository.head())
    let commit = try repository.record(["b.md", "crm/c.md"], message: "b: change")
    #expect(try repository.head() == commit)
    #expect(try status() == "MM a.md\n?? new.md\n")
    #expect(
      try repository.difference(from: before, to: "HEAD").map(\.path)
        == ["b.md", "crm/c.md"])
    #expect(try files.run(["show", "HEAD:b.md"]) == "recorded\n")
    #expect(try files.run(["log", "-1", "--format=%P"]) == before + "\n")
  }

  @Test func `the first commit of a repository holds what was asked for`() throws {
    let commit = try repository.record(["a.md"], message: "first")
    #expect(try repository.head() == commit)
    #expect(try files.run(["ls-tree", "-r", "--name-only", "HEAD"]) == "a.md\n")
    #expect(try status() == "?? b.md\n?? crm/\n?? steerco.yaml\n")
  }

  @Test func `nothing changed, nothing recorded`() throws {
    #expect(try repository.record(["gone.md"], message: "x") == nil)
    #expect(try repository.head() == nil)
    try files.commit(at: "2026-02-01T12:00:00Z")
    #expect(try repository.record(["a.md", "gone.md"], message: "x") == nil)
    #expect(try repository.commitCount(from: nil, to: "HEAD") == 1)
  }

  @Test func `a store in a folder of the work tree records its own files`() throws {
    try files.commit(at: "2026-02-01T12:00:00Z")
    try store.write("crm/c.md", "changed\n")
    let crm = GitRepository(store.absolute("crm"), environment: TemporaryRepository.environment)
    try crm.record(["c.md"], message: "c: change")
    #expect(try files.run(["show", "HEAD:crm/c.md"]) == "changed\n")
    #expect(try files.run(["show", "HEAD:a.md"]) == "a\n")
    #expect(try status().isEmpty)
  }

  @Test func `a linked work tree records on its own branch`() throws {
    try files.commit(at: "2026-02-01T12:00:00Z")
    try files.run(["worktree", "add", "--quiet", "linked", "-b", "other"])
    try store.write("linked/a.md", "linked\n")
    let linked = GitRepository(
      store.absolute("linked"), environment: TemporaryRepository.environment)
    let commit = try linked.record(["a.md"], message: "a: change")
    #expect(try linked.branch() == "other")
    #expect(try repository.commit(at: "refs/heads/other") == commit)
    #expect(try files.run(["show", "main:a.md"]) == "a\n")
    #expect(try status() == "?? linked/\n")
  }

  @Test func `bytes and permissions are recorded as they are, whatever filters say`() throws {
    try store.write(".gitattributes", "*.md text eol=lf\n")
    try store.write("a.md", "one\r\ntwo\r\n")
    try store.setMode(0o755, of: "a.md")
    try repository.record(["a.md"], message: "a")
    let file = try #require(
      try repository.difference(from: nil, to: "HEAD").first?.new)
    #expect(file.mode == "100755")
    #expect(try repository.contents(of: [file.object]) == [Array("one\r\ntwo\r\n".utf8)])
  }

  @Test func `a path in conflict is settled by recording it`() throws {
    try files.commit(at: "2026-02-01T12:00:00Z")
    let object = try files.run(["rev-parse", "HEAD:a.md"]).prefix { $0 != "\n" }
    for stage in 1...3 {
      try store.write("entry", "100644 \(object) \(stage)\ta.md\n")
      try files.run(["-c", "alias.stage=!git update-index --index-info <entry", "stage"])
    }
    store.remove("entry")
    try store.write("a.md", "settled\n")
    try repository.record(["a.md"], message: "a")
    #expect(try status().isEmpty)
  }

  @Test func `a link is no record`() throws {
    try store.makeSymbolicLink("link.md", to: "a.md")
    #expect(throws: GitError.system(path: store.absolute("link.md"), number: ELOOP)) {
      try repository.record(["link.md"], message: "x")
    }
  }

  @Test func `an old lock is named with its age and stays`() throws {
    try store.write(".git/index.lock", "")
    var times = [timespec(tv_sec: time(nil) - 3_600, tv_nsec: 0)]
    times.append(times[0])
    try #require(unsafe utimensat(AT_FDCWD, store.absolute(".git/index.lock"), times, 0) == 0)
    let error = #expect(throws: GitError.self) { try repository.record(["a.md"], message: "x") }
    guard case .locked(let path, let age)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(path.hasSuffix(".git/index.lock") && (3_600..<3_660).contains(age))
    #expect(store.names(in: ".git").contains("index.lock"))
    #expect(try repository.head() == nil)
  }

  @Test func `the index follows HEAD at the paths that one names, and only there`() throws {
    try files.commit(at: "2026-02-01T12:00:00Z")
    let head = try #require(try repository.head())
    let object = try repository.write([Array("moved\n".utf8)])[0]
    let next = try repository.commit(
      [
        GitChange(path: "a.md", version: GitVersion(object: object)),
        GitChange(path: "b.md", version: nil),
      ], onto: head, parents: [head], message: "next")
    try store.write("crm/c.md", "staged\n")
    try files.run(["add", "crm/c.md"])
    try store.write("a.md", "moved\n")
    store.remove("b.md")
    try repository.move("HEAD", to: next, from: head)
    try repository.refreshIndex(["a.md", "b.md"])
    #expect(try status() == "M  crm/c.md\n")
  }

  @Test func `a commit that comes in between is built upon`() async throws {
    try files.commit(at: "2026-02-01T12:00:00Z")
    let names = (0..<8).map { "new-\($0).md" }
    async let foreign: Void = Task.detached { [files] in
      for _ in names {
        // It gives up at once where the index is locked for a moment.
        while (try? files.run(["commit", "--quiet", "--allow-empty", "--message=x"])) == nil {}
      }
    }.value
    for name in names {
      try store.write(name, name)
      try repository.record([name], message: name)
    }
    await foreign
    #expect(try status().isEmpty)
    let kept = try repository.difference(from: nil, to: "HEAD").map(\.path)
    #expect(kept.filter { $0.hasPrefix("new-") } == names)
  }

  @Test func `sessions that record at once lose no commit`() async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      for session in 0..<2 {
        group.addTask { [store, repository] in
          for number in 0..<10 {
            try store.write("s\(session)-\(number).md", "\(number)\n")
            try repository.record(["s\(session)-\(number).md"], message: "\(session) \(number)")
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try repository.commitCount(from: nil, to: "HEAD") == 20)
    #expect(
      try repository.difference(from: nil, to: "HEAD").count == 20)
  }
}
