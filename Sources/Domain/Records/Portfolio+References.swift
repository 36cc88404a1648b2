import Notation

extension Portfolio {
  /// The records of `kind` that name `id` in their field `key`, archived ones too, by id.
  package func referrers(to id: RecordID, from kind: Kind, by key: String) -> [Record] {
    Array(records(in: .references(in: key, of: kind), under: GroupKey(id)))
  }
}

/// That one record names another.
package struct Relation: Sendable {
  /// The kind of the record that names, which has the field.
  package let kind: Kind
  /// The field in which the name stands, perhaps in a row of it.
  package let key: String
  /// The record at the other end.
  package let other: Record
  /// Whether it is the other one that names.
  package let isIncoming: Bool
}

extension Portfolio {
  /// All that a record names, in the order of its fields, then all that name it, by kind and id. What it
  /// names twice in one field is there once.
  package func relations(of record: Record) -> [Relation] {
    outgoing(of: record) + incoming(to: record)
  }

  /// Those that name a record, archived ones too.
  package func incoming(to record: Record) -> [Relation] {
    let names = names(of: record)
    return Kind.allCases.flatMap { kind in
      kind.schema.fields.filter { $0.names(record.kind) }.flatMap { field in
        var seen: Set<String> = [record.path]
        let found = names.flatMap { name in
          records(in: .naming(field, of: kind), under: name)
        }
        return found.filter { seen.insert($0.path).inserted }.map {
          Relation(kind: kind, key: field.key.text, other: $0, isIncoming: true)
        }
      }
    }
  }

  /// Under which a record is found: its id; a person's handle, and their role.
  private func names(of record: Record) -> [GroupKey] {
    guard record.kind == .person else { return [GroupKey(record.id)] }
    let names = [record.id.text, Typed<Member>(record).role].compactMap { $0?.lowercased() }
    return Set(names).sorted().map { GroupKey([$0]) }
  }

  private func outgoing(of record: Record) -> [Relation] {
    record.kind.schema.fields.flatMap { field -> [Relation] in
      guard field.namesAny, let node = record.node(field) else { return [] }
      var seen: Set<String> = [record.path]
      return field.names(in: node).flatMap { named in
        switch named {
        case .record(let id): [self[id]].compactMap { $0 }
        case .person(let name): people(name)
        }
      }.filter { seen.insert($0.path).inserted }.map {
        Relation(kind: record.kind, key: field.key.text, other: $0, isIncoming: false)
      }
    }
  }

  /// The person filed under a name, else all who have that role.
  private func people(_ name: String) -> [Record] {
    person(name).map { [$0] }
      ?? holders(of: name).compactMap { self[RecordID(handle: $0)] }
  }
}

/// What stands in a field: a record's id, or the name of a person or a role.
private enum Named {
  case record(RecordID)
  case person(String)
}

extension Grouping {
  /// By all that a field names, also in rows.
  fileprivate static func naming(_ field: any AnyField, of kind: Kind) -> Grouping {
    Grouping(name: "\(kind.rawValue) \(field.key.text) names", kind: kind) { record in
      guard let node = record.node(field) else { return [] }
      let keys = field.names(in: node).map { named in
        switch named {
        case .record(let id): GroupKey(id)
        case .person(let name): GroupKey([name.lowercased()])
        }
      }
      return Array(Set(keys))
    }
  }
}

extension AnyField {
  /// Maps from people or roles say so nowhere in their type.
  private var hasNamesAsKeys: Bool { ["cells", "signed"].contains(key.text) }

  fileprivate var namesAny: Bool { hasNamesAsKeys || type.names { _ in true } }

  /// Whether a record of this kind can stand in it.
  fileprivate func names(_ kind: Kind) -> Bool {
    if kind == .person && hasNamesAsKeys { return true }
    return type.names { target in target == nil ? kind != .person : target == kind }
  }

  fileprivate func names(in node: Node) -> [Named] {
    hasNamesAsKeys ? node.pairs.map { .person($0.key) } : type.names(in: node)
  }
}

extension FieldType {
  /// Whether it, or a part of it, names a record of a kind that fits; nil is any kind but people.
  fileprivate func names(_ fits: (Kind?) -> Bool) -> Bool {
    switch self {
    case .reference(let kind): fits(kind)
    case .person: fits(.person)
    case .list(let element): element.names(fits)
    case .rows(let columns): columns.contains { $0.type.names(fits) }
    default: false
    }
  }

  fileprivate func names(in node: Node) -> [Named] {
    switch self {
    case .reference(let kind):
      node.text.flatMap { RecordID($0, kind: kind) }.map { [.record($0)] } ?? []
    case .person: node.text.map { [.person($0)] } ?? []
    case .list(let element): node.items.flatMap(element.names(in:))
    case .rows(let columns):
      node.items.flatMap { row in
        columns.flatMap { column in row[column.key.text].map(column.type.names(in:)) ?? [] }
      }
    default: []
    }
  }
}
