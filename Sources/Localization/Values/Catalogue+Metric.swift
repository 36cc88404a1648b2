extension Catalogue {
  /// Behind the name of a metric, in which unit it is measured and which way is better:
  /// `, % (up)`, `, % (tăng)`. `good` is the word of the file; whatever is missing is left away.
  package func metricUnit(_ unit: String?, good: String?) -> String {
    let direction = good.map { " (\(uncapitalised(short(value($0, of: "good")))))" }
    return (unit.map { ", " + $0 } ?? "") + (direction ?? "")
  }
}
