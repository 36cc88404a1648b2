import Canvas
import Dashboard
import Domain
import Localization
import Notation
import TestSupport
import Testing

/// What the matrix says of a row, and what can be made of it.
@Suite struct MatrixRowTests {
  private static let rows: KeyValuePairs<String, String> = [
    "O-0001": """
    id: O-0001
    activity: Unify
    stage: unify
    cells: {CMO: A, CIO: A, DAT: R}
    agreed: {marketing: 2026-02-20, it: 2026-03-02}
    agreed-as: {CMO: C, CIO: A, DAT: R}
    """,
    "O-0002": "id: O-0002\nactivity: Measure\ncells: {DAT: R}",
    "O-0003": "id: O-0003\nactivity: Collect\ncells: {CMO: A, DAT: R}",
    "U-0001": "id: U-0001\ntitle: Voucher\nstatus: idea\nneeds: [O-0001]",
    "D-0004": "id: D-0004\ntitle: Budget\nstatus: proposed\napprover: cio\nraised: 2026-03-10",
    "P-0001": "id: P-0001\ntitle: Trial\nstatus: running\nowner: cio",
    "people/cmo.md": "role: CMO", "people/cio.md": "role: CIO",
  ]

  private func stage(columns: Int = 80, rows: Int = 24) throws -> Stage {
    try Sample.stage(Self.rows, .ownership, columns: columns, rows: rows)
  }

  @Test func `a contested row says who claims it, what was agreed, and what it blocks`() throws {
    let stage = try stage()
    #expect(stage.shows("2 hold the A: CMO and CIO. Last agreed 2 Mar: A=CIO."))
    #expect(stage.shows("Blocks U-0001"))
  }

  @Test func `an own letter is there before it is written, and the state with it`() throws {
    var stage = try stage()
    #expect(stage.shows("CONTESTED"))
    stage.press("Right c")
    #expect(stage.changes.count == 1 && stage.shows("DRIFTED") == false)
    #expect(stage.line("O-0001").contains("C   ·   A"))
    #expect(!stage.line("O-0001").contains("CONTESTED"))
    stage.send(.refused(stage.changes[0], words: "The disk is full."))
    #expect(stage.line("O-0001").contains("CONTESTED"), "what was refused is gone again")
  }

  @Test func `the selected cell says its role in full`() throws {
    var stage = try Stage(.ownership)
    stage.press("Right Right")
    #expect(stage.shows("CIO    C  Consulted  Giám đốc CNTT"))
  }

