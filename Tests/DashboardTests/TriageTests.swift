import Canvas
import Dashboard
import Domain
import Localization
import Notation
import TestSupport
import Testing

@Suite struct TriageTests {
  /// Passes the strategy gate.
  private static let sound = """
    objective: G-0001
    metric: K-0001
    baseline: 1
    target: 2
    customer-problem: Waits too long
    customer-benefit: Waits less
    """

  /// Use cases with gates that are open where the number is even.
  private func store(_ count: Int, _ others: [(String, String)] = []) throws -> Portfolio {
    let cases = try (1...count).map { number in
      let id = "U-\(String(number + 10_000).dropFirst())"
      let fields = number.isMultiple(of: 2) ? Self.sound : "brief: Number \(number)"
      return try record(id, "id: \(id)\ntitle: Number \(number)\nstatus: idea\n\(fields)")
    }
    let base = try portfolio([
      "G-0001": "id: G-0001\ntitle: Keep", "K-0001": "id: K-0001\nname: NPS\nlevel: customer",
      "people/cmo.md": "role: CMO", "people/cio.md": "role: CIO",
    ])
    let more = try others.map { try record($0.0, $0.1) }
    return Portfolio(
      configuration: base.configuration, today: base.today,
      records: Array(base.allRecords) + cases + more)
  }

  private func stage(
    _ count: Int = 4, _ others: [(String, String)] = [], columns: Int = 80, rows: Int = 24,
    as actor: String? = "cmo"
  ) throws -> Stage {
    var stage = Stage(try store(count, others), .backlog, columns: columns, rows: rows)
    if let actor { stage.state.actor = Actor(RecordID(handle: actor)) }
    return stage
  }

  /// The last change as the files have it from now on.
  private func save(_ stage: inout Stage, _ place: Int? = nil) throws {
    let change = try #require(stage.changes[place ?? stage.changes.count - 1] as Change?)
    stage.arrive(change)
  }

  private func status(_ id: String, _ stage: Stage) throws -> String? {
    stage.state.portfolio[try TestSupport.id(id)]?.status
  }

