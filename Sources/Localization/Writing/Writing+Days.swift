package import Domain

extension Writing {
  /// `12 Mar 2026`, `12/03/2026`; a dash when nil.
  package func day(_ day: Day?) -> String {
    guard let day else { return Writing.missing }
    let year = String(day.civil.year)
    return choose("\(shortDay(day)) \(year)", "\(shortDay(day))/\(year)")
  }

  /// With its weekday, to check what was typed: `Fri 13 Mar 2026`, `T6 13/03/2026`.
  package func dayOfWeek(_ day: Day) -> String {
    let names = choose(
      "Mon Tue Wed Thu Fri Sat Sun", "T2 T3 T4 T5 T6 T7 CN"
    ).split(separator: " ")
    return "\(names[day.weekday]) \(self.day(day))"
  }

  /// Of a day, by its minutes: `14:05`.
  func time(_ minutes: Int) -> String { "\(padded(minutes / 60)):\(padded(minutes % 60))" }

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
