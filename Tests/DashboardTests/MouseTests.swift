import Canvas
import Domain
import Notation
import Testing

@testable import Dashboard

extension Stage {
  fileprivate mutating func click(row: Int, column: Int) {
    send(.input(.mouse(Mouse(.press(.left), at: Position(row: row, column: column)))))
  }

  /// Clicks where these words begin.
  fileprivate mutating func click(_ words: String) throws {
    let lines = grid.text.split(separator: "\n", omittingEmptySubsequences: false)
    let row = try #require(lines.firstIndex { $0.contains(words) })
    let before = lines[row].split(separator: words, maxSplits: 1)[0]
    click(row: row, column: before.count)
  }

  fileprivate mutating func wheel(_ action: Mouse.Action, row: Int = 10, column: Int = 30) {
    send(.input(.mouse(Mouse(action, at: Position(row: row, column: column)))))
  }
}

@Suite struct MouseTests {
  @Test func `a click on an item selects it, a second chooses it`() throws {
    var stage = try Stage()
    stage.press("S")
    try stage.click("Withdrawn")
    #expect(stage.picker?.chosen?.label == "Withdrawn" && stage.changes.isEmpty)
    try stage.click("Withdrawn")
    #expect(stage.context == .list && stage.changes.count == 1)
  }

  @Test func `a click beside the items does nothing`() throws {
    var stage = try Stage()
    stage.press("S")
    stage.click(row: 2, column: 1)
    #expect(stage.context == .picker)
  }

  @Test func `a click on a field selects it, a second edits it`() throws {
    var stage = try Stage()
    stage.press("e")
    try stage.click("Question to decide")
    #expect(stage.form?.current.field.key.text == "question")
    #expect(stage.context == .form)
    try stage.click("Question to decide")
    #expect(stage.context == .typing)
    stage.click(row: 3, column: 5)
    #expect(stage.context == .form && stage.form?.selected == 0)
  }

  @Test func `a click on a cell of the matrix selects it, a second chooses its letters`() throws {
    var stage = try Stage(.ownership)
    let line = try #require(
      stage.grid.text.split(separator: "\n").map(String.init).dropFirst(3).first)
    let column = try #require(line.split(separator: "CIO", maxSplits: 1).first?.count)
    stage.click(row: 6, column: column)
    #expect(stage.selected == "O-0003" && stage.context == .matrix)
    #expect(stage.state.matrix.role == 1)
    stage.click(row: 6, column: column)
    #expect(stage.context == .picker && stage.shows("CIO"))
  }

  @Test func `a heading sorts by its column, and again the other way round`() throws {
    var stage = try Stage()
    try stage.click("Status")
    #expect(stage.state.list.order == "status")
    try stage.click("Status")
    #expect(stage.state.list.order == "-status")
    try stage.click("Status")
    #expect(stage.state.list.order == "status")
  }

  @Test func `a heading that is no key sorts nothing`() throws {
    var stage = try Stage(.ownership)
    let order = stage.state.list.order
    try stage.click("CRM")
    #expect(stage.state.list.order == order)
  }

  @Test func `the wheel moves in lists to choose from, in pages and in forms`() throws {
    var stage = try Stage()
    stage.press("?")
    stage.wheel(.wheelDown)
    #expect(stage.picker?.selected == 1)
    stage.press("Esc e")
    stage.wheel(.wheelDown)
    #expect(stage.form?.selected == 1)
    stage.press("Esc Enter")
    stage.wheel(.wheelDown)
    guard case .page(let page)? = stage.state.overlays.last else { return #expect(Bool(false)) }
    #expect(page.offset == 3)
  }

  @Test func `the wheel moves the pane under the pointer`() throws {
    var stage = try Stage(.meeting, columns: 200, rows: 50)
    stage.wheel(.wheelDown, row: 10, column: 190)
    let board = try #require(stage.state.board)
    #expect(board.selectedIndex >= board.mainCount)
    stage.wheel(.wheelDown, row: 10, column: 20)
    #expect(stage.state.board.map { $0.selectedIndex < $0.mainCount } ?? false)
  }

  @Test func `the mouse is released and taken back`() throws {
    var stage = try Stage()
    for isOurs in [false, true] {
      stage.press(":")
      stage.type("release the mouse")
      stage.press("Enter")
      #expect(stage.effects.last == .mouse(isOurs))
    }
  }
}
