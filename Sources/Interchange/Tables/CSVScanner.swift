/// Walks over the bytes of a table and gives one record after the other.
///
/// Its states are those of Python's `csv` module: a quote opens a quoted cell only where the cell
/// begins, and text behind a closing quote belongs to the cell.
struct CSVScanner {
  private let text: [UInt8]
  private let delimiter: UInt8
  private var position = 0
  private var line = 1

  init(_ text: [UInt8], delimiter: UInt8) {
    self.text = text
    self.delimiter = delimiter
  }

  /// The next record that is not an empty line; nil at the end.
  mutating func next() throws(InterchangeError) -> Table.Row? {
    while isAtLineEnd { passLineEnd() }
    guard position < text.count else { return nil }
    let start = line
    var cells = [try cell()]
    while position < text.count, text[position] == delimiter {
      position += 1
      cells.append(try cell())
    }
    if isAtLineEnd { passLineEnd() }
    return Table.Row(line: start, cells: cells)
  }

  private var isAtLineEnd: Bool { position < text.count && text[position].endsLine }

  private mutating func passLineEnd() {
    let isPair =
      text[position] == .return && position + 1 < text.count && text[position + 1] == .lineFeed
    position += isPair ? 2 : 1
    line += 1
  }

  private mutating func cell() throws(InterchangeError) -> String {
    var bytes: [UInt8] = []
    if position < text.count, text[position] == .quote { bytes = try quoted() }
    let start = position
    while position < text.count, text[position] != delimiter, !text[position].endsLine {
      position += 1
    }
    bytes += text[start..<position]
    return String(decoding: bytes, as: UTF8.self)
  }

  /// What stands between two quotes; two quotes in a row are one that belongs to the cell.
  private mutating func quoted() throws(InterchangeError) -> [UInt8] {
    let opening = line
    var bytes: [UInt8] = []
    position += 1
    while position < text.count {
      let start = position
      if text[position] == .quote {
        position += 1
        guard position < text.count, text[position] == .quote else { return bytes }
        position += 1
        bytes.append(.quote)
      } else {
        if isAtLineEnd { passLineEnd() } else { position += 1 }
        bytes += text[start..<position]
      }
    }
    throw .unclosedQuote(line: opening)
  }
}
