import Text

/// Readings over days against the values that they are measured by:
///
/// ```
/// 5│⠒⠒⠒⠀⠒⠒⠒⠀⠒⠒⠒⠀ Target 5
/// 4│⠀⠀⠀⠀⣀⡠⠤⠒⠒⠀⠀⠀
///  │⣀⣀⡠⠔⠉⠀⠀⠀⠀⠀⠀⠀
///  │⡀⢀⠀⡀⢀⠀⡀⢀⠀⡀⢀⠀ Baseline 3
///  └15/01 ─ 26/03
/// ```
package struct Plot: Equatable, Sendable {
  /// A reading.
  package struct Point: Equatable, Sendable {
    /// A day by its number.
    package let x: Int
    /// What was read; anything but a finite number is left away.
    package let y: Double

    package init(x: Int, y: Double) {
      self.x = x
      self.y = y
    }
  }

  /// A value that readings are held against, over the whole width and with its name at the end.
  package struct Line: Equatable, Sendable {
    /// In the unit of the readings.
    package let y: Double
    /// What stands at the right end, the value included: `kill K1 > 2`.
    package let label: String
    /// Of the line and its label.
    package let role: Role
    /// Tells lines apart where there are no colours.
    package let dash: Dash

    package init(y: Double, label: String, role: Role, dash: Dash) {
      self.y = y
      self.label = label
      self.role = role
      self.dash = dash
    }
  }

  /// The pattern of a line.
  package enum Dash: Sendable { case dotted, dashed, dashDotted, solid }

  /// The oldest first.
  package let points: [Point]
  /// The most important first: it is drawn over the others, and keeps its name when rows are few.
  package let lines: [Line]
  /// From the left edge to the right; points outside are left away.
  package let days: ClosedRange<Int>

  /// Leaves away what cannot be drawn: points outside of `days`, and values that are not finite.
  package init(points: [Point], lines: [Line], days: ClosedRange<Int>) {
    self.points = points.filter { $0.y.isFinite && days.contains($0.x) }
    self.lines = lines.filter(\.y.isFinite)
    self.days = days
  }

  /// The smallest part that is worth drawing in, without what is written around it.
  package static let smallest = Size(columns: 24, rows: 3)

  /// The plot in exactly `size.rows` lines of at most `size.columns` columns, the last of which bears
  /// the days; or `words` alone where there is no reading, or not the room to see anything.
  ///
  /// - Parameters:
  ///   - number: writes a value with so many decimal places.
  ///   - day: writes a day by its number.
  ///   - words: says the latest value, or that there is none.
  package func labels(
    in size: Size, glyphs: Glyphs, words: String,
    number: (_ value: Double, _ digits: Int) -> String,
    day: (_ number: Int) -> String
  ) -> [[Label]] {
    let ends = (first: day(days.lowerBound), last: day(days.upperBound))
    guard let frame = PlotFrame(self, in: size, glyphs.dots, number), frame.hasRoom(for: ends)
    else {
      return [[Label(words.clipped(to: size.columns, ellipsis: String(glyphs.ellipsis)))]]
    }
    return frame.rows(drawn(frame, glyphs), glyphs) + [frame.axis(ends, glyphs)]
  }

  private func drawn(_ frame: PlotFrame, _ glyphs: Glyphs) -> DotGrid {
    var grid = DotGrid(frame.area, glyphs.dots)
    for line in lines.reversed() {
      grid.rule(row: frame.scale.row(of: line.y, of: grid.rows), dash: line.dash, role: line.role)
    }
    let places = points.map {
      (column(of: $0.x, of: grid.columns), frame.scale.row(of: $0.y, of: grid.rows))
    }
    for (from, to) in zip(places, places.dropFirst()) { grid.join(from, to, role: .reading) }
    // Where readings stand close they make a thick line of which nothing could be read.
    let isSparse = places.count * 4 <= grid.columns
    for place in isSparse ? places[...] : places.suffix(1) {
      grid.emphasise(place.0, place.1, role: .reading)
    }
    return grid
  }

  private func column(of day: Int, of columns: Int) -> Int {
    let span = days.upperBound - days.lowerBound
    guard span > 0 else { return columns / 2 }
    return Int((Double(day - days.lowerBound) / Double(span) * Double(columns - 1)).rounded())
  }
}
