import Canvas
import Dashboard
import Domain
import Localization
import Notation
import TestSupport
import Testing

@Suite struct ConflictTests {
  private static let files: KeyValuePairs<String, String> = [
    "U-0014": """
    id: U-0014
    title: Chatbot Zalo
    status: idea
    reason: later
    conflicts:
      - {field: status, base: idea, values: [{value: framed, by: cio, on: 2026-03-13}, {value: parked, by: cmo, on: 2026-03-12}]}
      - {field: title, base: Chatbot Zalo, values: [{value: Bot, by: Trần Văn An}, {value: Zalo}]}
    """,
    "U-0015": "id: U-0015\ntitle: Nhắc mua lại\nstatus: framed",
  ]

  private func stage(
    _ screen: ScreenID = .backlog, columns: Int = 80, rows: Int = 24, _ language: Language = .en
  ) throws -> Stage {
    let preferences = Preferences(language: language, theme: "dark")
    return Stage(
      try portfolio(Self.files), screen, columns: columns, rows: rows, preferences: preferences)
  }

  @Test func `the chooser reads well in both sizes and languages`() throws {
    for (columns, rows) in [(80, 24), (120, 40)] {
      for language in Language.allCases {
        var stage = try stage(columns: columns, rows: rows, language)
        stage.press("w")
        stage.matches("chooser-\(columns)x\(rows)-\(language.rawValue)")
      }
    }
  }

  @Test func `the meeting names what waits to be chosen`() throws {
    for language in Language.allCases {
      let stage = try stage(.meeting, language)
      stage.matches("conflicts-meeting-\(language.rawValue)")
    }
  }

  @Test func `what is contested in the configuration names its command`() throws {
    let configuration =
      sampleConfiguration
      + "conflicts: [{field: company, base: Lá Sen, values: [{value: B}, {value: C}]}]\n"
    let stage = Stage(try portfolio([:], configuration: configuration), .meeting)
    #expect(stage.shows("Conflicting edits 1"))
    #expect(stage.shows("steerco resolve steerco.yaml company 1"))
  }

  @Test func `a record with a conflict has its sign in lists, also in ASCII`() throws {
    var stage = try stage()
    #expect(stage.shows("U-0014⚠") && !stage.shows("U-0015⚠"))
    stage.state.glyphs = .ascii
    stage.send(.input(.resize(Size(columns: 81, rows: 24))))
    #expect(stage.shows("U-0014!"))
  }

  @Test func `the key is there only where there is something to choose`() throws {
    let key = Action.named("resolve")?.keys.first?.description
    let catalogue = Catalogue(language: .en)
    #expect(catalogue.text(ConflictMessage.pressKey).hasPrefix("\(key ?? "none") "))
    var stage = try stage()
    #expect(stage.state.availableActions.contains { $0.id == "resolve" })
    stage.press("Down")
    #expect(!stage.state.availableActions.contains { $0.id == "resolve" })
    stage.press("Up L")
    #expect(!stage.state.availableActions.contains { $0.id == "resolve" })
  }

