import Text

/// How a plot's room is shared: values to the left, names of the lines to the right, days below.
struct PlotFrame {
  /// What is left for the dots, in cells.
  let area: Size
  let scale: PlotScale
  /// A value to write for some of the rows, by row.
  private let values: [Int: String]
  private let valueColumns: Int
  /// The line whose name stands in a row, by row.
  private let names: [Int: Plot.Line]
  private let dots: Glyphs.Dots
  private let nameColumns: Int
  /// Of a line's pattern before its name, with a blank on either side.
  private static let sample = 2

  /// Nil where there is no point, or less room than `Plot.smallest`.
  init?(
    _ plot: Plot, in size: Size, _ dots: Glyphs.Dots, _ number: (Double, Int) -> String
  ) {
    let all = plot.points.map(\.y) + plot.lines.map(\.y)
    guard !plot.points.isEmpty, size.rows > Plot.smallest.rows, let scale = PlotScale(all)
    else { return nil }
    let rows = size.rows - 1
    let (ticks, digits) = scale.ticks(atMost: min(4, rows - 1))
    let texts = ticks.map { value in
      (scale.row(of: value, of: rows * dots.rows) / dots.rows, number(value, digits))
    }
    let widest = texts.map(\.1.columns).max() ?? 0
    // Values that would take the room of the readings can be read from the names of the lines.
    values = widest * 5 > size.columns ? [:] : Dictionary(texts) { first, _ in first }
    valueColumns = values.isEmpty ? 0 : widest
    let longest = plot.lines.map(\.label.columns).max() ?? 0
    nameColumns = longest == 0 ? 0 : min(longest, size.columns / 3 - PlotFrame.sample - 1)
    names = PlotFrame.placed(plot.lines, rows) {
      scale.row(of: $0.y, of: rows * dots.rows) / dots.rows
    }
    let around = valueColumns + 1 + (nameColumns == 0 ? 0 : nameColumns + PlotFrame.sample + 1)
    guard nameColumns >= 0, size.columns - around >= Plot.smallest.columns else { return nil }
    area = Size(columns: size.columns - around, rows: rows)
    (self.scale, self.dots) = (scale, dots)
  }

  /// Every name as near to its line as the others allow, in the order of the lines from top to
  /// bottom, so that no two change places.
  private static func placed(
    _ lines: [Plot.Line], _ rows: Int, row: (Plot.Line) -> Int
  ) -> [Int: Plot.Line] {
    let sorted = lines.prefix(rows).sorted { $0.y > $1.y }
    var places = sorted.map(row)
    for index in places.indices.dropFirst() {
      places[index] = max(places[index], places[index - 1] + 1)
    }
    var below = rows
    for index in places.indices.reversed() {
      places[index] = min(places[index], below - 1)
      below = places[index]
    }
    return Dictionary(uniqueKeysWithValues: zip(places, sorted))
  }

  /// The rows above the days.
  func rows(_ grid: DotGrid, _ glyphs: Glyphs) -> [[Label]] {
    (0..<area.rows).map { row in
      let value = (values[row] ?? "").padded(to: valueColumns, alignment: .trailing)
      let left = Label(value + String(glyphs.vertical), .dim)
      return [left] + grid.labels(row: row) + name(in: row, glyphs)
    }
  }

  private func name(in row: Int, _ glyphs: Glyphs) -> [Label] {
    guard let line = names[row] else { return [] }
    var sample = DotGrid(Size(columns: PlotFrame.sample, rows: 1), dots)
    // Beside its line a name continues it; elsewhere the sample stands in the middle.
    let dot = scale.row(of: line.y, of: area.rows * dots.rows) - row * dots.rows
    let place = (0..<dots.rows).contains(dot) ? dot : dots.rows / 2
    sample.rule(row: place, dash: line.dash, role: line.role)
    let text = line.label.clipped(to: nameColumns, ellipsis: String(glyphs.ellipsis))
    return sample.labels(row: 0) + [Label(" " + text, line.role)]
  }

  func hasRoom(for ends: (first: String, last: String)) -> Bool {
    ends.first.columns + ends.last.columns + 3 <= area.columns
  }

  /// `└15/01 ──────── 26/03`
  func axis(_ ends: (first: String, last: String), _ glyphs: Glyphs) -> [Label] {
    let rule = area.columns - ends.first.columns - ends.last.columns - 2
    let line = String(repeating: Character(glyphs.horizontal), count: max(0, rule))
    let corner = "".padded(to: valueColumns) + String(glyphs.lowerLeft)
    return [Label("\(corner)\(ends.first) \(line) \(ends.last)", .dim)]
  }
}
