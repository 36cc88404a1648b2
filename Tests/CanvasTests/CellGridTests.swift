import Canvas
import Testing

private func grid(_ columns: Int, _ rows: Int = 1) -> CellGrid {
  CellGrid(size: Size(columns: columns, rows: rows))
}

@Test func `marks share the cell of their letter`() {
  var grid = grid(8)
  #expect(grid.put("Quye\u{302}\u{301}t", row: 0, column: 0) == 5)
  #expect(grid.glyphText(grid[0, 3]) == "e\u{302}\u{301}")
  #expect(grid[0, 4].glyph == 0x74)
}

@Test func `a wide glyph takes two cells`() {
  var grid = grid(6)
  #expect(grid.put("漢字a", row: 0, column: 0) == 5)
  #expect(grid[0, 0].width == 2)
  #expect(grid[0, 1].width == 0)
  #expect(grid.text == "漢字a")
}

@Test func `a wide glyph does not stick out of the right edge`() {
  var grid = grid(3)
  #expect(grid.put("漢字", row: 0, column: 0, overflow: .cut) == 3)
  #expect(grid.text == "漢")
  #expect(grid[0, 2] == .blank(.text))
}

@Test func `text that does not fit ends in an ellipsis`() {
  var grid = grid(10)
  grid.put("Ngân sách MarTech", row: 0, column: 0, width: 6)
  #expect(grid.text == "Ngân …")
}

@Test func `an ellipsis in place of half a wide glyph takes all of it`() {
  var grid = grid(4)
  grid.put("漢字漢", row: 0, column: 0)
  #expect(grid.text == "漢 …")
}

@Test func `overwriting half a wide glyph blanks the other half`() {
  var left = grid(4)
  left.put("漢字", row: 0, column: 0)
  left.put("x", row: 0, column: 1)
  #expect(left.text == " x字")
  var right = grid(4)
  right.put("漢字", row: 0, column: 0)
  right.put("x", row: 0, column: 2)
  #expect(right.text == "漢x")
}

@Test func `drawing outside the grid is lost`() {
  var grid = grid(4, 2)
  grid.put("abc", row: -1, column: 0)
  grid.put("abc", row: 2, column: 0)
  grid.put("abc", row: 0, column: 4)
  grid.fill(Rect(row: -5, column: -5, rows: 50, columns: 3), role: .bar)
  grid.horizontalRule(row: 7, column: 0, columns: 10)
  grid.verticalRule(row: 0, column: 9, rows: 10)
  #expect(grid.text == "\n")
}

@Test func `control and bidi characters never reach the terminal`() {
  var grid = grid(12)
  grid.put("a\u{1B}[2J\u{202E}b\u{200B}", row: 0, column: 0)
  #expect(grid.text == "a\u{FFFD}[2J\u{FFFD}b\u{FFFD}")
}

@Test func `an emoji family is drawn as its first member`() {
  var grid = grid(6)
  #expect(grid.put("👨‍👩‍👧x", row: 0, column: 0) == 3)
  #expect(grid.text == "👨x")
}

@Test func `at most four marks stay on a letter`() {
  var grid = grid(2)
  grid.put("a" + String(repeating: "\u{301}", count: 9), row: 0, column: 0)
  #expect(grid.text.unicodeScalars.count == 5)
}

@Test func `grids that look alike are equal in whatever order they were drawn`() {
  var one = grid(4)
  one.put("a\u{301}e\u{302}", row: 0, column: 0)
  var other = grid(4)
  other.put("e\u{302}", row: 0, column: 1)
  other.put("a\u{301}", row: 0, column: 0)
  #expect(one.clusters != other.clusters)
  #expect(one == other)
  #expect(other.runs(since: one).isEmpty)
}

@Test func `composed and decomposed letters are told apart`() {
  var one = grid(2)
  one.put("\u{E9}", row: 0, column: 0)
  var other = grid(2)
  other.put("e\u{301}", row: 0, column: 0)
  #expect(one != other)
}

@Test func `only changed runs differ`() {
  var old = grid(40, 3)
  old.put("漢字", row: 1, column: 4)
  var new = old
  new.put("x", row: 0, column: 3)
  new.put("y", row: 0, column: 30)
  new.restyle(Rect(row: 1, column: 5, rows: 1, columns: 1), role: .selection)
  let runs = new.runs(since: old)
  #expect(runs.map(\.row) == [0, 0, 1])
  #expect(runs.map(\.columns) == [3..<4, 30..<31, 4..<6])
  #expect(new.runs(since: new).isEmpty)
}

@Test func `a marked snapshot names the roles and the cursor`() {
  var grid = grid(12, 2)
  grid.put([Label("D-0012 "), Label("+9d", .overdue, .bold)], row: 0, column: 0)
  grid.cursor = Position(row: 1, column: 2)
  #expect(
    grid.marked == """
      D-0012 +9d
        ~ overdue+bold 7–9

      cursor 1,2
      """)
}

@Test func `rules fall back to ASCII`() {
  var grid = CellGrid(size: Size(columns: 16, rows: 1), glyphs: .ascii)
  grid.horizontalRule(row: 0, column: 0, columns: 16, title: "PILOT")
  #expect(grid.text == "-- PILOT -------")
}

@Test(arguments: [0, 1, 2, 3, 59]) func `every size can be drawn on`(extent: Int) {
  var grid = CellGrid(size: Size(columns: extent, rows: extent))
  let inner = Box(title: "漢").draw(on: &grid, in: grid.bounds)
  TextFieldView(TextField("漢字")).draw(on: &grid, in: inner)
  KeyBar([.init(key: "?", words: "All")]).draw(on: &grid, in: grid.bounds)
  ScrollBar(Scroll(count: 900), visible: extent).draw(on: &grid, in: grid.bounds)
  Table([TableColumn("ID", width: .fixed(6))]).draw(
    on: &grid, in: grid.bounds, scroll: Scroll(count: 5), selected: 0
  ) { Table.Row([Label("\($0)")]) }
  #expect(grid.cells.count == extent * extent)
}

@Test func `a list that moved on by a row is told from another screen`() {
  func grid(_ first: Int) -> CellGrid {
    var grid = CellGrid(size: Size(columns: 10, rows: 12))
    for row in 0..<12 { grid.put("row \(first + row)", row: row, column: 0) }
    return grid
  }
  #expect(grid(1).isScrolledByOne(since: grid(0)) && grid(0).isScrolledByOne(since: grid(1)))
  #expect(!grid(2).isScrolledByOne(since: grid(0)) && !grid(0).isScrolledByOne(since: grid(0)))
}
