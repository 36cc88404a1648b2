import Interchange
import TestSupport
import Testing

@testable import steerco

@Suite struct StoreCommandTests {
  @Test func `init writes a store that checks clean, and refuses to do it twice`() throws {
    let parent = try TemporaryStore()
    let path = parent.absolute("a/b")
    #expect(CommandRun("init", path, "--no-git", "--company", "A: \"B\"").status == 0)
    #expect(parent.names(in: "a/b") == [".gitattributes", "steerco.yaml"])
    #expect(try parent.text("a/b/steerco.yaml").contains("company: \"A: \\\"B\\\"\"\n"))
    #expect(CommandRun("check", store: path).status == 0)
    #expect(CommandRun("init", path, "--no-git").status == 64)
  }

  @Test func `init leaves other files alone`() throws {
    let parent = try TemporaryStore()
    try parent.write("a/.gitattributes", "mine\n")
    #expect(CommandRun("init", parent.absolute("a"), "--no-git").status == 0)
    #expect(try parent.text("a/.gitattributes") == "mine\n")
  }

  @Test func `init makes a repository with one commit of its two files`() throws {
    let parent = try TemporaryStore()
    let path = parent.absolute("a")
    let environment = [
      "PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": parent.path, "GIT_DIR": "/nonexistent",
    ]
    let run = CommandRun(["init", path], environment: environment)
    #expect(run.status == 0 && !run.err.contains("git "))
    #expect(parent.names(in: "a").contains(".git"))
    #expect(try parent.text("a/.git/logs/HEAD").contains("commit (initial): steerco init"))
  }

  @Test func `the demo goes into an empty folder only`() throws {
    let parent = try TemporaryStore()
    let path = parent.absolute("demo")
    let run = CommandRun("demo", path, "--no-open")
    #expect(run.status == 0 && run.out == path + "\n")
    #expect(CommandRun("demo", path, "--no-open").status == 64)
    #expect(CommandRun("check", "--today", "2026-03-12", store: path).status == 0)
    #expect(CommandRun("list", "decision", store: path).lines.count == 12)
  }

  @Test func `check prints the place, exits 1 on errors and on strict warnings`() throws {
    let store = try TemporaryStore([
      "decisions/D-0001-x.md": "---\nid: D-0001\ntitle: x\ndoor: ajar\n---\n",
      "decisions/D-0002-y.md": "---\nid: D-0002\ntitle: y\nstatus: draft\n---\n",
    ])
    let run = CommandRun("check", "d1", store: store.path)
    #expect(run.status == 1)
    #expect(run.lines[0].hasPrefix("decisions/D-0001-x.md:4: error: door: “ajar” does not fit."))
    #expect(CommandRun("check", "d2", store: store.path).status == 0)
    #expect(CommandRun("check", "d2", "--strict", store: store.path).status == 1)
  }

  @Test func `status has every key in JSON, and one page in words`() throws {
    let store = try TemporaryStore()
    let run = CommandRun("status", "--json", store: store.path)
    let json = try JSONReader.value(Array(run.out.utf8))
    for key in [
      "counts", "clarity", "latency", "customer-metric-share", "promise-versus-proof", "role-load",
      "translators", "skill-gaps", "agenda",
    ] {
      #expect(json[key] != nil, "\(key)")
    }
    #expect(json["clarity"] == .null)
    #expect(CommandRun("status", store: store.path, isTerminal: true).status == 0)
    #expect(CommandRun("status", "--plain", store: store.path).status == 0)
  }

  @Test func `the demo's figures are those of its design`() throws {
    let parent = try TemporaryStore()
    let path = parent.absolute("demo")
    #expect(CommandRun("demo", path, "--no-open").status == 0)
    let run = CommandRun("status", "--json", "--today", "2026-03-12", store: path)
    let json = try JSONReader.value(Array(run.out.utf8))
    #expect(json["clarity"] == .number(10.0 / 14))
    #expect(json["customer-metric-share"] == .number(13.0 / 22))
    #expect(json["latency"]?["all"] == .number(19))
    #expect(json["counts"]?["decision"]?["proposed"] == .number(5))
    #expect(json["counts"]?["ownership"]?["contested"] == .number(2))
    #expect(json["role-load"]?["CMO"] == .number(6.0 / 14))
    #expect(json["translators"]?["marketing"] == .array([.string("marketing-ops")]))
    guard case .array(let topics)? = json["agenda"] else {
      Issue.record("no agenda")
      return
    }
    #expect(topics.first?["id"] == .string("D-0012"))
    #expect(topics.first?["reasons"] == .array([.string("overdue"), .string("one-way")]))
  }

  @Test func `an export comes back unchanged`() throws {
    let store = try TemporaryStore([
      "pilots/P-0001-x.md":
        "---\nid: P-0001\ntitle: x\nuse-case: U-0001\nbudget: 12.50\nseries:\n  - {on: 2026-01-02, value: 6.0}\n---\n"
    ])
    let before = try store.text("pilots/P-0001-x.md")
    for format in ["csv", "json"] {
      let file = store.absolute("out.\(format)")
      try store.write(
        "out.\(format)", CommandRun("export", "pilot", "--format", format, store: store.path).out)
      let run = CommandRun("import", "pilot", file, "--key", "id", store: store.path)
      #expect(
        run.status == 0 && run.err.hasSuffix("0 added, 0 updated, 1 unchanged.\n"), "\(run.err)")
      #expect(try store.text("pilots/P-0001-x.md") == before)
    }
  }

  @Test func `fields, keys, themes and doctor work without a store`() {
    for command in [["fields"], ["fields", "pilot", "--json"], ["keys"], ["themes"], ["doctor"]] {
      let run = CommandRun(command)
      #expect(run.status == 0 && !run.out.isEmpty, "\(command)")
    }
  }

  @Test func `a closed pipe ends quietly`() {
    var surroundings = Surroundings()
    surroundings.folder = "/"
    let output = Output(
      Output.Sink(out: { _ in throw OutputError.closed }, err: { _ in Issue.record("words") }))
    #expect(Steerco.run(["fields"], surroundings, output) == 0)
  }
}
