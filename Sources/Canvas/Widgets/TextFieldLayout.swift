import Text

/// How the text of a field falls into lines of a given width, and where the cursor is in them.
///
/// Lines are filled to the edge, not broken at blanks: a blank that vanished at a line's end could
/// not be edited.
struct TextFieldLayout {
  struct Line: Equatable {
    var characters: [Character] = []
    var width = 0
    /// Characters of the text before this line, line breaks counted.
    var start = 0
  }

  private(set) var lines = [Line()]
  private(set) var cursor = Position(row: 0, column: 0)
  private let width: Int

  init(_ field: TextField, width: Int) {
    self.width = max(2, width)
    append(field.before)
    mark()
    append(field.after)
  }

  private var row: Int { lines.count - 1 }

  private mutating func append(_ text: String) {
    for character in text {
      if character.isNewline {
        breakLine(after: 1)
        continue
      }
      let wide = String(character).columns
      // The last column is the cursor's when it stands behind the last character.
      if lines[row].width + wide > width - 1 { breakLine(after: 0) }
      lines[row].characters.append(character)
      lines[row].width += wide
    }
  }

  private mutating func breakLine(after skipped: Int) {
    let line = lines[row]
    lines.append(Line(start: line.start + line.characters.count + skipped))
  }

  private mutating func mark() {
    cursor = Position(row: row, column: lines[row].width)
  }

  /// How many characters of the text stand before a place; a place behind a line's end is its end.
  func index(at place: Position) -> Int {
    let line = lines[place.row]
    var column = 0
    for (offset, character) in line.characters.enumerated() {
      let wide = String(character).columns
      if column + wide > place.column { return line.start + offset }
      column += wide
    }
    return line.start + line.characters.count
  }
}
