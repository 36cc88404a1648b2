import TestSupport
import Testing

@Suite struct ExitStatusTests {
  @Test func `what is done has status 0`() throws {
    let store = try TemporaryStore()
    #expect(CommandRun("list", "decision", store: store.path).status == 0)
  }

  @Test func `no store and no record have status 3`() throws {
    let store = try TemporaryStore()
    #expect(CommandRun("list", "decision").status == 3)
    #expect(CommandRun("list", "decision", store: "/nonexistent").status == 3)
    #expect(CommandRun("show", "D-0099", store: store.path).status == 3)
  }

  @Test func `an unreadable record has status 4 and says where and why`() throws {
    let store = try TemporaryStore(["decisions/D-0001-x.md": "---\nid: D-0001\ntitle: \"x\n---\n"])
    let run = CommandRun("show", "d1", store: store.path)
    #expect(run.status == 4)
    #expect(run.err.contains("decisions/D-0001-x.md:3:"))
  }

  @Test func `a record of a folder that cannot be read is not said to be missing`() throws {
    let store = try TemporaryStore(["elsewhere/D-0001-x.md": "---\nid: D-0001\ntitle: x\n---\n"])
    try store.makeSymbolicLink("decisions", to: "elsewhere")
    for command in [["show", "d1"], ["set", "d1", "title=y"]] {
      let run = CommandRun(command, store: store.path)
      #expect(run.status == 4)
      #expect(run.err.contains("decisions/"))
    }
  }

  @Test func `a store that cannot be opened is not said to be none`() throws {
    let store = try TemporaryStore()
    try store.makeSymbolicLink("loop", to: "loop")
    let run = CommandRun("list", "decision", store: store.absolute("loop"))
    #expect(run.status == 4)
    #expect(run.err.contains("symbolic link"))
  }

  @Test func `a change under read-only has status 6 and changes nothing`() throws {
    let store = try TemporaryStore(["decisions/D-0001-x.md": "---\nid: D-0001\ntitle: x\n---\n"])
    let before = try store.stamp("decisions/D-0001-x.md")
    let commands = [["set", "d1", "title=y"], ["archive", "d1"], ["move", "d1", "withdrawn"]]
    for command in commands {
      #expect(CommandRun(command + ["--read-only"], store: store.path).status == 6)
    }
    #expect(CommandRun("add", "tool", "title=x", "--read-only", store: store.path).status == 6)
    #expect(try store.stamp("decisions/D-0001-x.md") == before)
    #expect(!store.names().contains("tools"))
  }

  @Test(arguments: [
    ["list", "nothing"], ["list", "decision", "statsu:x"], ["list", "decision", "--columns", "x"],
    ["list", "decision", "--today", "someday"], ["list", "decision", "--language", "xx"],
    ["set", "d1", "nokey=1"], ["set", "d1", "door=ajar"], ["set", "d1", "title"],
    ["set", "d1", "id=D-0002"], ["add", "decision"], ["add", "person", "name=x"],
    ["add", "decision", "title=x", "id=D-0001"], ["move", "d1", "nowhere"], ["nonsense"],
    ["open", "--screen", "nowhere"], ["open", "--screen", "meeting", "--sort", "id"],
    ["export", "pilot", "--format", "xml"], ["list"],
  ])
  func `a wrong word has status 64 and a message`(command: [String]) throws {
    let store = try TemporaryStore(["decisions/D-0001-x.md": "---\nid: D-0001\ntitle: x\n---\n"])
    let run = CommandRun(command, store: store.path)
    #expect(run.status == 64)
    #expect(run.out.isEmpty && !run.err.isEmpty)
  }

  @Test func `a step that the state does not allow has status 1`() throws {
    let store = try TemporaryStore(["decisions/D-0001-x.md": "---\nid: D-0001\ntitle: x\n---\n"])
    let run = CommandRun("move", "d1", "superseded", store: store.path)
    #expect(run.status == 1)
    #expect(run.err.contains("From here: proposed or withdrawn"))
  }

  @Test func `a change of an id that two files carry has status 5`() throws {
    let store = try TemporaryStore([
      "decisions/D-0001-x.md": "---\nid: D-0001\ntitle: x\n---\n",
      "decisions/D-0001-y.md": "---\nid: D-0001\ntitle: y\n---\n",
    ])
    #expect(CommandRun("set", "d1", "title=z", store: store.path).status == 5)
  }
}
