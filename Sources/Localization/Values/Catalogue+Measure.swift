package import Domain

extension Catalogue {
  /// A computed value as people read it: `9d`, `60%`, `7mo`, `CMO, FIN`; `—` where it is missing.
  package func text(_ measure: Measure, key: String = "", of kind: Kind? = nil) -> String {
    switch measure {
    case .missing: Writing.missing
    case .number(let value): writing.plainNumber(value)
    case .fraction(let value): writing.percent(value)
    case .money(let value): writing.money(value)
    case .currency(let value): writing.currencyAmount(value)
    case .days(let days): writing.days(days)
    case .months(let months): writing.shortMonths(months)
    case .day(let day): writing.day(day)
    case .flag(let flag): writing.yesNo(flag)
    case .word(let word): long(word, of: key, kind)
    case .words(let words):
      words.isEmpty
        ? Writing.missing : writing.list(words.map { long($0, of: key, kind) })
    case .text(let text): text
    case .people(let names): writing.list(names.map { $0.uppercased() })
    }
  }

  /// A word of a computed value: a flag, a side, a field that is missing.
  private func long(_ word: String, of key: String, _ kind: Kind?) -> String {
    switch key {
    case "gate-misses": long(field(word, of: kind?.rawValue))
    case "state", "warnings", "flags": long(flag(word))
    case "payback": long(value(word, of: key))
    default: long(value(word, of: key))
    }
  }
}
