import TestSupport
import Testing

@testable import steerco

@Suite struct MendTests {
  /// A draft that lacks nothing, with these lines before its end.
  private func draft(_ id: String, _ lines: String) -> String {
    """
    ---
    id: \(id)
    title: x   # kept
    area: tool
    door: two-way
    raised: 2026-03-01
    decide-by: [2026-03-20]
    question: x?
    driver: CMO
    approver: CIO
    \(lines)
    ---
    body

    """
  }

  @Test func `words and days that mean one thing are mended, and said`() throws {
    let store = try TemporaryStore([
      "decisions/D-0001-x.md": draft("D-0001", "status: Draft\nreview: 2026/4/5"),
      "meetings/M-0001-x.md":
        "---\nid: M-0001\nstatus: planned\ndate: 2026-03-12\nminutes: sixty\nchair: cmo\nagenda:\n"
        + "  - {ref: D-0001, verb: Inform, minutes: 5}   # first\n  - {ref: D-0001, verb: DECIDE}\n---\n",
    ])
    let run = CommandRun("check", "--fix", store: store.path)
    #expect(
      run.err == """
        decisions/D-0001-x.md:11: mended: status: Draft → draft
        decisions/D-0001-x.md:12: mended: review: 2026/4/5 → 2026-04-05
        meetings/M-0001-x.md:7: mended: agenda.1.verb: Inform → inform
        meetings/M-0001-x.md:7: mended: agenda.2.verb: DECIDE → decide
        1 error, 0 warnings, 0 notes.

        """)
    #expect(run.lines.map { $0.contains("sixty") } == [true] && run.status == 1)
    let text = draft("D-0001", "status: draft\nreview: 2026-04-05")
    #expect(try store.text("decisions/D-0001-x.md") == text)
    #expect(
      try store.text("meetings/M-0001-x.md").contains("verb: inform, minutes: 5}   # first\n"))
    #expect(
      CommandRun("check", "--fix", store: store.path).err == "1 error, 0 warnings, 0 notes.\n")
  }

  @Test func `a record without a state gets the first one`() throws {
    let store = try TemporaryStore(["use-cases/U-0001-x.md": "---\nid: U-0001\ntitle: x\n---\n"])
    let run = CommandRun("check", "--fix", "u1", store: store.path)
    #expect(
      run.status == 0 && run.err.hasPrefix("use-cases/U-0001-x.md: mended: status: — → idea\n"))
    #expect(try store.text("use-cases/U-0001-x.md").contains("status: idea\n"))
  }

  @Test func `a decision that was replaced becomes superseded, but not in a circle`() throws {
    let whole = """
      options: [{id: A, trade-off: x, gives-up: y}, {id: B, trade-off: x, gives-up: y}]
      recommended: A
      outcome: x
      rationale: y
      agree: [CMO]
      signed: {CMO: 2026-03-02, CIO: 2026-03-02}
      decided: 2026-03-02
      recorded: 2026-03-02
      status: decided
      """
    let store = try TemporaryStore([
      "decisions/D-0001-x.md": draft("D-0001", whole),
      "decisions/D-0002-x.md": draft("D-0002", whole + "\nsupersedes: d1"),
      "decisions/D-0003-x.md": draft("D-0003", whole + "\nsupersedes: D-0004"),
      "decisions/D-0004-x.md": draft("D-0004", whole + "\nsupersedes: D-0003"),
    ])
    let run = CommandRun("check", "--fix", store: store.path)
    #expect(run.err.hasPrefix("decisions/D-0001-x.md:19: mended: status: decided → superseded\n"))
    #expect(run.err.split(separator: "\n").count == 2 && run.status == 1)
  }

  @Test func `what leaves a choice or cannot be read is left alone`() throws {
    let files: KeyValuePairs = [
      "decisions/D-0002-a.md": draft("D-0002", "status: Draft\n<<<<<<< HEAD"),
      "decisions/D-0003-a.md": draft("D-0003", "status: draft\nreview: 5/4/2026"),
      "decisions/D-0004-a.md": draft("D-0004", "status: drafted"),
      "meetings/M-0001-x.md":
        "---\nid: M-0001\nagenda: [{verb: Inform}, {verb: vote}]\nstatus: open\n---\n",
      "decisions/D-0005-a.md": draft(
        "D-0005", "status: Draft\nconflicts:\n  - {field: status, base: Draft}"),
    ]
    let store = try TemporaryStore(files)
    let run = CommandRun("check", "--fix", store: store.path)
    #expect(run.status == 1 && !run.err.contains("mended"), "\(run.err)")
    for (name, text) in files { #expect(try store.text(name) == text) }
  }

  @Test func `of two records with one number the second gets the next, and who names it is told`()
    throws
  {
    let store = try TemporaryStore([
      "decisions/D-0001-a.md": draft("D-0001", "refs: [D-0007]"),
      "decisions/D-0007-a.md": draft("D-0007", "status: draft"),
      "decisions/D-0007-b.md": draft("D-0007", "status: draft"),
    ])
    let run = CommandRun("check", "--fix", store: store.path)
    #expect(run.err.hasPrefix("D-0007 stood in two files: “") && run.err.contains("is D-0008 now."))
    #expect(
      store.names(in: "decisions") == ["D-0001-a.md", "D-0007-a.md", "D-0008-b.md"])
    let renumbered = try store.text("decisions/D-0008-b.md")
    #expect(renumbered.contains("id: D-0008\n") && renumbered.contains("formerly: [D-0007]\n"))
    #expect(try store.text("decisions/D-0001-a.md").contains("refs: [D-0007]\n"))
    #expect(!run.out.contains("unique-id"))
  }

  @Test func `read-only refuses to mend, and without the option nothing is mended`() throws {
    let text = draft("D-0001", "status: Draft")
    let store = try TemporaryStore(["decisions/D-0001-x.md": text])
    #expect(CommandRun("check", "--fix", "--read-only", store: store.path).status == 6)
    #expect(CommandRun("check", store: store.path).status == 1)
    #expect(try store.text("decisions/D-0001-x.md") == text)
  }
}
