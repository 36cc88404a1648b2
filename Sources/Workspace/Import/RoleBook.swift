import Domain
import Notation
import Text

/// Roles by the names that tables give them, and the roles that an import adds.
struct RoleBook {
  private let configuration: Configuration
  private var keys: [String: String] = [:]
  private(set) var added: [ImportPlan.NewRole] = []

  init(_ configuration: Configuration) {
    self.configuration = configuration
    // A key is meant before a name: two roles may have names that are alike.
    for role in configuration.roles { take(role.key, for: role.key) }
    for role in configuration.roles { take(role.name, for: role.key) }
  }

  private mutating func take(_ name: String, for key: String) {
    let name = RoleBook.plain(name)
    if !name.isEmpty, keys[name] == nil { keys[name] = key }
  }

  /// The key of a role; a name that no role has becomes one: `tech-lead` for "Tech Lead".
  mutating func key(for name: String) -> String {
    let plain = RoleBook.plain(name)
    if let key = keys[plain] { return key }
    let key = freeKey(for: name)
    keys[plain] = key
    keys[RoleBook.plain(key)] = key
    added.append(.init(key: key, name: name))
    return key
  }

  /// A slug that no role has; names in letters that ASCII has nothing for are all `role`.
  private func freeKey(for name: String) -> String {
    let hasLetters = RoleBook.plain(name).utf8.contains { $0 < 0x80 }
    let base = hasLetters ? slug(of: name) : "role"
    var key = base
    var number = 2
    while keys.values.contains(where: { $0.lowercased() == key }) {
      key = "\(base)-\(number)"
      number += 1
    }
    return key
  }

  /// `Tech Lead`, `tech-lead` and `TECH LEAD` are one role.
  private static func plain(_ name: String) -> String { FieldNames.plain(name) }

  /// The list of roles with the new ones behind those that are there; nil where none is new.
  var step: Change.Step? {
    if added.isEmpty { return nil }
    let roles = added.map { role in
      Node.map([
        Node.Pair("key", .scalar(role.key)), Node.Pair("name", .scalar(role.name)),
        Node.Pair("side", .scalar(Side.other.rawValue)),
      ])
    }
    let former = configuration.document["roles"]
    return .configure([Edit("roles", from: former, to: .list((former?.items ?? []) + roles))])
  }
}
