extension TextField {
  /// Over one letter with its marks.
  package mutating func moveLeft() {
    if let character = before.popLast() { after = String(character) + after }
  }

  /// Over one letter with its marks.
  package mutating func moveRight() {
    if !after.isEmpty { before.append(after.removeFirst()) }
  }

  /// To the start of this line; in a field of one line, of the text.
  package mutating func moveHome() { moveBack(to: before.startOfLastLine) }

  /// Before this line's break; in a field of one line, behind the text.
  package mutating func moveEnd() {
    moveForward(to: after.firstIndex(of: "\n") ?? after.endIndex)
  }

  /// To the start of the word that the cursor is in or behind.
  package mutating func moveWordLeft() { moveBack(to: before.startOfLastWord) }

  /// Behind the word that the cursor is in or before.
  package mutating func moveWordRight() {
    let start = after.firstIndex(where: \.isWordPart) ?? after.endIndex
    moveForward(to: after[start...].firstIndex { !$0.isWordPart } ?? after.endIndex)
  }

  /// To the place on the screen `rows` lines further down (negative: up) in a view of this width,
  /// as near to the cursor's column as the line allows; stays when there is no such line.
  package mutating func moveVertically(_ rows: Int, width: Int) {
    let layout = TextFieldLayout(self, width: width)
    guard layout.lines.indices.contains(layout.cursor.row + rows) else { return }
    let target = layout.index(
      at: Position(row: layout.cursor.row + rows, column: layout.cursor.column))
    let text = self.text
    let place = text.index(text.startIndex, offsetBy: target)
    before = String(text[..<place])
    after = String(text[place...])
  }

  private mutating func moveBack(to place: String.Index) {
    after = before[place...] + after
    before = String(before[..<place])
  }

  private mutating func moveForward(to place: String.Index) {
    before += after[..<place]
    after = String(after[place...])
  }
}

extension String {
  var startOfLastWord: Index {
    guard let end = lastIndex(where: \.isWordPart) else { return startIndex }
    return self[...end].lastIndex { !$0.isWordPart }.map(index(after:)) ?? startIndex
  }

  var startOfLastLine: Index { lastIndex(of: "\n").map(index(after:)) ?? startIndex }
}

extension Character {
  var isWordPart: Bool { isLetter || isNumber || self == "_" }
}
