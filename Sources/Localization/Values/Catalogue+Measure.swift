package import Domain

/// Which form of a term is written.
package enum WordForm: Sendable {
  case long
  /// At most 12 columns, for tables.
  case short
}

extension Catalogue {
  /// A term in the form that its place has room for.
  func word(_ term: Term, _ form: WordForm) -> String {
    switch form {
    case .long: long(term)
    case .short: short(term)
    }
  }

  /// A computed value as people read it: `9 days`, `60%`, `7mo`, `CMO, FIN`; `—` where it is missing.
  package func text(
    _ measure: Measure, key: String = "", of kind: Kind? = nil, form: WordForm = .long
  ) -> String {
    switch measure {
    case .missing: Writing.missing
    case .number(let value): writing.plainNumber(value)
    case .fraction(let value): writing.percent(value)
    case .money(let value): writing.money(value)
    case .currency(let value): writing.currencyAmount(value)
    case .days(let days): form == .long ? writing.days(days) : writing.shortDays(days)
    case .months(let months): writing.shortMonths(months)
    case .day(let day): writing.day(day)
    case .flag(let flag): writing.yesNo(flag)
    case .word(let word): text(word, of: key, kind, form)
    case .words(let words):
      words.isEmpty
        ? Writing.missing : words.map { text($0, of: key, kind, form) }.joined(separator: ", ")
    case .text(let text): text
    case .reason(let reason): text(reason)
    case .people(let names): names.map { $0.uppercased() }.joined(separator: ", ")
    }
  }

  /// A word of a computed value: a flag, a side, a field that is missing.
  private func text(
    _ text: String, of key: String, _ kind: Kind?, _ form: WordForm
  ) -> String {
    switch key {
    case "gate-misses": word(field(text, of: kind?.rawValue), form)
    case "state", "warnings", "flags": word(flag(text), form)
    default: word(value(text, of: key), form)
    }
  }
}
