import Domain

extension RecordList {
  /// Whether the row at this place is marked.
  func isMarked(_ index: Int) -> Bool { marks.contains(rows[index].path) }

  /// Marks the selected record, or takes its mark away, and goes on to the next row. A file that holds
  /// no record stays without.
  mutating func toggleMark() {
    if let record = selected?.record {
      if marks.remove(record.path) == nil { marks.insert(record.path) }
    }
    move(by: 1)
  }

  /// Marks every record that the filter shows; where all of them are, takes the marks away.
  mutating func toggleAllMarks() {
    let shown = Set(rows.compactMap { $0.record?.path })
    if shown.isSubset(of: marks) { marks.subtract(shown) } else { marks.formUnion(shown) }
  }

  /// Counts the marked records that the filter does not show; only a filter and new records change it.
  mutating func countHiddenMarks() {
    hiddenMarks = marks.isEmpty ? 0 : marks.subtracting(rows.map(\.path)).count
  }

  mutating func unmark(_ paths: Set<String>) {
    marks.subtract(paths)
    countHiddenMarks()
  }

  mutating func clearMarks() {
    marks = []
    hiddenMarks = 0
  }
}
