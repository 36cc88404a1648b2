import Interchange
import TestSupport
import Testing

private func sampleStore() throws -> TemporaryStore {
  try TemporaryStore([
    "use-cases/U-0001-voucher.md":
      "---\nid: U-0001\ntitle: Voucher\nstatus: framed\nreach: 9000\nrung: 2\ntags: vip\nextra: 7\n---\n",
    "use-cases/U-0002-chatbot.md":
      "---\nid: U-0002\ntitle: Chatbot Zalo hỏi hàng\nstatus: idea\nreach: many\n---\n",
    "use-cases/U-0003-old.md":
      "---\nid: U-0003\ntitle: Old\nstatus: idea\narchived: 2026-01-01\n---\n",
    "use-cases/U-0004-broken.md": "---\nid: U-0004\ntitle: [x\n---\n",
  ])
}

@Suite struct ListTests {
  @Test func `a pipe gets values divided by tabs, without a header`() throws {
    let store = try sampleStore()
    let run = CommandRun(
      "list", "use-case", "--columns", "id,status,title", store: store.path)
    #expect(
      run.lines == [
        "U-0001\tframed\tVoucher", "U-0002\tidea\tChatbot Zalo hỏi hàng",
        "U-0004\tunreadable\tuse-cases/U-0004-broken.md",
      ])
    #expect(run.err.contains("1 record cannot be read"))
  }

  @Test func `a terminal gets a header and the words of its language`() throws {
    let store = try sampleStore()
    let run = CommandRun(
      ["list", "use", "--columns", "id,status,title", "--language", "vi", "--quiet"],
      store: store.path, isTerminal: true)
    #expect(
      run.lines == [
        "Mã      Trạng thái  Tiêu đề", "U-0001  Định hình   Voucher",
        "U-0002  Ý tưởng     Chatbot Zalo hỏi hàng",
        "U-0004  LỖI ĐỌC     use-cases/U-0004-broken.md",
      ])
    #expect(run.err.isEmpty)
  }

  @Test(arguments: [
    (["status:idea"], ["U-0002"]), (["status:ý-tưởng"], ["U-0002"]), (["chatbot"], ["U-0002"]),
    (["hoi hang"], ["U-0002"]), (["archived!="], ["U-0003"]), (["reach>500"], ["U-0001"]),
    (["status:idea,framed", "--limit", "1"], ["U-0001"]), (["extra:7"], ["U-0001"]),
    (["status:idea,framed", "--sort", "-id"], ["U-0002", "U-0001"]),
  ])
  func `a query selects`(arguments: [String], ids: [String]) throws {
    let store = try sampleStore()
    let run = CommandRun(
      ["list", "use-case", "--columns", "id"] + arguments, store: store.path)
    #expect(run.lines == ids)
  }

  @Test func `JSON has typed fields, computed keys and findings`() throws {
    let store = try sampleStore()
    let run = CommandRun("list", "use-case", "--json", store: store.path)
    guard case .array(let records) = try JSONReader.value(Array(run.out.utf8)) else {
      Issue.record("no array")
      return
    }
    #expect(records.map { $0["id"] } == [.string("U-0001"), .string("U-0002"), .string("U-0004")])
    #expect(records[0]["kind"] == .string("use-case"))
    #expect(records[0]["reach"] == .number(text: "9000"))
    #expect(records[0]["rung"] == .number(text: "2"))
    #expect(records[0]["tags"] == .array([.string("vip")]))
    #expect(records[0]["extra"] == .string("7"))
    #expect(records[0]["computed"]?["gate"] == .bool(false))
    #expect(records[0]["computed"]?["rice"] == .null)
    #expect(records[1]["reach"] == .string("many"))
    #expect(records[2]["path"] == .string("use-cases/U-0004-broken.md"))
    #expect(records[2]["computed"] == nil)
  }

  @Test func `nothing in a record steers the terminal`() throws {
    let store = try TemporaryStore([
      "tools/T-0001-x.md":
        "---\nid: T-0001\ntitle: \"a\\u202Eb\\u200Dc\\u009Bd\\te\"\n---\n\u{202E}\n"
    ])
    let commands = [
      ["list", "tool"], ["list", "tool", "--json"], ["show", "t1"], ["show", "t1", "--json"],
      ["export", "tool"], ["export", "tool", "--format", "json"], ["check"], ["status"],
    ]
    for command in commands {
      for isTerminal in [true, false] {
        let run = CommandRun(command, store: store.path, isTerminal: isTerminal)
        let all = (run.out + run.err).unicodeScalars
        #expect(!all.contains { "\u{202E}\u{200D}\u{9B}\u{1B}".unicodeScalars.contains($0) })
      }
    }
  }
}
