import Notation

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

extension [Breach] {
  /// This one breach where something is wrong, else none.
  static func one(_ key: String?, _ problem: Breach.Problem, if isWrong: Bool) -> [Breach] {
    isWrong ? [Breach(key, problem)] : []
  }

  /// The breaches as findings, each at the line of its field.
  func findings(
    of record: Record, _ severity: Finding.Severity, rule id: String
  ) -> [Finding] {
    map { breach in
      Finding(
        severity: severity, id: record.id, path: record.path, key: breach.key,
        line: breach.key.flatMap { record.document.line(of: Key($0)) },
        problem: .breach(breach.problem, rule: id))
    }
  }
}
