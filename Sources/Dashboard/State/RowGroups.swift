import Canvas
import Domain
import Notation

/// Where the groups of a list begin, so that a heading stands above each.
struct RowGroups: Sendable {
  /// What the rows are grouped by; nil where they are not.
  let subject: Query.Subject?
  /// The number of its group for each record of the list, in the list's order.
  private let numbers: [Int]
  /// The rows at which groups begin, of those that the filter shows.
  private(set) var starts: [Int] = []

  init() { (subject, numbers) = (nil, []) }

  /// - Parameter records: in the order of the list, in which each group is in one piece.
  init(of records: [Record], by subject: Query.Subject?, in portfolio: Portfolio) {
    self.subject = subject
    guard let subject else {
      numbers = []
      return
    }
    var known: [String: Int] = [:]
    numbers = records.map { record in
      let words = portfolio.values(of: subject, in: record).map(\.inline).joined(separator: " ")
      let amount = portfolio.magnitude(of: subject, in: record).map { " \($0)" } ?? ""
      let key = words + amount
      let number = known[key] ?? known.count
      known[key] = number
      return number
    }
  }

  /// - Parameters:
  ///   - shown: the places of the rows, as the list has them.
  ///   - faults: how many rows at most stand before all groups.
  mutating func show(_ shown: [Int], after faults: Int) {
    if numbers.isEmpty { return }
    starts = []
    var last: Int?
    for (row, place) in shown.enumerated() where place >= faults {
      let number = numbers[place - faults]
      if number != last { starts.append(row) }
      last = number
    }
  }

  /// How many headings stand above a row.
  ///
  /// - Complexity: O(log groups)
  func headings(above row: Int) -> Int { count { _, start in start <= row } }

  /// The row on a line; nil where that is a heading.
  ///
  /// - Complexity: O(log groups)
  func row(atLine line: Int) -> Int? {
    let count = headings(untilLine: line)
    if count > 0, starts[count - 1] + count - 1 == line { return nil }
    return line - count
  }

  /// How many headings stand on the lines up to this one.
  func headings(untilLine line: Int) -> Int { count { number, start in start + number <= line } }

  /// How many groups, from the first on, stand in front of something.
  private func count(_ isInFront: (_ number: Int, _ start: Int) -> Bool) -> Int {
    var (low, high) = (0, starts.count)
    while low < high {
      let middle = (low + high) / 2
      if isInFront(middle, starts[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension RecordList {
  /// Rows and headings together.
  var lineCount: Int { rows.count + groups.starts.count }

  /// The line of the selected row.
  var selectedLine: Int { selectedIndex + groups.headings(above: selectedIndex) }

  /// The row on a line; nil where that is the heading of a group.
  func row(atLine line: Int) -> Int? { groups.row(atLine: line) }

  /// The rows on these lines.
  func rows(atLines lines: Range<Int>) -> Range<Int> {
    let first = lines.lowerBound - groups.headings(untilLine: lines.lowerBound - 1)
    let last = lines.upperBound - groups.headings(untilLine: lines.upperBound - 1)
    return first..<min(rows.count, max(first, last))
  }

  /// The first row below the heading on a line, and how many rows the group has.
  func group(atLine line: Int) -> (row: ListRow, count: Int)? {
    let number = groups.headings(untilLine: line) - 1
    guard groups.starts.indices.contains(number) else { return nil }
    let start = groups.starts[number]
    let end = number + 1 < groups.starts.count ? groups.starts[number + 1] : rows.count
    return (rows[start], end - start)
  }

  /// Scrolls as little as shows the selected row, with the heading above it where it is the first.
  mutating func showSelected(in visible: Int) {
    let line = selectedLine
    let isFirst = line > 0 && row(atLine: line - 1) == nil
    if isFirst { scroll.show(line - 1, visible: visible, count: lineCount) }
    scroll.show(line, visible: visible, count: lineCount)
  }
}
