import Domain
import Localization
import Notation

/// Writes the value of a column for people, in the language of the session.
struct CellText {
  let catalogue: Catalogue
  let portfolio: Portfolio

  /// A dash where there is no value.
  func text(_ subject: Query.Subject, _ record: Record) -> String {
    switch subject {
    case .indicator(let indicator):
      let measure = indicator.measure(record, portfolio)
      return catalogue.text(measure, key: indicator.key, of: record.kind, form: .short)
    case .score: return catalogue.writing.plainNumber(portfolio.score(of: record), atMost: 1)
    case .field(let field):
      let nodes = portfolio.values(of: subject, in: record)
      // Of several deadlines the last is in force.
      let node = field.type.isDays ? nodes.last : nodes.count == 1 ? nodes.first : .list(nodes)
      guard let node, !nodes.isEmpty else { return Writing.missing }
      return catalogue.text(node, of: field, in: record.kind, form: .short)
    case .owner, .side, .waits, .extra:
      let nodes = portfolio.values(of: subject, in: record)
      return nodes.isEmpty ? Writing.missing : nodes.map(\.inline).joined(separator: ", ")
    }
  }
}

extension FieldType {
  fileprivate var isDays: Bool {
    if case .list(.day) = self { true } else { false }
  }
}
