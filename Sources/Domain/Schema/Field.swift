package import Notation

/// Whether a record is complete without the field.
package enum Need: Sendable, Equatable {
  case optional
  /// Missing in a record's first state it is a warning, later an error.
  case required
}

/// A field of any type: what tables, forms, filters, `set`, import, export and checks walk over.
package protocol AnyField: Sendable {
  var key: Key { get }
  var type: FieldType { get }
  var need: Need { get }
  /// The `##` heading under which the value may stand in the body.
  var heading: String? { get }
  /// What the first row of a list has here, `A` or `K1`: later rows count on from it. Nil for what is
  /// not given by itself.
  var firstRow: String? { get }
  /// The parts of a map that has fixed keys, each with its own type; none for other fields.
  var parts: [any AnyField] { get }
}

/// A field as its kind declares it, in one line.
package struct Field<Value: FieldValue>: AnyField {
  /// The name in files, queries and commands.
  package let key: Key
  /// What it can hold, perhaps narrower than `Value`.
  package let type: FieldType
  /// Whether a record is complete without it.
  package let need: Need
  /// The `##` heading under which it may stand in the body; nil for fields that may not.
  package let heading: String?
  /// What the first row of a list has here; later rows count on from it.
  package let firstRow: String?

  /// `as` narrows the type where Swift's type says less than the file's (a percentage, a kind).
  package init(
    _ key: String, _ need: Need = .optional, as type: FieldType? = nil, heading: String? = nil,
    firstRow: String? = nil
  ) {
    self.key = Key(key)
    self.need = need
    self.type = type ?? Value.type
    self.heading = heading
    self.firstRow = firstRow
  }

  /// Where the file's type is a map and Swift's a row, the columns of that row.
  package var parts: [any AnyField] {
    guard case .map = type, case .rows(let columns) = Value.type else { return [] }
    return columns
  }
}

/// A heading among the fields of a kind: those that are declared behind it belong to it, up to the next.
struct FieldSection: Sendable {
  /// The name under which the catalogue keeps its words.
  let name: String

  init(_ name: String) { self.name = name }
}

/// A group of fields: those of a kind, or the columns of a list of maps.
package protocol Fields: Sendable {
  /// The one instance; its properties are read by key path.
  static var shared: Self { get }
}

/// The fields of a kind of record, not those of one of its rows.
protocol RecordFields: Fields {
  /// The kind with its fields and states as data.
  static var schema: Schema { get }
}

extension Fields {
  /// Every field in the order of its declaration.
  package static var all: [any AnyField] {
    Mirror(reflecting: shared).children.compactMap { $0.value as? any AnyField }
  }

  /// The section of each field by its key; fields before the first one have none.
  static var sections: [String: String] {
    var sections: [String: String] = [:]
    var section: String?
    for child in Mirror(reflecting: shared).children {
      if let heading = child.value as? FieldSection { section = heading.name }
      if let field = child.value as? any AnyField { sections[field.key.text] = section }
    }
    return sections
  }
}

/// One map of a list of maps, read by the columns of `Columns`: `option.cost`.
@dynamicMemberLookup
package struct Row<Columns: Fields>: FieldValue {
  package static var type: FieldType { .rows(Columns.all) }
  /// The map as it stands in the file.
  package let node: Node

  package init?(_ node: Node) {
    guard case .map = node else { return nil }
    self.node = node
  }

  /// A typed column of this map; nil when absent, or nothing that the type can hold.
  package subscript<Value>(dynamicMember path: KeyPath<Columns, Field<Value>>) -> Value? {
    node[Columns.shared[keyPath: path].key.text].flatMap { Value($0) }
  }
}

/// A list of maps.
package struct Rows<Columns: Fields>: FieldValue, Sequence {
  package static var type: FieldType { .rows(Columns.all) }
  /// In file order; items that are no maps are left out.
  package let rows: [Row<Columns>]

  package init?(_ node: Node) {
    guard node != .scalar("") else { return nil }
    rows = node.items.compactMap { Row($0) }
  }

  package func makeIterator() -> Array<Row<Columns>>.Iterator { rows.makeIterator() }
  /// Rows that can be read.
  package var count: Int { rows.count }
}
