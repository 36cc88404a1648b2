import Canvas
import Dashboard
import Domain
import Localization
import Notation
import TestSupport
import Testing

@Suite struct FormTableTests {
  private static let options = """
    id: D-0001
    title: Buy or build
    status: draft
    options:
      - {id: A, text: buy, trade-off: locked in, cost: 9600}   # dear
      - {id: B, text: "build"}
    """

  private func stage(_ text: String = options, columns: Int = 120) throws -> Stage {
    var stage = try Sample.stage(["D-0001": text], columns: columns, rows: 30)
    stage.press("e")
    return stage
  }

  private func saved(_ stage: inout Stage) throws -> [Edit] {
    stage.press("Ctrl-s")
    guard case .edit(_, let edits)? = stage.changes.last?.steps.first else {
      Issue.record("nothing was saved")
      return []
    }
    return edits
  }

  @Test func `tables and lists to mark read well in every size and language`() throws {
    for (columns, rows) in [(60, 15), (80, 24), (120, 40), (200, 50)] {
      for language in Language.allCases {
        let size = "\(columns)x\(rows)-\(language.rawValue)"
        var stage = try Stage(columns: columns, rows: rows, language: language)
        stage.press("e")
        stage.goTo("options")
        stage.press("Enter Right")
        stage.matches("form-table-\(size)")
        stage.press("Esc")
        stage.goTo("agree")
        stage.press("Enter")
        stage.matches("form-marks-\(size)")
      }
    }
    var stage = try Stage(columns: 60, rows: 15)
    stage.press("e")
    stage.goTo("options")
    stage.press("Enter Enter Down")
    stage.matches("form-row-60x15-en")
  }

  @Test func `a cell that is changed leaves the other rows, and is an edit of its row alone`()
    throws
  {
    var stage = try stage()
    stage.goTo("options")
    stage.press("Enter Down Right Right")
    stage.type("slow")
    stage.press("Enter")
    let old = Node.map([.init("id", .scalar("B")), .init("text", .scalar("build"))])
    let new = Node.map(old.pairs + [.init("trade-off", .scalar("slow"))])
    #expect(try saved(&stage) == [Edit("options", entry: "B", from: old, to: new)])
  }

  @Test func `a new row gets its letter by itself, and is only written with something in it`()
    throws
  {
    var stage = try stage()
    stage.goTo("options")
    stage.press("Enter End Enter")
    #expect(stage.form?.typing != nil)
    stage.press("Esc Esc")
    #expect(stage.form?.hasChanges == false)
    stage.press("Enter End Enter")
    stage.type("extend")
    stage.press("Enter")
    let new = Node.map([.init("id", .scalar("C")), .init("text", .scalar("extend"))])
    #expect(try saved(&stage) == [Edit("options", entry: "C", from: nil, to: new)])
  }

  @Test func `rows are removed, brought back and moved`() throws {
    var stage = try stage()
    stage.goTo("options")
    stage.press("Enter Delete")
    #expect(stage.form?.table?.rows.count == 1 && stage.shows("Removed A"))
    stage.press("Ctrl-z")
    #expect(stage.form?.table?.rows.count == 2 && stage.form?.hasChanges == false)
    stage.press("Alt-Down")
    let names = stage.form?.table?.rows.compactMap { $0["id"]?.text }
    #expect(names == ["B", "A"])
  }

  @Test func `what was done in a table is kept by Esc, and said on the form`() throws {
    var stage = try stage()
    stage.goTo("options")
    stage.press("Enter Right")
    stage.type("!")
    stage.press("Esc Esc")
    #expect(stage.context == .form && stage.shows("(2) A buy!; B build"))
    stage.press("Esc e")
    stage.goTo("options")
    #expect(stage.form?.current.text.contains("buy!") == true)
  }

  @Test func `a cell says what it takes, what is typed will be, and what does not fit`() throws {
    var stage = try stage()
    stage.goTo("options")
    stage.press("Enter Right Right Right Right")
    stage.type("x")
    stage.press("Enter")
    #expect(stage.shows("does not fit"))
    stage.press("Ctrl-s")
    #expect(stage.changes.isEmpty)
  }

