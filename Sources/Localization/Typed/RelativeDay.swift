import Domain

/// Days counted from today: `+2w`, `-3d`, `+1m`, `+3 ngày`, `+2 tuần`.
enum RelativeDay {
  private enum Unit { case day, week, month, year }

  private static let units: [String: Unit] = [
    "d": .day, "day": .day, "days": .day, "n": .day, "ng": .day, "ngày": .day, "ngay": .day,
    "w": .week, "week": .week, "weeks": .week, "t": .week, "tuần": .week, "tuan": .week,
    "m": .month, "mo": .month, "month": .month, "months": .month, "th": .month, "tháng": .month,
    "thang": .month, "y": .year, "year": .year, "years": .year, "năm": .year, "nam": .year,
  ]

  static func day(_ typed: String, today: Day) -> Day? {
    guard let sign = typed.first, sign == "+" || sign == "-" else { return nil }
    let digits = typed.dropFirst().prefix { $0.isNumber }
    let name = typed.dropFirst(1 + digits.count).drop { $0 == " " }
    guard let unit = units[String(name)], let count = TypedDay.unsigned(digits) else { return nil }
    return moved(today, by: sign == "-" ? -count : count, unit)
  }

  private static func moved(_ day: Day, by count: Int, _ unit: Unit) -> Day? {
    switch unit {
    case .day: inCalendar(day + count)
    case .week: inCalendar(day + 7 * count)
    case .month: addingMonths(count, to: day)
    case .year: addingMonths(12 * count, to: day)
    }
  }

  private static func inCalendar(_ day: Day) -> Day? {
    (1...9999).contains(day.civil.year) ? day : nil
  }

  /// The same day of a later month, or that month's last: 31 January + 1 month is 28 February.
  private static func addingMonths(_ count: Int, to day: Day) -> Day? {
    let (year, month, dayOfMonth) = day.civil
    let months = year * 12 + month - 1 + count
    guard months >= 12 else { return nil }
    for candidate in stride(from: dayOfMonth, to: max(0, dayOfMonth - 4), by: -1) {
      if let day = Day(year: months / 12, month: months % 12 + 1, day: candidate) { return day }
    }
    return nil
  }
}
