import Domain
import Localization
import Notation

/// What assignments on a command line make of a record's fields, one after the other.
struct TypedFields {
  let kind: Kind
  /// The record that is changed; nil for a new one.
  let record: Record?
  let catalogue: Catalogue
  let today: Day
  /// Each field that was assigned, once; nil removes it.
  private(set) var values: [(key: Key, node: Node?)] = []
  /// The places that were assigned, as typed: `cells.CMO`.
  private var places: [String] = []

  init(_ kind: Kind, _ record: Record?, _ session: Session) throws {
    self.kind = kind
    self.record = record
    catalogue = session.catalogue
    today = try session.today()
  }

  /// - Parameter typed: `key=value`, `key+=value` or `key-=value`.
  /// - Throws: `ChangeError`, `CommandError`.
  mutating func assign(_ typed: String) throws {
    let assignment = try inFileWords(TypedAssignment(typed))
    let name = String(assignment.key.prefix { $0 != "." })
    let isExtra = record?.unknownKeys.contains(assignment.key) ?? false
    let key = Key(isExtra ? assignment.key : name)
    if key == Record.idKey, let record {
      throw CommandError.command(.idIsFixed(id: record.id.text))
    }
    let node = try assignment.value(of: kind, present: present(key), isExtra: isExtra)
    values.removeAll { $0.key == key }
    values.append((key, node))
    places.append(assignment.key)
  }

  /// The changes of the record's fields; none where a field has the value already. What was contested
  /// is settled.
  func edits() -> [Edit] {
    guard let record else { return [] }
    // Who sets a contested field to the value in force has chosen, too.
    let settled = record.conflicts.filter { places.contains($0.field) }
    return values.map { Edit($0.key, of: record, to: $0.node) }
      .filter { $0.base?.presence != $0.value?.presence } + settled.map { Edit(settling: $0) }
  }

  private func present(_ key: Key) -> Node? {
    if let index = values.firstIndex(where: { $0.key == key }) { return values[index].node }
    guard let record else { return nil }
    return kind.schema.field(key.text).map { record.node($0) } ?? record.document[key]
  }

  private func inFileWords(_ assignment: TypedAssignment) throws -> TypedAssignment {
    let steps = assignment.key.split(separator: ".", maxSplits: 1).map(String.init)
    guard let name = steps.first, let field = kind.schema.field(name), !assignment.text.isEmpty
    else { return assignment }
    let owner = field.key == Record.statusKey ? kind.rawValue : name
    var type = field.type
    if steps.count == 2, case .map(_, let values) = type { type = values }
    if let readings = catalogue.readings(ofTyped: assignment.text, for: type) {
      throw CommandError.value(
        .ambiguousNumber(field: assignment.key, assignment.text, readings: readings))
    }
    let text = catalogue.fileText(typed: assignment.text, for: type, of: owner, today: today)
    return try TypedAssignment("\(assignment.key)\(assignment.operation.rawValue)\(text)")
  }
}
