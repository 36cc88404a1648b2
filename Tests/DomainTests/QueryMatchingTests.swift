import Domain
import Notation
import TestSupport
import Testing

struct QueryMatchingTests {
  private func decisions() throws -> Portfolio {
    try portfolio([
      "D-0001": """
      title: "CDP: mua hay xây?"
      status: proposed
      area: tool
      raised: 2026-01-24
      decide-by: [2026-02-10, 2026-03-03]
      driver: arc
      approver: linh
      agree: [fin, cio]
      signed: {linh: 2026-03-01}
      supersedes: D-0002
      options: [{id: A, text: khóa nhà cung cấp, cost: 9600}]
      phase: two
      """,
      "D-0002": """
      title: Ngân sách chung
      status: decided
      area: funding
      raised: 2026-03-01
      decide-by: 2026-04-01
      decided: 2026-03-11
      approver: CIO
      """,
      "D-0003": "title: Điều khoản",
      "people/linh.md": "name: Linh\nrole: cmo", "people/cio.md": "name: An\nrole: CIO",
    ])
  }

  private func useCases() throws -> Portfolio {
    try portfolio([
      "U-0001": """
      title: Chatbot kho
      status: idea
      reach: 1000
      impact: 2
      confidence: 0.8
      effort: 2
      privacy: none
      tool: T-0001
      """,
      "U-0002":
        "title: AR\nstatus: framed\nreach: 10\nimpact: 1\nconfidence: 1\neffort: 1\nprivacy: basic",
      "U-0003": "title: Giỏ hàng\nstatus: framed",
      "T-0001": "title: Bot\nstatus: adopted\nscores: {security: 4, interoperability: 3}",
    ])
  }

  @Test(arguments: [
    ("status:proposed", "D-0001"), ("status:proposed,decided", "D-0001 D-0002"),
    ("status:draft", "D-0003"), ("status!=proposed", "D-0002 D-0003"),
    ("status!=proposed,decided", "D-0003"), ("status:", ""),
    ("area:tool area:funding", ""), ("area:", "D-0003"), ("area!=", "D-0001 D-0002"),
    ("area!=tool", "D-0002 D-0003"), ("id:d1", "D-0001"), ("id:D-00002,D-3", "D-0002 D-0003"),
    ("title:mua", "D-0001"), ("title:\"MUA HAY xay\"", "D-0001"), ("title:ngan", "D-0002"),
    ("title:dieu", "D-0003"), ("title:ĐIỀU", "D-0003"), ("supersedes:d2", "D-0001"),
    ("supersedes:D-0003", ""), ("agree:fin", "D-0001"), ("agree:FIN,cmo", "D-0001"),
    ("phase:TWO", "D-0001"), ("phase:tw", "D-0001"), ("options:khoa", "D-0001"),
  ])
  func `values are matched as their field is read`(text: String, expected: String) throws {
    #expect(try found(text, .decision, try decisions()) == expected)
  }

  @Test(arguments: [
    ("raised<2026-03-01", "D-0001"), ("raised<=2026-03-01", "D-0001 D-0002"),
    ("raised>2026-01-24", "D-0002"), ("raised>=2026-01-24", "D-0001 D-0002"),
    ("raised:2026-03-01", "D-0002"), ("raised!=2026-03-01", "D-0001 D-0003"),
    ("decide-by>2026-03-01", "D-0001 D-0002"), ("decide-by>2026-03-15", "D-0002"),
    ("decide-by:2026-02-10", "D-0001"), ("age>40", "D-0001"), ("age:10", "D-0002"),
    ("deferrals:1", "D-0001"), ("deferrals>0", "D-0001"),
  ])
  func `days and counts are compared`(text: String, expected: String) throws {
    #expect(try found(text, .decision, try decisions()) == expected)
  }

  @Test(arguments: [
    ("overdue:yes", "D-0001"), ("overdue:no", "D-0002 D-0003"), ("overdue:có", "D-0001"),
    ("overdue:không", "D-0002 D-0003"), ("overdue:true", "D-0001"),
    ("overdue!=yes", "D-0002 D-0003"),
    ("on-time:", "D-0001 D-0003"), ("on-time:yes", "D-0002"),
  ])
  func `yes and no are understood in both languages`(text: String, expected: String) throws {
    #expect(try found(text, .decision, try decisions()) == expected)
  }

