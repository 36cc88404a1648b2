/// What a terminal of xterm's kind shows after the bytes that a program sent it: as much of one as
/// ncurses makes use of, and no colours.
package struct ScreenModel {
  private var cells: [[String]]
  private var row = 0
  private var column = 0
  private var last = " "
  /// The rows that move when the cursor leaves them at an end.
  private var region: Range<Int>
  /// Bytes of a sequence or a letter of which the rest has not come yet.
  private var waiting: [UInt8] = []

  package init(rows: Int, columns: Int) {
    cells = Array(repeating: Array(repeating: " ", count: columns), count: rows)
    region = 0..<rows
  }

  /// The rows, without the blanks at their ends.
  package var lines: [String] {
    cells.map { cells in
      let text = cells.joined()
      return String(text.prefix(text.count - text.reversed().prefix { $0 == " " }.count))
    }
  }

  package var text: String { lines.joined(separator: "\n") }

  package mutating func resize(rows: Int, columns: Int) {
    self = ScreenModel(rows: rows, columns: columns)
  }

  package mutating func feed(_ bytes: [UInt8]) {
    waiting += bytes
    var rest = waiting[...]
    while let first = rest.first {
      guard let length = take(first, rest) else { break }
      rest = rest.dropFirst(length)
    }
    waiting = Array(rest)
  }

  /// Obeys what stands at the front; how many bytes that was, nil when more must come.
  private mutating func take(_ first: UInt8, _ bytes: ArraySlice<UInt8>) -> Int? {
    switch first {
    case 0x1B: return takeSequence(bytes)
    case 0x0D: column = 0
    case 0x0A:
      if row + 1 == region.upperBound { scroll(1) } else { moveTo(row: row + 1, column: column) }
    case 0x08: column = max(0, column - 1)
    case 0x09: column = min((column / 8 + 1) * 8, width - 1)
    case ..<0x20, 0x7F: break
    default: return takeLetter(first, bytes)
    }
    return 1
  }

  private var width: Int { cells.first?.count ?? 0 }

  private mutating func takeLetter(_ first: UInt8, _ bytes: ArraySlice<UInt8>) -> Int? {
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard bytes.count >= length else { return nil }
    let text = String(decoding: bytes.prefix(length), as: UTF8.self)
    if text.unicodeScalars.allSatisfy({ (0x300...0x36F).contains($0.value) }), column > 0 {
      cells[row][column - 1] += text
    } else {
      put(text)
    }
    return length
  }

  private mutating func put(_ text: String) {
    last = text
    if row < cells.count, column < width { cells[row][column] = text }
    column += 1
  }

  private mutating func takeSequence(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.count > 1, let kind = bytes.dropFirst().first else { return nil }
    switch kind {
    case UInt8(ascii: "["):
      guard let end = bytes.dropFirst(2).firstIndex(where: { (0x40...0x7E).contains($0) }) else {
        return nil
      }
      let text = String(decoding: bytes[(bytes.startIndex + 2)..<end], as: UTF8.self)
      if !text.hasPrefix("?") && !text.hasPrefix(">") { obey(bytes[end], numbers(text)) }
      return end - bytes.startIndex + 1
    case UInt8(ascii: "]"):
      guard let end = bytes.firstIndex(of: 0x07) else { return nil }
      return end - bytes.startIndex + 1
    case UInt8(ascii: "("), UInt8(ascii: ")"): return bytes.count > 2 ? 3 : nil
    case UInt8(ascii: "M"):
      if row == region.lowerBound { scroll(-1) } else { moveTo(row: row - 1, column: column) }
      return 2
    default: return 2
    }
  }

  private func numbers(_ text: String) -> [Int] {
    text.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
  }

  private mutating func obey(_ final: UInt8, _ numbers: [Int]) {
    let count = max(1, numbers.first ?? 1)
    switch Character(Unicode.Scalar(final)) {
    case "H", "f": moveTo(row: count - 1, column: max(1, numbers.dropFirst().first ?? 1) - 1)
    case "A": moveTo(row: row - count, column: column)
    case "B": moveTo(row: row + count, column: column)
    case "C": moveTo(row: row, column: column + count)
    case "D": moveTo(row: row, column: column - count)
    case "G", "`": moveTo(row: row, column: count - 1)
    case "d": moveTo(row: count - 1, column: column)
    case "b": for _ in 0..<count { put(last) }
    case "X": blank(column..<column + count)
    case "K": eraseLine(numbers.first ?? 0)
    case "J": eraseScreen(numbers.first ?? 0)
    case "r": setRegion(numbers)
    case "S": scroll(count)
    case "T": scroll(-count)
    case "L": scroll(-count, in: row..<region.upperBound)
    case "M": scroll(count, in: row..<region.upperBound)
    case "@": shift(count)
    case "P": shift(-count)
    default: break
    }
  }

  private mutating func moveTo(row: Int, column: Int) {
    self.row = max(0, min(row, cells.count - 1))
    self.column = max(0, min(column, width - 1))
  }

  private mutating func setRegion(_ numbers: [Int]) {
    let top = max(1, numbers.first ?? 1) - 1
    let bottom = numbers.dropFirst().first ?? cells.count
    region = top..<max(top, min(bottom, cells.count))
    moveTo(row: 0, column: 0)
  }

  /// Moves lines up, by a negative count down.
  private mutating func scroll(_ count: Int, in rows: Range<Int>? = nil) {
    let rows = rows ?? region
    let blanks = Array(
      repeating: Array(repeating: " ", count: width), count: min(abs(count), rows.count))
    let kept = Array(count > 0 ? cells[rows].dropFirst(count) : cells[rows].dropLast(-count))
    cells.replaceSubrange(rows, with: count > 0 ? kept + blanks : blanks + kept)
  }

  private mutating func blank(_ columns: Range<Int>) {
    for column in columns.clamped(to: 0..<width) { cells[row][column] = " " }
  }

  private mutating func eraseLine(_ part: Int) {
    blank(part == 0 ? column..<max(column, width) : 0..<(part == 1 ? column + 1 : width))
  }

  private mutating func eraseScreen(_ part: Int) {
    if part == 0 { eraseLine(0) }
    for row in cells.indices where part == 2 || part == 0 && row > self.row {
      cells[row] = Array(repeating: " ", count: width)
    }
  }

  /// Moves what is right of the cursor, to the right by a positive count.
  private mutating func shift(_ count: Int) {
    guard column < width else { return }
    let blanks = Array(repeating: " ", count: abs(count))
    if count > 0 {
      cells[row].insert(contentsOf: blanks, at: column)
      cells[row] = Array(cells[row].prefix(width))
    } else {
      let line = cells[row]
      cells[row] = Array(
        (line[..<column] + line[column...].dropFirst(-count) + blanks).prefix(width))
    }
  }
}
