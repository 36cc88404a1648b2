import Notation

/// One rule over the whole store. A new one is a function and a row in `Portfolio.checks`.
package typealias Check = @Sendable (Portfolio) -> [Finding]

extension Portfolio {
  static let checks: [Check] = [
    checkReadable, checkUniqueIDs, checkFields, checkConflicts, checkRules,
  ]

  /// Everything that is not as it should be, errors first, then by id.
  package var findings: [Finding] {
    Portfolio.checks.flatMap { $0(self) }.sorted {
      ($0.severity, $0.id, $0.line ?? 0) < ($1.severity, $1.id, $1.line ?? 0)
    }
  }

  /// The findings of one record.
  package func findings(of record: Record) -> [Finding] {
    let others = records(of: record.kind, withID: record.id).filter { $0.path != record.path }
    let own =
      others.map { Portfolio.duplicate(record, of: $0) }
      + Portfolio.fieldFindings(of: record, in: self) + Portfolio.conflictFindings(of: record)
      + ruleFindings(of: record)
    return own.sorted { ($0.severity, $0.line ?? 0) < ($1.severity, $1.line ?? 0) }
  }

  /// Whether the record has a finding of severity error, or shares its id with another.
  package func hasError(_ record: Record) -> Bool {
    isDuplicate(record) || findings(of: record).contains { $0.severity == .error }
  }

  private func isDuplicate(_ record: Record) -> Bool {
    records(of: record.kind, withID: record.id).count > 1
  }

  private static let checkReadable: Check = { portfolio in
    portfolio.unreadable.map { file in
      var line: Int?
      if case .notation(let problem) = file.reason { line = problem.line }
      return Finding(
        severity: .error, id: file.id, path: file.path, key: nil, line: line,
        problem: .unreadable(file.reason))
    }
  }

  private static let checkUniqueIDs: Check = { portfolio in
    Kind.allCases.flatMap { kind -> [Finding] in
      let records = portfolio.records(of: kind)
      return zip(records, records.dropFirst()).flatMap { a, b in
        a.id == b.id ? [duplicate(a, of: b), duplicate(b, of: a)] : []
      }
    }
  }

  private static func duplicate(_ record: Record, of other: Record) -> Finding {
    Finding(
      severity: .error, id: record.id, path: record.path, key: "id",
      line: record.document.line(of: Record.idKey), problem: .duplicateID(otherPath: other.path))
  }

  private static let checkRules: Check = { portfolio in
    portfolio.allRecords.flatMap(portfolio.ruleFindings)
  }

  private static let checkConflicts: Check = { portfolio in
    portfolio.allRecords.flatMap(conflictFindings)
  }

  private static func conflictFindings(of record: Record) -> [Finding] {
    guard record.document.contains(Common.shared.conflicts.key) else { return [] }
    let conflicts = record.document["conflicts"]?.items ?? []
    return conflicts.map { conflict in
      Finding(
        severity: .error, id: record.id, path: record.path, key: conflict["field"]?.text,
        line: record.document.line(of: "conflicts"),
        problem: .conflict(field: conflict["field"]?.text ?? ""))
    }
  }
}
