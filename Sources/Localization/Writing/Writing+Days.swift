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

  /// `Mon` … `Sun`, `T2` … `CN`.
  package func weekday(_ day: Day) -> String {
    choose(Writing.englishWeekdays[day.weekday], Writing.vietnameseWeekdays[day.weekday])
  }

  /// `March 2026`, `tháng 3/2026`.
  package func month(of day: Day) -> String {
    let (year, month, _) = day.civil
    return choose("\(Writing.englishMonthNames[month - 1]) \(year)", "tháng \(month)/\(year)")
  }

  /// `Q1 2026`, `quý 1/2026`.
  package func quarter(of day: Day) -> String {
    let quarter = (day.civil.month + 2) / 3
    return choose("Q\(quarter) \(day.civil.year)", "quý \(quarter)/\(day.civil.year)")
  }

  private func padded(_ value: Int) -> String { value < 10 ? "0\(value)" : String(value) }

  static let englishMonthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  static let englishMonths = englishMonthNames.map { String($0.prefix(3)) }
  static let englishWeekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
  static let vietnameseWeekdays = ["T2", "T3", "T4", "T5", "T6", "T7", "CN"]
}
