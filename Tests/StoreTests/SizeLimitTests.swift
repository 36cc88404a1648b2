import Domain
import Notation
import Store
import TestSupport
import Testing
import Workspace

@Suite struct SizeLimitTests {
  @Test func `an edit that outgrows the limit is refused and the file stays whole`() throws {
    let path = "decisions/D-0001-x.md"
    let store = try TemporaryStore([path: "---\nid: D-0001\ntitle: x\n---\n"])
    let before = try store.bytes(path)
    let workspace = try Workspace(store.path, today: day("2026-03-12"))
    let record = try #require(workspace.portfolio[try id("d1")])
    let huge = Node.scalar(String(repeating: "x", count: Limits.frontMatter))
    let change = Change(.edit, [.edit(record.id, [Edit("title", of: record, to: huge)])])
    do throws(WorkspaceError) {
      _ = try workspace.apply(change)
      Issue.record("nothing was refused")
    } catch .store(.tooLarge(_, let limit)) {
      #expect(limit == Limits.frontMatter)
    }
    #expect(try store.bytes(path) == before)
  }
}
