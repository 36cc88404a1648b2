import Canvas
import Dashboard
import Domain
import TestSupport
import Testing

@Suite struct FilterTests {
  @Test func `words filter without marks and case, while they are typed`() throws {
    var stage = try Sample.stage()
    stage.press("/")
    stage.type("DU LIEU")
    #expect(stage.rows == ["D-0002"])
    stage.press("Enter")
    #expect(stage.rows == ["D-0002"] && stage.context == .list && stage.shows("DU LIEU"))
    stage.press("Esc")
    #expect(stage.rows.count == 3)
  }

  @Test func `conditions filter by fields, in words of either language`() throws {
    for condition in ["status:proposed", "status:đề-xuất", "decide-by<2026-03-12"] {
      var stage = try Sample.stage()
      stage.press("/")
      stage.type(condition)
      #expect(stage.rows == ["D-0001"], "\(condition)")
    }
  }

  @Test func `a key that there is not is told with the nearest, and the line stays open`() throws {
    var stage = try Sample.stage()
    stage.press("/")
    stage.type("statsu:draft")
    #expect(stage.shows("“status”"))
    stage.matches("filter-error")
    stage.press("Enter")
    #expect(stage.context == .filter)
    stage.press("Esc")
    #expect(stage.context == .list && stage.rows.count == 3)
  }

  @Test func `letters are text while a filter is typed, and Esc takes the filter away`() throws {
    var stage = try Sample.stage()
    stage.press("/")
    stage.type("qeaSu")
    #expect(stage.state.isRunning && stage.effects.isEmpty && stage.rows.isEmpty)
    #expect(stage.shows("No match"))
    stage.press("Esc Esc Esc")
    #expect(stage.rows.count == 3 && stage.state.isRunning)
  }

  @Test func `a paste is filtered by, its line ends are blanks`() throws {
    var stage = try Sample.stage()
    stage.press("/")
    stage.send(.input(.paste("Dữ\nliệu")))
    #expect(stage.rows == ["D-0002"])
  }

  @Test func `what an input method sends ends as the word that was meant`() throws {
    var stage = try Sample.stage()
    stage.press("/ d")
    stage.type("u")
    stage.press("Backspace")
    stage.type("ữ")
    #expect(stage.state.filterField?.text == "dữ" && stage.rows == ["D-0002"])
  }

  @Test func `an arrow keeps the filter and goes on in the list`() throws {
    var stage = try Sample.stage()
    stage.press("/")
    stage.type("a")
    stage.press("Down")
    #expect(stage.context == .list && stage.state.list.filter == "a")
  }
}
