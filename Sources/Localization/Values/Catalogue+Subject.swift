package import Domain
import Notation

extension Catalogue {
  /// What a key of queries says of a record, in short, for a column or the heading of a group; a dash
  /// where there is no value.
  package func text(
    _ subject: Query.Subject, of record: Record, in portfolio: Portfolio
  ) -> String {
    switch subject {
    case .indicator(let indicator):
      let measure = indicator.measure(record, portfolio)
      return text(measure, key: indicator.key, of: record.kind, form: .short)
    case .score: return writing.plainNumber(portfolio.score(of: record), atMost: 1)
    case .field(let field):
      let nodes = portfolio.values(of: subject, in: record)
      // Of several deadlines the last is in force.
      let node = field.type.isDays ? nodes.last : nodes.count == 1 ? nodes.first : .list(nodes)
      guard let node, !nodes.isEmpty else { return Writing.missing }
      return text(node, of: field, in: record.kind, form: .short)
    case .owner, .side, .waits, .extra:
      let nodes = portfolio.values(of: subject, in: record)
      return nodes.isEmpty ? Writing.missing : nodes.map(\.inline).joined(separator: ", ")
    }
  }

  /// The name of a field or of a computed key of a kind.
  package func term(for key: String, in kind: Kind) -> Term {
    kind.schema.field(key) == nil
      ? indicator(key, of: kind.rawValue) : field(key, of: kind.rawValue)
  }
}

extension FieldType {
  fileprivate var isDays: Bool {
    if case .list(.day) = self { true } else { false }
  }
}
