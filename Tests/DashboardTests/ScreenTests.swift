import Canvas
import Dashboard
import Domain
import Localization
import Testing

@Suite struct ScreenTests {
  static let sizes = [(60, 15), (80, 24), (120, 40), (200, 50)]

  @Test(arguments: ScreenID.allCases, sizes)
  func `every screen reads well in every size and language`(screen: ScreenID, size: (Int, Int))
    throws
  {
    for language in Language.allCases {
      let stage = try Stage(screen, columns: size.0, rows: size.1, language: language)
      stage.matches("\(screen.rawValue)-\(size.0)x\(size.1)-\(language.rawValue)")
    }
  }

  @Test(arguments: ScreenID.allCases)
  func `words, not colour alone, carry the meaning of every role`(screen: ScreenID) throws {
    try Stage(screen).matches("\(screen.rawValue)-roles", roles: true)
  }

  @Test func `files that cannot be read stand in the list with the reason below`() throws {
    var stage = try Stage(.decisions, store: "broken")
    stage.matches("broken-decisions")
    stage.press("Enter")
    stage.matches("broken-page")
  }

  @Test func `a window that is too small says what it needs`() throws {
    for (columns, rows) in [(59, 24), (80, 14), (20, 3), (1, 1), (0, 0)] {
      var stage = try Stage(columns: columns, rows: rows)
      stage.press("Down Enter Esc")
      #expect(stage.grid.size == Size(columns: columns, rows: rows))
    }
    try Stage(columns: 40, rows: 10).matches("too-small")
  }

  @Test func `an empty store says what to do next on every screen`() throws {
    let empty = Portfolio(configuration: .empty, today: Stage.today, records: [])
    for screen in ScreenID.allCases {
      Stage(empty, screen).matches("empty-\(screen.rawValue)")
    }
  }
}
