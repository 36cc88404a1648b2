package import Domain

extension Writing {
  /// `12 Mar 2026`, `12/03/2026`; a dash when nil.
  package func day(_ day: Day?) -> String {
    guard let day else { return Writing.missing }
    let year = String(day.civil.year)
    return choose("\(shortDay(day)) \(year)", "\(shortDay(day))/\(year)")
  }

  /// Without the year: `12 Mar`, `12/03`; a dash when nil.
  package func shortDay(_ day: Day?) -> String {
    guard let (_, month, dayOfMonth) = day?.civil else { return Writing.missing }
    return choose(
      "\(dayOfMonth) \(Writing.englishMonths[month - 1])",
      "\(padded(dayOfMonth))/\(padded(month))")
  }

  private func padded(_ value: Int) -> String { value < 10 ? "0\(value)" : String(value) }

  private static let englishMonths = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}
