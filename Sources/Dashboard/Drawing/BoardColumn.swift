/// Sections one below the other, as lines.
struct BoardColumn {
  /// One line of a board; `section` is a place in `sections`.
  enum Line {
    case title(section: Int)
    case headings(section: Int)
    /// `index` is the place among all rows of the board.
    case row(section: Int, row: Int, index: Int)

    /// Nil for a line that cannot be selected.
    var index: Int? { if case .row(_, _, let index) = self { index } else { nil } }
  }

  let sections: [BoardSection]
  let lines: [Line]

  /// `first` is the place of the first row among all rows of the board.
  init(_ sections: [BoardSection], first: Int = 0) {
    self.sections = sections
    var index = first
    lines = sections.enumerated().flatMap { number, section -> [Line] in
      let heads: [Line] = [.title(section: number), .headings(section: number)]
      let rows = section.rows.indices.map { row -> Line in
        defer { index += 1 }
        return .row(section: number, row: row, index: index)
      }
      return heads.prefix(section.hasHeadings ? 2 : 1) + rows
    }
  }

  func line(ofRow index: Int) -> Int? { lines.firstIndex { $0.index == index } }

  /// The line from which a row is understood: the title, for the first row of a section.
  func head(ofLine line: Int) -> Int {
    var head = line
    while head > 0, lines[head - 1].index == nil { head -= 1 }
    return head
  }
}
