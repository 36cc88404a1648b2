import Notation

extension Record {
  /// - Throws: `ChangeError.act` for a record of another kind than the act is for.
  func require(_ kind: Kind, for action: Change.Action) throws(ChangeError) {
    if self.kind != kind { throw .act(id, .otherKind(action, of: kind)) }
  }

  /// - Throws: `ChangeError.notYet` with each field that is absent or empty.
  func requirePresent(_ keys: [String], for action: Change.Action) throws(ChangeError) {
    let absent = keys.filter { key in kind.schema.field(key).flatMap(node) == nil }
    if !absent.isEmpty { throw .notYet(id, action, absent.map { finding($0, .missing) }) }
  }

  /// What stands in the way of an act, at its field.
  func finding(_ key: String, _ problem: Finding.Problem) -> Finding {
    Finding(
      severity: .error, id: id, path: path, key: key, line: document.line(of: Key(key)),
      problem: problem)
  }
}
