import Testing

/// What a newcomer tries first.
@Suite struct DemoActTests {
  @Test(arguments: [("D-0007", ["cmo", "cio"]), ("D-0015", ["cio", "cmo"])])
  func `a proposal is signed by those it waits on, and decided`(id: String, waits: [String]) throws
  {
    let demo = try Demo.copy()
    #expect(demo.run("move", id, "decided").status == 1)
    for person in waits {
      #expect(demo.run("sign", id, "--as", person).status == 0)
    }
    #expect(demo.run("move", id, "decided").status == 0)
    #expect(
      demo.rows("decision", "status,decided,recorded", "id:\(id)") == [
        "decided 2026-03-12 2026-03-12"
      ])
    #expect(demo.count("decision", "overdue:yes") == (id == "D-0007" ? 1 : 2))
  }

  @Test func `what says neither outcome nor rationale cannot be signed`() throws {
    let run = try Demo.copy().run("sign", "D-0012", "--as", "cio")
    #expect(run.status == 1)
    #expect(run.err.contains("outcome is missing") && run.err.contains("rationale is missing"))
  }

  @Test(arguments: [
    ("decisions/D-0013-zalo-truoc.md", "64% khách đọc", "65% khách đọc", 2),
    ("decisions/D-0009-chuyen-quy-su-kien.md", "2.100 thành viên", "2.200 thành viên", 3),
    (
      "decisions/D-0015-chinh-sach-dong-y.md", "12% khách nhận tin trong",
      "9% khách nhận tin trong", 0
    ),
  ])
  func `a rationale that is changed by hand voids what was signed`(
    path: String, old: String, new: String, errors: Int
  ) throws {
    let demo = try Demo.copy()
    try demo.replace(old, with: new, in: path)
    let run = demo.run("check")
    #expect(run.out.split(separator: "has signed other words").count == errors + 1, "\(run.out)")
    let id = String(path.dropFirst("decisions/".count).prefix(6))
    #expect(demo.run("show", id).out.contains("lapsed\t"))
  }

  @Test func `a brief that is changed by hand voids what was read back`() throws {
    let demo = try Demo.copy()
    try demo.replace(
      "the wait is 11 minutes", with: "the wait is 12 minutes",
      in: "use-cases/U-0021-pick-up-slots.md")
    #expect(demo.rows("use-case", "ready", "id:U-0021") == ["no"])
  }

  @Test func `marketing agrees to the row that IT proposed`() throws {
    let demo = try Demo.copy()
    #expect(demo.run("agree", "O-0008", "--as", "cmo").status == 0)
    #expect(demo.rows("ownership", "state,warnings", "id:O-0008") == ["agreed one-sided"])
  }

  @Test func `a verdict wants its lesson first`() throws {
    let demo = try Demo.copy()
    let refused = demo.run("verdict", "P-0003", "stop", "--as", "cmo")
    #expect(refused.status == 1 && refused.err.contains("lesson is missing"))
    #expect(demo.run("set", "P-0003", "lesson=Hỏi trước khi nêu món.").status == 0)
    #expect(demo.run("verdict", "P-0003", "stop", "--as", "cmo").status == 0)
    #expect(
      demo.rows("pilot", "status,verdict,verdict-on", "id:P-0003") == ["closed stop 2026-03-12"])
  }
}
