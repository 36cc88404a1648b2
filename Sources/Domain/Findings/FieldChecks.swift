import Notation

extension Portfolio {
  /// Required fields are there, values are of their type, references and people are known.
  static func fieldFindings(of record: Record, in portfolio: Portfolio) -> [Finding] {
    let fields = record.kind.schema.fields
    return idFindings(of: record)
      + record.kind.schema.placesToCheck(in: record.document).compactMap { place -> Finding? in
        let field = fields[place]
        guard let problem = portfolio.problem(with: field, of: record),
          !(problem.isMissing && record.isArchived)
        else { return nil }
        return Finding(
          severity: problem.severity(in: record), id: record.id, path: record.path,
          key: field.key.text, line: record.document.line(of: field.key), problem: problem)
      }
  }

  private static func idFindings(of record: Record) -> [Finding] {
    let promised = RecordID(fileName: record.fileName, in: record.kind)
    let problem: Finding.Problem
    if !record.id.isWellFormed {
      problem = .malformedID(record.id.text)
    } else if promised != record.id {
      problem = .fileNameDiffers(promised: promised.text)
    } else {
      return []
    }
    return [
      Finding(
        severity: .warning, id: record.id, path: record.path, key: "id",
        line: record.document.line(of: Record.idKey), problem: problem)
    ]
  }

  private func problem(with field: any AnyField, of record: Record) -> Finding.Problem? {
    guard let node = record.node(field) else {
      // The id of a file that has none is that of its name.
      return field.need == .required ? .missing : nil
    }
    // The values that meet there are of any type, and each entry is a finding of its own.
    if field.key == Common.shared.conflicts.key { return nil }
    if let misfit = field.type.misfit(of: node) { return .misfit(misfit) }
    return unresolved(node, field.type)
  }

  private func unresolved(_ node: Node, _ type: FieldType) -> Finding.Problem? {
    switch type {
    case .reference(let kind):
      guard let text = node.text, !text.isEmpty else { return nil }
      let id = RecordID(text, kind: kind)
      return id.flatMap { self[$0] } == nil ? .brokenReference(text) : nil
    case .person:
      guard let handle = node.text, !handle.isEmpty else { return nil }
      return knows(handle) ? nil : .unknownPerson(handle)
    case .list(let element):
      return node.items.lazy.compactMap { unresolved($0, element) }.first
    case .rows(let columns):
      return node.items.lazy.compactMap { unresolved(row: $0, columns) }.first
    default:
      return nil
    }
  }

  private func unresolved(row: Node, _ columns: [any AnyField]) -> Finding.Problem? {
    columns.lazy.compactMap { column in
      row[column.key.text].flatMap { unresolved($0, column.type) }
    }.first
  }
}

extension Finding.Problem {
  /// A missing field is a warning until the record is in a state that has a gate, and again when it
  /// is out of the game.
  fileprivate func severity(in record: Record) -> Finding.Severity {
    isMissing && !record.kind.hasGate(record.status) ? .warning : .error
  }

  var isMissing: Bool {
    if case .missing = self { true } else { false }
  }
}
