/// A value that is worked out, never stored. A new one is a row in its kind's list.
package struct Indicator: Sendable {
  /// As it stands in queries, columns and `--json`.
  package let key: String
  /// Works the value out from the record, the snapshot and the snapshot's day alone.
  package let measure: @Sendable (Record, Portfolio) -> Measure
  /// What it is worked out from; explanations list them.
  package let inputs: [IndicatorInput]

  init(
    _ key: String, from inputs: [IndicatorInput],
    _ measure: @escaping @Sendable (Record, Portfolio) -> Measure
  ) {
    self.key = key
    self.inputs = inputs
    self.measure = measure
  }

  /// An indicator of the records whose fields are `F`.
  init<F: Fields>(
    _ key: String, of kind: F.Type, from inputs: [IndicatorInput],
    _ measure: @escaping @Sendable (Typed<F>, Portfolio) -> Measure
  ) {
    self.init(key, from: inputs) { record, portfolio in measure(Typed<F>(record), portfolio) }
  }
}

/// What an indicator found. A missing input gives `missing`, which sorts last and is never 0.
package enum Measure: Sendable, Equatable {
  case missing
  case number(Double)
  /// 0…1 and beyond, shown as a percentage.
  case fraction(Double)
  /// In the store's unit.
  case money(Double)
  /// In the currency itself.
  case currency(Double)
  case days(Int)
  case months(Double)
  case day(Day)
  case flag(Bool)
  /// A word of the glossary, in lower case: `contested`, `red`, `never`.
  case word(String)
  case words([String])
  /// Free text: a name, a reason.
  case text(String)
  /// Why a pilot has its colour; has words in each language.
  case reason(RagReason)
  case people([String])

  static func days(_ days: Int?) -> Measure { days.map(Measure.days) ?? .missing }
  static func fraction(_ value: Double?) -> Measure { value.map(Measure.fraction) ?? .missing }
  static func number(_ value: Double?) -> Measure { value.map(Measure.number) ?? .missing }
  static func money(_ value: Double?) -> Measure { value.map(Measure.money) ?? .missing }
  static func word(_ word: (some RawRepresentable<String>)?) -> Measure {
    word.map { .word($0.rawValue) } ?? .missing
  }
}

extension Measure {
  /// The measure as a number to compare and sort by; nil for words and for what is missing.
  package var magnitude: Double? {
    switch self {
    case .number(let value), .fraction(let value), .money(let value), .currency(let value),
      .months(let value):
      value
    case .days(let days): Double(days)
    case .day(let day): Double(day.number)
    case .flag(let flag): flag ? 1 : 0
    case .missing, .word, .words, .text, .reason, .people: nil
    }
  }

  /// The words of the measure, as queries compare them.
  package var words: [String] {
    switch self {
    case .word(let word), .text(let word): [word]
    case .words(let words), .people(let words): words
    case .reason(let reason): [reason.text]
    case .flag(let flag): [flag ? "yes" : "no"]
    case .day(let day): [day.iso]
    case .missing, .number, .fraction, .money, .currency, .days, .months: []
    }
  }
}

extension Kind {
  /// The computed keys of the kind, in the order in which `show` prints them.
  package var indicators: [Indicator] {
    switch self {
    case .decision: Decision.indicators
    case .ownership: Ownership.indicators
    case .useCase: UseCase.indicators
    case .pilot: Pilot.indicators
    case .tool: Tool.indicators
    case .meeting: Meeting.indicators
    case .segment: Segment.indicators
    case .objective, .metric, .person: []
    }
  }

  /// The indicator of this kind with this key; nil for unknown keys and fields.
  package func indicator(_ key: String) -> Indicator? { indicators.first { $0.key == key } }
}
