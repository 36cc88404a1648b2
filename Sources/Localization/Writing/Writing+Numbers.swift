extension Writing {
  /// `1,234` or `1.234`.
  package func number(_ value: Int) -> String {
    let digits = Array(value.magnitude.description.utf8).map { $0 - 0x30 }
    return (value < 0 ? "-" : "") + grouped(digits)
  }

  /// `2.4` or `2,4` with exactly `digits` places, rounded half away from zero; a dash when nil or
  /// not finite.
  package func number(_ value: Double?, digits: Int = 0) -> String {
    guard let value, var decimal = DecimalDigits(value) else { return Writing.missing }
    decimal.round(to: digits)
    return written(decimal)
  }

  /// Only as many places as the value has, at most `digits`: `3` stays `3`, `2.50` is `2.5`.
  package func plainNumber(_ value: Double?, atMost digits: Int = 2) -> String {
    guard let value, var decimal = DecimalDigits(value) else { return Writing.missing }
    decimal.round(to: digits)
    while decimal.fraction.last == 0 { decimal.fraction.removeLast() }
    return written(decimal)
  }

  /// A fraction as a percentage, `0.37` as `37%`; no space in either language, as the column heads
  /// have no room for one.
  package func percent(_ fraction: Double?, digits: Int = 0) -> String {
    guard let fraction, var decimal = DecimalDigits(fraction) else { return Writing.missing }
    decimal.multiplyByHundred()
    decimal.round(to: digits)
    return written(decimal) + "%"
  }

  private func written(_ decimal: DecimalDigits) -> String {
    let sign = decimal.isNegative ? "-" : ""
    guard !decimal.fraction.isEmpty else { return sign + grouped(decimal.whole) }
    let point = choose(".", ",")
    return sign + grouped(decimal.whole) + point + text(decimal.fraction[...])
  }

  private func grouped(_ digits: [UInt8]) -> String {
    let head = (digits.count - 1) % 3 + 1
    var groups = [text(digits[..<head])]
    for start in stride(from: head, to: digits.count, by: 3) {
      groups.append(text(digits[start..<start + 3]))
    }
    return groups.joined(separator: choose(",", "."))
  }

  private func text(_ digits: ArraySlice<UInt8>) -> String {
    String(decoding: digits.map { $0 + 0x30 }, as: UTF8.self)
  }
}
