import Canvas
import Testing

private func sparkline(
  _ values: [Double], columns: Int = 8, _ glyphs: Glyphs = .unicode
) -> String {
  Sparkline.text(values, columns: columns, glyphs: glyphs)
}

@Test func `a sparkline goes from the lowest bar to the highest`() {
  #expect(sparkline([0, 1, 2, 3, 4, 5, 6, 7]) == "▁▂▃▄▅▆▇█")
  #expect(sparkline([-3, 5, 1]) == "▁█▅")
}

@Test func `a sparkline without eighths of blocks has its levels in ASCII`() {
  #expect(sparkline([0, 1, 2, 3, 4, 5], .ascii) == "_.-=*#")
  #expect(sparkline([0, 1, 2, 3, 4, 5], .console) == "_.-=*#")
}

@Test func `no value has no bar, one has one, and equal ones stand in the middle`() {
  #expect(sparkline([]) == "")
  #expect(sparkline([.nan, .infinity]) == "")
  #expect(sparkline([3.8]) == "▄")
  #expect(sparkline([0, 0, 0]) == "▄▄▄")
}

@Test func `more values than columns end with the newest`() {
  #expect(sparkline([0, 9, 0, 9, 0, 9, 0, 2], columns: 4) == "███▁")
  #expect(sparkline([1, 2], columns: 0) == "")
}

@Test func `a sparkline holds what a number can hold`() {
  #expect(sparkline([-1e308, 0, 1e308]) == "▁▅█")
  #expect(sparkline([1e-300, 3e-300]) == "▁█")
}
