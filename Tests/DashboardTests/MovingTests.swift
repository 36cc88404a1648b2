import Canvas
import Dashboard
import Domain
import TestSupport
import Testing

@Suite struct MovingTests {
  @Test(arguments: ["Up", "k", "PgUp", "Home", "g", "Down", "j", "PgDn", "End", "G"])
  func `no key leaves the list, even an empty one`(key: String) throws {
    for count in [1, 2, 100] {
      var stage = Stage(try Sample.decisions(count))
      for _ in 0..<7 {
        stage.press("\(key) \(key) Down \(key)")
        #expect(stage.selected != nil)
      }
    }
    var stage = Stage(Portfolio(configuration: .empty, today: Stage.today, records: []))
    stage.press("\(key) \(key) Enter Esc")
    #expect(stage.selected == nil && stage.state.isRunning)
  }

  @Test func `arrows, letters, pages and ends move as far as they say`() throws {
    var stage = Stage(try Sample.decisions(100))
    stage.press("Down j j Up k")
    #expect(stage.selected == "D-0002")
    stage.press("End")
    #expect(stage.selected == "D-0100")
    stage.press("PgUp")
    #expect(stage.selected != "D-0100" && stage.selected != "D-0001")
    stage.press("g")
    #expect(stage.selected == "D-0001")
    stage.press("G")
    #expect(stage.shows("D-0100") && !stage.shows("D-0001"))
  }

  @Test func `the selection stays on its record when others come and go above it`() throws {
    var stage = Stage(try Sample.decisions(3))
    stage.press("Down Down")
    #expect(stage.selected == "D-0003")
    let more = try Sample.decisions(9)
    stage.send(.storeChanged(more))
    #expect(stage.selected == "D-0003")
    let fewer = Portfolio(
      configuration: .empty, today: Stage.today, records: more.allRecords.dropFirst(2).map { $0 })
    stage.send(.storeChanged(fewer))
    #expect(stage.selected == "D-0003")
  }

  @Test func `when the selected record goes, its neighbour is selected`() throws {
    let all = try Sample.decisions(3)
    for (keys, neighbour) in [("Down", "D-0003"), ("Down Down", "D-0002")] {
      var stage = Stage(all)
      stage.press(keys)
      let left = all.allRecords.filter { $0.id.text != stage.selected }
      stage.send(
        .storeChanged(Portfolio(configuration: .empty, today: Stage.today, records: left)))
      #expect(stage.selected == neighbour)
    }
  }

  @Test func `the selection stays on its record when the order or the filter changes`() throws {
    var stage = Stage(try Sample.decisions(9))
    stage.press("Down Down Down s")
    stage.type("title")
    stage.press("Enter s")
    stage.type("title")
    stage.press("Enter")
    #expect(stage.selected == "D-0004")
    stage.press("/")
    stage.type("number")
    #expect(stage.selected == "D-0004")
    stage.type(" 7")
    #expect(stage.selected == "D-0007")
    stage.press("Esc")
    #expect(stage.selected == "D-0007")
  }

  @Test func `choosing the order that is in force turns it round`() throws {
    var stage = Stage(try Sample.decisions(9))
    stage.press("s")
    stage.type("title")
    stage.press("Enter")
    #expect(stage.state.list.order == "title" && stage.selected == "D-0001")
    stage.press("s Enter")
    #expect(stage.state.list.order == "-title" && stage.rows.first == "D-0009")
    stage.press("s")
    stage.type("decide-by")
    stage.press("Enter s Enter")
    #expect(stage.state.list.order == "title,decide-by", "a second key breaks ties")
  }

  @Test func `digits and tabs change the screen, and each screen keeps its place`() throws {
    var stage = try Stage()
    stage.press("Down Down")
    let selected = stage.selected
    stage.press("4")
    #expect(stage.state.screen == .backlog)
    stage.send(.input(.mouse(Mouse(.press(.left), at: Position(row: 1, column: 15)))))
    #expect(stage.state.screen == .decisions && stage.selected == selected)
  }

  @Test func `a click selects, a second opens, and the wheel moves`() throws {
    var stage = Stage(try Sample.decisions(9))
    let place = Position(row: 6, column: 5)
    stage.send(.input(.mouse(Mouse(.press(.left), at: place))))
    #expect(stage.selected == "D-0003")
    stage.send(.input(.mouse(Mouse(.press(.left), at: place))))
    #expect(stage.context == .page)
    stage.press("Esc")
    stage.send(.input(.mouse(Mouse(.wheelDown, at: place))))
    #expect(stage.selected == "D-0006")
  }
}
