/// Values as a row of bars, so small that a list has room for it: `▁▂▃▅▇█`.
package enum Sparkline {
  /// One bar for each value, the oldest first; empty without values. Where there are more values than
  /// `columns`, a bar stands for several and shows the last of them, which is the newest.
  ///
  /// The lowest value has the lowest bar and the highest the highest; values that are all equal, and
  /// a single one, stand in the middle.
  package static func text(_ values: [Double], columns: Int, glyphs: Glyphs) -> String {
    let shown = thinned(values.filter(\.isFinite), to: columns)
    guard let low = shown.min(), let high = shown.max() else { return "" }
    var text = ""
    for value in shown {
      text.unicodeScalars.append(glyphs.sparks[level(value, low, high, glyphs.sparks.count)])
    }
    return text
  }

  private static func thinned(_ values: [Double], to columns: Int) -> [Double] {
    guard columns > 0 else { return [] }
    guard values.count > columns else { return values }
    return (1...columns).map { values[$0 * values.count / columns - 1] }
  }

  private static func level(_ value: Double, _ low: Double, _ high: Double, _ count: Int) -> Int {
    // Halved, for the difference of two huge numbers may be none.
    let span = high / 2 - low / 2
    guard span > 0 else { return (count - 1) / 2 }
    return Int(((value / 2 - low / 2) / span * Double(count - 1)).rounded())
  }
}
