import TestSupport
import Testing

@Suite struct ActTests {
  private func store(_ outcome: String = "outcome: A\nrationale: cheap\n") throws -> TemporaryStore
  {
    try TemporaryStore([
      "decisions/D-0001-cdp.md": """
      ---
      id: D-0001
      title: CDP
      status: proposed
      question: Buy?
      door: two-way
      area: strategy
      raised: 2026-03-01
      decide-by: [2026-03-10]
      driver: cmo
      approver: CIO
      agree: [cmo]
      options:
        - {id: A, text: buy, trade-off: slow, gives-up: money}
        - {id: B, text: build, trade-off: late, gives-up: time}
      recommended: A
      \(outcome)---

      """,
      "ownership/O-0001-unify.md":
        "---\nid: O-0001\nactivity: Unify\ncells: {CMO: A, CIO: A}\n---\n",
      "pilots/P-0001-voucher.md":
        "---\nid: P-0001\ntitle: Voucher\nuse-case: U-0001\nstatus: running\n---\n",
      "use-cases/U-0001-voucher.md": "---\nid: U-0001\ntitle: Voucher\nstatus: framed\n---\n",
      "people/cmo.md": "---\nid: cmo\nname: C\nrole: CMO\n---\n",
      "people/cio.md": "---\nid: cio\nname: I\nrole: CIO\n---\n",
    ])
  }

  private let path = "decisions/D-0001-cdp.md"

  @Test
  func `a decision is signed by both and decided, and every closed gate names what is missing`()
    throws
  {
    let store = try store("")
    let early = CommandRun("move", "d1", "decided", store: store.path)
    #expect(early.status == 1)
    #expect(
      early.err.hasPrefix("steerco: D-0001 cannot become “decided” yet:\n  outcome is missing"))
    #expect(early.err.contains(" → steerco set D-0001 outcome=…\n"))
    #expect(early.err.contains(" → steerco sign D-0001 --as cmo"))
    let blank = CommandRun("sign", "d1", "--as", "cmo", store: store.path)
    #expect(blank.status == 1 && blank.err.contains("D-0001 cannot be signed yet:"))
    #expect(
      CommandRun("set", "d1", "outcome=A", "rationale=cheap", store: store.path).status == 0)
    let signed = CommandRun("sign", "d1", "--as", "cmo", store: store.path)
    #expect(signed.status == 0 && signed.err == "Signed D-0001 as CMO.\n")
    #expect(CommandRun("set", "d1", "status=decided", store: store.path).status == 1)
    #expect(CommandRun("sign", "d1", "--as", "cio", store: store.path).status == 0)
    #expect(CommandRun("move", "d1", "decided", store: store.path).status == 0)
    let text = try store.text(path)
    #expect(text.contains("decided: 2026-03-12\n") && text.contains("recorded: 2026-03-12\n"))
    let frozen = CommandRun("set", "d1", "outcome=B", store: store.path)
    #expect(frozen.status == 1 && frozen.err.contains("cannot be changed so"))
    #expect(try store.text(path) == text, "nothing is half done")
  }

  @Test func `a file edited by hand loads, and its signature shows as void`() throws {
    let store = try store()
    #expect(CommandRun("sign", "d1", "--as", "cmo", store: store.path).status == 0)
    try store.write(path, try store.text(path).replacing("outcome: A", with: "outcome: B"))
    let page = CommandRun("show", "d1", store: store.path, isTerminal: true)
    #expect(page.out.contains("CMO signed 12 Mar, and the text has changed since: void."))
    let pairs = CommandRun("show", "d1", "--language", "vi", store: store.path)
    #expect(pairs.out.contains("lapsed\tCMO ký 12/03, nội dung đã đổi: hết hiệu lực."))
    try store.write(path, try store.text(path).replacing("proposed", with: "decided"))
    let check = CommandRun("check", "d1", store: store.path)
    #expect(check.status == 1 && check.out.contains("signed other words"))
  }

  @Test func `only somebody who is filed signs, and a wrong handle names the nearest`() throws {
    let store = try store()
    let wrong = CommandRun("sign", "d1", "--as", "cno", store: store.path)
    #expect(wrong.status == 3 && wrong.err.contains("Did you mean"))
    let nobody = CommandRun(
      ["sign", "d1"], store: store.path,
      environment: ["GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": "/dev/null", "HOME": "/"])
    #expect(nobody.status == 64 && nobody.err.contains("--as HANDLE"))
    #expect(CommandRun("defer", "d1", "+2w", "--as", "cno", store: store.path).status == 3)
    #expect(CommandRun("verdict", "p1", "stop", "--read-only", store: store.path).status == 6)
  }

  @Test func `defer understands a day as people say it, and only a later one`() throws {
    let store = try store()
    let run = CommandRun("defer", "d1", "+2w", store: store.path)
    #expect(run.status == 0 && run.err == "Deferred D-0001 to 26 Mar 2026.\n")
    #expect(try store.text(path).contains("decide-by: [2026-03-10, 2026-03-26]\n"))
    #expect(CommandRun("defer", "d1", "fri", store: store.path).status == 1)
    #expect(CommandRun("defer", "d1", "someday", store: store.path).status == 64)
    #expect(CommandRun("defer", "u1", "+2w", store: store.path).status == 1)
  }

  @Test func `a contested row is not agreed to before its A is settled`() throws {
    let store = try store()
    let run = CommandRun("agree", "o1", "--as", "cmo", store: store.path)
    #expect(run.status == 1 && run.err.contains("→ steerco set O-0001 cells.CMO=C"))
    #expect(CommandRun("set", "o1", "cells.CIO=R", store: store.path).status == 0)
    let agreed = CommandRun("agree", "o1", "--as", "cmo", store: store.path)
    #expect(agreed.err == "Marketing agrees to O-0001.\n")
    let text = try store.text("ownership/O-0001-unify.md")
    #expect(text.contains("agreed: {marketing: 2026-03-12}\nagreed-as: {CMO: A, CIO: R}\n"))
    #expect(CommandRun("agree", "o1", "--as", "cmo", store: store.path).err.contains("nothing"))
  }

  @Test func `a read-back waits for both halves, and a verdict for its lesson`() throws {
    let store = try store()
    let early = CommandRun("read-back", "u1", "--as", "cmo", store: store.path)
    #expect(early.status == 1 && early.err.contains("→ steerco set U-0001 touchpoints=…"))
    let blank = CommandRun("verdict", "p1", "dừng", "--language", "vi", store: store.path)
    #expect(blank.status == 1 && blank.err.contains("lesson"))
    let done = CommandRun("verdict", "p1", "stop", "--lesson", "Ask first.", store: store.path)
    #expect(done.status == 0 && done.err == "Closed P-0001: stop.\n")
    let text = try store.text("pilots/P-0001-voucher.md")
    #expect(text.contains("status: closed") && text.contains("verdict-on: 2026-03-12"))
    #expect(CommandRun("verdict", "p1", "maybe", store: store.path).status == 64)
  }
}
