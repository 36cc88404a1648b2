/// A rule over what happens to a record: it compares the record before and after a change, and so is
/// run by whoever changes it, not by `check`.
package struct ChangeRule: Sendable {
  /// Its number in the list of rules of `docs/RULES.md`.
  package let number: Int
  /// The stable name in `--json` and in the documents: `append-only`.
  package let id: String
  /// How much it matters; a change is refused on either.
  package let severity: Finding.Severity
  /// The records that it looks at.
  package let kind: Kind
  private let breaches: @Sendable (Record, Record, Portfolio) -> [Breach]

  /// A rule over the changes of records whose fields are `F`. The closure gets the record before, the
  /// record after, and the snapshot that the change leads to.
  init<F: RecordFields>(
    _ number: Int, _ id: String, _ severity: Finding.Severity, of fields: F.Type,
    breaches: @escaping @Sendable (Typed<F>, Typed<F>, Portfolio) -> [Breach]
  ) {
    self.number = number
    self.id = id
    self.severity = severity
    self.kind = F.schema.kind
    self.breaches = { breaches(Typed<F>($0), Typed<F>($1), $2) }
  }

  /// What the change does against the rule, with its places in the record after it.
  package func findings(
    from before: Record, to after: Record, in portfolio: Portfolio
  ) -> [Finding] {
    guard before.kind == kind, after.kind == kind else { return [] }
    return breaches(before, after, portfolio).findings(of: after, severity, rule: id)
  }
}
