import Domain

extension PlainValue {
  /// What the product found, in the words of the second opinion.
  init(_ measure: Measure) {
    self =
      switch measure {
      case .missing: .missing
      case .number(let value): .number(value)
      case .fraction(let value): .fraction(value)
      case .money(let value): .money(value)
      case .currency(let value): .currency(value)
      case .months(let value): .months(value)
      case .days(let days): .days(days)
      case .day(let day): .day(day.number)
      case .flag(let flag): .flag(flag)
      case .word(let word), .text(let word): .word(word)
      case .words(let words), .people(let words): .words(words)
      case .reason(let reason): .word(reason.text)
      }
  }

  /// Days and words agree when they are the same, numbers when only their rounding differs.
  func agrees(with other: PlainValue) -> Bool {
    switch (self, other) {
    case (.number(let a), .number(let b)), (.fraction(let a), .fraction(let b)),
      (.money(let a), .money(let b)), (.currency(let a), .currency(let b)),
      (.months(let a), .months(let b)):
      abs(a - b) <= 1e-9 * max(abs(a), abs(b))
    default: self == other
    }
  }
}
