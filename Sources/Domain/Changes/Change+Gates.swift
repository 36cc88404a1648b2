extension Change {
  /// Holds every record as it would be against the gate of the state that it goes to, and against
  /// what its own past allows.
  ///
  /// - Throws: `ChangeError.gate`, `ChangeError.forbidden`.
  func checkGates(in portfolio: Portfolio) throws(ChangeError) {
    let outcomes = outcomes(in: portfolio)
    if outcomes.isEmpty { return }
    let records = outcomes.map(\.after)
    let later = portfolio.replacing(
      files: Set(records.map(\.path)), with: records, unreadable: [])
    for outcome in outcomes { try outcome.check(in: later) }
  }
}

extension Outcome {
  /// - Parameter portfolio: the snapshot that the whole change would lead to.
  fileprivate func check(in portfolio: Portfolio) throws(ChangeError) {
    if let before {
      let findings = portfolio.changeFindings(from: before, to: after)
      if !findings.isEmpty { throw .forbidden(after.id, findings) }
    }
    guard isMove else { return }
    let findings = portfolio.gateFindings(of: after)
    if !findings.isEmpty { throw .gate(after.id, to: after.status, findings) }
  }
}
