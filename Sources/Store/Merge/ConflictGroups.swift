import Domain

/// The conflicts of a file by the top-level key that each is about.
struct ConflictGroups {
  private var groups: [String: [Conflict]] = [:]

  /// `keys` are those of the files and of the schema; keys may contain dots.
  init(_ conflicts: [Conflict], keys: Set<String>) {
    for conflict in conflicts {
      groups[ConflictGroups.key(of: conflict.field, keys), default: []].append(conflict)
    }
  }

  subscript(key: String) -> [Conflict] { groups[key] ?? [] }

  var keys: Set<String> { Set(groups.keys) }

  private static func key(of field: String, _ keys: Set<String>) -> String {
    var parts = field.split(separator: ".", omittingEmptySubsequences: false)
    while parts.count > 1 {
      let name = parts.joined(separator: ".")
      if keys.contains(name) { return name }
      parts.removeLast()
    }
    return parts.first.map(String.init) ?? field
  }
}
