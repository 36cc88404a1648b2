import Notation
import Text

extension Query {
  /// Whether every condition holds. Bare words are matched by `SearchIndex`, which is built once.
  package func conditionsHold(for record: Record, in portfolio: Portfolio) -> Bool {
    conditions.allSatisfy { $0.holds(for: record, in: portfolio) }
  }

  /// Whether the whole query holds, for a single record.
  package func matches(_ record: Record, in portfolio: Portfolio) -> Bool {
    guard conditionsHold(for: record, in: portfolio) else { return false }
    return words.isEmpty || SearchIndex([record]).contains(words, at: 0)
  }
}

extension Query.Condition {
  func holds(for record: Record, in portfolio: Portfolio) -> Bool {
    switch comparison {
    case .equal: equals(record, portfolio)
    case .notEqual: !equals(record, portfolio)
    case .more: compares(record, portfolio, >)
    case .less: compares(record, portfolio, <)
    case .atLeast: compares(record, portfolio, >=)
    case .atMost: compares(record, portfolio, <=)
    }
  }

  private func compares(
    _ record: Record, _ portfolio: Portfolio, _ order: (Double, Double) -> Bool
  ) -> Bool {
    guard let value = portfolio.magnitude(of: subject, in: record) else { return false }
    return operands.contains { $0.magnitude.map { order(value, $0) } ?? false }
  }

  private func equals(_ record: Record, _ portfolio: Portfolio) -> Bool {
    let values = portfolio.values(of: subject, in: record)
    let magnitude = portfolio.magnitude(of: subject, in: record)
    if operands.isEmpty { return values.isEmpty && magnitude == nil }
    return operands.contains { operand in
      if let wanted = operand.magnitude, let magnitude, wanted == magnitude { return true }
      return values.contains { matches(operand, $0, portfolio) }
    }
  }

  private func matches(_ operand: Query.Operand, _ value: Node, _ portfolio: Portfolio) -> Bool {
    let text = value.inline
    if let flag = Bool(word: operand.text), let other = Bool(word: text) { return flag == other }
    if folded(text) == operand.folded { return true }
    switch subject {
    case .owner, .waits: return portfolio.isSame(text, operand.text)
    case .field(let field): return matches(operand, text, field.type, portfolio)
    case .extra: return folded(text).contains(operand.folded)
    case .indicator(let indicator):
      return indicator.key == "waits-on" && portfolio.isSame(text, operand.text)
    case .side, .score: return false
    }
  }

  /// People match by role too, references however they are written, text by a part of it.
  private func matches(
    _ operand: Query.Operand, _ text: String, _ type: FieldType, _ portfolio: Portfolio
  ) -> Bool {
    switch type {
    case .person: portfolio.isSame(text, operand.text)
    case .reference(let kind):
      RecordID(operand.text, kind: kind).map { $0 == RecordID(text, kind: kind) } ?? false
    case .text, .prose, .publicKey, .rows, .map:
      subject.key == "id"
        ? RecordID(operand.text, kind: nil).map { $0 == RecordID(text, kind: nil) } ?? false
        : folded(text).contains(operand.folded)
    case .list(let element): matches(operand, text, element, portfolio)
    case .number, .money, .day, .choice, .yesNo: false
    }
  }
}
