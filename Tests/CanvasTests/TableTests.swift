import Canvas
import Testing

private let table = Table([
  TableColumn("ID", width: .fixed(6), importance: 9),
  TableColumn("DUE", width: .fixed(4), importance: 5, alignment: .right),
  TableColumn("AREA", width: .flexible(minimum: 5, weight: 1), importance: 1),
  TableColumn("TITLE", width: .flexible(minimum: 10, weight: 3), importance: 8),
])

private func row(_ index: Int) -> Table.Row {
  Table.Row(
    [Label("D-000\(index)"), Label("+\(index)d", .overdue), "tool", "Quyết định mua 漢字 CDP"],
    isMarked: index == 2)
}

private func drawn(columns: Int) -> CellGrid {
  var grid = CellGrid(size: Size(columns: columns, rows: 4))
  table.draw(on: &grid, in: grid.bounds, scroll: Scroll(first: 1, count: 9), selected: 1, row: row)
  return grid
}

@Test func `spare columns are shared by weight`() {
  #expect(table.placed(in: 49).map(\.width) == [6, 4, 10, 25])
}

@Test func `the least important column is dropped first`() {
  #expect(table.placed(in: 28).map(\.index) == [0, 1, 3])
  #expect(table.placed(in: 22).map(\.index) == [0, 3])
  #expect(table.placed(in: 10).map(\.index) == [0])
  #expect(table.placed(in: 4).map(\.width) == [3])
  #expect(table.placed(in: 0).map(\.width) == [0])
}

@Test func `a table draws pointer, marks and cut titles`() {
  #expect(
    drawn(columns: 34).marked == """
       ID      DUE AREA   TITLE
        ~ columnHeading 0–33
      >D-0001  +1d tool   Quyết định mu…
        ~ selection 0–33
      *D-0002  +2d tool   Quyết định mu…
        ~ marked 0–6, overdue 9–11, marked 13–16, marked 20–33
       D-0003  +3d tool   Quyết định mu…
        ~ overdue 9–11
      """)
}

@Test func `a narrow table keeps what matters`() {
  #expect(
    drawn(columns: 20).text == """
       ID     TITLE
      >D-0001 Quyết định …
      *D-0002 Quyết định …
       D-0003 Quyết định …
      """)
}

@Test func `a click finds its row`() {
  let rect = Rect(row: 2, column: 0, rows: 4, columns: 20)
  let scroll = Scroll(first: 1, count: 3)
  func index(_ row: Int) -> Int? {
    table.rowIndex(at: Position(row: row, column: 3), in: rect, scroll: scroll)
  }
  #expect([2, 3, 4, 5, 9].map(index) == [nil, 1, 2, nil, nil])
}

@Test func `scrolling moves as little as needed`() {
  var scroll = Scroll(first: 10, count: 100)
  scroll.show(12, visible: 5, count: 100)
  #expect(scroll.first == 10)
  scroll.show(15, visible: 5, count: 100)
  #expect(scroll.first == 11)
  scroll.show(3, visible: 5, count: 100)
  #expect(scroll.first == 3)
  scroll.show(5, visible: 5, count: 6)
  #expect(scroll.first == 1)
  scroll.show(0, visible: 5, count: 0)
  #expect(scroll.visible(5).isEmpty)
}

@Test func `the scroll bar touches its ends only with the list`() {
  func thumb(_ first: Int) -> Range<Int>? {
    ScrollBar(Scroll(first: first, count: 100), visible: 10).thumb(height: 10)
  }
  #expect(thumb(0) == 0..<1)
  #expect(thumb(1) == 1..<2)
  #expect(thumb(89) == 8..<9)
  #expect(thumb(90) == 9..<10)
  #expect(ScrollBar(Scroll(count: 5), visible: 10).thumb(height: 10) == nil)
}

@Test func `the key bar keeps the way to all actions`() {
  let bar = KeyBar([
    .init(key: "Enter", words: "Mở"), .init(key: "t", words: "Phân loại"),
    .init(key: "?", words: "Tất cả"),
  ])
  func text(_ columns: Int) -> String {
    var grid = CellGrid(size: Size(columns: columns, rows: 1))
    bar.draw(on: &grid, in: grid.bounds)
    return grid.text
  }
  #expect(text(40) == "Enter Mở  t Phân loại  ? Tất cả")
  #expect(text(20) == "Enter Mở  ? Tất cả")
  #expect(text(10) == "? Tất cả")
  #expect(text(3) == "")
  #expect(bar.item(at: 11, width: 40) == 1)
  #expect(bar.item(at: 9, width: 40) == nil)
}

@Test(arguments: [
  (0.0, "[..........]"), (0.01, "[#.........]"), (0.37, "[####......]"), (0.99, "[#########.]"),
  (1, "[##########]"), (7, "[##########]"), (-1, "[..........]"), (.nan, "[..........]"),
])
func `a progress bar is full or empty only when it is`(done: Double, text: String) {
  #expect(ProgressBar.text(done, columns: 12) == text)
}

@Test func `a box covers what was below`() {
  var grid = CellGrid(size: Size(columns: 16, rows: 3))
  grid.put("xxxxxxxxxxxxxxxx", row: 1, column: 0)
  let inner = Box(title: "Lọc").draw(on: &grid, in: grid.bounds)
  grid.put("D-0012", row: inner.row, column: inner.column)
  #expect(grid.text == "┌─ Lọc ────────┐\n│ D-0012       │\n└──────────────┘")
}
