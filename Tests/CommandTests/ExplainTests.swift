import Interchange
import TestSupport
import Testing

@Suite struct ExplainTests {
  private func sampleStore() throws -> TemporaryStore {
    try TemporaryStore([
      "use-cases/U-0001-voucher.md":
        "---\nid: U-0001\ntitle: Voucher\nreach: 9200\nimpact: 2\nconfidence: 0.8\neffort: 8\n---\n",
      "ownership/O-0001-x.md": "---\nid: O-0001\nactivity: x\ncells: {CMO: A, CIO: R}\n---\n",
    ])
  }

  @Test func `a person sees the formula, the numbers and the result`() throws {
    let store = try sampleStore()
    let run = CommandRun(
      ["show", "u1", "--explain", "rice", "--language", "vi"], store: store.path, isTerminal: true)
    #expect(run.status == 0)
    #expect(run.lines[0] == "RICE")
    #expect(run.out.contains("= 9.200 × 2 × 0,8 ÷ max(8, 0,5)\n"))
    #expect(run.lines.contains("  = 1.840"))
    #expect(run.lines.contains { $0.hasPrefix("  Tác động ") && $0.hasSuffix(" 2") })
  }

  @Test func `a pipe gets cells, and JSON the inputs by name`() throws {
    let store = try sampleStore()
    let cells = CommandRun("show", "u1", "--explain", "rice", store: store.path)
    #expect(cells.lines.first == "rice\t1,840")
    #expect(cells.lines.contains("Confidence\t0.8"))
    let run = CommandRun("show", "u1", "--explain", "rice", "--json", store: store.path)
    let json = try JSONReader.value(Array(run.out.utf8))
    #expect(json["key"] == .string("rice"))
    #expect(json["result"] == .number(text: "1840"))
    guard case .array(let inputs)? = json["inputs"] else {
      Issue.record("no inputs")
      return
    }
    #expect(inputs.first?["name"] == .string("reach"))
    #expect(inputs.first?["value"] == .number(text: "9200"))
  }

  @Test func `status explains the values of the whole store`() throws {
    let store = try sampleStore()
    let run = CommandRun("status", "--explain", "clarity", store: store.path)
    #expect(run.lines.first == "clarity\t100%")
    #expect(run.lines.last?.hasSuffix("\tcounts") ?? false)
    let all = CommandRun("status", "--explain", "--json", store: store.path)
    guard case .array(let items) = try JSONReader.value(Array(all.out.utf8)) else {
      Issue.record("no list")
      return
    }
    #expect(items.count > 8)
  }

  @Test func `a key that is not computed is refused with the nearest`() throws {
    let store = try sampleStore()
    let run = CommandRun("show", "u1", "--explain", "rise", store: store.path)
    #expect(run.status == 64 && run.err.contains("rice"))
    #expect(CommandRun("show", "u1", "rice", store: store.path).status == 64)
    #expect(CommandRun("status", "clarity", store: store.path).status == 64)
  }
}
