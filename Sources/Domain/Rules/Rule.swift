import Notation

/// A rule of the partnership, held against one record at a time. A new one is a file in this folder
/// and a row in its kind's list.
package struct Rule: Sendable {
  /// Its number in the list of rules of `docs/RULES.md`; several rows may share one.
  package let number: Int
  /// The stable name in `--json` and in the documents: `proposal`.
  package let id: String
  /// Errors make `check` fail. A gate refuses on either.
  package let severity: Finding.Severity
  /// The records that it looks at.
  package let kind: Kind
  /// The states in which it must hold and whose gate it keeps; empty for one that always must hold
  /// and keeps no gate.
  package let states: [String]
  let breaches: @Sendable (Record, Portfolio) -> [Breach]

  /// A rule over the records whose fields are `F`.
  init<F: Fields>(
    _ number: Int, _ id: String, _ severity: Finding.Severity, of fields: F.Type,
    _ kind: Kind, in states: String...,
    breaches: @escaping @Sendable (Typed<F>, Portfolio) -> [Breach]
  ) {
    self.number = number
    self.id = id
    self.severity = severity
    self.kind = kind
    self.states = states
    self.breaches = { record, portfolio in breaches(Typed<F>(record), portfolio) }
  }

  /// Whether the rule has anything to say about a record in its state.
  func applies(to record: Record) -> Bool {
    record.kind == kind && (states.isEmpty || states.contains(record.status))
  }

  /// What the record does against the rule, with its places.
  package func findings(of record: Record, in portfolio: Portfolio) -> [Finding] {
    guard applies(to: record) else { return [] }
    return breaches(record, portfolio).map { breach in
      Finding(
        severity: severity, id: record.id, path: record.path, key: breach.key,
        line: breach.key.flatMap { record.document.line(of: Key($0)) },
        problem: .breach(breach.problem, rule: id))
    }
  }
}

/// One thing that a record does against a rule.
package struct Breach: Sendable, Equatable {
  /// The file key of the field to fill in or to correct; nil when it is about the whole record.
  package let key: String?
  /// What is wrong, with its data. The words are made by Localization.
  package let problem: Problem

  init(_ key: String?, _ problem: Problem) {
    self.key = key
    self.problem = problem
  }
}

extension Kind {
  /// The rules over one record of the kind in one snapshot, in the order of their numbers.
  package var rules: [Rule] {
    switch self {
    case .decision: Decision.rules
    case .ownership, .useCase, .pilot, .tool, .meeting, .objective, .metric, .segment, .person: []
    }
  }
}

extension Portfolio {
  /// What keeps a record from the state that it has here. For a change that is not made yet, ask the
  /// snapshot that it would lead to.
  package func gateFindings(of record: Record) -> [Finding] {
    record.kind.rules.filter { !$0.states.isEmpty }.flatMap { $0.findings(of: record, in: self) }
  }
}
