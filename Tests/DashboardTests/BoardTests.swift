import Canvas
import Dashboard
import Domain
import Localization
import TestSupport
import Testing

@Suite struct BoardTests {
  /// Two decisions, a contested row, a pilot past its time box, an overdue action.
  private static let files: KeyValuePairs<String, String> = [
    "D-0001":
      "id: D-0001\ntitle: Mua hay xây?\nstatus: proposed\nraised: 2026-03-01\ndecide-by: [2026-03-03]\napprover: CIO",
    "D-0002":
      "id: D-0002\ntitle: Ngân sách\nstatus: proposed\nraised: 2026-03-05\ndecide-by: [2026-03-15]\napprover: CMO\nagree: [CIO, FIN, DPO, SAL]",
    "O-0001": "id: O-0001\nactivity: Collect\nstage: collect\ncells: {CMO: A, CIO: AR}",
    "P-0001":
      "id: P-0001\ntitle: Voucher\nstatus: running\nowner: CMO\nstart: 2026-01-01\nend: 2026-03-10",
    "M-0001":
      "id: M-0001\ndate: 2026-02-01\nstatus: closed\nchair: CMO\nactions: [{id: A1, text: Báo giá, owner: CIO, due: 2026-03-01, state: open}]",
    "M-0002":
      "id: M-0002\ndate: 2026-03-12\nstatus: open\nchair: CMO\nminutes: 60\npresent: [CMO, SAL]\nagenda: [{ref: D-0001, verb: decide, minutes: 12}, {ref: P-0001, minutes: 8}]",
  ]

  private static func stage(
    columns: Int = 80, rows: Int = 24, isReadOnly: Bool = false
  ) throws -> Stage {
    Stage(
      try portfolio(files), .meeting, columns: columns, rows: rows,
      preferences: Preferences(language: .en, theme: "dark", isReadOnly: isReadOnly))
  }

  @Test func `the meeting names what waits, on whom and since when`() throws {
    let stage = try Self.stage()
    stage.matches("board-meeting")
    for words in [
      "CIO, 11 days", "CMO, CIO +3, 7d", "A=CMO,CIO", "past its time box: Voucher", "VERDICT DUE",
      "NO QUORUM M2 I0: IT", "Decisions 2 · 12'", "+11d",
    ] {
      #expect(stage.shows(words), "\(words)")
    }
  }

  @Test func `keys act on the selected record, of whatever kind it is`() throws {
    for (keys, kind) in [("", Kind.decision), ("Down Down", .ownership), ("Down Down j", .pilot)] {
      var stage = try Self.stage()
      stage.press(keys)
      #expect(stage.state.selected?.record?.kind == kind)
      stage.press("e")
      #expect(stage.form?.kind == kind)
      stage.press("Esc y Enter")
      #expect(stage.context == .page)
      stage.press("Esc")
      #expect(stage.context == .board)
    }
  }

  @Test func `an action stands for the meeting that gave it`() throws {
    var stage = try Self.stage()
    stage.press("Down Down Down Down")
    #expect(stage.selected == "M-0001")
  }

  @Test func `a figure has no record, and no action offers itself on it`() throws {
    var stage = try Self.stage()
    stage.press("Right")
    #expect(stage.context == .figure && stage.selected == nil)
    #expect(!stage.shows("Edit") && stage.shows("a Add"))
    stage.press("Enter")
    #expect(stage.context == .figure)
    stage.press("Left")
    #expect(stage.selected == "D-0001")
  }

  @Test func `the selection stays on its record when it moves to another place`() throws {
    var stage = try Self.stage()
    stage.press("Down")
    #expect(stage.selected == "D-0002")
    let all = Array(try portfolio(Self.files).allRecords)
    let late = try record(
      "D-0002",
      "id: D-0002\ntitle: Ngân sách\nstatus: proposed\nraised: 2026-03-05\ndecide-by: [2026-02-01]")
    stage.send(.storeChanged(Self.store(all.filter { $0.id.text != "D-0002" } + [late])))
    #expect(stage.selected == "D-0002" && stage.state.board?.selectedIndex == 0)
  }

  @Test func `when the selected record goes, its neighbour is selected`() throws {
    var stage = try Self.stage()
    stage.press("Down")
    let all = Array(try portfolio(Self.files).allRecords)
    stage.send(.storeChanged(Self.store(all.filter { $0.id.text != "D-0002" })))
    #expect(stage.selected == "O-0001")
    stage.send(.storeChanged(Self.store([])))
    #expect(stage.selected == nil && stage.shows("Nothing needs the committee"))
  }

  private static func store(_ records: [Record]) -> Portfolio {
    Portfolio(configuration: .empty, today: Stage.today, records: records)
  }

