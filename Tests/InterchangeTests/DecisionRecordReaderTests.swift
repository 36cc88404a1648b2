import Interchange
import Notation
import Testing

struct DecisionRecordReaderTests {
  private func fixture(_ name: String) throws -> DecisionRecord {
    try DecisionRecordReader.record(TestFiles.fixture(name), fileName: name)
  }

  private func record(_ text: String, fileName: String = "x.md") throws -> DecisionRecord {
    try DecisionRecordReader.record(Array(text.utf8), fileName: fileName)
  }

  @Test func `MADR 2 keeps its facts in bullets`() throws {
    let record = try fixture("0007-madr-2.md")
    #expect(record.number == 7)
    #expect(record.title == "Gửi tin qua Zalo trước")
    #expect(record.statusText == "superseded by [ADR-0010](0010-zalo-oa.md)")
    #expect(record.status == .superseded(by: 10))
    #expect(record.state == "superseded")
    #expect(record.day == "2021-03-12")
    #expect(record.deciders == ["@cmo", "Nguyễn Văn A", "@cio"])
    #expect(record.context == "SMS is dear. See ADR-0003 and `ADR-0004`.")
    #expect(record.drivers == ["cost per message, all fees counted", "reach"])
    #expect(record.outcome == "Zalo first")
    #expect(record.rationale == "it \"costs\" less.\nIt also reaches more people.")
    #expect(
      record.consequences == """
        ### Positive Consequences

        * fewer fees

        ### Negative Consequences

        * one more vendor
        """)
    #expect(record.links.map(\.number) == [10, 3])
    #expect(record.extra.isEmpty)
  }

  @Test func `options take the arguments of their sections`() throws {
    let options = try fixture("0007-madr-2.md").options
    #expect(
      options.map(\.title) == [
        "Zalo first", "SMS first", "Both", "SMS first (as today)", "Do nothing",
      ])
    let zalo = try #require(options.first)
    #expect(zalo.good == ["it is cheap and stays so"])
    #expect(zalo.neutral == ["it needs consent"])
    #expect(zalo.bad == ["of the approval of templates"])
    #expect(options.last?.bad == ["no saving"])
  }

  @Test func `Nygard keeps his facts in sections`() throws {
    let record = try fixture("0009-nygard.md")
    #expect(record.number == 9)
    #expect(record.title == "One customer id")
    #expect(record.day == "2016-02-12")
    #expect(record.status == .superseded(by: 12))
    #expect(record.context == "Three systems, three ids.\n\n### History\n\nSince 2009.")
    #expect(record.outcome == "We keep the id of the loyalty card.")
    #expect(record.rationale == nil)
    #expect(record.consequences == "Every system maps its own.")
    #expect(record.links.map(\.file) == ["0012-customer-graph.md", "0003-ids.md"])
  }

  @Test func `MADR 4 keeps its facts in front matter, whatever the line ends`() throws {
    let record = try fixture("0011-madr-4-crlf.md")
    #expect(record.title == "Keep consent in one place")
    #expect(record.status == .superseded(by: 123))
    #expect(record.day == "2024-05-06")
    #expect(record.deciders == ["cmo", "cio"])
    #expect(record.consulted == ["dpo", "fin"])
    #expect(record.informed == ["everybody", "the agency"])
    #expect(record.extra.map(\.key) == ["nav_order", "tags"])
    #expect(record.extra.last?.value == .list([.scalar("data"), .scalar("id")]))
    #expect(record.body.utf8.starts(with: "# ADR-0011: Keep consent in one place\r\n".utf8))
  }

  @Test func `code and comments state no facts`() throws {
    let record = try fixture("0011-madr-4-crlf.md")
    #expect(record.drivers.isEmpty)
    #expect(record.outcome == "Section \"Consent\", because \"Bad, because\"")
    #expect(record.rationale == "* it resolves all forces.")
    #expect(record.consequences == "* Good, because one place")
    #expect(record.context.contains("none of this"))
  }

  @Test(arguments: [
    ("Accepted", DecisionStatus.accepted, "decided"), ("✅ approved", .accepted, "decided"),
    ("rejected", .rejected, "withdrawn"), ("Deprecated", .deprecated, "superseded"),
    ("proposed", .proposed, "draft"), ("on hold", .other, "draft"),
    ("Superseded by 3", .superseded(by: 3), "superseded"),
    ("superseded by ADR 4", .superseded(by: 4), "superseded"),
    ("superseded by 0005-use-dashes.md", .superseded(by: 5), "superseded"),
    ("Supersedes ADR-1, superseded by ADR-4", .superseded(by: 4), "superseded"),
    ("Superseded", .superseded(by: nil), "superseded"),
    ("proposed | rejected | accepted", .none, "decided"), ("", .none, "decided"),
  ])
  func `a status gives the state`(text: String, status: DecisionStatus, state: String) throws {
    let bodies = [
      "---\nstatus: \(text)\n---\n# T\n", "# T\n\n* Status: \(text)\n",
      "# T\n\n**Status:** \(text)\n",
      "# T\n\n## Status\n\n\(text)\n",
    ]
    for body in bodies {
      let record = try record(body + "\n## Decision\n\nYes.\n")
      #expect(record.status == status, "\(body)")
      #expect(record.state == state, "\(body)")
    }
  }

  @Test func `without status and outcome a record is a draft`() throws {
    #expect(try record("# T\n").state == "draft")
  }

  @Test(
    arguments: [
      ("# 12. Two clouds", "x.md", 12, "Two clouds"), ("# 2 clouds", "x.md", nil, "2 clouds"),
      ("# ADR-0003 – Ids", "0004-ids.md", 4, "Ids"), ("", "0005-use_dashes.md", 5, "use dashes"),
      ("# Ids", "2021-03-12-ids.md", nil, "Ids"), ("# Adrenaline", "adr-7.md", 7, "Adrenaline"),
      ("---\ntitle: From above\n---\ntext", "x.md", nil, "From above"),
      ("", "0006.md", 6, "0006.md"), ("# Ten", "0005-10-things.md", 5, "Ten"),
    ] as [(String, String, Int?, String)])
  func `number and title come from name and heading`(
    text: String, fileName: String, number: Int?, title: String
  ) throws {
    let record = try record(text, fileName: fileName)
    #expect(record.number == number)
    #expect(record.title == title)
  }

  @Test(
    arguments: [
      ("\"A\", because it is", "A", "it is"), ("A because it is", "A", "it is"),
      ("“A”, because it is", "A", "it is"), ("\"[option 1]\", because it is", "option 1", "it is"),
      ("\"A \"b\", c\", because it is", "A \"b\", c", "it is"), ("A", "A", nil),
      ("`A`, because it is", "`A`", "it is"), ("\"A\".\nIt is.", "A", "It is."),
    ] as [(String, String, String?)])
  func `the chosen option is what stands before because`(
    text: String, outcome: String, rationale: String?
  ) throws {
    let record = try record("# T\n## Decision Outcome\n\nChosen option: \(text)\n")
    #expect(record.outcome == outcome)
    #expect(record.rationale == rationale)
  }

  @Test func `a date that is no day is kept beside the facts`() throws {
    let record = try record("---\ndate: last spring\n---\n# T\n")
    #expect(record.day == nil)
    #expect(record.extra == [Node.Pair("date", .scalar("last spring"))])
  }

  @Test func `bytes that are no UTF-8 are refused with their line`() {
    #expect(throws: InterchangeError.notUTF8(line: 2)) {
      try DecisionRecordReader.record(Array("# T\n".utf8) + [0xFF], fileName: "x.md")
    }
  }

  @Test(
    arguments: [
      ("index.md", SkipReason.index), ("README.md", .index), ("adr-template.md", .template),
      ("template.md", .template), ("0000-template.md", .template), ("Template-bare.md", .template),
      ("0012-template-language.md", nil), ("0001-index.md", nil), ("crm.md", nil),
    ] as [(String, SkipReason?)])
  func `indexes and templates are known by their names`(name: String, reason: SkipReason?) {
    #expect(SkipReason(fileName: name) == reason)
  }
}
