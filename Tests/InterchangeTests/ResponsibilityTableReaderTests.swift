import Interchange
import Testing

struct ResponsibilityTableReaderTests {
  private func rows(_ text: String) throws -> [ResponsibilityRow] {
    try ResponsibilityTableReader.rows(CSVReader.table(Array(text.utf8)))
  }

  private func cells(_ row: ResponsibilityRow) -> [String] {
    row.cells.map { "\($0.role)=\($0.letters)" }
  }

  @Test func `letters as columns hold names`() throws {
    let rows = try rows(
      "Activity,R,A,C,I\nCMS,\"PM; Legal/Finance\",PM,\"ECM, CRM\nData\",-\n")
    #expect(rows.map(\.activity) == ["CMS"])
    #expect(cells(rows[0]) == ["PM=AR", "Legal/Finance=R", "ECM=C", "CRM=C", "Data=C"])
    #expect(rows[0].line == 2)
  }

  @Test(arguments: [
    "Việc,Responsible,Accountable,Consulted,Informed",
    "Việc,Thực hiện,Giải trình,Tham vấn,Được báo",
    "Việc,Responsible (R),Accountable (A),Consulted (C),Informed (I)",
    "Việc,Thu\u{31B}\u{323}c hie\u{323}\u{302}n,Gia\u{309}i tri\u{300}nh,Tham va\u{302}\u{301}n,I",
    "Việc,Người thực hiện (R),Người chịu trách nhiệm giải trình (A),Người được tham vấn,Được thông báo",
  ])
  func `letters as columns are known by their words`(header: String) throws {

    let rows = try rows("\(header)\nHồ sơ,crm,cmo,cio,dpo\n")
    #expect(cells(rows[0]) == ["crm=R", "cmo=A", "cio=C", "dpo=I"])
  }

  @Test(arguments: [
    ("R", "R"), ("a", "A"), ("A/R", "AR"), ("AR", "AR"), ("\"R,A\"", "AR"), ("R/A", "AR"),
    ("r & a", "AR"), ("C I", "CI"), ("Responsible", "R"), ("Accountable / Responsible", "AR"),
    ("giải trình", "A"), ("R/R", "R"),
  ])
  func `roles as columns hold letters`(text: String, letters: String) throws {
    let rows = try rows("Activity,CMO,CIO\nCMS,\(text),C\n")
    #expect(cells(rows[0]) == ["CMO=\(letters)", "CIO=C"])
  }

  @Test(arguments: ["", "-", "–", "n/a", " "])
  func `roles without a part are left out`(text: String) throws {
    #expect(cells(try rows("Activity,CMO,CIO\nCMS,\(text),C\nPIM,R,A\n")[0]) == ["CIO=C"])
  }

  @Test func `a stage and columns of other things are told apart from roles`() throws {
    let rows = try rows("Stage;Activity;CMO;CIO;Notes\ncollect;CMS;A;R;ask again\n;PIM;C;A;\n")
    #expect(rows.map(\.stage) == ["collect", nil])
    #expect(rows.map(\.activity) == ["CMS", "PIM"])
    #expect(rows[0].extra.map { [$0.column, $0.text] } == [["Notes", "ask again"]])
    #expect(rows[1].extra.isEmpty)
  }

  @Test func `other text in a column of roles is refused with line and role`() {
    #expect(throws: InterchangeError.noResponsibility(line: 3, role: "CIO", text: "maybe")) {
      try rows("Activity,CMO,CIO\nCMS,A,R\nPIM,A,maybe\nDAM,A,C\n")
    }
  }

  @Test func `a table without responsibilities is refused`() {
    #expect(throws: InterchangeError.noResponsibilities(line: 1)) {
      try rows("Activity,CMO\nCMS,somebody\n")
    }
  }

  @Test func `responsibilities without an activity are refused`() {
    #expect(throws: InterchangeError.noActivity(line: 2)) { try rows("Activity,R,A\n,PM,PO\n") }
  }

  @Test(.enabled(if: TestFiles.shared != nil))
  func `a table from outside has 9 rows with names as written`() throws {
    let rows = try ResponsibilityTableReader.rows(
      CSVReader.table(TestFiles.real("martech-raci.csv")))
    #expect(rows.count == 9)
    #expect(rows[0].activity == "Auth & Billing")
    #expect(
      cells(rows[0]) == [
        "Tech Lead=R", "PM=A", "Legal/Finance=C", "Designer=I", "Community=I",
      ])
    #expect(rows.allSatisfy { row in row.cells.count { $0.letters.contains("A") } == 1 })
  }
}
