package import Notation

/// Several values that were given to one field at once. Until somebody chooses, `base` stays in force:
/// there is no last writer who wins.
package struct Conflict: Sendable, Equatable {
  /// The file key, with the place inside the field: `status`, `cells.CMO`, `options.A.cost`.
  package let field: String
  /// What stood there before, and stands there still; nil where nothing did.
  package let base: Node?
  /// In the order of their values, each once; two or more.
  package let candidates: [Candidate]

  /// One of the values, with who gave it and when, as far as that is known.
  package struct Candidate: Sendable, Equatable {
    /// Nil: the field was removed.
    package let value: Node?
    /// A handle of `people/`, else the name that git knows.
    package let by: String?
    /// The day on which it was given.
    package let on: Day?

    package init(_ value: Node?, by: String? = nil, on: Day? = nil) {
      self.value = value
      self.by = by
      self.on = on
    }
  }

  package init(field: String, base: Node?, candidates: [Candidate]) {
    self.field = field
    self.base = base
    self.candidates = candidates
  }
}

extension Conflict {
  /// Reads an entry of `conflicts:`; nil for one that names no field or holds no values. Nobody can choose
  /// an id.
  package init?(_ node: Node) {
    guard let field = node["field"]?.text, let values = node["values"]?.items, !values.isEmpty,
      field != Record.idKey.text
    else { return nil }
    self.init(field: field, base: node["base"], candidates: values.map(Candidate.init))
  }

  /// As files write it: `{field: status, base: idea, values: [{value: parked, by: crm}, …]}`.
  package var node: Node {
    let pairs = [
      Node.Pair("field", .scalar(field)), base.map { Node.Pair("base", $0) },
      Node.Pair("values", .list(candidates.map(\.node))),
    ]
    return .map(pairs.compactMap { $0 })
  }
}

extension Conflict.Candidate {
  init(_ node: Node) {
    self.init(node["value"], by: node["by"]?.text, on: node["on"]?.text.flatMap { Day(iso: $0) })
  }

  var node: Node {
    let pairs = [
      value.map { Node.Pair("value", $0) }, by.map { Node.Pair("by", .scalar($0)) },
      on.map { Node.Pair("on", .scalar($0.iso)) },
    ]
    return .map(pairs.compactMap { $0 })
  }
}

extension Document {
  /// The entries of `conflicts:`, in file order.
  package var conflicts: [Conflict] {
    self[Common.shared.conflicts.key]?.items.compactMap(Conflict.init) ?? []
  }
}
