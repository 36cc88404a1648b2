package import Notation

/// One file of the store: its bytes, and the id that they carry.
///
/// It never changes. A class all the same: lists of 100,000 are sorted, filtered and handed on, and
/// copying one reference costs a third of copying the three that a structure would hold.
package final class Record: Sendable {
  /// From the file's `id`, else from its name.
  package let id: RecordID
  /// The name of the file in its kind's folder.
  package let fileName: String
  /// The bytes, and where each value stands in them.
  package let document: Document

  package init(id: RecordID, fileName: String, document: Document) {
    self.id = id
    self.fileName = fileName
    self.document = document
  }

  /// Which fields and states the record has.
  package var kind: Kind { id.kind }
  /// From the store's folder: `decisions/D-0012-mua-hay-xay-cdp.md`.
  package var path: String { "\(kind.folder)/\(fileName)" }

  /// The state as it stands in the file; the kind's first state where it is missing.
  package var status: String {
    document.text(Record.statusKey).flatMap { $0.isEmpty ? nil : $0 }
      ?? kind.schema.lifecycle.first ?? ""
  }

  /// The title, name, activity or date; empty where it is missing.
  package var title: String { document.text(kind.schema.titleKey) ?? "" }

  /// Whether it was put away: the field `archived` holds anything.
  package var isArchived: Bool { document.text(Record.archivedKey).map { !$0.isEmpty } ?? false }

  /// The value of a field, in the front matter or under its heading; nil when absent or empty.
  package func node(_ field: any AnyField) -> Node? { nodes.node(field, of: document) }

  /// What has been read of it, while it is being worked out.
  private let nodes = NodeMemory()

  /// Runs `work`, during which each value is read from the bytes once; a record is asked for the same
  /// lists and texts by many indicators and rules in a row, and hardly ever again.
  func remembering<Result>(_ work: () -> Result) -> Result {
    nodes.begin()
    defer { nodes.end() }
    return work()
  }

  /// The keys of the file that the schema does not know, in file order.
  package var unknownKeys: [String] {
    document.keys.filter { kind.schema.field($0) == nil }
  }

  /// The field that carries the id.
  package static let idKey: Key = "id"
  /// The field that carries the state, where the kind has states.
  package static let statusKey: Key = "status"
  /// The field that carries the day on which the record was put away.
  package static let archivedKey: Key = "archived"
}

extension Record: Equatable {
  package static func == (a: Record, b: Record) -> Bool {
    a.id == b.id && a.fileName == b.fileName && a.document.bytes == b.document.bytes
  }
}

/// A record read by the fields of its kind: `Typed<Decision>(record).decideBy`.
@dynamicMemberLookup
package struct Typed<F: Fields>: Sendable {
  /// The same record without its type.
  package let record: Record

  package init(_ record: Record) { self.record = record }

  /// The typed value; nil when absent, empty, or nothing that the type can hold.
  package subscript<Value>(dynamicMember path: KeyPath<F, Field<Value>>) -> Value? {
    let field = F.shared[keyPath: path]
    if let text = record.document.text(field.key) {
      return text.isEmpty ? nil : Value(text: text)
    }
    return record.node(field).flatMap { Value($0) }
  }
}
