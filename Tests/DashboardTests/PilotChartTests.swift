import Canvas
import Dashboard
import Domain
import Localization
import TestSupport
import Testing

@Suite struct PilotChartTests {
  @Test(arguments: [(80, 24), (120, 40)])
  func `a pilot's page begins with its readings`(size: (Int, Int)) throws {
    for language in Language.allCases {
      var stage = try Stage(.pilots, columns: size.0, rows: size.1, language: language)
      stage.press("Enter")
      stage.matches("pilot-page-\(size.0)x\(size.1)-\(language.rawValue)")
    }
  }

  @Test(arguments: [("blocks", Glyphs.console), ("ascii", Glyphs.ascii)])
  func `a plot needs neither braille nor blocks`(name: String, glyphs: Glyphs) throws {
    var stage = try Stage(.pilots)
    stage.state.glyphs = glyphs
    stage.press("Down")
    stage.matches("pilots-\(name)")
  }

  @Test func `a pilot without readings says so, and draws none`() throws {
    let stage = try stage("baseline: 1\ntarget: 2\nstart: 2026-03-01\nend: 2026-04-01")
    #expect(stage.shows("no reading yet"))
    #expect(!stage.shows("└"))
  }

  @Test func `a pilot that says nothing draws nothing`() throws {
    for glyphs in [Glyphs.unicode, .console, .ascii] {
      var stage = try stage("series: [{value: 3}]\nkill: [{id: K1}]")
      stage.state.glyphs = glyphs
      stage.press("Enter Esc")
      #expect(stage.shows("no reading yet"))
    }
  }

  @Test func `a kill rule shows its direction and its limit in the plot`() throws {
    let stage = try stage(
      """
      series: [{on: 2026-03-05, value: 3}, {on: 2026-03-12, value: 4}]
      kill: [{id: K7, op: "<", value: 2.5}]
      """)
    #expect(stage.shows("kill K7 < 2.5"))
  }

  @Test func `the reading that breaks a rule on another metric stands beside the colour`() throws {
    let stage = try stage(
      """
      series: [{on: 2026-03-12, value: 4}, {on: 2026-03-12, value: 9, metric: K-0002}]
      kill: [{id: K1, metric: K-0002, op: ">", value: 2}]
      """)
    #expect(stage.shows("R  kill K1: Opt-out 9% > 2%"))
    #expect(stage.shows("kill K1  Opt-out > 2%  ▄  Now 9%"))
  }

  private func stage(_ fields: String) throws -> Stage {
    try Sample.stage(
      [
        "P-0001": "id: P-0001\ntitle: Trial\nstatus: running\nmetric: K-0001\n\(fields)",
        "K-0001": "id: K-0001\nname: Redemption\nunit: \"%\"\ngood: up",
        "K-0002": "id: K-0002\nname: Opt-out\nunit: \"%\"\ngood: down",
      ], .pilots, columns: 100, rows: 30)
  }
}
