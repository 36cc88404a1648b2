import Notation

extension Typed {
  /// A breach for each of these fields that is absent or empty, or holds nothing that its type can, in
  /// the record's state.
  func lacking(_ keys: String...) -> [Breach] {
    lacking(keys, .needed(state: record.status))
  }

  /// As `lacking(_:)`, with a problem of its own.
  func lacking(_ keys: [String], _ problem: Breach.Problem) -> [Breach] {
    keys.filter { !has($0) }.map { Breach($0, problem) }
  }

  private func has(_ key: String) -> Bool {
    guard let field = record.kind.schema.field(key), let node = record.node(field) else {
      return false
    }
    return node != .list([]) && node != .map([]) && field.type.misfit(of: node) == nil
  }
}
