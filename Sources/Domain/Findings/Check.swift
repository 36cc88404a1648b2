import Notation

extension Portfolio {
  /// Everything that is not as it should be, errors first, then by id.
  package var findings: [Finding] {
    (unreadable.map(Portfolio.finding) + allRecords.flatMap { findings(of: $0) }).sorted()
  }

  /// Looks at one record: one line for each family of checks.
  func checked(_ record: Record) -> [Finding] {
    let fields = Portfolio.fieldFindings(of: record, in: self)
    let found =
      duplicateFindings(of: record) + fields + Portfolio.conflictFindings(of: record)
      + ruleFindings(of: record, besides: fields)
    return found.sorted { ($0.severity, $0.line ?? 0) < ($1.severity, $1.line ?? 0) }
  }

  /// Whether the record has a finding of severity error, or shares its id with another.
  package func hasError(_ record: Record) -> Bool {
    findings(of: record).contains { $0.severity == .error }
  }

  private static func finding(_ file: UnreadableFile) -> Finding {
    var line: Int?
    if case .notation(let problem) = file.reason { line = problem.line }
    return Finding(
      severity: .error, id: file.id, path: file.path, key: nil, line: line,
      problem: .unreadable(file.reason))
  }

  private func duplicateFindings(of record: Record) -> [Finding] {
    records(of: record.kind, withID: record.id).filter { $0.fileName != record.fileName }
      .map { Portfolio.duplicate(record, of: $0) }
  }

  private static func duplicate(_ record: Record, of other: Record) -> Finding {
    Finding(
      severity: .error, id: record.id, path: record.path, key: "id",
      line: record.document.line(of: Record.idKey), problem: .duplicateID(otherPath: other.path))
  }

  private static func conflictFindings(of record: Record) -> [Finding] {
    conflictFindings(in: record.document, record.id, path: record.path)
  }

  private static func conflictFindings(
    in document: Document, _ id: RecordID, path: String
  ) -> [Finding] {
    let key = Common.shared.conflicts.key
    guard document.contains(key) else { return [] }
    return (document[key]?.items ?? []).map { item in
      Finding(
        severity: .error, id: id, path: path, key: item["field"]?.text,
        line: document.line(of: key), problem: .conflict(field: Conflict(item)?.field))
    }
  }

  /// What stands against each other in `steerco.yaml`, which takes the place of an id, and views that
  /// cannot be opened.
  package var configurationFindings: [Finding] {
    let name = "steerco.yaml"
    let id = RecordID(reading: name, in: .person)
    return Portfolio.conflictFindings(in: configuration.document, id, path: name)
      + viewFindings(id, path: name)
  }

  private func viewFindings(_ id: RecordID, path: String) -> [Finding] {
    (configuration.document["views"]?.items ?? []).compactMap { row in
      let view = SavedView(row)
      let why = view?.fault(in: self)
      if view?.kind != nil && why == nil { return nil }
      return Finding(
        severity: .warning, id: id, path: path, key: "views",
        line: configuration.document.line(of: "views"),
        problem: .view(name: row["name"]?.text, why: why))
    }
  }
}
