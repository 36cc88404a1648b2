import TestSupport
import Testing

private let decision = """
  ---
  id: D-0001
  title: "CDP: mua?"
  status: draft   # stays
  agree: [cmo]
  ---
  """

@Suite struct ChangeTests {
  @Test func `add prints the id alone and fills in what a new record has`() throws {
    let store = try TemporaryStore()
    let run = CommandRun(
      "add", "decision", "title=Mua hay xây?", "door=khó đảo ngược", "decide-by=+2w",
      store: store.path)
    #expect(run.out == "D-0001\n")
    #expect(run.err.isEmpty)
    #expect(
      try store.text("decisions/D-0001-mua-hay-xay.md")
        == """
        ---
        id: D-0001
        status: draft
        title: Mua hay xây?
        door: one-way
        raised: 2026-03-12
        decide-by: [2026-03-26]
        ---

        """)
  }

  @Test func `the body of a new record comes from standard input`() throws {
    let store = try TemporaryStore()
    let run = CommandRun(
      "add", "tool", "title=x", "--body", "-", store: store.path, input: "## Context\nWhy.\n")
    #expect(run.status == 0)
    #expect(try store.text("tools/T-0001-x.md").hasSuffix("---\n## Context\nWhy.\n"))
  }

  @Test func `set changes all fields or none, and nothing else`() throws {
    let store = try TemporaryStore(["decisions/D-0001-x.md": decision + "\n"])
    let run = CommandRun(
      "set", "d1", "agree+=fin", "agree+=cio", "agree-=cmo", "status=đã-rút", store: store.path)
    #expect(run.status == 0 && run.out.isEmpty && run.err == "Saved.\n")
    let text = decision.replacing("draft ", with: "withdrawn ").replacing(
      "[cmo]", with: "[fin, cio]")
    #expect(try store.text("decisions/D-0001-x.md") == text + "\n")
    #expect(CommandRun("set", "d1", "title=y", "door=ajar", store: store.path).status == 64)
    #expect(try store.text("decisions/D-0001-x.md") == text + "\n")
  }

  @Test func `a value that is there already is not saved again`() throws {
    let store = try TemporaryStore(["decisions/D-0001-x.md": decision + "\n"])
    let before = try store.stamp("decisions/D-0001-x.md")
    #expect(
      CommandRun("set", "d1", "agree=cmo", store: store.path).err.contains("nothing to change"))
    #expect(CommandRun("move", "d1", "nháp", store: store.path).err.contains("nothing to change"))
    #expect(try store.stamp("decisions/D-0001-x.md") == before)
  }

  @Test func `numbers are plain in every language, and people's forms are understood`() throws {
    let store = try TemporaryStore(["use-cases/U-0001-x.md": "---\nid: U-0001\ntitle: x\n---\n"])
    let run = CommandRun(
      "set", "u1", "effort=1.25", "cost-once=9.600.000", "run-month=2,5", "--language", "vi",
      store: store.path)
    #expect(run.status == 0)
    let text = try store.text("use-cases/U-0001-x.md")
    #expect(text.contains("effort: 1.25\n") && text.contains("cost-once: 9600000\n"))
    #expect(text.contains("run-month: 2.5\n"))
  }

  @Test func `a number that reads otherwise in Vietnamese is refused with both meanings`() throws {
    let file = "---\nid: U-0001\ntitle: x\n---\n"
    let store = try TemporaryStore(["use-cases/U-0001-x.md": file])
    let run = CommandRun(
      "set", "u1", "benefit-month=9.600", "--language", "vi", store: store.path)
    #expect(run.status == 64)
    #expect(run.err.contains("benefit-month: “9.600” có thể là 9600 hoặc 9.6."))
    #expect(try store.text("use-cases/U-0001-x.md") == file)
    for clear in ["9600", "9.6", "0.125", "9.600,0"] {
      let run = CommandRun(
        "set", "u1", "benefit-month=\(clear)", "--language", "vi", store: store.path)
      #expect(run.status == 0, "\(clear)")
    }
    let english = CommandRun("set", "u1", "benefit-month=9.600", store: store.path)
    #expect(english.status == 0)
    #expect(try store.text("use-cases/U-0001-x.md").contains("benefit-month: 9.600\n"))
  }

  @Test func `archive puts several away and restore brings one back`() throws {
    let store = try TemporaryStore([
      "tools/T-0001-a.md": "---\nid: T-0001\ntitle: a\n---\n",
      "tools/T-0002-b.md": "---\nid: T-0002\ntitle: b\n---\n",
    ])
    #expect(CommandRun("archive", "t1", "t2", store: store.path).status == 0)
    #expect(try store.text("tools/T-0002-b.md").contains("archived: 2026-03-12\n"))
    #expect(CommandRun("archive", "t2", "--restore", store: store.path).status == 0)
    #expect(CommandRun("list", "tool", "--columns", "id", store: store.path).out == "T-0002\n")
  }
}
