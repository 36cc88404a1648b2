/// A rule of the partnership, held against one record in one snapshot. A new one is a file in this
/// folder, or a few lines in one, and a row in its kind's list.
package struct Rule: Sendable {
  /// Its number in the list of rules of `docs/RULES.md`; several rows may share one. Nil for advice
  /// that the list does not number.
  package let number: Int?
  /// The stable name in `--json` and in the documents: `proposal`.
  package let id: String
  /// Errors make `check` fail. A gate refuses on either.
  package let severity: Finding.Severity
  /// The records that it looks at.
  package let kind: Kind
  /// The states in which it must hold; empty for one that must hold always.
  package let states: [String]
  /// The states that a record enters only while the rule holds: as a rule those in which it must.
  package let gates: [String]
  private let breaches: @Sendable (Record, Portfolio) -> [Breach]

  /// A rule over the records whose fields are `F`.
  ///
  /// - Parameter gates: where they are not the states in which the rule must hold.
  init<F: RecordFields>(
    _ number: Int?, _ id: String, _ severity: Finding.Severity, of fields: F.Type,
    in states: String..., gates: [String]? = nil,
    breaches: @escaping @Sendable (Typed<F>, Portfolio) -> [Breach]
  ) {
    self.number = number
    self.id = id
    self.severity = severity
    self.kind = F.schema.kind
    self.states = states
    self.gates = gates ?? states
    self.breaches = { record, portfolio in breaches(Typed<F>(record), portfolio) }
  }

  /// Whether the rule has anything to say about a record in its state.
  func applies(to record: Record) -> Bool {
    record.kind == kind && (states.isEmpty || states.contains(record.status))
  }

  /// What the record does against the rule, with its places.
  package func findings(of record: Record, in portfolio: Portfolio) -> [Finding] {
    guard applies(to: record) else { return [] }
    return breaches(record, portfolio).findings(of: record, severity, rule: id)
  }
}
