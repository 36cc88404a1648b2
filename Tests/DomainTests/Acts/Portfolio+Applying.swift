import Testing

@testable import Domain

extension Portfolio {
  /// The snapshot that the change leads to, where nothing refuses it.
  func applying(_ change: Change) throws -> Portfolio {
    try change.check(in: self)
    let records = change.outcomes(in: self).map(\.after)
    return replacing(files: Set(records.map(\.path)), with: records, unreadable: [])
  }

  /// The record as the change leaves it.
  func record(_ text: String, after change: Change?) throws -> Record {
    let portfolio = try applying(#require(change))
    return try #require(RecordID(text, kind: nil).flatMap { portfolio[$0] })
  }

  func record(named text: String) throws -> Record {
    try #require(RecordID(text, kind: nil).flatMap { self[$0] })
  }
}

/// What refuses an act: its name, and the keys of what is missing.
func refusal(_ act: () throws -> Change?) -> String {
  do {
    _ = try act()
    return "done"
  } catch let error as ChangeError {
    let keys = error.findings.compactMap(\.key).joined(separator: " ")
    switch error {
    case .gate(_, let state, _): return "\(state): \(keys)"
    case .forbidden: return "forbidden: \(keys)"
    case .notYet(_, let action, _): return "\(action.rawValue): \(keys)"
    case .act(_, let refusal): return "\(refusal)"
    case .noTransition(_, let from, let to, _): return "\(from) > \(to)"
    default: return "\(error)"
    }
  } catch { return "\(error)" }
}
