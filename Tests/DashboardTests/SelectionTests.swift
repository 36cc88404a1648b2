import Canvas
import Dashboard
import Domain
import Localization
import Notation
import TestSupport
import Testing

/// The selection is a record, through everything that happens to the store and the list.
@Suite struct SelectionTests {
  /// Records by number, each with a state and a title of a few words.
  private struct Store {
    var records: [Int: (state: String, word: String, isArchived: Bool)] = [:]
    var random: SeededGenerator

    static let states = ["idea", "framed", "ready", "parked"]
    static let words = ["zalo", "voucher", "the", "kiosk"]

    mutating func change() {
      let number = Int.random(in: 1...40, using: &random)
      switch Int.random(in: 0...9, using: &random) {
      case 0...1: records[number] = nil
      case 2: records[number]?.isArchived = true
      default:
        records[number] = (
          Self.states.randomElement(using: &random) ?? "idea",
          Self.words.randomElement(using: &random) ?? "zalo", false
        )
      }
    }

    func portfolio() throws -> Portfolio {
      let files = try records.sorted { $0.key < $1.key }.map { number, it in
        let id = "U-\(String(number + 10_000).dropFirst())"
        let archived = it.isArchived ? "\narchived: 2026-03-01" : ""
        return try record(
          id, "id: \(id)\ntitle: \(it.word) \(number)\nstatus: \(it.state)\(archived)")
      }
      return Portfolio(configuration: .empty, today: Stage.today, records: files)
    }
  }

  @Test
  func `whatever is inserted, removed, ordered, grouped and filtered, the record stays selected`()
    throws
  {
    var store = Store(random: SeededGenerator())
    let seed = store.random.seed
    for _ in 0..<30 { store.change() }
    var stage = Stage(try store.portfolio(), .backlog)
    for step in 0..<400 {
      let before = stage.selected
      let rowsBefore = stage.rows
      switch Int.random(in: 0...5, using: &store.random) {
      case 0:
        stage.press(
          ["Down", "Up", "PgDn", "Home", "End"].randomElement(using: &store.random) ?? "Up")
      case 1:
        let order = ["id", "-title", "status,title", "rank,score"].randomElement(
          using: &store.random)
        let group = [nil, "status", "owner"].randomElement(using: &store.random) ?? nil
        stage.state.arrange(order ?? "id", group: group)
        #expect(stage.selected == before, "seed \(seed), step \(step)")
      case 2:
        let filter = ["", "zalo", "status:idea", "status:idea,framed"].randomElement(
          using: &store.random)
        stage.state.filter(by: filter ?? "")
        let isThere = before.map(stage.rows.contains) ?? false
        #expect(!isThere || stage.selected == before, "seed \(seed), step \(step)")
      default:
        store.change()
        stage.state.notice = nil
        stage.send(.storeChanged(try store.portfolio()))
        let isThere = before.map(stage.rows.contains) ?? false
        #expect(!isThere || stage.selected == before, "seed \(seed), step \(step)")
        if before != nil && !isThere {
          #expect(stage.state.notice != nil, "what vanished is told: seed \(seed), step \(step)")
        }
      }
      #expect(stage.rows.isEmpty == (stage.selected == nil), "seed \(seed), \(rowsBefore)")
      #expect(draw(stage.state).size == stage.state.size)
    }
  }

  private func stage(_ states: [String]) throws -> Portfolio {
    Portfolio(
      configuration: .empty, today: Stage.today,
      records: try states.enumerated().map { number, line in
        let id = "U-000\(number + 1)"
        return try record(id, "id: \(id)\ntitle: N\n\(line)")
      })
  }

  @Test(arguments: Language.allCases)
  func `a list whose records are all put away says how to see them`(language: Language) throws {
    var stage = Stage(
      try stage(["status: idea\narchived: 2026-03-01"]), .backlog,
      preferences: Preferences(language: language, theme: "dark"))
    #expect(stage.shows("archived!="))
    stage.press("/")
    stage.type("archived!=")
    stage.press("Enter Enter")
    #expect(stage.context == .page)
    #expect(stage.shows(language == .en ? "brings it back" : "khôi phục"))
  }

  @Test(arguments: Language.allCases)
  func `where it vanished it is said in words, and what is selected now`(
    language: Language
  ) throws {
    var stage = Stage(
      try stage(["status: idea", "status: idea", "status: idea"]), .backlog,
      preferences: Preferences(language: language, theme: "dark"))
    stage.press("Down")
    stage.send(
      .storeChanged(
        try self.stage(["status: idea", "status: idea\narchived: 2026-03-01", "status: idea"])))
    #expect(stage.selected == "U-0003")
    #expect(
      stage.shows(
        language == .en
          ? "U-0002 was archived; U-0003 is selected now."
          : "U-0002 đã được lưu trữ; đang chọn U-0003."))
    stage.send(.storeChanged(try self.stage(["status: idea"])))
    #expect(stage.selected == "U-0001" && stage.shows("U-0003"))
    stage.state.filter(by: "status:idea")
    stage.send(.storeChanged(try self.stage(["status: framed"])))
    #expect(stage.selected == nil && stage.shows("U-0001"))
  }
}
