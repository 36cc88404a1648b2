import Domain
import Text

/// Names the keys of columns that the schema has no field for.
struct ExtraKeys {
  private let kind: Kind
  private var taken: Set<String> = []

  init(_ kind: Kind) { self.kind = kind }

  /// What every record of an export has beside its fields.
  private static let exported: Set<String> = ["kind", "path", "computed", "findings"]
  /// Of all kinds: a status or an id without meaning to the kind would still be read as one.
  private static let common: Set<String> = ["id", "status"]

  /// A slug of the column's name that no other column has. One that would mean something to the
  /// schema, to queries or to exports is called `source-…`.
  mutating func key(for column: String) -> String {
    let hasLetters = FieldNames.plain(column).utf8.contains { $0 < 0x80 }
    return distinct(hasLetters ? slug(of: column) : "column")
  }

  /// As `key(for:)`, but a name that is a key already stays as it is written: `nav_order`.
  mutating func key(keeping name: String) -> String {
    let isKey =
      name.utf8.first.map { $0 | 0x20 &- 0x61 < 26 } ?? false
      && name.utf8.allSatisfy {
        ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == 0x5F || $0 == 0x2D
      }
    return isKey && name.utf8.count <= 64 ? distinct(name) : key(for: name)
  }

  /// As the key of a record had it, which may be any that an entry can have.
  mutating func key(exported name: String) -> String {
    let canStand = !name.isEmpty && !name.utf8.contains { $0 < 0x20 } && name.utf8.count <= 64
    let isField = kind.schema.field(name) != nil
    return canStand && !isField && taken.insert(name).inserted ? name : key(keeping: name)
  }

  private mutating func distinct(_ key: String) -> String {
    let clashes =
      ExtraKeys.exported.contains(key) || ExtraKeys.common.contains(key)
      || Query.Subject(key, of: kind) != nil
    let base = clashes ? "source-" + key : key
    var name = base
    var number = 2
    while !taken.insert(name).inserted {
      name = "\(base)-\(number)"
      number += 1
    }
    return name
  }
}
