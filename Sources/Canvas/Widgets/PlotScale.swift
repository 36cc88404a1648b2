/// From values to rows of dots, and the round values to write beside them.
struct PlotScale: Equatable {
  let low: Double
  let high: Double

  /// Spans all values, which are finite; nil without any, and where their difference is no number.
  init?(_ values: some Sequence<Double>) {
    guard var low = values.min(), var high = values.max() else { return nil }
    if low == high {
      // A single value stands in the middle.
      let margin = low == 0 ? 1 : low.magnitude / 10
      (low, high) = (low - margin, high + margin)
    }
    guard high > low, (high - low).isFinite else { return nil }
    (self.low, self.high) = (low, high)
  }

  /// 0 is the uppermost of `rows`; a value outside comes to stand at the edge.
  func row(of value: Double, of rows: Int) -> Int {
    let share = (high - value) / (high - low)
    return Int((min(max(share, 0), 1) * Double(max(0, rows - 1))).rounded())
  }

  /// Round values inside the span, at most `count` and the smallest first, and the decimal places
  /// that it takes to write them: steps are 1, 2 or 5 times a power of ten.
  func ticks(atMost count: Int) -> (values: [Double], digits: Int) {
    guard count > 0 else { return ([], 0) }
    let (power, digits) = powerOfTen(below: (high - low) / Double(count))
    for factor in [1.0, 2, 5, 10, 20] {
      let values = multiples(of: power * factor, atMost: count)
      if !values.isEmpty { return (values, factor >= 10 ? max(0, digits - 1) : digits) }
    }
    return ([], 0)
  }

  /// Those inside the span; empty where they are more than `count`.
  private func multiples(of step: Double, atMost count: Int) -> [Double] {
    let first = (low / step).rounded(.up)
    // At the edge of what a number can hold, counting up by one goes nowhere.
    guard step > 0, first.magnitude < 1e15, (first + Double(count)) * step > high else { return [] }
    return (0..<count).map { (first + Double($0)) * step }.filter { $0 <= high }
  }

  private func powerOfTen(below value: Double) -> (power: Double, digits: Int) {
    var (power, digits) = (1.0, 0)
    while power * 10 <= value { power *= 10 }
    while power > value, power > .leastNormalMagnitude {
      power /= 10
      digits += 1
    }
    return (power, digits)
  }
}
