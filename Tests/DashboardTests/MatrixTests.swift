import Canvas
import Dashboard
import Domain
import Notation
import TestSupport
import Testing

@Suite struct MatrixTests {
  private func setting(_ role: String, of row: String, from: String?, to: String?) throws -> Change
  {
    let edit = Edit(
      "cells", entry: role, from: from.map(Node.scalar), to: to.map(Node.scalar))
    return Change(.edit, [.edit(try id(row), [edit])])
  }

  @Test func `letters set the selected cell and do not advance`() throws {
    for (letter, expected) in [("r", "R"), ("a", "A"), ("c", "C"), ("i", "I")] {
      var stage = try Sample.stage(Sample.matrix, .ownership)
      stage.press("Right Right Right")
      let role = try #require(stage.state.matrix.role)
      #expect(stage.state.matrix.roles[role] == "CIO")
      stage.press(letter)
      if letter == "r" {
        #expect(stage.changes.isEmpty)
      } else {
        #expect(stage.changes == [try setting("CIO", of: "O-0001", from: "R", to: expected)])
      }
      #expect(stage.state.matrix.role == role && stage.selected == "O-0001" && stage.form == nil)
    }
  }

  @Test func `a second letter on one cell builds on the first, saved or not`() throws {
    var stage = try Sample.stage(Sample.matrix, .ownership)
    stage.press("Right c i")
    #expect(
      stage.changes == [
        try setting("CMO", of: "O-0001", from: "A", to: "C"),
        try setting("CMO", of: "O-0001", from: "C", to: "I"),
      ])
  }

  @Test func `x empties a cell, and the last one takes the field away`() throws {
    var stage = try Sample.stage(Sample.matrix, .ownership)
    stage.press("Right x")
    #expect(stage.changes == [try setting("CMO", of: "O-0001", from: "A", to: nil)])
    stage = try Sample.stage(Sample.matrix, .ownership)
    stage.press("Down " + String(repeating: "Right ", count: 8))
    #expect(stage.state.matrix.roles.last == "XYZ")
    stage.press("x")
    guard case .edit(_, let edits)? = stage.changes.first?.steps.first else {
      Issue.record("nothing was changed")
      return
    }
    #expect(edits.first?.value == nil)
  }

  @Test func `Enter chooses the letters from a list`() throws {
    var stage = try Stage(.ownership)
    stage.press("Right Enter")
    stage.matches("cell-picker")
    stage.press("Down Down Enter")
    #expect(stage.changes.count == 1 && stage.picker == nil)
  }

  @Test func `with the whole row selected, letters are actions and Enter opens it`() throws {
    var stage = try Sample.stage(Sample.matrix, .ownership)
    stage.press("x c i r")
    #expect(stage.changes.isEmpty)
    stage.press("Right Left Enter")
    #expect(stage.context == .page)
    stage.press("Esc a")
    #expect(stage.form != nil)
  }

  @Test
  func `fifteen roles at 80 columns scroll with the cell, and a role only cells name is there`()
    throws
  {
    let roles = (1...15).map { "  - {key: R\($0), name: Role \($0), side: it}\n" }.joined()
    let store = try portfolio(
      ["O-0001": "id: O-0001\nactivity: Collect\ncells: {ODD: A}"],
      configuration: "company: X\nroles:\n\(roles)")
    var stage = Stage(store, .ownership)
    #expect(stage.state.matrix.roles.count == 16 && stage.shows("columns 1–6 of 16 ›"))
    for place in 0..<16 {
      stage.press("Right")
      #expect(stage.state.matrix.role == place)
      #expect(stage.shows(stage.state.matrix.roles[place]))
    }
    #expect(stage.shows("ODD"))
    stage.press("Right Right")
    #expect(stage.state.matrix.role == 15)
    stage.press("Esc")
    #expect(stage.state.matrix.role == nil)
    stage.press("< < < < <")
    #expect(stage.shows("columns 1–6 of 16 ›"))
    stage.press("> >")
    #expect(stage.shows("columns 11–16 of 16"))
  }

  @Test func `no two actions share a key in one place`() {
    for context in [
      Context.list, .matrix, .page, .form, .typing, .picker, .filter, .triage, .scoring, .board,
    ] {
      for kind in Kind.allCases {
        let actions = Action.rows.filter {
          !$0.isConditional && $0.contexts.contains(context) && $0.kinds?.contains(kind) ?? true
        }
        let keys = actions.flatMap(\.keys)
        let twice = Set(keys.filter { key in keys.count { $0 == key } > 1 })
        #expect(twice.isEmpty, "\(twice) in \(context) of \(kind)")
      }
    }
  }

  @Test(arguments: ScreenID.allCases, ["", "Right", "End Right", "Down Down", "/ z z z Enter"])
  func `no two actions that are to be had share a key`(screen: ScreenID, keys: String) throws {
    var stage = try Stage(screen)
    stage.press(keys)
    let actions = stage.state.availableActions
    for key in Set(actions.flatMap(\.keys)) {
      let ids = Set(actions.filter { $0.keys.contains(key) }.map(\.id))
      #expect(ids.count == 1, "\(ids)")
    }
  }

  @Test func `an empty list offers only what works there, and Enter adds`() {
    let empty = Portfolio(configuration: .empty, today: Stage.today, records: [])
    var stage = Stage(empty, .backlog)
    #expect(stage.shows("Enter Add") && stage.shows("Tab Actions"))
    for words in ["Open", "Edit", "Triage", "State", "Filter"] { #expect(!stage.shows(words)) }
    stage.press("Enter")
    #expect(stage.form != nil)
  }

  @Test func `a row that needs nothing says so instead of raising a decision`() throws {
    var stage = try Stage(.ownership)
    stage.press("D")
    #expect(stage.shows("Nothing contested in this row") && stage.form == nil)
  }
}