  @Test func `the loads stand below their roles, and too much of it has a mark`() throws {
    let stage = try stage()
    let line = try #require(
      stage.grid.text.split(separator: "\n").first { $0.contains("A load %") })
    #expect(line.split(separator: " ").suffix(6).first == "67!")
  }

  @Test func `long names of roles are cut with a sign, and their columns all come into sight`()
    throws
  {
    let roles = (1...6).map { "  - {key: Steward\($0), name: Steward, side: it}\n" }.joined()
    let store = try portfolio(
      ["O-0001": "id: O-0001\nactivity: Collect\ncells: {Steward6: A}"],
      configuration: "company: X\nroles:\n\(roles)")
    var stage = Stage(store, .ownership)
    #expect(stage.shows("Stewa…"))
    for number in 1...6 {
      stage.press("Right")
      #expect(stage.shows("Steward\(number)"), "the strip names it")
    }
    #expect(stage.line("O-0001").contains(" A "))
  }

  @Test func `below 80 columns a row is a list of its roles`() throws {
    var stage = try stage(columns: 60, rows: 15)
    #expect(stage.line("O-0001").contains("CMO,CIO") && stage.shows("CMO    A  Accountable"))
    stage.press("Right Right Right Right")
    #expect(stage.shows(">DAT    R  Responsible"))
    stage.press("a")
    #expect(stage.changes.count == 1 && stage.shows(">DAT    A  Accountable"))
  }

  @Test func `the selection stays on record and role when files change`() throws {
    var stage = try stage()
    stage.press("Down Right Right")
    let more = try record("O-0000", "id: O-0000\nactivity: First\ncells: {CMO: A}")
    stage.send(
      .storeChanged(
        stage.state.portfolio.replacing(files: [more.path], with: [more], unreadable: [])))
    let role = try #require(stage.state.matrix.role)
    #expect(stage.selected == "O-0002" && stage.state.matrix.roles[role] == "SAL")
    stage.press("c")
    #expect(stage.changes.first?.steps.count == 1)
  }

  @Test func `the selected role stays when the columns become others`() throws {
    var stage = try stage()
    stage.press("Right Right Right Right")
    #expect(stage.state.matrix.selectedRole == "DAT")
    func roles(_ keys: String...) throws -> Configuration {
      let rows = keys.map { "  - {key: \($0), name: \($0), side: it}\n" }.joined()
      return Configuration(try Document(configuration: Array("company: X\nroles:\n\(rows)".utf8)))
    }
    let store = stage.state.portfolio
    stage.send(.storeChanged(store.with(configuration: try roles("NEW", "OLD", "DAT"))))
    #expect(stage.state.matrix.selectedRole == "DAT" && stage.state.matrix.role == 2)
    stage.press("End < < < > > <")
    #expect(stage.state.matrix.firstRole == 0)
    let none = Portfolio(configuration: .empty, today: store.today, records: [])
    stage.send(.storeChanged(none))
    #expect(stage.state.matrix.selectedRole == nil && stage.shows("No activities yet"))
  }

  @Test func `a letter for a row that was archived meanwhile hits no neighbour`() throws {
    var stage = try stage()
    stage.press("Right")
    let gone = try record("O-0001", "id: O-0001\nactivity: Unify\narchived: 2026-03-12")
    stage.send(
      .storeChanged(
        stage.state.portfolio.replacing(files: [gone.path], with: [gone], unreadable: [])))
    stage.press("c")
    #expect(stage.changes.isEmpty && stage.shows("O-0001 was archived meanwhile"))
    stage.press("c")
    #expect(stage.changes.count == 1, "from then on it is the row that is seen")
  }

  @Test func `a contested row becomes a decision with four keys, none of them a letter`() throws {
    var stage = try stage()
    stage.press("Tab Down")
    #expect(stage.picker?.chosen?.label == "Raise a decision")
    stage.press("Enter F2")
    guard case .add(let draft)? = stage.changes.first?.steps.first else {
      Issue.record("nothing was added")
      return
    }
    #expect(draft["title"]?.text == "Who answers for: Unify?")
    #expect(draft["area"]?.text == "data-value" && draft["refs"]?.items.map(\.text) == ["O-0001"])
    #expect(draft["decide-by"]?.items.map(\.text) == ["2026-03-26"])
    #expect(draft["driver"]?.text == "dat" && draft["approver"]?.text == "cmo")
    #expect(draft["agree"]?.items.map(\.text) == ["cio"])
    let options = draft["options"]?.items.compactMap { $0["text"]?.text }
    #expect(options == ["CMO holds the A", "CIO holds the A"])
    let change = stage.changes[0]
    let decision = try record(
      "D-0017",
      "id: D-0017\ntitle: Who\nstatus: draft\ndriver: dat\nraised: 2026-03-12\nrefs: [O-0001]")
    let later = stage.state.portfolio.replacing(
      files: [decision.path], with: [decision], unreadable: [])
    stage.send(.saved(change, ids: [decision.id], later))
    #expect(stage.state.screen == .decisions && stage.selected == "D-0017")
    stage.press("3")
    #expect(stage.shows("D-0017 raised. Waits on DAT, today"))
    stage.press("Tab Down Enter")
    #expect(stage.selected == "D-0017" && stage.shows("D-0017 is about O-0001 already."))
  }

  @Test func `a row without an A offers those who do the work`() throws {
    var stage = try stage()
    stage.press("Down D")
    let options = stage.form?.fields.first { $0.field.key == "options" }?.text
    #expect(options?.contains("DAT holds the A") == true && options?.contains("CMO") == true)
    stage.press("Esc Down")
    #expect(
      !stage.state.availableActions.contains { $0.id == "raise" && $0.isListed },
      "the row is settled")
  }

  @Test func `by role there is everything that it answers for, and Enter leads there`() throws {
    var stage = try stage()
    stage.press("Right Right Right b")
    let items = stage.picker?.items.map { "\($0.label) \($0.detail)" }
    #expect(
      items == [
        "A  Unify CONTESTED  O-0001", "Waits on  Budget Proposed  D-0004",
        "Pilot  Trial Running  P-0001",
      ])
    #expect(stage.picker?.title == "CIO Technology: load 33%, A 1, R 0")
    stage.press("Down Enter")
    #expect(stage.context == .page && stage.shows("D-0004  Budget"))
    stage.press("Esc")
    #expect(stage.context == .picker)
    stage.press("Esc Esc b")
    #expect(stage.picker?.items.map(\.label).prefix(2) == ["CMO", "SAL"])
    stage.press("Down Enter")
    #expect(stage.shows("SAL answers for nothing yet."))
  }

  @Test func `y agrees for my side without a letter`() throws {
    var stage = try stage()
    stage.state.actor = .person(RecordID(handle: "cmo"))
    stage.press("Down Down Tab")
    while stage.picker?.chosen?.label != "Agree for my side" { stage.press("Down") }
    stage.press("Enter")
    #expect(stage.changes.map(\.action) == [.agree])
  }

  @Test(arguments: ScreenTests.sizes, Language.allCases)
  func `a selected cell reads well in every size and language`(
    size: (Int, Int), language: Language
  ) throws {
    var stage = try Stage(.ownership, columns: size.0, rows: size.1, language: language)
    stage.press("Down Down Right Right")
    stage.matches("matrix-\(size.0)x\(size.1)-\(language.rawValue)")
    stage.press("b")
    stage.matches("by-role-\(size.0)x\(size.1)-\(language.rawValue)")
    stage.press("Esc D")
    #expect(stage.form?.origin?.text == "O-0003")
  }
}

extension Stage {
  /// The first line with these words; empty where there is none.
  func line(_ words: String) -> String {
    grid.text.split(separator: "\n").first { $0.contains(words) }.map(String.init) ?? ""
  }
}
