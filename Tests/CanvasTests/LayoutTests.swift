import Canvas
import Testing

private let screen = Rect(row: 0, column: 0, rows: 24, columns: 80)

@Test func `what is left goes to the rest`() {
  let parts = screen.splitRows([.fixed(1), .rest, .fixed(6), .fixed(1)])
  #expect(parts.map(\.rows) == [1, 16, 6, 1])
  #expect(parts.map(\.row) == [0, 1, 17, 23])
}

@Test func `columns are split by fractions with a gap`() {
  let parts = screen.splitColumns([.fraction(0.6), .rest], gap: 1)
  #expect(parts.map(\.columns) == [47, 32])
  #expect(parts.map(\.column) == [0, 48])
}

@Test func `several rests share evenly`() {
  #expect(screen.splitColumns([.rest, .rest, .rest]).map(\.columns) == [27, 27, 26])
}

@Test func `short room is given in order and never exceeded`() {
  let parts = Rect(row: 5, column: 0, rows: 4, columns: 10)
    .splitRows([.fixed(3), .fixed(3), .rest], gap: 1)
  #expect(parts.map(\.rows) == [2, 0, 0])
  #expect(parts.allSatisfy { $0.clipped(to: screen) == $0 })
}

@Test func `rectangles that do not meet clip to nothing`() {
  #expect(screen.clipped(to: Rect(row: 30, column: 0, rows: 2, columns: 2)).isEmpty)
}

@Test func `an overlay is centred and never larger than its room`() {
  #expect(
    screen.centred(rows: 10, columns: 100) == Rect(row: 7, column: 0, rows: 10, columns: 80))
}
