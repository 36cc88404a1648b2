import Domain
import Notation

extension FieldMerge {
  /// How a value falls into parts that two people can change at once.
  enum Shape {
    /// One value: scalars, prose, and whatever is not written as its type says.
    case whole
    /// A list of values without parts of their own.
    case set
    /// By key; the types of the values.
    case map((String) -> FieldType?)
    case rows(RowShape)
  }

  /// How the maps of a list are told apart, and what their columns hold.
  struct RowShape {
    /// Their texts together name a row.
    let keys: [String]
    let types: (String) -> FieldType?
  }
}

extension FieldMerge.Shape {
  /// Values that do not look as their type says are merged as one.
  init(_ type: FieldType?, _ values: [Node]) {
    let isSound = values.allSatisfy(\.hasUniqueKeys)
    let areMaps = values.allSatisfy(\.isMap)
    switch type {
    case _ where !isSound || values.isEmpty: self = .whole
    case .list where !values.contains(where: \.isMap): self = .set
    case .rows(let columns) where !values.contains(where: \.isMap):
      self = .rows(FieldMerge.RowShape(columns))
    case .map(_, let element) where areMaps: self = .map { _ in element }
    case nil where areMaps: self = .map { _ in nil }
    case nil where values.allSatisfy(\.isList):
      self = FieldMerge.RowShape(values).map { .rows($0) } ?? .set
    default: self = .whole
    }
  }
}

extension FieldMerge.RowShape {
  /// A row is named by its first column; a reading by its day and its metric.
  fileprivate init(_ columns: [any AnyField]) {
    let names = columns.map(\.key.text)
    let isReading = names.first == "on" && names.contains("metric")
    keys = isReading ? ["on", "metric"] : Array(names.prefix(1))
    types = { name in columns.first { $0.key.text == name }?.type }
  }

  /// Nil where the items are not maps that begin with the same key.
  fileprivate init?(_ lists: [Node]) {
    let names = Set(lists.flatMap(\.items).map { $0.pairs.first?.key.canonical })
    guard names.count == 1, let name = names.first ?? nil else { return nil }
    keys = [name]
    types = { _ in nil }
  }
}

extension Node {
  var isMap: Bool { if case .map = self { true } else { false } }
  var isList: Bool { if case .list = self { true } else { false } }

  /// Whether no map in it, at any depth, names a key twice.
  var hasUniqueKeys: Bool {
    switch self {
    case .scalar: true
    case .list(let items): items.allSatisfy(\.hasUniqueKeys)
    case .map(let pairs):
      Set(pairs.map(\.key.canonical)).count == pairs.count
        && pairs.allSatisfy { $0.value.hasUniqueKeys }
    }
  }
}
