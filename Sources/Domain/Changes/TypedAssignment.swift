package import Notation

/// `key=value`, `key+=value` or `key-=value` as typed on a command line.
package struct TypedAssignment: Sendable, Equatable {
  /// A file key; `cells.CMO` names one key of a map.
  package let key: String
  /// Whether the value replaces, joins or leaves what is there.
  package let operation: Operation
  /// Behind the sign, as typed; empty removes the field.
  package let text: String

  /// The sign between key and value.
  package enum Operation: String, Sendable {
    case set = "="
    case add = "+="
    case remove = "-="
  }

  /// - Throws: `ChangeError.malformedAssignment`.
  package init(_ typed: String) throws(ChangeError) {
    guard let sign = typed.firstIndex(of: "=") else { throw .malformedAssignment(typed) }
    let name = typed[..<sign]
    text = String(typed[typed.index(after: sign)...])
    switch name.last {
    case "+": (key, operation) = (String(name.dropLast()), .add)
    case "-": (key, operation) = (String(name.dropLast()), .remove)
    default: (key, operation) = (String(name), .set)
    }
    if key.isEmpty { throw .malformedAssignment(typed) }
  }

  /// The value of the field after the assignment; nil removes it.
  ///
  /// `cells.CMO=A` sets one key of a map. A list takes `+=` and `-=`.
  ///
  /// - Parameter present: the field's value now.
  /// - Throws: `ChangeError`.
  package func value(of kind: Kind, present: Node?, isExtra: Bool = false) throws(ChangeError)
    -> Node?
  {
    let steps = key.split(separator: ".", maxSplits: 1).map(String.init)
    guard let field = kind.schema.field(steps[0]) else {
      guard isExtra else { throw unknownKey(of: kind) }
      return text.isEmpty ? nil : .scalar(text)
    }
    if steps.count == 2, case .map(_, let values) = field.type {
      return setting(steps[1], in: present, to: try node(values, field))
    }
    if operation == .set { return try text.isEmpty ? nil : node(field.type, field) }
    guard field.type.isList else { throw .notAList(key: key) }
    let items = isBareRemoval(field.type) ? [.scalar(text)] : try node(field.type, field).items
    return combined(present?.items ?? [], items)
  }

  private func node(_ type: FieldType, _ field: any AnyField) throws(ChangeError) -> Node {
    do { return try type.node(typed: text) } catch {
      throw .misfit(key: field.key.text, error)
    }
  }

  /// `options-=A` names a row by its first key.
  private func isBareRemoval(_ type: FieldType) -> Bool {
    if case .rows = type {
      operation == .remove && !text.hasPrefix("{") && !text.hasPrefix("[")
    } else {
      false
    }
  }

  /// The error for a key that the kind lacks, with the nearest one that it has.
  package func unknownKey(of kind: Kind) -> ChangeError {
    .unknownKey(key, kind, nearest: nearestWord(to: key, among: kind.schema.fields.map(\.key.text)))
  }

  private func setting(_ name: String, in present: Node?, to value: Node) -> Node? {
    let others = present?.pairs ?? []
    let isEmpty = text.isEmpty
    guard let index = others.firstIndex(where: { $0.key == name }) else {
      return isEmpty ? present : .map(others + [Node.Pair(name, value)])
    }
    var pairs = others
    if isEmpty { pairs.remove(at: index) } else { pairs[index] = Node.Pair(name, value) }
    return pairs.isEmpty ? nil : .map(pairs)
  }

  private func combined(_ present: [Node], _ items: [Node]) -> Node? {
    switch operation {
    case .set: return .list(items)
    case .add: return .list(present + items.filter { !present.contains($0) })
    case .remove:
      let rest = present.filter { item in !items.contains { $0 == item || names($0, item) } }
      return rest.isEmpty ? nil : .list(rest)
    }
  }

  /// Whether a typed item names a row by the value of its first key.
  private func names(_ typed: Node, _ row: Node) -> Bool {
    guard let first = row.pairs.first else { return false }
    return typed.pairs.first == first || typed == first.value
  }
}

extension FieldType {
  /// Whether `+=` and `-=` apply.
  package var isList: Bool {
    switch self {
    case .list, .rows: true
    default: false
    }
  }
}
