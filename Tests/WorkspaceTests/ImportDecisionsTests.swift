import Domain
import Interchange
import Notation
import Store
import Testing
import Workspace

private func file(_ name: String, _ text: String) -> SourceFile {
  SourceFile(name: name, bytes: Array(text.utf8))
}

private let whole = file(
  "0005-use-dashes.md",
  """
  ---
  status: accepted
  date: 2021-03-12
  decision-makers: Anna
  consulted: [Bob]
  informed: Chi, Dan
  parent: Decisions
  nav_order: 5
  id: ADR-5
  tags: [style]
  ---
  # Use Dashes

  ## Context and Problem Statement

  We name files.

  Which sign parts words,
  see [ADR-0007](0007-names.md)?

  ## Considered Options

  * Dashes
  * Underscores

  ## Decision Outcome

  Chosen option: "Dashes", because

  * they read well
  * they are short.

  ## Pros and Cons of the Options

  ### Dashes

  * Good, because short
  * Bad, because rare
  * Bad, because long

  """)

@Test func `a decision record becomes a decision that keeps its text`() throws {
  let names = file(
    "0007-names.md", "# Names\n\n## Status\n\nSuperseded by [5](0005-use-dashes.md)\n")
  let plan = try Import.decisions([names, whole], into: try portfolio(holding: []))
  let draft = plan.drafts[0]
  #expect(draft.id?.text == "D-0001")
  #expect(draft.text("title") == "Use Dashes")
  #expect(draft.text("status") == "decided")
  #expect(draft.text("decided") == "2021-03-12")
  #expect(draft.text("raised") == "2021-03-12")
  #expect(draft.text("recorded") == "2026-03-12")
  #expect(draft.text("approver") == "Anna")
  #expect(draft["agree"] == nil)
  #expect(draft["informed"] == .list([.scalar("Chi"), .scalar("Dan")]))
  #expect(draft.text("question") == "Which sign parts words, see D-0002?")
  #expect(draft.text("outcome") == "Dashes")
  #expect(draft.text("rationale") == "they read well; they are short.")
  #expect(
    draft["options"]?.items.map(\.inline) == [
      "id: A, text: Dashes, trade-off: rare", "id: B, text: Underscores",
    ])
  #expect(draft.text("parent") == "Decisions")
  #expect(draft.text("nav_order") == "5")
  #expect(draft.text("source-id") == "ADR-5")
  #expect(draft["tags"] == .list([.scalar("style")]))
  #expect(draft.text("import-key") == "madr:0005-use-dashes")
  #expect(draft.text("supersedes") == "D-0002")
  #expect(draft.body.contains("## Context and Problem Statement\n\nWe name files."))
  #expect(draft.body.contains("see D-0002?"))
  #expect(plan.drafts[1].text("status") == "superseded")
  #expect(plan.drafts[1].body.contains("Superseded by D-0001"))
}

@Test func `every status becomes a state, and the word is kept where it says more`() throws {
  let words = [
    "accepted", "rejected", "deprecated", "proposed", "on hold", "superseded by ADR-0001",
  ]
  let files = words.enumerated().map { index, word in
    file("000\(index + 1)-x.md", "---\nstatus: \(word)\ndate: 2021-03-12\n---\n# X\(index)\n")
  }
  let plan = try Import.decisions(files, into: try portfolio(holding: []))
  #expect(
    plan.drafts.map { $0.text("status") }
      == ["decided", "withdrawn", "superseded", "draft", "draft", "superseded"])
  #expect(
    plan.drafts.map { $0.text("source-status") }
      == [nil, nil, "deprecated", "proposed", "on hold", "superseded by D-0001"])
  #expect(plan.drafts[1].text("raised") == "2021-03-12")
  #expect(plan.drafts[1]["decided"] == nil)
}

@Test func `several deciders had to agree, and none of them is the approver`() throws {
  let plan = try Import.decisions(
    [file("1-x.md", "---\ndeciders: [Anna, Bob]\n---\n# X\n")], into: try portfolio(holding: []))
  #expect(plan.drafts[0]["approver"] == nil)
  #expect(plan.drafts[0]["agree"]?.items.count == 2)
}

@Test func `an index, a template and a picture are skipped and named`() throws {
  let plan = try Import.decisions(
    [
      file("index.md", "# Index"), file("README.md", ""), file("adr-template.md", "# T"),
      SourceFile(name: "0001-x.png", content: .bytes([0xFF])), file("0001-x.md", "# X"),
    ], into: try portfolio(holding: []))
  #expect(plan.added == 1)
  #expect(plan.skipped.map(\.name) == ["0001-x.png", "README.md", "adr-template.md", "index.md"])
}

@Test func `a decision that cannot be read fails the whole import and is named`() throws {
  let good = file("0001-x.md", "# X")
  let bad = SourceFile(name: "0002-y.md", bytes: [0x23, 0x20, 0xC3, 0x28])
  let error = #expect(throws: ImportError.self) {
    try Import.decisions([good, bad], into: try portfolio(holding: []))
  }
  guard case .file(name: "0002-y.md", .notUTF8(line: 1))? = error else { throw Absent() }
  let link = SourceFile(name: "0003-z.md", content: .symbolicLink)
  #expect(throws: ImportError.self) {
    try Import.decisions([link], into: try portfolio(holding: []))
  }
}

@Test func `a repeat adds what is new and links it to what is there`() throws {
  let first = file("0001-x.md", "# X\n")
  let store = try applied(
    try Import.decisions([first], into: try portfolio(holding: [])), to: try portfolio(holding: []))
  let second = file("0002-y.md", "# Y\n\nSee ADR-0001.\n")
  let plan = try Import.decisions([first, second], into: store)
  #expect([plan.added, plan.unchanged] == [1, 1])
  #expect(plan.drafts[0].id?.text == "D-0002")
  #expect(plan.drafts[0].body.contains("See D-0001."))
}

@Test func `unpadded numbers give ids in their order`() throws {
  let plan = try Import.decisions(
    [file("adr-10.md", "# Ten"), file("adr-9.md", "# Nine")], into: try portfolio(holding: []))
  #expect(plan.drafts.map { $0.text("title") } == ["Nine", "Ten"])
}

@Test(.enabled(if: sharedData != nil))
func `the decisions of a real project come in, once`() throws {
  let folder = try Folder(path: "\(sharedData ?? "")/madr-decisions")
  let files = try SourceFile.all(in: folder)
  let plan = try Import.decisions(files, into: try portfolio(holding: []))
  #expect(plan.added == 19)
  #expect(plan.skipped.map(\.name) == ["adr-template.md", "index.md"])
  let store = try applied(plan, to: try portfolio(holding: []))
  #expect(store.records(of: .decision).map(\.status).filter { $0 == "decided" }.count == 18)
  #expect(try Import.decisions(files, into: store).unchanged == 19)
}
