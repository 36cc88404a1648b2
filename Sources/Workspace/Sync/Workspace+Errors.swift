import Domain

/// What `check` would call an error, told apart well enough to see which ones are new.
struct FoundError: Hashable {
  let path: String
  let key: String?
  let rule: String
}

extension Workspace {
  /// The errors of one file in the snapshot; contested fields are told on their own.
  func errors(in path: String) -> [FoundError: Finding] {
    let portfolio = portfolio
    guard let record = portfolio.record(path: path) else { return [:] }
    let errors = portfolio.findings(of: record).filter {
      $0.severity == .error && $0.problem.rule != "conflict"
    }
    return Dictionary(
      errors.map { (FoundError(path: path, key: $0.key, rule: $0.problem.rule), $0) }
    ) { first, _ in first }
  }
}
