import Canvas
import Dashboard
import Domain
import Localization
import TestSupport
import Testing

@Suite struct OverlayTests {
  @Test func `Esc goes back one level and never quits`() throws {
    var stage = try Stage()
    stage.press("Enter Tab")
    #expect(stage.context == .picker)
    stage.press("Esc")
    #expect(stage.context == .page)
    stage.press("Esc")
    #expect(stage.context == .list)
    stage.press("Esc Esc Esc")
    #expect(stage.state.isRunning)
  }

  @Test func `q closes what is open, then the program`() throws {
    var stage = try Stage()
    stage.press("Enter q")
    #expect(stage.context == .list && stage.state.isRunning)
    stage.press("q")
    #expect(!stage.state.isRunning)
  }

  @Test func `a page shows the whole record, to its last line`() throws {
    var stage = try Stage()
    stage.press("Enter")
    #expect(!stage.shows("trần quỹ"))
    stage.press("End")
    #expect(stage.shows("trần quỹ"))
    let end = stage.grid.text
    stage.press("Down PgDn")
    #expect(stage.grid.text == end)
    stage.press("g")
    #expect(stage.shows("D-0012  CDP"))
  }

  @Test func `pages, palette and help read well in every size and language`() throws {
    for (columns, rows) in [(80, 24), (120, 40)] {
      for language in Language.allCases {
        let suffix = "\(columns)x\(rows)-\(language.rawValue)"
        for (name, keys) in [("page", "Enter"), ("palette", ":"), ("help", "?")] {
          var stage = try Stage(columns: columns, rows: rows, language: language)
          stage.press(keys)
          stage.matches("\(name)-\(suffix)")
        }
      }
    }
  }

  @Test func `the palette finds actions in both languages, without marks`() throws {
    for (typed, context) in [("tro giup", Context.picker), ("Them", .form), ("filter", .filter)] {
      for language in Language.allCases {
        var stage = try Stage(language: language)
        stage.press(":")
        stage.type(typed)
        stage.press("Enter")
        #expect(stage.context == context, "\(typed) in \(language)")
      }
    }
  }

  @Test func `the palette finds records of every kind by id and by title`() throws {
    for (typed, screen, id) in [
      ("u-0007", ScreenID.backlog, "U-0007"), ("ho so khach hang 360", .ownership, "O-0003"),
      ("D-0004", .decisions, "D-0004"),
    ] {
      var stage = try Stage()
      stage.press(":")
      stage.type(typed)
      stage.press("Enter")
      #expect(stage.state.screen == screen && stage.selected == id, "\(typed)")
    }
    var stage = try Stage()
    stage.press(":")
    stage.type("T-0003")
    stage.press("Enter")
    #expect(stage.context == .page && stage.shows("T-0003"))
  }

  @Test func `the help lists every action that is to be had, and runs it`() throws {
    for screen in ScreenID.allCases {
      var stage = try Stage(screen)
      let listed = stage.listed
      stage.press("?")
      let labels = Set(stage.picker?.items.map(\.label) ?? [])
      for action in listed { #expect(labels.contains(action), "\(action)") }
    }
    var stage = try Stage()
    stage.press("?")
    stage.type("refresh")
    stage.press("Enter")
    #expect(stage.effects == [.rereadAll])
  }

  @Test func `Tab and arrows reach everything without a letter`() throws {
    var stage = try Stage()
    stage.press("Tab")
    let count = stage.picker?.items.count ?? 0
    #expect(count > 15)
    for place in 0..<count {
      var stage = try Stage()
      stage.press("Tab " + String(repeating: "Down ", count: place) + "Enter")
    }
    stage.press("Esc Enter Enter")
    #expect(stage.context == .picker)
  }

  @Test func `language and theme change while running`() throws {
    var stage = try Stage()
    stage.press(":")
    stage.type("doi ngon ngu")
    stage.press("Enter")
    stage.type("viet")
    stage.press("Enter")
    #expect(stage.state.preferences.language == .vi && stage.shows("Thao tác"))
    stage.press(":")
    stage.type("theme")
    stage.press("Enter Down Down Enter")
    #expect(stage.state.preferences.theme == "mono")
  }

  @Test func `only the transitions that the state allows are offered`() throws {
    var stage = try Stage()
    stage.press("S")
    stage.matches("state-picker")
    #expect(
      stage.picker?.items.map(\.detail) == ["needs: outcome, rationale, signed +1", "withdrawn"])
    stage.press("Down Enter")
    let record = try #require(stage.state.list.selected?.record)
    #expect(stage.changes == [.moving(record, to: "withdrawn", in: stage.state.portfolio)])
  }

  @Test func `a key that nobody knows is told, and the next key takes the notice away`() throws {
    var stage = try Stage()
    stage.press("Z")
    #expect(stage.shows("Unknown key “Z”"))
    stage.matches("notice")
    stage.press("Down")
    #expect(!stage.shows("Unknown key"))
    stage.send(.input(.paste("qaeS")))
    #expect(stage.effects.isEmpty && stage.context == .list && stage.state.isRunning)
  }

  @Test func `copying gives the id and the title`() throws {
    var stage = try Stage()
    stage.press("y")
    #expect(stage.effects == [.copy("D-0012 CDP: mua hay xây?")])
  }
}

extension Stage {
  /// The labels of the actions that are to be had now.
  var listed: [String] {
    state.availableActions.filter(\.isListed)
      .map { state.catalogue.long(state.catalogue.action($0.id)) }
  }
}
