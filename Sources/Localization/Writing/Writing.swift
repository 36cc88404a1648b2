/// How one language writes numbers, money, days and lists; the same everywhere on screen, in
/// reports and in messages.
package struct Writing: Sendable, Equatable {
  /// Decides separators, the order of days, and the words for yes and no.
  package let language: Language
  /// The short sign of the store's unit of money in this language (`trđ`, `m₫`); may be empty.
  package let unit: String
  /// The short sign of the currency itself (`đ`, `₫`); may be empty.
  package let currency: String
  /// Whether signs and abbreviations are words, for somebody who hears them: `9 days late`, not `+9d`.
  package let isSpoken: Bool

  /// `unit` and `currency` are as the configuration says them (`million VND`, `VND`).
  package init(
    language: Language, unit: String = "", currency: String = "", isSpoken: Bool = false
  ) {
    self.language = language
    self.isSpoken = isSpoken
    self.unit = MoneyUnit.sign(of: unit, in: language)
    self.currency = MoneyUnit.sign(of: currency, in: language)
  }

  /// What stands for an input that is missing; never 0.
  package static let missing = "—"

  /// U+00A0, so that a number and its unit stay on one line.
  static let noBreakSpace = "\u{A0}"

  func choose(_ english: String, _ vietnamese: String) -> String {
    language == .vi ? vietnamese : english
  }

  /// `Yes` or `No`, `Có` or `Không`.
  package func yesNo(_ value: Bool) -> String {
    value ? choose("Yes", "Có") : choose("No", "Không")
  }

  /// `a, b and c`, `a, b và c`; a dash when there is nothing.
  package func list(_ items: [String]) -> String {
    joined(items, by: choose("and", "và"))
  }

  /// `a, b or c`, `a, b hoặc c`; a dash when there is nothing.
  package func alternatives(_ items: [String]) -> String {
    joined(items, by: choose("or", "hoặc"))
  }

  private func joined(_ items: [String], by word: String) -> String {
    guard let last = items.last else { return Writing.missing }
    guard items.count > 1 else { return last }
    return items.dropLast().joined(separator: ", ") + " \(word) " + last
  }
}
