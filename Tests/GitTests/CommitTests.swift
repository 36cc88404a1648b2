import Git
import TestSupport
import Testing

/// Objects, commits and references, made without a look at index or work tree.
@Suite struct CommitTests {
  private let store: TemporaryStore
  private let files: TemporaryRepository
  private let repository: GitRepository

  init() throws {
    store = try TemporaryStore(["people/cio.md": "cio\n", "crm/tools/T-0001.md": "one\n"])
    files = try TemporaryRepository(store)
    repository = GitRepository(store.path, environment: TemporaryRepository.environment)
  }

  private var crm: GitRepository {
    GitRepository(store.absolute("crm"), environment: TemporaryRepository.environment)
  }

  private func first() throws -> String {
    try files.commit(at: "2026-02-01T12:00:00Z")
    return try #require(try repository.head())
  }

  @Test func `before the first commit there is a branch but no head`() throws {
    #expect(try repository.head() == nil)
    #expect(try repository.branch() == "main")
    let head = try first()
    try files.run(["checkout", "--quiet", "--detach"])
    #expect(try repository.branch() == nil)
    #expect(try repository.head() == head)
  }

  @Test func `bytes come back as they were written, in their order, twice the same ones too`()
    throws
  {
    let contents = (0..<150).map { number in (0..<number).map { UInt8($0) } } + [[], [0x0A], []]
    let objects = try repository.write(contents)
    #expect(objects.count == contents.count)
    #expect(try repository.contents(of: objects) == contents)
    #expect(throws: GitError.self) {
      try repository.contents(of: [String(repeating: "1", count: 40)])
    }
  }

  @Test func `a commit in a folder leaves all outside of it, the index and the work tree alone`()
    throws
  {
    let head = try first()
    let object = try repository.write([Array("two\n".utf8)])[0]
    let strange = "tools/\"é\\\n.md"
    let made = try crm.commit(
      [
        GitChange(path: "tools/T-0001.md", version: nil),
        GitChange(path: strange, version: GitVersion(object: object)),
      ], onto: head, parents: [head], message: "tools: change\n\nSteerco-By: cmo\n")
    #expect(try repository.head() == head)
    #expect(try files.run(["status", "--porcelain"]).isEmpty)
    let differences = try crm.difference(from: head, to: made)
    #expect(differences.map(\.path) == [strange, "tools/T-0001.md"])
    #expect(differences.map(\.new) == [GitVersion(object: object), nil])
    #expect(try repository.difference(from: nil, to: made).map(\.path).contains("people/cio.md"))
    #expect(
      try files.run(["log", "-1", "--format=%an %ae %s", made])
        == "Test test@example.com tools: change\n")
    #expect(try files.run(["for-each-ref", "refs/steerco"]).isEmpty)
  }

  @Test func `a merge has two parents, and any tree may be changed`() throws {
    let base = try first()
    func side(_ name: String) throws -> String {
      let object = try repository.write([Array(name.utf8)])[0]
      return try repository.commit(
        [GitChange(path: name, version: GitVersion(object: object))], onto: base, parents: [base],
        message: name)
    }
    let (ours, theirs) = (try side("ours.md"), try side("theirs.md"))
    let merge = try repository.commit([], onto: theirs, parents: [ours, theirs], message: "merge")
    #expect(try repository.difference(from: theirs, to: merge).isEmpty)
    #expect(try repository.mergeBase(ours, theirs) == base)
    #expect(try repository.isAncestor(theirs, of: merge))
    #expect(try !repository.isAncestor(merge, of: theirs))
    #expect(try repository.commitCount(from: base, to: merge) == 3)
    let other = try repository.commit([], onto: nil, parents: [], message: "nothing")
    #expect(try repository.mergeBase(other, ours) == nil)
    #expect(try repository.difference(from: nil, to: other).isEmpty)
  }

  @Test func `a path that leads out of the work tree is refused`() throws {
    for path in ["../x.md", "/x.md", "a//b", ".git/config", "a/.GIT/x", "", "x\0y"] {
      #expect(throws: GitError.system(path: path, number: 22)) {
        try repository.commit(
          [GitChange(path: path, version: nil)], onto: nil, parents: [], message: "x")
      }
    }
  }

  @Test func `a reference moves only from where it was seen`() throws {
    let one = try first()
    try files.commit(at: "2026-02-02T12:00:00Z")
    let two = try #require(try repository.head())
    let name = "refs/steerco/merging"
    try repository.move(name, to: one, from: nil)
    #expect(throws: GitError.moved(reference: name)) {
      try repository.move(name, to: two, from: nil)
    }
    #expect(throws: GitError.moved(reference: name)) {
      try repository.move(name, to: one, from: two)
    }
    #expect(try repository.commit(at: name) == one)
    try repository.move(name, to: two, from: one)
    #expect(throws: GitError.moved(reference: name)) { try repository.delete(name, from: one) }
    try repository.delete(name, from: two)
    #expect(try repository.commit(at: name) == nil)
    #expect(throws: GitError.moved(reference: name)) {
      try repository.move(name, to: one, from: two)
    }
  }

  @Test func `a name is never taken for an option`() throws {
    #expect(throws: GitError.self) { try repository.commit(at: "--git-dir") }
    #expect(throws: GitError.self) { try repository.mergeBase("--all", "HEAD") }
  }
}
