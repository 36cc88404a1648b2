import Domain
import Interchange
import Localization
import Notation

/// Writes records in the shape that scripts rely on: `id`, `kind`, the fields under their file
/// keys, `computed`, `findings`.
struct RecordJSON {
  let portfolio: Portfolio
  let catalogue: Catalogue
  /// By path; worked out once, for some rules look at several records.
  private let findings: [String: [Finding]]

  /// - Parameter more: findings that are not of the portfolio.
  init(_ portfolio: Portfolio, _ catalogue: Catalogue, besides more: [Finding] = []) {
    self.portfolio = portfolio
    self.catalogue = catalogue
    findings = Dictionary(grouping: (portfolio.findings + more).sorted(), by: \.path)
  }

  func json(_ record: Record) -> JSON {
    let own = findings[record.path] ?? []
    return .object(
      [
        JSON.Pair("id", .string(record.id.text)),
        JSON.Pair("kind", .string(record.kind.rawValue)),
      ] + RecordJSON.fields(of: record) + [
        JSON.Pair("computed", computed(of: record)),
        JSON.Pair("findings", .array(own.map(json))),
      ])
  }

  /// A file that holds no readable record; its id is the one that its name promises.
  func json(_ file: UnreadableFile) -> JSON {
    let own = findings[file.path] ?? []
    return .object([
      JSON.Pair("id", .string(file.id.text)), JSON.Pair("kind", .string(file.kind.rawValue)),
      JSON.Pair("path", .string(file.path)), JSON.Pair("findings", .array(own.map(json))),
    ])
  }

  func json(_ finding: Finding) -> JSON {
    .object([
      JSON.Pair("rule", .string(finding.problem.rule)),
      JSON.Pair("number", finding.problem.number.map { JSON.number($0) } ?? .null),
      JSON.Pair("severity", .string(finding.severity.rawValue)),
      JSON.Pair("key", finding.key.map(JSON.string) ?? .null),
      JSON.Pair("line", finding.line.map { JSON.number($0) } ?? .null),
      JSON.Pair("column", finding.column.map { JSON.number($0) } ?? .null),
      JSON.Pair("message", .string(catalogue.text(finding))),
    ])
  }

  private func computed(of record: Record) -> JSON {
    .object(
      record.kind.indicators.map { indicator in
        JSON.Pair(indicator.key, JSON(indicator.measure(record, portfolio)))
      })
  }

  /// Every field that the record has but the id, known ones in the schema's order.
  static func fields(of record: Record) -> [JSON.Pair] {
    let known = record.kind.schema.fields.compactMap { field -> JSON.Pair? in
      guard field.key != Record.idKey, let node = record.node(field) else { return nil }
      return JSON.Pair(field.key.text, JSON(node, as: field.type))
    }
    let unknown = record.unknownKeys.compactMap { key in
      record.document[Key(key)].map { JSON.Pair(key, JSON(untyped: $0)) }
    }
    return known + unknown
  }
}

extension RecordJSON {
  /// As in a record, with the record and the file in front.
  func jsonWithPlace(_ finding: Finding) -> JSON {
    guard case .object(let pairs) = json(finding) else { return .null }
    let place = [
      JSON.Pair("id", .string(finding.id.text)), JSON.Pair("path", .string(finding.path)),
    ]
    return .object(place + pairs)
  }
}
