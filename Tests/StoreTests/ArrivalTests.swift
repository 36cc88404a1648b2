import Glibc
import Store
import TestSupport
import Testing

/// What a sync writes into the folder.
struct ArrivalTests {
  private static let name = "decisions/D-0001-a.md"

  /// Joins what stands there and what arrives, so that a test sees both.
  private static let both: Reconciling = { _, _, present, merged in present + (merged ?? [0x2D]) }

  private func write(_ arrivals: [Arrival], into store: TemporaryStore) throws {
    let writer = StoreWriter(try Folder(path: store.path))
    let lock = try writer.lock()
    try writer.write(arrivals, under: lock, reconciling: ArrivalTests.both)
  }

  private func arrival(_ path: String = name, from former: String?, to merged: String?) -> Arrival {
    Arrival(
      path: path, former: former.map { Array($0.utf8) }, merged: merged.map { Array($0.utf8) })
  }

  @Test func `New files arrive, and the folders that they need`() throws {
    let store = try TemporaryStore()
    try write(
      [
        arrival(from: nil, to: "new"), arrival("docs/a/b.txt", from: nil, to: "deep"),
        arrival(".gitattributes", from: nil, to: "x"),
      ], into: store)
    #expect(try store.text(ArrivalTests.name) == "new")
    #expect(try store.text("docs/a/b.txt") == "deep")
    #expect(try store.text(".gitattributes") == "x")
  }

  @Test func `A changed file takes the place of the former one, and a removed one goes`() throws {
    let store = try TemporaryStore([ArrivalTests.name: "old", "tools/T-0001-b.md": "gone"])
    try write(
      [arrival(from: "old", to: "new"), arrival("tools/T-0001-b.md", from: "gone", to: nil)],
      into: store)
    #expect(try store.text(ArrivalTests.name) == "new")
    #expect(store.names(in: "tools") == [])
    #expect(store.names(in: "decisions") == ["D-0001-a.md"])
  }

  @Test func `What an editor saved meanwhile is merged, changed or removed on the other side`()
    throws
  {
    let store = try TemporaryStore([ArrivalTests.name: "mine", "tools/T-0001-b.md": "mine"])
    try write(
      [arrival(from: "old", to: "+new"), arrival("tools/T-0001-b.md", from: "old", to: nil)],
      into: store)
    #expect(try store.text(ArrivalTests.name) == "mine+new")
    #expect(try store.text("tools/T-0001-b.md") == "mine-")
  }

  @Test func `Arriving twice does nothing the second time`() throws {
    let store = try TemporaryStore([ArrivalTests.name: "old", "tools/T-0001-b.md": "gone"])
    let arrivals = [
      arrival(from: "old", to: "new"), arrival("tools/T-0001-b.md", from: "gone", to: nil),
    ]
    try write(arrivals, into: store)
    try write(arrivals, into: store)
    #expect(try store.text(ArrivalTests.name) == "new")
    #expect(store.names(in: "tools") == [])
  }

  @Test(
    arguments: [
      "../outside.md", "decisions/../../outside.md", ".git/hooks/post-commit", ".GIT/config",
      "a/.Git/config", "git~1/config", ".git /config", "/etc/outside", "decisions//x.md", "a\\b.md",
    ])
  func `A path that leads out of the store or into git is refused`(path: String) throws {
    let store = try TemporaryStore()
    #expect(throws: StoreError.forbiddenPath(path: path)) {
      try write([arrival(path, from: nil, to: "x")], into: store)
    }
    #expect(store.names() == ["steerco.yaml"])
  }

  @Test func `Nothing is written through a link`() throws {
    let store = try TemporaryStore(["target/keep.md": "keep"])
    #expect(unsafe symlink("target", store.absolute("decisions")) == 0)
    #expect(unsafe symlink("steerco.yaml", store.absolute("readme.md")) == 0)
    #expect(throws: StoreError.self) { try write([arrival(from: nil, to: "x")], into: store) }
    #expect(throws: StoreError.self) {
      try write([arrival("readme.md", from: nil, to: "x")], into: store)
    }
    #expect(store.names(in: "target") == ["keep.md"])
  }
}
