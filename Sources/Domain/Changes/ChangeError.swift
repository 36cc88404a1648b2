/// Why a change is refused before anything is written.
package enum ChangeError: Error, Sendable {
  case notFound(String)
  case unknownKey(String, Kind, nearest: String?)
  case misfit(key: String, Misfit)
  case noSuchState(String, Kind)
  /// The states that could follow stand beside it.
  case noTransition(RecordID, from: String, to: String, allowed: [String])
  /// The way is there, and the state's gate is closed: what keeps it so.
  case gate(RecordID, to: String, [Finding])
  /// What a record's own past does not allow: a frozen text, a series that only grows.
  case forbidden(RecordID, [Finding])
  /// An act for which something has to be there first.
  case notYet(RecordID, Change.Action, [Finding])
  /// An act that does not fit the record as it stands, or whoever acts.
  case act(RecordID, ActRefusal)
  case notAList(key: String)
  case malformedID(String, Kind)
  case idTaken(RecordID)
  case titleMissing(Kind)
  /// A key without `=`.
  case malformedAssignment(String)
}

/// Why somebody cannot do an act on a record, however complete it is.
package enum ActRefusal: Sendable, Equatable {
  /// The act is one on records of another kind.
  case otherKind(Change.Action, of: Kind)
  /// Neither the approver nor one who must agree; the names of those stand beside it.
  case notASignatory(String, signatories: [String])
  /// Signing needs a proposal, and the record is in this state.
  case notToSign(state: String)
  /// Only a proposal waits for a day.
  case notToDefer(state: String)
  /// The day is not later than the deadline in force.
  case notLater(Day, than: Day)
  /// Of neither of the two sides that agree.
  case ofNoSide(String)
  /// Nobody gave the field two values; the fields that are contested stand beside it.
  case notContested(field: String, contested: [String])
}

extension ChangeError {
  /// What is missing or in the way, one by one; empty where the error is of another sort.
  package var findings: [Finding] {
    switch self {
    case .gate(_, _, let findings), .forbidden(_, let findings), .notYet(_, _, let findings):
      findings
    default: []
    }
  }
}
