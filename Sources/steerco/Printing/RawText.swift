import Domain
import Notation

/// Writes the value of a column for other programs: as the file has it, the same in every language.
struct RawText {
  let portfolio: Portfolio

  /// Empty where there is no value.
  func text(_ subject: Query.Subject, _ record: Record) -> String {
    switch subject {
    case .indicator(let indicator): text(indicator.measure(record, portfolio))
    case .score: portfolio.score(of: record).map(RawText.number) ?? ""
    case .field, .owner, .side, .waits, .extra:
      portfolio.values(of: subject, in: record).map(\.inline).joined(separator: ", ")
    }
  }

  /// Fractions stay fractions, days are ISO, words are the file's.
  func text(_ measure: Measure) -> String {
    switch measure {
    case .number(let value), .fraction(let value), .money(let value), .currency(let value),
      .months(let value):
      RawText.number(value)
    case .days(let days): String(days)
    default: measure.words.joined(separator: ", ")
    }
  }

  /// `3`, `2.5`: without a fraction where there is none.
  static func number(_ value: Double) -> String {
    let text = value.description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
