import Canvas
import Testing

/// "Quyết" with decomposed marks.
private let decomposed = "Quye\u{302}\u{301}t"

@Test func `Backspace deletes a letter with all its marks`() {
  var field = TextField(decomposed)
  field.deleteBackward()
  field.deleteBackward()
  #expect(field.text == "Quy")
}

@Test func `Backspace by code point takes one mark`() {
  var field = TextField("Quye\u{302}\u{301}")
  field.deleteBackward(.codePoint)
  #expect(Array(field.text.unicodeScalars) == Array("Quye\u{302}".unicodeScalars))
}

@Test func `a mark typed after its letter joins it`() {
  var field = TextField("Quye")
  field.insert("\u{302}")
  field.insert("\u{301}")
  field.moveLeft()
  field.insert("x")
  #expect(field.before == "Quyx")
}

@Test func `Delete takes the letter behind the cursor`() {
  var field = TextField(decomposed)
  field.moveHome()
  field.moveRight()
  field.deleteForward()
  #expect(field.text == "Qyết")
}

@Test func `what is typed and rubbed out leaves the text as stored`() {
  var field = TextField(decomposed)
  field.moveLeft()
  field.insert("ơ")
  field.deleteBackward()
  #expect(field.text.utf8.elementsEqual(decomposed.utf8))
}

@Test func `words are skipped with their marks`() {
  var field = TextField("một hai, ba")
  field.moveWordLeft()
  #expect(field.after == "ba")
  field.moveWordLeft()
  #expect(field.after == "hai, ba")
  field.moveWordRight()
  #expect(field.after == ", ba")
  field.deleteWordBackward()
  #expect(field.text == "một , ba")
  field.deleteToLineStart()
  #expect(field.text == ", ba")
}

@Test func `at either end nothing happens`() {
  var field = TextField()
  field.moveLeft()
  field.moveRight()
  field.deleteBackward()
  field.deleteBackward(.codePoint)
  field.deleteForward()
  field.deleteWordBackward()
  field.moveWordLeft()
  field.moveWordRight()
  #expect(field.isEmpty)
}

@Test func `a line break becomes a blank in a field of one line`() {
  var line = TextField()
  line.insert("a\r\nb\tc\u{1B}d")
  #expect(line.text == "a b cd")
  var lines = TextField(isMultiline: true)
  lines.insert("a\r\nb")
  #expect(lines.text == "a\nb")
}

@Test func `a long line scrolls to the cursor`() {
  var grid = CellGrid(size: Size(columns: 6, rows: 1))
  TextFieldView(TextField("0123456789")).draw(on: &grid, in: grid.bounds)
  #expect(grid.text == "56789")
  #expect(grid.cursor == Position(row: 0, column: 5))
}

@Test func `a wide glyph is not cut at the left of a field`() {
  var grid = CellGrid(size: Size(columns: 6, rows: 1))
  TextFieldView(TextField("漢字漢字")).draw(on: &grid, in: grid.bounds)
  #expect(grid.text == "漢字")
  #expect(grid.cursor?.column == 4)
}

@Test func `lines wrap and follow the cursor`() {
  var field = TextField("abcdef\nxy", isMultiline: true)
  var grid = CellGrid(size: Size(columns: 4, rows: 2))
  TextFieldView(field).draw(on: &grid, in: grid.bounds)
  #expect(grid.text == "def\nxy")
  #expect(grid.cursor == Position(row: 1, column: 2))
  field.moveVertically(-1, width: 4)
  #expect(field.before == "abcde")
  field.moveVertically(-1, width: 4)
  #expect(field.before == "ab")
  field.moveVertically(-1, width: 4)
  #expect(field.before == "ab")
}

@Test func `an empty field shows what to type`() {
  var grid = CellGrid(size: Size(columns: 12, rows: 1))
  TextFieldView(TextField(), placeholder: "lọc", hasFocus: false).draw(on: &grid, in: grid.bounds)
  #expect(grid.marked == "lọc\n  ~ placeholder 0–2, input 3–11")
}