  @Test func `a file that cannot be read is seen on the overview`() throws {
    var stage = try Stage(.meeting, rows: 40, store: "broken")
    stage.matches("broken-meeting")
    #expect(stage.shows("UNREADABLE"))
    while stage.state.selected?.record != nil { stage.press("Down") }
    stage.press("Enter")
    #expect(stage.context == .page && stage.shows("Cannot read"))
  }

  @Test func `a click selects, a second opens, and the wheel moves`() throws {
    var stage = try Self.stage()
    let place = Position(row: 5, column: 5)
    stage.send(.input(.mouse(Mouse(.press(.left), at: place))))
    #expect(stage.selected == "D-0002")
    stage.send(.input(.mouse(Mouse(.press(.left), at: place))))
    #expect(stage.context == .page)
    stage.press("Esc")
    stage.send(.input(.mouse(Mouse(.wheelDown, at: place))))
    #expect(stage.selected == "M-0001")
    stage.send(.input(.mouse(Mouse(.press(.left), at: Position(row: 20, column: 50)))))
    #expect(stage.context == .figure)
  }

  @Test func `nothing on a board is sorted or filtered, and the help does not say so`() throws {
    var stage = try Self.stage()
    stage.press("?")
    let labels = stage.picker?.items.map(\.label) ?? []
    #expect(!labels.contains("Sort") && !labels.contains("Filter") && labels.contains("Edit"))
  }

  @Test func `a on the scorecard offers the kinds that it is made of`() throws {
    var stage = try Stage(.scorecard)
    stage.press("a")
    #expect(stage.picker?.items.map(\.label) == ["Segment", "Tool", "Metric"])
    stage.press("Down Enter")
    #expect(stage.form?.kind == .tool)
    stage = try Stage(.meeting)
    stage.press("a")
    #expect(stage.form?.kind == .meeting)
  }

  @Test func `a board speaks the other language at once, and knows a terminal without marks`()
    throws
  {
    var stage = try Stage(.meeting, language: .vi)
    stage.state.glyphs = .ascii
    #expect(stage.shows("Sức khỏe") && stage.shows("D CẦN KẾT LUẬN"))
    stage.press(":")
    stage.type("Đổi ngôn ngữ")
    stage.press("Enter")
    stage.type("English")
    stage.press("Enter")
    #expect(stage.shows("Health") && stage.shows("R VERDICT DUE"))
  }

  @Test func `what is behind the fiftieth row is counted`() throws {
    let records = try (1...60).map { number in
      try record("O-\(1000 + number)", "activity: A\(number)\ncells: {CMO: A, CIO: A}")
    }
    var stage = Stage(Self.store(records), .meeting)
    #expect(stage.shows("Ownership 60"))
    for _ in 0..<50 { stage.press("Down") }
    #expect(stage.shows("and 10 more") && stage.context == .figure)
  }

  @Test func `every row of a board can be reached in every size`() throws {
    for screen in [ScreenID.meeting, .scorecard] {
      for (columns, rows) in ScreenTests.sizes {
        var stage = try Stage(screen, columns: columns, rows: rows)
        for index in stage.state.board?.rows.indices ?? 0..<0 {
          #expect(stage.state.board?.selectedIndex == index)
          #expect(stage.grid.marked.contains("selection"), "\(screen) \(columns)×\(rows) \(index)")
          stage.press("Down")
        }
      }
    }
  }

  @Test func `figures say how far they moved in 30 days, and whether that is better`() throws {
    let before = [
      HealthFigure("overdue-decisions", [.number(1)], good: .down),
      HealthFigure("latency", [.days(23)], good: .down),
      HealthFigure("clarity", [.fraction(0.71428)], good: .up),
      HealthFigure("customer-metric-share", [.fraction(0.53)], good: .up),
      HealthFigure("promise-versus-proof", [.missing], good: .up),
    ]
    for (columns, rows) in ScreenTests.sizes.dropFirst() {
      var stage = try Stage(.meeting, columns: columns, rows: rows)
      #expect(!stage.shows("30 days"))
      stage.send(.pastRead(before))
      stage.matches("board-change-\(columns)x\(rows)")
    }
  }
}

extension BoardTests {
  @Test func `a large store is worked out beside the keys, and its board says so meanwhile`() throws
  {
    let records = try (1...600).map { number in
      try record("decisions/D-\(number)-x.md", "id: D-\(number)\nstatus: proposed\ndoor: one-way")
    }
    let large = Portfolio(
      configuration: try portfolio([:]).configuration, today: try day("2026-03-12"),
      records: records)
    var stage = Stage(try portfolio([:]), .meeting)
    stage.send(.storeChanged(large))
    #expect(stage.state.isWorkingOut)
    #expect(stage.shows("Working out 600 records"))
    large.assess { count, work in (0..<count).forEach(work) }
    stage.send(.assessed)
    #expect(!stage.state.isWorkingOut)
    #expect(stage.shows("D-1!"))
  }
}