  @Test func `numbers of a table are typed as the language writes them, days as people do`() throws
  {
    var stage = Stage(
      try portfolio(["P-0001": "id: P-0001\ntitle: Trial"]), .pilots, columns: 120, rows: 30,
      preferences: Preferences(language: .vi, theme: "dark"))
    stage.press("e")
    stage.goTo("series")
    stage.press("Enter Enter")
    stage.type("3,5")
    stage.press("Tab")
    #expect(stage.form?.table?.rows.first?["value"]?.text == "3.5")
    #expect(stage.form?.table?.rows.first?["on"]?.text == "2026-03-12")
  }

  @Test func `the letters of a row of responsibilities are a table of the roles`() throws {
    var stage = try Sample.stage(Sample.matrix, .ownership, columns: 120, rows: 30)
    stage.press("e")
    stage.goTo("cells")
    stage.press("Enter Down Enter")
    stage.type("C")
    stage.press("Enter")
    let edit = Edit("cells", entry: "CIO", from: .scalar("R"), to: .scalar("C"))
    #expect(try saved(&stage) == [edit])
  }

  @Test func `under 80 columns a row opens as a form of its own`() throws {
    var stage = try stage(columns: 70)
    stage.goTo("options")
    stage.press("Enter Enter Down Down Enter")
    stage.type(", dear")
    stage.press("Enter")
    #expect(stage.form?.table?.rows.first?["trade-off"]?.text == "locked in, dear")
    stage.press("Esc")
    #expect(stage.form?.table?.isCard == false)
    stage.press("Esc")
    #expect(stage.context == .form)
  }

  @Test func `several are marked by Space or Enter, and stand in the form at once`() throws {
    var stage = try Stage()
    stage.press("e")
    stage.goTo("agree")
    stage.press("Enter")
    #expect(stage.picker?.marked == ["cmo", "fin"])
    stage.press("Space")
    stage.type("cio")
    stage.press("Enter Esc")
    #expect(stage.form?.current.text == "fin, cio")
  }

  @Test func `any word can be added to a list of words`() throws {
    var stage = try Stage()
    stage.press("e")
    stage.goTo("tags")
    stage.press("Enter")
    stage.type("two words")
    stage.press("Enter")
    stage.type("tet")
    stage.press("Enter Esc")
    #expect(stage.form?.current.text == "two words, tet")
  }

  @Test func `a field stands where it is drawn`() throws {
    var stage = try stage()
    stage.goTo("door")
    let row = try #require(stage.grid.text.split(separator: "\n").firstIndex { $0.contains(">") })
    let place = Position(row: row, column: 10)
    #expect(stage.state.formField(at: place) == stage.form?.selected)
    #expect(stage.state.formField(at: Position(row: 2, column: 10)) == nil)
  }

  @Test func `what the next state's gate wants is said at the fields`() throws {
    var stage = try stage(Self.options, columns: 140)
    #expect(stage.shows("needed for Proposed"))
    stage.goTo("recommended")
    stage.type("A")
    stage.press("Enter")
    #expect(stage.state.overlays.count == 1)
  }

  @Test func `arrows go from section to section`() throws {
    var stage = try stage()
    stage.press("Right")
    #expect(stage.form?.current.field.key.text == "driver")
    stage.press("Right Left Left")
    #expect(stage.form?.current.field.key.text == "title")
  }
}

/// What saving a table writes into the file.
@Suite struct FormTableBytesTests {
  @Test func `rows that nobody touched keep every byte, their comments too`() throws {
    let text = """
      id: D-0001
      title: Buy or build
      options:   # at least two
        - { id: 'A',  text: buy }   # dear
        - {id: B, text: "build", note: unknown}

      """
    var stage = try Sample.stage(["D-0001": text], columns: 120, rows: 30)
    stage.press("e")
    stage.goTo("options")
    stage.press("Enter Down Right Right")
    stage.type("slow")
    stage.press("Enter End Enter")
    stage.type("wait")
    stage.press("Enter Ctrl-s")
    let change = try #require(stage.changes.last)
    let record = try #require(stage.state.portfolio.record(path: "decisions/D-0001-x.md"))
    guard case .edit(_, let edits)? = change.steps.first else { return }
    let written = try edits.reduce(record.document) { try $0.applying($1, of: .decision) }
    let lines = String(decoding: written.bytes, as: UTF8.self).split(separator: "\n")
    #expect(lines.contains("  - { id: 'A',  text: buy }   # dear"))
    #expect(lines.contains("options:   # at least two"))
    #expect(lines.contains("  - {id: B, text: \"build\", trade-off: slow, note: unknown}"))
    #expect(lines.contains("  - {id: C, text: wait}"))
  }
}
