package import Notation

/// A place at which a value of its own stands: a field, an entry of a map, a row of a list or one of its
/// columns, as conflicts and commands name it: `status`, `cells.CMO`, `options.A.cost`.
package struct FieldPlace: Sendable, Equatable {
  /// The field.
  package let key: Key
  /// Inside the field: keys of entries, names of rows, columns; none for the whole of it.
  package let steps: [String]
  /// Says which columns name a row.
  private let rowKeys: [String]

  /// - Parameters:
  ///   - isKey: tells a key that has dots of its own from a place inside a field.
  ///   - value: of a field, so that the names of its parts may have dots too.
  private init(
    _ text: String, isKey: (String) -> Bool, value: (Key) -> Node?, type: (Key) -> FieldType?
  ) {
    guard let dot = text.firstIndex(of: "."), !isKey(text) else {
      (key, steps, rowKeys) = (Key(text), [], [])
      return
    }
    key = Key(String(text[..<dot]))
    rowKeys = type(key)?.rowKeys ?? []
    let node = value(key) ?? .map([])
    steps = node.steps(to: String(text[text.index(after: dot)...]), rowKeys)
  }

  /// What stands here.
  package func value(in field: Node?) -> Node? { field?.part(at: steps[...], rowKeys) }

  /// The field with another value here; nil removes the entry, the row or the column.
  package func setting(_ value: Node?, in field: Node?) -> Node? {
    let empty: Node = rowKeys.isEmpty ? .map([]) : .list([])
    return (field ?? empty).setting(value, at: steps[...], rowKeys)?.presence
  }

  package static func == (a: FieldPlace, b: FieldPlace) -> Bool {
    a.key == b.key && a.steps == b.steps
  }
}

extension FieldPlace {
  /// A place in a record.
  package init(_ text: String, in record: Record) {
    self.init(text, in: record.document, of: record.kind)
  }

  /// A place in a document.
  ///
  /// - Parameter kind: of the record; nil for `steerco.yaml`.
  package init(_ text: String, in document: Document, of kind: Kind?) {
    self.init(
      text, isKey: { kind?.schema.field($0) != nil || document.contains(Key($0)) },
      value: { document.value(at: $0, of: kind) }, type: { kind?.schema.field($0.text)?.type })
  }

  /// The type of what stands here; nil for a whole row, and for what the kind's schema does not know.
  package func type(in kind: Kind) -> FieldType? {
    guard let type = kind.schema.field(key.text)?.type else { return nil }
    switch (type, steps.count) {
    case (_, 0): return type
    case (.map(_, let values), 1): return values
    case (.rows(let columns), 2): return columns.first { $0.key.text == steps[1] }?.type
    default: return nil
    }
  }
}

extension FieldType {
  /// The columns that name a row: the first, and of a reading its day and its metric.
  fileprivate var rowKeys: [String] {
    guard case .rows(let columns) = self else { return [] }
    let names = columns.map(\.key.text)
    return names.first == "on" && names.contains("metric")
      ? ["on", "metric"] : Array(names.prefix(1))
  }
}

extension Node {
  /// Whether this row of a list bears the name: the value of its first key.
  func isRow(named name: String) -> Bool { pairs.first?.value.text == name }

  /// The names of the parts: the keys of a map; of rows what names them, numbered where it does so
  /// twice.
  private func names(_ rowKeys: [String]) -> [String] {
    guard case .list(let rows) = self else { return pairs.map(\.key) }
    var counts: [String: Int] = [:]
    return rows.map { row in
      let keys = rowKeys.isEmpty ? row.pairs.prefix(1).map(\.key) : rowKeys
      let texts = keys.compactMap { row[$0]?.presence?.text }
      let name = texts.isEmpty ? row.inline : texts.joined(separator: ".")
      counts[name, default: 0] += 1
      return counts[name] == 1 ? name : "\(name)#\(counts[name, default: 0])"
    }
  }

  fileprivate func steps(to rest: String, _ rowKeys: [String]) -> [String] {
    let known = names(rowKeys).filter { rest == $0 || rest.hasPrefix($0 + ".") }
    guard let name = known.max(by: { $0.count < $1.count }) else {
      guard !rowKeys.isEmpty, let dot = rest.lastIndex(of: ".") else { return [rest] }
      return [String(rest[..<dot]), String(rest[rest.index(after: dot)...])]
    }
    if rest == name { return [name] }
    let inner = part(at: [name], rowKeys) ?? .map([])
    return [name] + inner.steps(to: String(rest.dropFirst(name.count + 1)), [])
  }

  fileprivate func part(at steps: ArraySlice<String>, _ rowKeys: [String]) -> Node? {
    guard let step = steps.first else { return presence }
    guard let place = names(rowKeys).firstIndex(of: step) else { return nil }
    return parts[place].part(at: steps.dropFirst(), [])
  }

  private var parts: [Node] {
    if case .list(let rows) = self { rows } else { pairs.map(\.value) }
  }

  fileprivate func setting(
    _ value: Node?, at steps: ArraySlice<String>, _ rowKeys: [String]
  ) -> Node? {
    guard let step = steps.first else { return value }
    let place = names(rowKeys).firstIndex(of: step)
    if case .list(var rows) = self {
      let blank = Node.map([Pair(rowKeys.first ?? "id", .scalar(step))])
      let old = place.map { rows.remove(at: $0) } ?? blank
      if let new = old.setting(value, at: steps.dropFirst(), []) {
        rows.insert(new, at: place ?? rows.count)
      }
      return rows.isEmpty ? nil : .list(rows)
    }
    var pairs = pairs
    let old = place.map { pairs.remove(at: $0) }
    if let new = (old?.value ?? .map([])).setting(value, at: steps.dropFirst(), []) {
      pairs.insert(Pair(old?.key ?? step, new), at: place ?? pairs.count)
    }
    return pairs.isEmpty ? nil : .map(pairs)
  }
}
