package import Domain
package import Notation

/// A list of maps, or a map, of the selected field of a form: rows and columns to move about in.
package struct FormTable: Sendable {
  /// Whose rows these are.
  package let field: any AnyField
  /// The columns of the rows; key and value for a map.
  package let columns: [any AnyField]
  /// Maps as they stand in the file, columns that nobody knows included; what else a list may hold stays.
  package private(set) var rows: [Node]
  /// The selected row, from 0; behind the last one stands the line that adds another.
  package private(set) var row = 0
  /// The selected column, from 0.
  package private(set) var column = 0
  /// Whether one row is shown alone, a line for each column: where there is no room for the table.
  package var isCard = false
  /// Whether rows can be added.
  package let grows: Bool
  private let isMap: Bool
  /// New rows as they were given: they are written when something is typed into them.
  private var given: [Node] = []
  /// The rows before each removal, the last one behind.
  private var former: [[Node]] = []

  /// Nil for a field that holds no rows.
  ///
  /// - Parameter keys: entries that a map shows although they are empty.
  init?(_ field: any AnyField, _ node: Node?, offering keys: [String]) {
    self.field = field
    switch field.type {
    case .rows(let columns):
      (self.columns, rows, isMap, grows) = (columns, node?.items ?? [], false, true)
    case .map(let keyType, let values):
      columns = [Field<String>("key", as: keyType), Field<String>("value", as: values)]
      isMap = true
      var names = keys
      if case .choice(let words) = keyType { (names, grows) = (words, false) } else { grows = true }
      let pairs = node?.pairs ?? []
      let known = Set(pairs.map { $0.key.lowercased() })
      rows =
        pairs.map { FormTable.row($0.key, $0.value) }
        + names.filter { !known.contains($0.lowercased()) }.map { FormTable.row($0, .scalar("")) }
      column = rows.isEmpty ? 0 : 1
    default: return nil
    }
  }

  private static func row(_ key: String, _ value: Node) -> Node {
    .map([Node.Pair("key", .scalar(key)), Node.Pair("value", value)])
  }

  /// What the field is to hold; nil where that is nothing.
  var node: Node? {
    guard isMap else {
      let written = rows.filter { $0.presence != nil && $0 != .map([]) && !given.contains($0) }
      return written.isEmpty ? nil : .list(written)
    }
    let pairs = rows.compactMap { row -> Node.Pair? in
      guard let key = row["key"]?.presence?.text, let value = row["value"]?.presence,
        value != .list([])
      else { return nil }
      return Node.Pair(key, value)
    }
    return pairs.isEmpty ? nil : .map(pairs)
  }

  /// Whether the line that adds a row is selected.
  package var isAtEnd: Bool { row >= rows.count }

  /// Moves by cells, and stops at the sides.
  package mutating func move(rows step: Int = 0, columns across: Int = 0) {
    let last = rows.count - (grows ? 0 : 1)
    row = max(0, min(row + step, last))
    column = max(0, min(column + across, columns.count - 1))
  }

  /// Selects a cell.
  mutating func select(row: Int, column: Int) {
    (self.row, self.column) = (0, 0)
    move(rows: row, columns: column)
  }

  /// Goes to the next cell, from row to row; false at the end.
  mutating func advance(_ direction: Int) -> Bool {
    let count = columns.count
    let place = row * count + column + direction
    let end = rows.count * count + (grows && !isCard ? 1 : 0)
    guard (0..<end).contains(place), !isCard || place / count == row else { return false }
    (row, column) = (place / count, place % count)
    return true
  }

  /// What the selected cell can hold.
  var type: FieldType { type(row, column) }

  func type(_ row: Int, _ column: Int) -> FieldType {
    guard isMap, column == 1, case .map(_, let values) = field.type,
      let part = field.parts.first(where: { $0.key.text == key(of: row) })
    else { return columns[column].type }
    // The narrower of the two: scores say 1 to 5, and a day of a map is more than its text.
    switch values {
    case .text, .list(.text): return part.type
    default: return values
    }
  }

  private func key(of row: Int) -> String? {
    rows.indices.contains(row) ? rows[row]["key"]?.text : nil
  }

  /// The key under which the selected cell's help and values stand.
  var wordKey: String { isMap && column == 1 ? key(of: row) ?? "value" : columns[column].key.text }

  /// The field or column whose words the values of a cell are.
  func wordOwner(_ row: Int, _ column: Int) -> String {
    guard isMap, column == 1 else { return columns[column].key.text }
    let part = field.parts.first { $0.key.text == key(of: row) }
    return part?.key.text ?? field.key.text
  }

  /// The value of a cell; nil where nothing stands.
  package func value(_ row: Int, _ column: Int) -> Node? {
    guard rows.indices.contains(row) else { return nil }
    return rows[row][columns[column].key.text]?.presence
  }

  /// The text of the selected cell.
  var text: String { value(row, column).map(type.typed) ?? "" }

  /// Why a cell cannot hold its value; nil when it can.
  func misfit(_ row: Int, _ column: Int) -> Misfit? {
    value(row, column).flatMap { type(row, column).misfit(of: $0) }
  }

  /// Whether the selected cell names an entry, which is only given when the entry is new.
  var isFixed: Bool {
    isMap && column == 0 && !(key(of: row) ?? "").isEmpty
      || !isAtEnd && !isMap && rows[row].text != nil
  }

  /// Gives the selected cell another text.
  mutating func set(_ text: String) {
    guard rows.indices.contains(row), !isFixed else { return }
    let key = columns[column].key.text
    var pairs = rows[row].pairs
    let place = pairs.firstIndex { $0.key == key }
    if let place { pairs.remove(at: place) }
    if !text.isEmpty || isMap {
      let node = (try? type.uncheckedNode(typed: text)) ?? .scalar(text)
      let order = pairs.firstIndex { self.order($0.key) > column } ?? pairs.count
      pairs.insert(Node.Pair(key, node), at: place ?? order)
    }
    rows[row] = .map(pairs)
  }

  /// The place of a column; those that nobody knows stand behind.
  private func order(_ key: String) -> Int {
    columns.firstIndex { $0.key.text == key } ?? columns.count
  }

  /// Adds a row behind the others with what is given by itself, and selects the first cell to fill in.
  mutating func add(on today: Day) {
    let pairs = columns.compactMap { column -> Node.Pair? in
      given(column, on: today).map { Node.Pair(column.key.text, .scalar($0)) }
    }
    let new = isMap ? FormTable.row("", .scalar("")) : Node.map(pairs)
    given.append(new)
    rows.append(new)
    row = rows.count - 1
    column = columns.firstIndex { column in !pairs.contains { $0.key == column.key.text } } ?? 0
  }

  private func given(_ column: any AnyField, on today: Day) -> String? {
    if isMap { return nil }
    if let first = column.firstRow {
      let names = rows.compactMap { $0[column.key.text]?.text }
      let next = RowName.next(after: names, first: first)
      return next.isEmpty ? nil : next
    }
    // What is measured or asked is mostly so today.
    if case .day = column.type, column.key == columns[0].key { return today.iso }
    return nil
  }

  /// Takes the selected row away; an entry that is always shown is emptied. Nil where there is none.
  mutating func remove() -> String? {
    guard rows.indices.contains(row) else { return nil }
    former.append(rows)
    let name = rows[row].pairs.first?.value.inline ?? rows[row].inline
    if isMap, !grows {
      rows[row] = FormTable.row(key(of: row) ?? "", .scalar(""))
    } else {
      rows.remove(at: row)
    }
    isCard = false
    return name
  }

  /// Brings back what was removed last.
  mutating func restore() {
    if let rows = former.popLast() { self.rows = rows }
    move()
  }

  /// Moves the selected row up or down among the others.
  mutating func moveRow(_ step: Int) {
    let other = row + step
    guard rows.indices.contains(row), rows.indices.contains(other) else { return }
    rows.swapAt(row, other)
    row = other
  }
}
