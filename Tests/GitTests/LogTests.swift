import Git
import TestSupport
import Testing

/// The history as a list of commits.
@Suite struct LogTests {
  private let store: TemporaryStore
  private let files: TemporaryRepository
  private let repository: GitRepository

  init() throws {
    store = try TemporaryStore(["a.md": "a\n", "crm/c.md": "c\n"])
    files = try TemporaryRepository(store)
    repository = GitRepository(store.path, environment: TemporaryRepository.environment)
  }

  private func change(_ path: String, _ text: String, _ message: String) throws {
    try store.write(path, text)
    try repository.record([path], message: message)
  }

  @Test func `a commit tells who, when and what, with its trailers`() throws {
    let environment = TemporaryRepository.environment.merging([
      "GIT_AUTHOR_NAME": "Trần Thị <Mai>", "GIT_AUTHOR_DATE": "2026-02-03T04:05:06+07:00",
    ]) { $1 }
    let message = """
      D-0001: decide

      Why: it stands in the text.

      Steerco-Action: move
      Steerco-Record: D-0001
      Steerco-Record: D-0002

      """
    let id = try GitRepository(store.path, environment: environment).record(
      ["a.md"], message: message)
    let commit = try #require(try repository.log(limit: 5).first)
    #expect(commit.id == id)
    #expect(commit.parents.isEmpty)
    #expect(commit.authorName == "Trần Thị Mai" && commit.authorEmail == "test@example.com")
    #expect(commit.seconds == 1_770_066_306)
    #expect(commit.subject == "D-0001: decide")
    #expect(
      commit.trailers == ["Steerco-Action": ["move"], "Steerco-Record": ["D-0001", "D-0002"]])
  }

  @Test func `the list is limited, begins behind a commit and keeps to paths`() throws {
    for number in 0..<3 { try change("a.md", "\(number)\n", "a \(number)") }
    let middle = try #require(try repository.head())
    try change("crm/c.md", "1\n", "c 1")
    try change("a.md", "last\n", "a last")
    func subjects(_ commits: [GitCommit]) -> [String] { commits.map(\.subject) }
    #expect(try subjects(repository.log(limit: 2)) == ["a last", "c 1"])
    #expect(try subjects(repository.log(excluding: middle, limit: 9)) == ["a last", "c 1"])
    #expect(try subjects(repository.log(of: middle, limit: 1)) == ["a 2"])
    #expect(try subjects(repository.log(limit: 9, paths: ["crm"])) == ["c 1"])
    let crm = GitRepository(store.absolute("crm"), environment: TemporaryRepository.environment)
    #expect(try subjects(crm.log(limit: 9)) == ["c 1"])
    #expect(try subjects(crm.log(limit: 9, paths: ["c.md"])) == ["c 1"])
  }

  @Test func `before the first commit there is no history to tell`() throws {
    #expect(throws: GitError.self) { try repository.log(limit: 1) }
  }
}
