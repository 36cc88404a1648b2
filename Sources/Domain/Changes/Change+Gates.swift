import Notation

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
    for outcome in outcomes { try outcome.check(in: later, isChoice: action == .resolve) }
  }
}

extension Change {
  /// Why single records keep the change from being made, as they would be with all of it; empty where none
  /// does.
  ///
  /// - Complexity: one look at the store, and one at each record that is edited.
  package func refusals(in portfolio: Portfolio) -> [RecordID: ChangeError] {
    var refusals: [RecordID: ChangeError] = [:]
    for case .edit(let id, let edits) in steps {
      do throws(ChangeError) { try check(edits, of: id, in: portfolio) } catch {
        refusals[id] = error
      }
    }
    let outcomes = outcomes(in: portfolio)
    let later = portfolio.replacing(
      files: Set(outcomes.map(\.after.path)), with: outcomes.map(\.after), unreadable: [])
    for outcome in outcomes where refusals[outcome.after.id] == nil {
      do throws(ChangeError) { try outcome.check(in: later, isChoice: action == .resolve) } catch {
        refusals[outcome.after.id] = error
      }
    }
    return refusals
  }
}

extension Change {
  /// The same for one record that was merged with what somebody else has written.
  ///
  /// - Parameter before: as the other has left it.
  /// - Throws: `ChangeError.gate`, `ChangeError.forbidden`.
  package func check(
    from before: Record, to after: Record, in portfolio: Portfolio
  ) throws(ChangeError) {
    let later = portfolio.replacing(files: [after.path], with: [after], unreadable: [])
    try Outcome(before: before, after: after).check(in: later, isChoice: action == .resolve)
  }
}

extension Outcome {
  /// - Parameters:
  ///   - portfolio: the snapshot that the whole change would lead to.
  ///   - isChoice: whether the text was written by somebody before: it may be frozen since.
  fileprivate func check(in portfolio: Portfolio, isChoice: Bool) throws(ChangeError) {
    if let before, !isChoice {
      let findings = portfolio.changeFindings(from: before, to: after)
      if !findings.isEmpty { throw .forbidden(after.id, findings) }
    }
    // Nobody has moved what goes back to the state before two others.
    let isContested = after.conflicts.contains { $0.field == Record.statusKey.text }
    guard isMove, !isContested else { return }
    let findings = portfolio.gateFindings(of: after)
    if !findings.isEmpty { throw .gate(after.id, to: after.status, findings) }
  }
}