  @Test func `25 use cases are sorted with 40 keys, none of them a letter`() throws {
    var stage = try stage(25, columns: 120)
    var count = 0
    func press(_ keys: String) {
      count += keys.split(separator: " ").count
      stage.press(keys)
      while stage.arrived < stage.changes.count { stage.arriveNext() }
    }
    press("Tab")
    while stage.picker?.chosen?.label != "Triage" { press("Down") }
    press("Enter")
    for number in 1...25 {
      #expect(stage.shows("Triage \(number)/25"))
      switch number {
      case _ where number.isMultiple(of: 2): press("Enter")
      case 1, 9, 17: press("2 Enter")
      case 5, 21: press("4 Enter")
      case 3, 11: press("5")
      case 7: press("0")
      default: press("3")
      }
    }
    #expect(count <= 40, "\(count) keys")
    #expect(
      stage.shows(
        "25 triaged: 12 accepted, 3 parked, 5 need info, 2 dropped, 2 handed over, 1 skipped."))
    let found = stage.state.portfolio.records(of: .useCase).map(\.status)
    #expect(found.count { $0 == "framed" } == 12 && found.count { $0 == "parked" } == 3)
    #expect(found.count { $0 == "dropped" } == 2)
    let parked = stage.state.portfolio.records(of: .useCase).filter { $0.status == "parked" }
    #expect(parked.allSatisfy { Typed<UseCase>($0).reason == "No capacity this quarter" })
    stage.press("Enter Enter")
    #expect(stage.context == .triage, "a key that repeats does not carry past the end")
    press("Esc")
    #expect(stage.context == .list && stage.selected == "U-0025")
  }

  @Test func `the next card is there before the change has been written`() throws {
    var stage = try stage()
    stage.press("t")
    #expect(stage.context == .triage && stage.shows("Triage 1/4") && stage.shows("U-0001"))
    stage.press("3 1")
    #expect(stage.shows("Triage 3/4") && stage.changes.count == 2)
    #expect(stage.changes.map(\.action) == [.ask, .move])
  }

  @Test func `arrows and Enter choose as the digits do`() throws {
    var stage = try stage()
    stage.press("t Down Down Down Down Down Enter")
    #expect(stage.shows("Triage 2/4") && stage.changes.isEmpty)
    stage.press("Enter")
    #expect(stage.changes.map(\.action) == [.move])
  }

  @Test func `it begins with the selected row and goes round, over what the filter shows`() throws {
    var stage = try stage(4, [("U-0009", "id: U-0009\ntitle: Ready\nstatus: ready")])
    stage.state.filter(by: "number")
    stage.press("Down Down t")
    #expect(stage.shows("Triage 1/4") && stage.shows("U-0003 Number 3"))
    stage.press("0 0")
    #expect(stage.shows("Triage 3/4") && stage.shows("U-0001 Number 1"))
    stage.press("Esc")
    #expect(stage.selected == "U-0001" && stage.context == .list)
  }

  @Test func `what was parked comes up only where the list shows nothing else to sort`() throws {
    let parked = ("U-0009", "id: U-0009\ntitle: Later\nstatus: parked\nreason: No\n" + Self.sound)
    var stage = try stage(2, [parked])
    stage.press("t")
    #expect(stage.shows("Triage 1/2"))
    stage.press("Esc")
    stage.state.filter(by: "status:parked")
    stage.press("t")
    #expect(stage.shows("Triage 1/1") && stage.shows("U-0009 Later"))
    stage.press("1")
    try save(&stage)
    #expect(try status("U-0009", stage) == "framed")
  }

  @Test func `with nothing to sort it says so, and what to do`() throws {
    var stage = try Sample.stage(["U-0001": "id: U-0001\ntitle: A\nstatus: ready"], .backlog)
    stage.press("t")
    #expect(stage.context == .list && stage.shows("Nothing to triage"))
    stage.press("Enter t")
    #expect(stage.context == .page && stage.shows("U-0001 is past triage"))
  }

  @Test func `a closed gate says what it misses, leads to the field, and back to the card`() throws
  {
    var stage = try stage()
    stage.press("t 1")
    #expect(stage.changes.isEmpty && stage.shows("U-0001 cannot become “framed” yet"))
    stage.press("Enter")
    #expect(stage.form?.current.field.key.text == "objective")
    stage.press("Down Down")
    stage.type("9")
    stage.press("Ctrl-s")
    try save(&stage)
    #expect(stage.shows("Still missing"))
    stage.press("Esc")
    #expect(stage.context == .triage && stage.shows("Triage 1/4") && stage.shows("U-0001"))
  }

  @Test func `a reason is asked once, and Enter gives it again`() throws {
    var stage = try stage()
    stage.press("t 4")
    stage.type("Too dear")
    stage.press("Enter 4 Enter")
    let reasons = stage.changes.map { change -> String? in
      guard case .edit(_, let edits)? = change.steps.first else { return nil }
      return edits.first { $0.key == "reason" }?.value?.text
    }
    #expect(reasons == ["Too dear", "Too dear"] && stage.shows("Triage 3/4"))
    stage.press("2")
    #expect(stage.picker?.chosen?.label == "No capacity this quarter")
    stage.press("Esc")
    #expect(stage.context == .triage && stage.changes.count == 2)
  }

  @Test func `u takes back what was done last, and leads to its card`() throws {
    var stage = try stage()
    stage.press("t 2 Enter")
    try save(&stage)
    #expect(try status("U-0001", stage) == "parked" && stage.shows("Triage 2/4"))
    stage.press("0 u")
    #expect(stage.shows("Triage 2/4") && stage.changes.count == 1, "a card that was skipped")
    stage.press("u")
    #expect(stage.shows("Triage 1/4") && stage.changes.count == 2)
    try save(&stage)
    #expect(try status("U-0001", stage) == "idea" && stage.shows("Undone: parked U-0001."))
  }

  @Test func `u waits for a change that is still on its way`() throws {
    var stage = try stage()
    stage.press("t 3 3 u")
    #expect(stage.changes.count == 2 && stage.shows("Triage 3/4"))
    stage.arriveNext()
    #expect(stage.changes.count == 2)
    stage.arriveNext()
    #expect(stage.changes.count == 3 && stage.shows("Triage 2/4"))
    stage.arriveNext()
    let asked = try #require(stage.state.portfolio[id("U-0002")])
    #expect(Typed<UseCase>(asked).askedSides.isEmpty)
    #expect(stage.shows("Undone: asked IT about U-0002."))
  }

  @Test func `what was refused comes again, and its card says why`() throws {
    var stage = try stage(2)
    stage.press("t 3")
    stage.send(.refused(stage.changes[0], words: "The disk is full."))
    #expect(stage.shows("Triage 2/2") && stage.shows("The disk is full."))
    stage.press("0")
    #expect(stage.shows("Triage 1/2") && stage.shows("U-0001") && stage.shows("The disk is full."))
  }

  @Test func `whoever is asked has the next move, until another state answers`() throws {
    var stage = try stage(2)
    stage.press("Down t")
    #expect(stage.shows("asks IT") && stage.shows("IT moves next"))
    stage.press("5")
    try save(&stage)
    stage.press("Esc Down")
    #expect(stage.shows("waits on IT, since today") && stage.line("U-0002").contains("IT 0d"))
    stage.press("Up Down t 1")
    try save(&stage)
    let record = try #require(stage.state.portfolio[id("U-0002")])
    #expect(record.status == "framed" && Typed<UseCase>(record).askedSides.isEmpty)
  }

  @Test func `the other side is that of whoever sorts`() throws {
    for (actor, side) in [("cmo", "it"), ("cio", "marketing")] {
      var stage = try stage(2, as: actor)
      stage.press("t 5")
      try save(&stage)
      let record = try #require(stage.state.portfolio[id("U-0001")])
      #expect(Typed<UseCase>(record).askedSides.map(\.half.rawValue) == [side])
    }
  }

  @Test func `what others have archived or moved meanwhile is told and passed over`() throws {
    var stage = try stage()
    stage.press("t")
    var later = stage.state.portfolio
    for (id, edit) in [("U-0001", "archived: 2026-03-12"), ("U-0002", "status: dropped")] {
      let gone = try record(id, "id: \(id)\ntitle: Gone\n\(edit)")
      later = later.replacing(files: [gone.path], with: [gone], unreadable: [])
    }
    stage.send(.storeChanged(later))
    #expect(stage.shows("U-0001 was archived meanwhile. Enter goes on to the next."))
    stage.press("1")
    #expect(stage.changes.isEmpty && stage.shows("Triage 3/4"))
    stage.press("0 0")
    #expect(stage.shows("4 triaged: 2 skipped, 2 changed by others."))
  }

  @Test func `Tab leads to the score, where digits and arrows set it, one change a field`() throws {
    var stage = try stage()
    stage.press("t Tab")
    #expect(stage.context == .scoring)
    stage.press("1 2 0 0 Tab 2 Tab Up Up Tab Up Up Up Tab")
    #expect(stage.context == .triage && stage.changes.count == 4)
    #expect(stage.shows("RICE 1,280"), "1200 × 2 × 0.8 ÷ 1.5, before any of it is written")
    for _ in 1...4 { stage.arriveNext() }
    #expect(stage.shows("RICE 1,280"))
    stage.press("u")
    stage.arriveNext()
    #expect(stage.shows("RICE —") && stage.shows("Triage 1/4"))
  }

  @Test func `a digit that fits several words goes through them`() throws {
    var stage = try stage()
    stage.press("t Tab Tab 2")
    #expect(stage.shows(" 2 "))
    stage.press("2")
    #expect(stage.shows(" 0.25 "))
    stage.press("Esc")
    #expect(stage.context == .triage && stage.changes.count == 1)
  }

  @Test func `read-only there is no triage`() throws {
    var stage = try Stage(.backlog, isReadOnly: true)
    stage.press("t")
    #expect(stage.context == .list && !stage.state.availableActions.contains { $0.id == "triage" })
  }

  @Test(arguments: ScreenTests.sizes, Language.allCases)
  func `a card reads well in every size and language`(size: (Int, Int), language: Language) throws {
    var stage = try Stage(.backlog, columns: size.0, rows: size.1, language: language)
    stage.press("Down Down t")
    let suffix = "\(size.0)x\(size.1)-\(language.rawValue)"
    stage.matches("triage-\(suffix)")
    stage.press("Tab Tab Up")
    stage.matches("triage-score-\(suffix)")
    stage.press("Esc 0 0 0 0 0 0 0 0 0 0 0 0 0 0")
    stage.matches("triage-end-\(suffix)")
  }

  @Test(arguments: ["t", "t Tab", "t 2", "t 1", "t 1 Enter"])
  func `a card is drawn at every size, and scrolls no further than its text`(keys: String) throws {
    var stage = try Stage(.backlog)
    stage.press(keys)
    for (columns, rows) in [
      (0, 0), (1, 1), (500, 1), (59, 15), (60, 14), (60, 15), (61, 22), (99, 21), (100, 16),
      (500, 60),
    ] {
      stage.send(.input(.resize(Size(columns: columns, rows: rows))))
      stage.press("PgDn PgDn End Home PgUp")
      #expect(stage.grid.size == Size(columns: columns, rows: rows))
    }
  }

  @Test func `a reason of another record is never the first to be given`() throws {
    let parked = ("U-0009", "id: U-0009\ntitle: Later\nstatus: parked\nreason: Its own")
    var stage = try stage(2, [parked])
    stage.press("t 2")
    #expect(stage.picker?.chosen?.label == "No capacity this quarter")
    #expect(stage.picker?.items.last?.label == "Its own")
  }

  @Test func `an input method's word decides nothing`() throws {
    var stage = try stage()
    stage.press("t")
    var composer = Composer()
    for scalar in "quyết".unicodeScalars {
      let input = Input.key(.character(scalar))
      for event in composer.events(of: input, isAlone: false, in: stage.state) { stage.send(event) }
    }
    for event in composer.settledEvents(in: stage.state) { stage.send(event) }
    #expect(stage.changes.isEmpty && stage.shows("Triage 1/4") && stage.shows("Vietnamese input"))
  }

  @Test func `the choices are seen without colours`() throws {
    var stage = try Stage(.backlog)
    stage.press("t Down")
    stage.matches("triage-roles", roles: true)
  }

  @Test func `a click on a choice is the choice`() throws {
    var stage = try stage()
    stage.press("t")
    let lines = stage.grid.text.split(separator: "\n", omittingEmptySubsequences: false)
    let row = try #require(lines.firstIndex { $0.contains("3 Need info") })
    stage.send(.input(.mouse(Mouse(.press(.left), at: Position(row: row, column: 10)))))
    #expect(stage.shows("Triage 2/4") && stage.changes.map(\.action) == [.ask])
  }
}
