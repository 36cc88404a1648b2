/// Cells that are divided into dots as finely as the terminal can show them.
struct DotGrid {
  /// In cells.
  let size: Size
  private let dots: Glyphs.Dots
  /// Row-major, a bit for each dot that is set; 0 is a blank cell.
  private var marks: [UInt8]
  /// Row-major: the character of a reference line, where cells have no dots to draw one with.
  private var under: [Unicode.Scalar]
  private var roles: [Role]

  init(_ size: Size, _ dots: Glyphs.Dots) {
    let count = size.columns * size.rows
    (self.size, self.dots) = (size, dots)
    marks = Array(repeating: 0, count: count)
    under = Array(repeating: " ", count: count)
    roles = Array(repeating: .text, count: count)
  }

  var columns: Int { size.columns * dots.columns }
  var rows: Int { size.rows * dots.rows }

  /// A horizontal line over the whole width, in the pattern of its dash.
  mutating func rule(row: Int, dash: Plot.Dash, role: Role) {
    for column in 0..<(dots == .braille ? columns : 0) where dash.isOn(column) {
      set(column, row, role)
    }
    for column in 0..<(dots == .braille ? 0 : columns) {
      guard let index = index(column, row) else { return }
      let glyph = dots == .blocks ? dash.line(column) : dash.character(column)
      guard glyph != " " else { continue }
      (under[index], roles[index]) = (glyph, role)
    }
  }

  /// A straight line between two dots, both included (Bresenham's).
  mutating func join(_ a: (column: Int, row: Int), _ b: (column: Int, row: Int), role: Role) {
    var (column, row) = a
    let (wide, high) = (abs(b.column - column), -abs(b.row - row))
    let (right, down) = (column < b.column ? 1 : -1, row < b.row ? 1 : -1)
    var error = wide + high
    while true {
      set(column, row, role)
      if (column, row) == b { return }
      let twice = error * 2
      if twice >= high { (error, column) = (error + high, column + right) }
      if twice <= wide { (error, row) = (error + wide, row + down) }
    }
  }

  /// A dot that is seen on a line and alone.
  mutating func emphasise(_ column: Int, _ row: Int, role: Role) {
    switch dots {
    case .braille:
      for (right, up) in [(0, 0), (1, 0), (0, 1), (1, 1)] { set(column + right, row - up, role) }
    case .blocks: set(column, row, role)
    case .characters: set(column, row, role, bit: 2)
    }
  }

  /// The cells from left to right in as few labels as their roles allow, blanks at the end included.
  func labels(row: Int) -> [Label] {
    var labels: [Label] = []
    for column in 0..<size.columns {
      let index = row * size.columns + column
      let glyph = marks[index] == 0 ? under[index] : dots.glyph(marks[index])
      let role = glyph == " " ? labels.last?.role ?? .text : roles[index]
      if labels.last?.role != role { labels.append(Label("", role)) }
      labels[labels.count - 1].text.unicodeScalars.append(glyph)
    }
    return labels
  }

  private mutating func set(_ column: Int, _ row: Int, _ role: Role, bit: UInt8? = nil) {
    guard let index = index(column, row) else { return }
    marks[index] |= bit ?? dots.bit(column, row)
    roles[index] = role
  }

  /// Nil outside.
  private func index(_ column: Int, _ row: Int) -> Int? {
    guard column >= 0, column < columns, row >= 0, row < rows else { return nil }
    return row / dots.rows * size.columns + column / dots.columns
  }
}

extension Glyphs.Dots {
  /// Dots beside each other in a cell.
  var columns: Int { self == .braille ? 2 : 1 }

  /// Dots above each other in a cell.
  var rows: Int {
    switch self {
    case .braille: 4
    case .blocks: 2
    case .characters: 1
    }
  }

  fileprivate func bit(_ column: Int, _ row: Int) -> UInt8 {
    switch self {
    case .braille:
      // Unicode numbers the dots 1 to 3 down the left, 4 to 6 down the right, then 7 and 8 below.
      row % 4 == 3 ? 0x40 << (column % 2) : 1 << (column % 2 * 3 + row % 4)
    case .blocks: 1 << (row % 2)
    case .characters: 1
    }
  }

  fileprivate func glyph(_ marks: UInt8) -> Unicode.Scalar {
    switch self {
    case .braille: Unicode.Scalar(0x2800 + UInt32(marks)) ?? "*"
    case .blocks: marks == 3 ? "█" : marks == 1 ? "▀" : "▄"
    case .characters: marks == 1 ? "+" : "*"
    }
  }
}
