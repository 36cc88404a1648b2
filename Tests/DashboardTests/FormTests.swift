import Canvas
import Dashboard
import Domain
import Localization
import Notation
import TestSupport
import Testing

@Suite struct FormTests {
  @Test func `forms read well in every size and language`() throws {
    for (columns, rows) in [(60, 15), (80, 24), (120, 40), (200, 50)] {
      for language in Language.allCases {
        var stage = try Stage(columns: columns, rows: rows, language: language)
        stage.press("e")
        stage.matches("form-\(columns)x\(rows)-\(language.rawValue)")
      }
    }
    var stage = try Stage()
    stage.press("a")
    stage.matches("form-add")
  }

  @Test func `a form opens with the fields of the schema, the title first`() throws {
    for screen in ScreenID.allCases {
      var stage = try Stage(screen)
      let kind = try #require(stage.state.selected?.record?.kind)
      stage.press("e")
      let form = try #require(stage.form)
      let keys = Set(form.fields.map(\.field.key.text))
      let hidden: Set = ["id", "import-key", "formerly", "conflicts"]
      #expect(keys == Set(kind.schema.fields.map(\.key.text)).subtracting(hidden))
      #expect(form.current.field.key == kind.schema.titleKey)
    }
  }

  @Test func `nothing is written before it is saved, then all as one change with bases`() throws {
    var stage = try Sample.stage()
    stage.press("e")
    stage.type("!")
    stage.press("Enter")
    stage.goTo("trigger")
    stage.type("arc")
    #expect(stage.changes.isEmpty)
    stage.press("Ctrl-s")
    let edits = [
      Edit("title", from: .scalar("Mua hay xây?"), to: .scalar("Mua hay xây?!")),
      Edit("trigger", from: nil, to: .scalar("arc")),
    ]
    #expect(stage.changes == [Change(.edit, [.edit(try id("D-0001"), edits)])])
  }

  @Test func `saving twice at once saves once`() throws {
    var stage = try Sample.stage()
    stage.press("a")
    stage.type("New")
    stage.press("Ctrl-s Ctrl-s Ctrl-s")
    #expect(stage.changes.count == 1)
  }

  @Test func `adding fills in the first state and the day`() throws {
    var stage = try Sample.stage()
    stage.press("a")
    stage.type("Mới")
    stage.press("Ctrl-s")
    guard case .add(let draft)? = stage.changes.first?.steps.first else {
      Issue.record("nothing was added")
      return
    }
    #expect(draft["title"]?.text == "Mới" && draft["status"]?.text == "draft")
    #expect(draft["raised"]?.text == "2026-03-12")
  }

  @Test func `what was added is selected, also through a filter that hides it`() throws {
    var stage = try Sample.stage()
    stage.press("/")
    stage.type("xây")
    stage.press("Enter a")
    stage.type("New")
    stage.press("Ctrl-s")
    let change = try #require(stage.changes.first)
    let after = try portfolio([
      "D-0001": "id: D-0001\ntitle: Mua hay xây?", "D-0009": "id: D-0009\ntitle: New",
    ])
    stage.send(.saved(change, ids: [try id("D-0009")], after))
    #expect(stage.selected == "D-0009" && stage.form == nil && stage.shows("D-0009"))
  }

  @Test func `words are chosen from a list, by arrows or by typing`() throws {
    var stage = try Sample.stage()
    stage.press("e")
    stage.goTo("door")
    stage.press("Enter Down Enter")
    #expect(stage.form?.current.text == "two-way" || stage.form?.current.text == "one-way")
    stage.press("Enter")
    stage.type("one")
    stage.press("Enter")
    #expect(stage.form?.current.text == "one-way")
    stage.send(.input(.paste("two")))
    stage.press("Enter")
    #expect(stage.form?.current.text == "two-way")
  }

