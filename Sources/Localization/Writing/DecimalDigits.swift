/// A number as decimal digits, so that rounding goes by what people read and not by binary
/// fractions: 2.345 to two digits is 2.35 although the nearest `Double` lies below it.
struct DecimalDigits: Equatable {
  var isNegative: Bool
  /// 0…9, the most significant first.
  var whole: [UInt8]
  var fraction: [UInt8]

  /// Reads Swift's shortest text of a number, such as `-2.4`, `1e+20` or `5e-05`. Nil when the
  /// number is not finite.
  init?(_ number: Double) {
    guard number.isFinite else { return nil }
    isNegative = number < 0
    let parts = number.magnitude.description.utf8.split(separator: UInt8(ascii: "e"))
    let mantissa = parts[0].split(
      separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    whole = mantissa[0].map { $0 - 0x30 }
    fraction = mantissa.count > 1 ? mantissa[1].map { $0 - 0x30 } : []
    if parts.count > 1 { shift(by: Int(String(Substring(parts[1]))) ?? 0) }
    dropLeadingZeros()
  }

  /// Exact, where multiplying the `Double` would not be: 0.145 becomes 14.5.
  mutating func multiplyByHundred() {
    shift(by: 2)
    dropLeadingZeros()
  }

  private mutating func shift(by exponent: Int) {
    for _ in 0..<max(0, exponent) {
      whole.append(fraction.isEmpty ? 0 : fraction.removeFirst())
    }
    for _ in 0..<max(0, -exponent) { fraction.insert(whole.popLast() ?? 0, at: 0) }
  }

  private mutating func dropLeadingZeros() {
    whole = Array(whole.drop { $0 == 0 })
    if whole.isEmpty { whole = [0] }
  }

  /// Exactly `digits` places after the point, half away from zero; zero loses its sign.
  mutating func round(to digits: Int) {
    let roundsUp = fraction.count > digits && fraction[digits] >= 5
    fraction = Array(fraction.prefix(digits))
    fraction += Array(repeating: 0, count: max(0, digits - fraction.count))
    if roundsUp { increment() }
    if (whole + fraction).allSatisfy({ $0 == 0 }) { isNegative = false }
  }

  private mutating func increment() {
    var all = [0] + whole + fraction
    var index = all.count - 1
    while all[index] == 9 {
      all[index] = 0
      index -= 1
    }
    all[index] += 1
    whole = Array(all.dropLast(fraction.count))
    fraction = Array(all.suffix(fraction.count))
    dropLeadingZeros()
  }
}
