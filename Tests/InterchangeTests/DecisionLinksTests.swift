import Interchange
import Testing

struct DecisionLinksTests {
  private let names = [1: "D-0101", 3: "D-0103", 5: "D-0105", 6: "D-0106", 12: "D-0112"]

  private func rewritten(_ text: String) -> String {
    DecisionRecordReader.rewritingLinks(text) { names[$0] }
  }

  @Test(arguments: [
    ("[ADR-0005](0005-dashes.md#why)", "D-0105"), ("[0005](0005-dashes.md)", "D-0105"),
    ("[dashes](./0005-dashes.md \"Dashes\")", "dashes (D-0105)"),
    ("[12. Graph](<0012-graph.md>)", "Graph (D-0112)"), ("ADR-0005", "D-0105"),
    ("(ADR 5).", "(D-0105)."), ("adr0005, ADR #5", "D-0105, D-0105"),
    ("see 0005-dashes.md.", "see D-0105."), ("adr-0006-x.md", "D-0106"),
    ("Superseded by 3", "Superseded by D-0103"), ("It replaces 12.", "It replaces D-0112."),
    ("[ADR-0001][1]", "[D-0101][1]"), ("[see ADR-0005](0005-x.md)", "see D-0105"),
    ("`` ` `` ADR-5", "`` ` `` D-0105"),
  ])
  func `mentions get the new name`(text: String, expected: String) {
    #expect(rewritten(text) == expected)
    #expect(rewritten("đã: \(text)\r\nhết") == "đã: \(expected)\r\nhết")
  }

  @Test(arguments: [
    "[ADR-0099](0099-unknown.md)", "[x](https://example.com/0005-dashes.md)", "[x](../o/0005-x.md)",
    "![x](0005-x.md)", "[the site of ADR-0005](https://example.com)", "`ADR-0005`",
    "<https://example.com/ADR-0005>", "BADR-5", "ADR-5x", "đADR-5", "supersedes 3 others", "ADR",
    "```\nADR-0005\n```\n", "<!-- ADR-0005 -->", "5", "[", "ADR-000005", "3.5",
    "<!-- \n ADR-0005", "~~~\nADR-0005", "``a`ADR-5``",
  ])
  func `all else stays`(text: String) {
    #expect(rewritten(text) == text)
  }

  @Test func `ranges are places in the bytes of the body`() throws {
    let name = "0011-madr-4-crlf.md"
    let record = try DecisionRecordReader.record(TestFiles.fixture(name), fileName: name)
    let bytes = Array(record.body.utf8)
    #expect(
      record.links.map { String(decoding: bytes[$0.range], as: UTF8.self) }
        == [
          "ADR-0011", "[ADR-0005](0005-dashes.md#why)", "[dashes](./0005-dashes.md \"Dashes\")",
          "[12. Graph](0012-graph.md)", "ADR 5", "adr-0006-x.md", "12",
        ])
    #expect(record.links[2].file == "0005-dashes.md")
  }
}
