import Canvas
import Dashboard
import Domain
import Localization
import Testing

@Suite struct ExplanationTests {
  @Test(arguments: Kind.allCases)
  func `what is explained is what the indicator measures`(kind: Kind) throws {
    let store = try Stage().state.portfolio
    for record in store.records(of: kind) {
      for indicator in kind.indicators {
        let explanation = try #require(store.explanation(of: indicator.key, record))
        #expect(explanation.result == indicator.measure(record, store))
        #expect(!explanation.steps.isEmpty, "\(record.id) \(indicator.key)")
      }
    }
  }

  @Test(arguments: Kind.allCases)
  func `the formula that is shown gives the value that is shown`(kind: Kind) throws {
    let store = try Stage().state.portfolio
    for record in store.records(of: kind) {
      for indicator in kind.indicators {
        let explanation = try #require(store.explanation(of: indicator.key, record))
        guard let expected = explanation.result.magnitude,
          let worked = FormulaReader.value(of: explanation)
        else { continue }
        #expect(
          abs(worked - expected) <= 1e-9 * max(1, abs(expected)), "\(record.id) \(indicator.key)")
      }
    }
  }

  @Test(arguments: Language.allCases, [(80, 24), (120, 40)])
  func `an explanation reads well`(language: Language, size: (Int, Int)) throws {
    func shot(_ screen: ScreenID, _ keys: String, _ typed: String, _ name: String) throws {
      var stage = try Stage(screen, columns: size.0, rows: size.1, language: language)
      stage.press(keys)
      stage.type(typed)
      if !typed.isEmpty { stage.press("Enter") }
      stage.matches("explain-\(name)-\(size.0)x\(size.1)-\(language.rawValue)")
    }
    try shot(.backlog, "Enter =", "", "picker")
    try shot(.backlog, "=", "readiness", "readiness")
    try shot(.pilots, "=", "rag", "rag")
    try shot(.decisions, "Enter =", "clarity", "clarity")
  }

  @Test func `inputs without an outcome are not cut off`() throws {
    var stage = try Stage(.pilots)
    stage.press("= Enter")
    #expect(stage.shows("Today         12 Mar 2026") && !stage.shows("…"))
  }

  @Test func `Esc goes back to the list of values, then to where it was opened`() throws {
    var stage = try Stage(.backlog)
    stage.press("Enter =")
    #expect(stage.context == .picker)
    stage.type("rice")
    stage.press("Enter")
    #expect(stage.context == .page && stage.shows("Reach (customers per quarter) ×"))
    stage.press("Esc")
    #expect(stage.context == .picker)
    stage.press("Esc")
    #expect(stage.context == .page && !stage.shows("×"))
    stage.press("Esc =")
    #expect(stage.context == .picker)
  }

  @Test func `in the matrix the row is explained, and nothing is changed`() throws {
    var stage = try Stage(.ownership)
    stage.press("Right = Enter")
    #expect(stage.shows("no A → unowned"))
    stage.press("Esc Esc")
    #expect(stage.context == .matrix && stage.changes.isEmpty)
  }

  @Test func `values of the whole store are offered where no record is selected`() throws {
    let empty = Portfolio(configuration: .empty, today: Stage.today, records: [])
    var stage = Stage(empty, .pilots)
    stage.press("=")
    #expect(stage.picker?.items.count == StoreIndicator.all.count)
    stage.press("Enter e E")
    #expect(stage.context == .page && stage.effects.isEmpty)
  }
}