  @Test func `two keys settle one field, the next one follows, and undo brings them back`() throws {
    var stage = try stage()
    stage.press("w Down")
    #expect(stage.picker?.title.hasSuffix("(1/2)") == true)
    stage.press("Enter")
    let record = try #require(stage.state.selected?.record)
    #expect(
      stage.changes == [
        try .settling(record, "status", to: .scalar("parked"), in: stage.state.portfolio)
      ])
    #expect(stage.picker?.title == "Title of U-0014 was changed on both sides (2/2)")
    stage.press("End Enter")
    #expect(stage.changes.count == 2 && stage.picker == nil)
    let change = stage.changes[0]
    stage.send(.saved(change, ids: [record.id], stage.state.portfolio))
    #expect(stage.state.notice?.text == "Resolved: U-0014 status: Idea.")
    stage.press("u")
    #expect(stage.changes.last?.action == .undo)
    guard case .edit(_, let edits)? = stage.changes.last?.steps.first else { return }
    #expect(edits.contains { $0.entry == "status" && $0.value == record.conflicts[0].node })
  }

  @Test func `the key chooses for the row of the meeting that is selected, the others follow`()
    throws
  {
    var stage = try stage(.meeting)
    let path = try #require(stage.state.portfolio[try id("U-0014")]?.path)
    for _ in 0..<20 where stage.state.board?.selected?.key != "\(path) title" {
      stage.press("Down")
    }
    stage.press("w")
    #expect(stage.picker?.title == "Title of U-0014 was changed on both sides (1/2)")
  }

  @Test func `a save that met another says that both values were kept`() throws {
    var stage = try stage()
    let id = try id("U-0014")
    let conflict = try #require(stage.state.portfolio[id]?.conflicts.first)
    let change = Change(.edit, [.edit(id, [Edit("status", from: nil, to: .scalar("framed"))])])
    stage.send(
      .saved(
        change, ids: [id], stage.state.portfolio, conflicts: [RecordConflict(id, conflict)]))
    #expect(
      stage.state.notice?.text
        == "Conflict: both values kept. U-0014 Status: CIO set Framed, CMO set Parked (in force: "
        + "Idea). w chooses.")
    #expect(stage.state.notice?.isProblem == true)
  }

  // MARK: Forms whose record changes underneath

  private func form(columns: Int = 80, rows: Int = 24, _ language: Language = .en) throws -> Stage {
    let preferences = Preferences(language: language, theme: "dark")
    var stage = Stage(
      try portfolio(Sample.decisions), columns: columns, rows: rows, preferences: preferences)
    stage.press("e")
    stage.type("!")
    return stage
  }

  private func change(_ stage: inout Stage, _ text: String) throws {
    stage.send(.storeChanged(try portfolio(["D-0001": text, "D-0002": "id: D-0002\ntitle: x"])))
  }

  private static let theirs =
    "id: D-0001\ntitle: Thuê ngoài\nstatus: proposed\ndecide-by: [2026-03-01]\ntrigger: họ"

  @Test func `a clash shows in the form, in both sizes and languages`() throws {
    for (columns, rows) in [(80, 24), (120, 40)] {
      for language in Language.allCases {
        var stage = try form(columns: columns, rows: rows, language)
        stage.press("Enter Up")
        try change(&stage, Self.theirs)
        stage.matches("form-clash-\(columns)x\(rows)-\(language.rawValue)")
      }
    }
  }

  @Test func `what was not touched follows, what was typed stays, and nothing moves`() throws {
    var stage = try form()
    stage.press("Left")
    let cursor = stage.form?.typing
    try change(&stage, Self.theirs)
    #expect(stage.form?.typing?.text == cursor?.text && stage.form?.selected == 0)
    #expect(stage.form?.fields.first { $0.field.key == "trigger" }?.text == "họ")
    stage.press("Ctrl-s")
    let edit = Edit("title", from: .scalar("Mua hay xây?"), to: .scalar("Mua hay xây?!"))
    #expect(stage.changes == [Change(.edit, [.edit(try id("D-0001"), [edit])])])
  }

  @Test func `a field that is open and unchanged takes the new value when it is left`() throws {
    var stage = try form()
    stage.press("Backspace")
    try change(&stage, Self.theirs)
    #expect(stage.form?.typing?.text == "Mua hay xây?")
    stage.press("Enter")
    #expect(stage.form?.fields[0].text == "Thuê ngoài" && stage.form?.hasChanges == false)
  }

  @Test func `a form under a list to choose from follows, too`() throws {
    var stage = try form()
    stage.press("Enter")
    stage.goTo("door")
    stage.press("Enter")
    try change(&stage, Self.theirs)
    stage.press("Esc")
    #expect(stage.form?.fields.first { $0.field.key == "trigger" }?.text == "họ")
  }

  @Test func `a record that goes away leaves what was typed, and says so`() throws {
    var stage = try form()
    try change(&stage, Self.theirs + "\narchived: 2026-03-12")
    #expect(stage.shows("archived meanwhile") && stage.form?.typing?.text == "Mua hay xây?!")
    stage.send(.storeChanged(try portfolio(["D-0002": "id: D-0002\ntitle: x"])))
    #expect(stage.shows("the file is gone") && stage.form?.typing?.text == "Mua hay xây?!")
    let broken = UnreadableFile(kind: .decision, fileName: "D-0001-x.md", reason: .notRegular)
    stage.send(
      .storeChanged(
        Portfolio(configuration: .empty, today: Stage.today, records: [], unreadable: [broken])))
    #expect(stage.shows("cannot be read now") && stage.form?.typing?.text == "Mua hay xây?!")
    stage.press("Ctrl-s")
    stage.send(.refused(stage.changes[0], words: "It is gone."))
    #expect(stage.form?.fields[0].text == "Mua hay xây?!" && stage.shows("It is gone."))
    try change(&stage, Self.theirs)
    stage.press("Ctrl-s")
    #expect(stage.changes.count == 2)
  }
}
