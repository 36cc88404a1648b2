extension Writing {
  /// An amount in the store's unit: `9,600 m₫`, `9.600 trđ`, with a no-break space.
  package func money(_ value: Double?, digits: Int = 0) -> String {
    quantity(number(value, digits: digits), unit)
  }

  /// An amount as somebody wrote it, to a thousandth of the unit: `1.5 m₫` is not two.
  package func money(asGiven value: Double?) -> String {
    quantity(plainNumber(value, atMost: 3), unit)
  }

  /// An amount in the currency itself, as `margin-year`, `cac` and `clv` are: `31,000 ₫`.
  package func currencyAmount(_ value: Double?, digits: Int = 0) -> String {
    quantity(number(value, digits: digits), currency)
  }

  /// The value of a metric with the metric's own unit; a percent sign stands without a space.
  package func measure(_ value: Double?, unit: String, digits: Int = 2) -> String {
    let number = plainNumber(value, atMost: digits)
    guard number != Writing.missing else { return number }
    return unit.hasPrefix("%") ? number + unit : quantity(number, unit)
  }

  private func quantity(_ number: String, _ unit: String) -> String {
    unit.isEmpty || number == Writing.missing
      ? number : number + Writing.noBreakSpace + unit
  }
}