  @Test(arguments: [
    ("owner:linh", "D-0001"), ("owner:cmo", "D-0001"), ("owner:CIO", "D-0002"),
    ("owner:cio", "D-0002"), ("owner:", "D-0003"), ("owner!=cmo", "D-0002 D-0003"),
    ("side:marketing", "D-0001"), ("side:it", "D-0002"), ("side:", "D-0003"),
    ("waits:fin", "D-0001"), ("waits:CIO", "D-0001"), ("waits:linh", ""),
    ("waits-on:cio", "D-0001"), ("approver:CMO", "D-0001"),
  ])
  func `people are matched by handle and by role`(text: String, expected: String) throws {
    #expect(try found(text, .decision, try decisions()) == expected)
  }

  @Test(arguments: [
    ("score>500", "U-0001"), ("score:10", "U-0002"), ("score<100", "U-0002"), ("score:", "U-0003"),
    ("rice>=10", "U-0001 U-0002"), ("reach:1000.0", "U-0001"),
    ("readiness<100%", "U-0001 U-0002 U-0003"),
    ("readiness>=20%", ""), ("privacy!=none", "U-0002 U-0003"), ("privacy:", "U-0003"),
    ("owes:it", ""), ("owes:both", "U-0003"), ("owes:marketing", "U-0001 U-0002"),
    ("waits:marketing", "U-0001 U-0002 U-0003"), ("shiny:yes", "U-0001"), ("tool:t1", "U-0001"),
    ("gate-misses:objective", "U-0001 U-0002 U-0003"),
  ])
  func `scores and computed keys are compared`(text: String, expected: String) throws {
    #expect(try found(text, .useCase, try useCases()) == expected)
  }

  @Test func `a percentage means the same whether the field counts to one or to a hundred`() throws
  {
    let store = try portfolio([
      "P-0001": "audience-pct: 8", "P-0002": "audience-pct: 25",
      "S-0001": "retention: 0.8", "S-0002": "retention: 0.4",
    ])
    #expect(try found("audience-pct>10%", .pilot, store) == "P-0002")
    #expect(try found("audience-pct>10", .pilot, store) == "P-0002")
    #expect(try found("retention>60%", .segment, store) == "S-0001")
    #expect(try found("retention:0.4", .segment, store) == "S-0002")
  }

  @Test func `the score of a tool is its weighted one`() throws {
    #expect(try found("score>3", .tool, try useCases()) == "T-0001")
  }

  @Test func `a missing value is on no side of an order`() throws {
    let store = try useCases()
    #expect(try found("reach>0", .useCase, store) == "U-0001 U-0002")
    #expect(try found("reach<=99999", .useCase, store) == "U-0001 U-0002")
    #expect(try found("reach!=10", .useCase, store) == "U-0001 U-0003")
  }

  @Test(arguments: [
    ("ngan sach", "D-0002"), ("NGÂN", "D-0002"), ("dieu khoan", "D-0003"), ("chung mua", ""),
    ("\"sach chung\"", "D-0002"), ("\"chung sach\"", ""), ("nha cung", "D-0001"),
    ("status:proposed khoa", "D-0001"), ("raised", ""), ("two", "D-0001"),
  ])
  func `bare words are found in the text and not in the names of keys`(
    text: String, expected: String
  ) throws {
    #expect(try found(text, .decision, try decisions()) == expected)
  }

  @Test func `people's words for values are understood`() throws {
    let words = ValueWords { key, folded in
      key == "status" && folded == "de xuat" ? "proposed" : nil
    }
    let store = try decisions()
    let query = try Query("status:\"đề xuất\"", of: .decision, vocabulary: words)
    #expect(
      store.records(of: .decision).filter { query.matches($0, in: store) }.map(\.id.text) == [
        "D-0001"
      ])
  }

  private func found(_ text: String, _ kind: Kind, _ store: Portfolio) throws -> String {
    let query = try Query(text, of: kind, extraKeys: ["phase"])
    return store.records(of: kind).filter { query.matches($0, in: store) }.map(\.id.text)
      .joined(separator: " ")
  }
}