  @Test(arguments: [("+2w", "2026-03-26"), ("15/3", "2026-03-15"), ("2026-04-01", "2026-04-01")])
  func `days are typed as people write them`(typed: String, day: String) throws {
    var stage = try Sample.stage()
    stage.press("e")
    stage.goTo("review")
    stage.type(typed)
    stage.press("Enter")
    #expect(stage.form?.fields.first { $0.field.key == "review" }?.text == day)
    stage.goTo("decide-by")
    stage.type(", \(typed)")
    stage.press("Tab")
    #expect(
      stage.form?.fields.first { $0.field.key == "decide-by" }?.text == "2026-03-01, \(day)")
  }

  @Test func `numbers are typed as the language writes them`() throws {
    for (language, typed) in [(Language.vi, "9.600,5"), (.en, "9,600.5")] {
      var stage = try Stage(.backlog, language: language)
      stage.press("a")
      stage.goTo("cost-once")
      stage.type(typed)
      stage.press("Enter")
      #expect(stage.form?.fields.first { $0.field.key == "cost-once" }?.text == "9600.5")
    }
  }

  @Test func `a number is typed on as the language writes it`() throws {
    var stage = Stage(
      try portfolio(["P-0001": "id: P-0001\ntitle: Trial\nbaseline: 2.125"]), .pilots,
      preferences: Preferences(language: .vi, theme: "dark"))
    stage.press("e")
    stage.goTo("baseline")
    stage.press("Enter")
    #expect(stage.form?.typing?.text == "2,125")
    stage.type("5")
    stage.press("Enter")
    #expect(stage.form?.fields.first { $0.field.key == "baseline" }?.text == "2.1255")
  }

  @Test func `what does not fit is named at saving, and its field selected`() throws {
    var stage = try Sample.stage()
    stage.press("e")
    stage.goTo("review")
    stage.type("soon")
    stage.press("Home Home")
    stage.press("Ctrl-s")
    #expect(stage.changes.isEmpty)
    #expect(stage.form?.current.field.key.text == "review" && stage.shows("soon"))
  }

  @Test func `Esc keeps what was typed, and it comes back`() throws {
    var stage = try Sample.stage()
    stage.press("e")
    stage.type("?")
    stage.press("Esc Esc")
    #expect(stage.form == nil && stage.shows("kept"))
    stage.press("Down e")
    #expect(stage.form?.current.text == "Dữ liệu khách hàng")
    stage.press("Esc Up e")
    #expect(stage.form?.current.text == "Mua hay xây??")
    stage.press("Ctrl-s")
    stage.send(.saved(stage.changes[0], ids: [try id("D-0001")], stage.state.portfolio))
    stage.press("e")
    #expect(stage.form?.current.text == "Mua hay xây?")
  }

  @Test func `a refusal keeps the form with all that was typed, and it can be saved again`() throws
  {
    var stage = try Sample.stage()
    stage.press("e")
    stage.type("!")
    stage.press("Ctrl-s")
    stage.send(.refused(stage.changes[0], words: "The disk is full."))
    #expect(stage.shows("The disk is full.") && stage.form?.current.text == "Mua hay xây?!")
    stage.press("Ctrl-s")
    #expect(stage.changes.count == 2)
  }

  @Test func `a change that is saved closes no other form`() throws {
    var stage = try Sample.stage()
    stage.press("Down")
    stage.press("S Down Enter")
    stage.press("e")
    stage.type("!")
    stage.send(.saved(stage.changes[0], ids: [try id("D-0002")], stage.state.portfolio))
    #expect(stage.form?.typing?.text == "Dữ liệu khách hàng!")
  }

  @Test func `files that change meanwhile leave what is typed`() throws {
    var stage = try Sample.stage()
    stage.press("e")
    stage.type("!")
    stage.send(.storeChanged(try portfolio(["D-0002": "id: D-0002\ntitle: x"])))
    #expect(stage.form?.typing?.text == "Mua hay xây?!")
  }

  @Test func `Tab, arrows and Shift-Tab go from field to field`() throws {
    var stage = try Sample.stage()
    stage.press("a")
    stage.type("x")
    stage.press("Down")
    #expect(stage.form?.selected == 1 && stage.form?.typing == nil)
    stage.press("Shift-Tab Tab Tab Up")
    #expect(stage.form?.selected == 1)
    stage.press("Esc")
    #expect(stage.form == nil)
  }

  @Test func `long texts take lines, and Enter makes one`() throws {
    var stage = try Sample.stage()
    stage.press("e")
    stage.goTo("question")
    stage.press("Enter")
    stage.type("One")
    stage.press("Enter")
    stage.type("Two")
    stage.press("Ctrl-s")
    let edit = Edit("question", from: nil, to: .scalar("One\nTwo"))
    #expect(stage.changes == [Change(.edit, [.edit(try id("D-0001"), [edit])])])
  }
}

extension Stage {
  /// Selects the field of a key in the form on top.
  mutating func goTo(_ key: String) {
    guard let form, let place = form.fields.firstIndex(where: { $0.field.key.text == key }) else {
      Issue.record("no field \(key)")
      return
    }
    let step = place - form.selected
    press(String(repeating: step < 0 ? "Up " : "Down ", count: abs(step)))
  }
}
