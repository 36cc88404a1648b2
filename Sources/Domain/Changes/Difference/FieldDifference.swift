package import Notation

/// One value of a record in two versions.
package struct FieldDifference: Sendable, Equatable {
  /// The file key; `Key.section` and `Key.body` for parts of the body that no field claims.
  package let key: Key
  /// The way inside the field: `CMO` of `cells`, `A` and `cost` of `options`; empty for the field itself.
  package var place: [String] = []
  /// Nil where nothing stood.
  package let from: Node?
  /// Nil where nothing stands.
  package let to: Node?
  /// What it amounts to.
  package var sort = Sort.value

  /// What a difference amounts to.
  package enum Sort: Sendable, Equatable {
    /// One value for another.
    case value
    /// Of a list: these came, these went.
    case items(added: [Node], removed: [Node])
    /// Two people gave one field different values.
    case conflictArose(Conflict)
    /// Somebody chose; the field has this value now.
    case conflictSettled(Conflict, value: Node?)
  }

  /// As commands and files name it: `options.A.cost`.
  package var name: String { ([key.text] + place).joined(separator: ".") }
}

extension FieldDifference {
  /// All between two versions of one record.
  static func all(from before: Record, to after: Record) -> [FieldDifference] {
    let body = BodyDifference(before, after)
    let keys = keys(of: before, after).filter { !(body.isWhole && $0.isOfBody(before, after)) }
    return keys.flatMap { differences(at: $0, before, after) } + body.differences
  }

  private static func keys(of before: Record, _ after: Record) -> [Key] {
    let unknown = after.unknownKeys + before.unknownKeys.filter { !after.unknownKeys.contains($0) }
    return after.kind.schema.fields.map(\.key)
      + unknown.map { Key($0) }.filter { $0 != .body && $0.heading == nil }
  }

  private static func differences(
    at key: Key, _ before: Record, _ after: Record
  ) -> [FieldDifference] {
    let values = (
      before.document.value(at: key, of: after.kind), after.document.value(at: key, of: after.kind)
    )
    if values.0 == values.1 { return [] }
    if key == Common.shared.conflicts.key { return conflicts(before, after) }
    let whole = FieldDifference(key: key, from: values.0, to: values.1)
    switch after.kind.schema.field(key.text)?.type {
    case .map: return whole.entries ?? [whole]
    case .rows: return whole.rows
    case .list: return [whole.items]
    default: return [whole]
    }
  }

  private static func conflicts(_ before: Record, _ after: Record) -> [FieldDifference] {
    let (old, new) = (before.document.conflicts, after.document.conflicts)
    let key = Common.shared.conflicts.key
    let arisen = new.filter { !old.contains($0) }.map { conflict in
      FieldDifference(
        key: key, place: [conflict.field], from: old.first { $0.field == conflict.field }?.node,
        to: conflict.node, sort: .conflictArose(conflict))
    }
    let settled = old.filter { conflict in !new.contains { $0.field == conflict.field } }
    return arisen
      + settled.map { conflict in
        FieldDifference(
          key: key, place: [conflict.field], from: conflict.node, to: nil,
          sort: .conflictSettled(conflict, value: after.value(named: conflict.field)))
      }
  }
}

extension Key {
  /// Whether its field stands in the body of both versions, or nowhere.
  fileprivate func isOfBody(_ before: Record, _ after: Record) -> Bool {
    after.kind.schema.field(text)?.heading != nil
      && !before.document.contains(self) && !after.document.contains(self)
  }
}

extension Record {
  /// `status`, `cells.CMO`
  fileprivate func value(named name: String) -> Node? {
    let steps = name.split(separator: ".", maxSplits: 1).map(String.init)
    guard let first = steps.first else { return nil }
    let whole = document.value(at: Key(first), of: kind)
    return steps.count == 2 ? whole?[steps[1]] : whole
  }
}
