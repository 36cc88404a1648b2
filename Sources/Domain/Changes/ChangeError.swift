/// Why a change is refused before anything is written.
package enum ChangeError: Error, Sendable {
  case notFound(String)
  case unknownKey(String, Kind, nearest: String?)
  case misfit(key: String, Misfit)
  case noSuchState(String, Kind)
  /// The states that could follow stand beside it.
  case noTransition(RecordID, from: String, to: String, allowed: [String])
  case notAList(key: String)
  case malformedID(String, Kind)
  case idTaken(RecordID)
  case titleMissing(Kind)
  /// A key without `=`.
  case malformedAssignment(String)
}
