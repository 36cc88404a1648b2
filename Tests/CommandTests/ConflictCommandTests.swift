import TestSupport
import Testing

@Suite struct ConflictCommandTests {
  private static let path = "use-cases/U-0014-bot.md"
  private static let text = """
    ---
    id: U-0014
    title: Bot
    status: idea
    reason: later
    conflicts:
      - {field: status, base: idea, values: [{value: framed, by: cio, on: 2026-03-13}, {value: parked, by: cmo, on: 2026-03-12}]}
      - {field: cost-once, values: [{value: 2}, {value: 7}]}
    ---

    """

  private func store() throws -> TemporaryStore {
    try TemporaryStore([Self.path: Self.text], configuration: "company: A\nlanguage: en\n")
  }

  @Test func `conflicts are listed in plain words, and the exit status says that some are left`()
    throws
  {
    let store = try store()
    let run = CommandRun("conflicts", store: store.path, isTerminal: true)
    #expect(run.status == 5)
    #expect(
      run.out.contains("U-0014 status: CIO set Framed, CMO set Parked (in force: Idea)  Bot\n"))
    #expect(run.out.contains("  1  Framed — CIO, 13 Mar\n  2  Parked — CMO, 12 Mar\n"))
    #expect(run.out.contains("  → steerco resolve U-0014 status 1\n"))
    #expect(run.out.contains("U-0014 cost-once: somebody set 2"))
    #expect(run.out.contains("  #1  2") && run.out.contains("resolve U-0014 cost-once '#1'\n"))
    let vietnamese = CommandRun(
      "conflicts", "--language", "vi", store: store.path, isTerminal: true)
    #expect(vietnamese.out.contains("CMO đặt") && vietnamese.out.contains("(đang dùng: Ý tưởng)"))
    let rows = CommandRun("conflicts", store: store.path)
    #expect(
      rows.out.hasPrefix(
        "U-0014\tstatus\t0\tidea\t\t\nU-0014\tstatus\t1\tframed\tcio\t2026-03-13\n"))
    let json = CommandRun("conflicts", "--json", store: store.path)
    #expect(json.status == 5 && json.out.contains(#""in-force": "idea""#))
    #expect(json.out.contains(#""value": 7"#))
    let empty = try TemporaryStore()
    let none = CommandRun("conflicts", store: empty.path)
    #expect(none.status == 0 && none.out.isEmpty && none.err == "No conflicts.\n")
  }

  /// Mindwtr #854: a message told that two conflicts were resolved, and not which.
  @Test func `a message says which conflict was resolved, and which are left`() throws {
    let store = try store()
    let run = CommandRun("resolve", "u14", "status", "2", store: store.path)
    #expect(run.status == 0)
    #expect(
      run.err.hasPrefix("Resolved: U-0014 status: Parked.\nU-0014 cost-once: somebody set 2"))
    let text = try store.text(Self.path)
    #expect(text.contains("status: parked\n") && !text.contains("field: status"))
    #expect(CommandRun("conflicts", store: store.path).status == 5)
    #expect(CommandRun("resolve", "u14", "cost-once", "2", store: store.path).status == 0)
    #expect(
      try store.text(Self.path)
        == "---\nid: U-0014\ntitle: Bot\nstatus: parked\nreason: later\ncost-once: 2\n---\n")
    #expect(CommandRun("conflicts", store: store.path).status == 0)
  }

  @Test(arguments: [
    (["resolve", "u14", "status", "tạm-gác"], "status: parked"),
    (["resolve", "u14", "status", "0"], "status: idea"),
    (["resolve", "u14", "cost-once", "#2"], "cost-once: 7"),
    (["resolve", "u14", "status", "--base"], "status: idea"),
    (["resolve", "u14", "cost-once", "5"], "cost-once: 5"),
    (["set", "u14", "status=parked"], "status: parked"),
    (["set", "u14", "status=idea"], "status: idea"),
  ])
  func `a value, the one in force, or an ordinary edit settles as well`(
    arguments: [String], line: String
  ) throws {
    let store = try store()
    let run = CommandRun(arguments, store: store.path)
    #expect(run.status == 0, "\(run.err)")
    let text = try store.text(Self.path)
    #expect(text.contains(line + "\n") && text.components("field:") == 1)
  }

  @Test func `a choice that makes no sense changes nothing`() throws {
    let store = try store()
    let other = CommandRun("resolve", "u14", "title", "1", store: store.path)
    #expect(other.status == 1 && other.err.contains("status and cost-once"))
    #expect(CommandRun("resolve", "u14", "status", store: store.path).status == 64)
    #expect(CommandRun("resolve", "u14", "status", "nonsense", store: store.path).status == 64)
    #expect(
      CommandRun("resolve", "u14", "status", "1", "--read-only", store: store.path).status == 6)
    #expect(try store.text(Self.path) == Self.text)
  }

  @Test func `a number that no candidate has is refused with words`() throws {
    let store = try store()
    let beyond = CommandRun("resolve", "u14", "status", "3", store: store.path)
    #expect(beyond.status == 64)
    #expect(
      beyond.err.contains("There are 1 to 2 to choose from, and 0 for what is in force."))
    let number = CommandRun(
      "resolve", "u14", "cost-once", "#3", "--language", "vi", store: store.path)
    #expect(
      number.err.contains("Chọn từ #1 đến #2, hoặc #0 để giữ giá trị đang dùng."))
    #expect(try store.text(Self.path) == Self.text)
  }

  @Test func `an edit against an archive says who did which`() throws {
    let store = try TemporaryStore(
      [
        "decisions/D-0002-a.md": """
        ---
        id: D-0002
        title: a
        conflicts:
          - {field: archived, values: [{by: cio, on: 2026-11-22}, {value: 2026-11-22, by: cmo, on: 2026-11-22}]}
        ---

        """
      ], configuration: "company: A\nlanguage: en\n")
    let run = CommandRun("conflicts", store: store.path, isTerminal: true)
    #expect(
      run.out.hasPrefix(
        "D-0002: CIO edited it, CMO archived it (it stays until somebody chooses)  a\n"
          + "  1  Keep it — CIO\n  2  Archive it — CMO, 22 Nov\n"))
    let vietnamese = CommandRun(
      "conflicts", "--language", "vi", store: store.path, isTerminal: true)
    #expect(vietnamese.out.contains("CMO lưu trữ") || vietnamese.out.contains("CMO đã lưu trữ"))
    #expect(vietnamese.out.contains("  1  Giữ lại — CIO\n"))
  }

  @Test(arguments: ["text", "{foo: 1}", "{field: id, values: [{value: D-1}, {value: D-2}]}"])
  func `an entry that cannot be read is to be removed by hand`(entry: String) throws {
    let text = "---\nid: D-0001\ntitle: a\nconflicts:\n  - \(entry)\n---\n"
    let store = try TemporaryStore(
      ["decisions/D-0001-a.md": text], configuration: "company: A\nlanguage: en\n")
    let run = CommandRun("check", "d1", store: store.path)
    #expect(
      run.status == 1
        && run.out.contains(
          "An entry of conflicts cannot be read. Remove it from the file by hand.")
    )
    #expect(!run.out.contains("steerco resolve"))
    #expect(CommandRun("resolve", "d1", "id", "1", store: store.path).status == 1)
    #expect(try store.text("decisions/D-0001-a.md") == text)
  }

  @Test func `the finding names the command and the key`() throws {
    let store = try store()
    let run = CommandRun("check", "u14", store: store.path)
    #expect(run.out.contains("w on the board, or steerco resolve U-0014 status VALUE"))
  }

  @Test func `the configuration is settled, too`() throws {
    let store = try TemporaryStore(
      [:],
      configuration:
        "company: A\nlanguage: en\nconflicts: [{field: company, base: A, values: [{value: B}, {value: C}]}]\n"
    )
    let list = CommandRun("conflicts", store: store.path, isTerminal: true)
    #expect(
      list.out.hasPrefix("steerco.yaml company: somebody set B, somebody set C (in force: A)\n"))
    let check = CommandRun("check", store: store.path)
    #expect(check.status == 1)
    #expect(
      check.out.hasPrefix("steerco.yaml:3")
        && check.out.contains("steerco resolve steerco.yaml company VALUE."))
    #expect(CommandRun("resolve", "steerco.yaml", "company", "2", store: store.path).status == 0)
    #expect(try store.text("steerco.yaml") == "company: C\nlanguage: en\n")
  }
}

extension String {
  /// How often a text stands in it.
  fileprivate func components(_ text: String) -> Int { split(separator: text).count - 1 }
}
