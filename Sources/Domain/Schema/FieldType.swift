/// What a field holds: enough to read, check, edit, import and document it without knowing its kind.
package indirect enum FieldType: Sendable {
  /// One line.
  case text
  /// Several lines; may stand in the body under its field's heading instead of the front matter.
  case prose
  case number(NumberRange)
  /// In the store's `unit`, or in the currency itself.
  case money(MoneyUnit)
  case day
  /// The id of a record; of any kind when nil.
  case reference(Kind?)
  /// A handle of `people/` or, where nobody is filed, a role key.
  case person
  case choice([String])
  case yesNo
  /// The public half of an SSH key.
  case publicKey
  case list(FieldType)
  /// A list of maps; every map has these columns.
  case rows([any AnyField])
  case map(keys: FieldType, values: FieldType)

  /// Which money an amount counts: the store's `unit`, or the currency itself.
  package enum MoneyUnit: Sendable, Equatable { case store, currency }
}

/// The numbers that a field can hold.
package enum NumberRange: String, Sendable, Equatable {
  case any, notNegative, whole
  /// 0…1
  case fraction
  /// 0…100
  case percent
  /// 1…5, whole
  case oneToFive

  func contains(_ number: Double) -> Bool {
    switch self {
    case .any: true
    case .notNegative: number >= 0
    case .whole: number >= 0 && number == number.rounded()
    case .fraction: (0...1).contains(number)
    case .percent: (0...100).contains(number)
    case .oneToFive: (1...5).contains(number) && number == number.rounded()
    }
  }
}

/// A value that its field's type cannot hold.
package struct Misfit: Error, Sendable {
  /// The offending text, or the key of the offending column in a row.
  package let value: String
  /// What the field, or its part, can hold.
  package let expected: FieldType
  /// The path inside the field, such as `options.2.cost`; empty at the top.
  package let place: [String]

  /// The same misfit, seen from the list, map or row that holds the part.
  package func inside(_ step: String) -> Misfit {
    Misfit(value: value, expected: expected, place: [step] + place)
  }
}
