import Canvas

/// What a board shows: sections of rows, and others beside them. Worked out once for each snapshot and
/// language, never for a key.
package struct BoardContent: Sendable {
  /// The line above everything.
  var header: [Label] = []
  /// One below the other, what is most pressing first.
  var sections: [BoardSection] = []
  /// To the right of the sections on a wide screen, else below them.
  var aside: [BoardSection] = []
  /// Whether on a narrow screen what is aside stays in sight as a strip; else it follows the sections.
  var keepsStrip = false
}

/// Rows of one sort under a title.
package struct BoardSection: Sendable {
  /// What the rows have in common, and how many there are.
  let title: String
  let columns: [TableColumn]
  /// Whether the titles of the columns stand above the rows.
  var hasHeadings = false
  /// Rows are no wider than this: figures stand near their names.
  var mostColumns = Int.max
  let rows: [BoardRow]
}

/// One line of a board that can be selected.
package struct BoardRow: Sendable {
  /// Unique on its board; the selection follows it.
  package let key: String
  /// What it stands for: keys act on it, Enter opens it. Nil for a figure.
  package let subject: ListRow?
  /// In the order of its section's columns.
  let labels: [Label]
  /// What a row that only counts others stands for; Enter lists it.
  var rest: [ListRow] = []

  init(_ subject: ListRow, part: String = "", _ labels: [Label]) {
    key = BoardRow.key(subject.path, part)
    self.subject = subject
    self.labels = labels
  }

  private static func key(_ path: String, _ part: String) -> String {
    part.isEmpty ? path : "\(path) \(part)"
  }

  /// Whether it stands for this part of the record in that file.
  func isAbout(_ part: String, of path: String) -> Bool { key == BoardRow.key(path, part) }

  init(key: String, _ labels: [Label]) {
    self.key = key
    subject = nil
    self.labels = labels
  }
}
