import Domain
import Notation
import TestSupport
import Testing

@Suite struct SavedViewTests {
  private func store(_ views: String) throws -> Portfolio {
    try portfolio(
      ["D-0001": "id: D-0001\ntitle: Buy?\nmood: good"], configuration: "views:\n" + views)
  }

  @Test func `a view is read and written as a row`() throws {
    let store = try store(
      "  - {name: Late, screen: decisions, filter: \"overdue>0\", group: area}\n")
    let view = try #require(store.configuration.views.first)
    #expect(view.filter == "overdue>0" && view.sort == nil && view.group == "area")
    #expect(view.kind == .decision && store.configurationFindings.isEmpty)
    #expect(store.configuration.document["views"]?.items == [view.node])
  }

  @Test(arguments: [
    "  - {name: A, screen: decisions, filter: \"statsu:draft\"}\n",
    "  - {name: A, screen: decisions, sort: nothing}\n", "  - {name: A, screen: nowhere}\n",
    "  - {name: A, screen: decisions, sort: [title, nothing]}\n",
    "  - {screen: decisions}\n", "  - text\n",
  ])
  func `a view that no screen can show is a finding`(row: String) throws {
    #expect(try store(row).configurationFindings.map(\.problem.rule) == ["view"])
  }

  @Test func `keys that only the files know are understood`() throws {
    #expect(
      try store("  - {name: A, screen: decisions, filter: \"mood:good\"}\n").configurationFindings
        .isEmpty)
  }

  @Test func `views are saved, renamed and removed, and undone`() throws {
    let store = try store("  - {name: A, screen: decisions}\n  - {name: B, screen: pilots}\n")
    let view = SavedView(name: "A", screen: "backlog", filter: "", sort: nil, group: nil)
    func names(_ change: Change) -> [String] {
      guard case .configure(let edits)? = change.steps.first else { return [] }
      return (edits[0].value?.items ?? []).compactMap { $0["name"]?.text }
    }
    #expect(names(.saving(view, in: store.configuration)) == ["A", "B"])
    #expect(names(.renaming(view: "A", to: "C", in: store.configuration)) == ["C", "B"])
    #expect(names(.removing(view: "A", in: store.configuration)) == ["B"])
  }
}
