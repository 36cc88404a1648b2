import Domain
import Store
import TestSupport
import Testing
import Workspace

private let february = Day(year: 2026, month: 2, day: 10) ?? Day(number: 0)

/// Days end where Greenwich has its midnight.
private func history(of path: String) -> History {
  History(of: path, environment: TemporaryRepository.environment) { ($0.number + 1) * 86_400 - 1 }
}

private func decision(_ number: Int, _ title: String) -> String {
  "---\nid: D-000\(number)\ntitle: \(title)\n---\n"
}

private func titles(_ portfolio: Portfolio?) -> [String]? {
  portfolio?.records(of: .decision).map(\.title)
}

@Suite struct HistoryTests {
  private let store: TemporaryStore
  private let repository: TemporaryRepository

  init() throws {
    store = try TemporaryStore(["decisions/D-0001-x.md": decision(1, "First")])
    repository = try TemporaryRepository(store)
  }

  private func portfolio(on day: Day = february) -> Portfolio? {
    history(of: store.path).portfolio(on: day)
  }

  @Test func `without a repository there is no history`() throws {
    let plain = try TemporaryStore()
    #expect(history(of: plain.path).portfolio(on: february) == nil)
  }

  @Test func `without a commit, or without one that old, there is no history`() throws {
    #expect(portfolio() == nil)
    try repository.commit(at: "2026-02-11T00:00:00Z")
    #expect(portfolio() == nil)
    #expect(titles(portfolio(on: february + 1)) == ["First"])
  }

  @Test func `without git there is no history`() throws {
    try repository.commit(at: "2026-02-10T12:00:00Z")
    try store.write(".git/HEAD", "nonsense")
    #expect(portfolio() == nil)
  }

  @Test func `a day shows the last commit that was made until its end`() throws {
    try repository.commit(at: "2026-02-01T12:00:00Z")
    try store.write("decisions/D-0002-y.md", decision(2, "Second"))
    try repository.commit(at: "2026-02-11T06:59:59+0700")
    store.remove("decisions/D-0001-x.md")
    try repository.commit(at: "2026-02-11T07:00:00+0700")
    let past = try #require(portfolio())
    #expect(titles(past) == ["First", "Second"])
    #expect(past.today == february)
    #expect(titles(portfolio(on: february + -1)) == ["First"])
    #expect(titles(portfolio(on: february + 1)) == ["Second"])
  }

  @Test func `what is merged counts from the day of the merge`() throws {
    try repository.commit(at: "2026-02-01T12:00:00Z")
    try repository.run(["checkout", "--quiet", "-b", "side"])
    try store.write("decisions/D-0002-y.md", decision(2, "Second"))
    try repository.commit(at: "2026-02-05T12:00:00Z")
    try repository.run(["checkout", "--quiet", "main"])
    try repository.run(
      ["merge", "--quiet", "--no-ff", "-m", "test", "side"], at: "2026-02-12T12:00:00Z")
    #expect(titles(portfolio()) == ["First"])
    #expect(titles(portfolio(on: february + 2)) == ["First", "Second"])
  }

  @Test func `files that are not committed are neither seen nor touched`() throws {
    try repository.commit(at: "2026-02-01T12:00:00Z")
    try store.write("decisions/D-0001-x.md", decision(1, "Changed"))
    try store.write("decisions/D-0002-y.md", decision(2, "New"))
    let before = try (store.stamp("decisions/D-0001-x.md"), store.stamp(".git/index"))
    #expect(titles(portfolio()) == ["First"])
    #expect(try (store.stamp("decisions/D-0001-x.md"), store.stamp(".git/index")) == before)
  }

  @Test func `a store may be a folder of the repository`() throws {
    try store.write("board/steerco.yaml", "company: Board\n")
    try store.write("board/decisions/D-0001-x.md", decision(1, "In the folder"))
    try store.write("board/decisions/old/D-0002-y.md", decision(2, "Deeper"))
    try repository.commit(at: "2026-02-01T12:00:00Z")
    let past = history(of: store.absolute("board")).portfolio(on: february)
    #expect(titles(past) == ["In the folder"])
    #expect(past?.configuration.company == "Board")
    try store.makeSymbolicLink("link", to: "board")
    #expect(titles(history(of: store.absolute("link")).portfolio(on: february)) == titles(past))
    try store.write("other/steerco.yaml", "company: Not committed\n")
    #expect(history(of: store.absolute("other")).portfolio(on: february) == nil)
  }

  @Test func `a file that cannot be read hides no other`() throws {
    try store.write("decisions/D-0002-y.md", "---\n[\n---\n")
    try store.write("decisions/D-0003-z.md", bytes: [UInt8](repeating: 0x20, count: 1_100_000))
    try store.makeSymbolicLink("decisions/D-0004-l.md", to: "D-0001-x.md")
    try store.write("decisions/.D-0005.md.swp", "")
    try repository.commit(at: "2026-02-01T12:00:00Z")
    let past = try #require(portfolio())
    #expect(titles(past) == ["First"])
    let now = try Workspace(store.path, today: february).portfolio
    #expect(past.unreadable == now.unreadable)
    #expect(past.unreadable.count == 3)
  }

  @Test func `a configuration that cannot be read leaves no history`() throws {
    try store.write("steerco.yaml", "<<<<<<< ours\n")
    try repository.commit(at: "2026-02-01T12:00:00Z")
    #expect(portfolio() == nil)
  }

  @Test func `files bear the names that they had then, in any normal form`() throws {
    let old = "decisions/D-0001-tie\u{302}\u{301}ng.md"
    try store.rename("decisions/D-0001-x.md", to: old)
    try repository.commit(at: "2026-02-01T12:00:00Z")
    try store.rename(old, to: "decisions/D-0001-new \"name\".md")
    try repository.commit(at: "2026-02-11T12:00:00Z")
    let names = [february, february + 1].map { day in
      portfolio(on: day)?.records(of: .decision).map { Array($0.path.utf8) }
    }
    #expect(names == [[Array(old.utf8)], [Array("decisions/D-0001-new \"name\".md".utf8)]])
    #expect(titles(portfolio()) == ["First"])
  }

  @Test func `two files of the same content are two records`() throws {
    try store.write("decisions/D-0001-y.md", decision(1, "First"))
    try repository.commit(at: "2026-02-01T12:00:00Z")
    #expect(titles(portfolio()) == ["First", "First"])
  }
}
