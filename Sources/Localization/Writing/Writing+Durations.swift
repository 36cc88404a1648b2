package import Domain

extension Writing {
  /// Against a limit: `+9d` is nine days late, `-3d` three left; `+9n`, `-3n` in Vietnamese.
  package func lateness(of due: Day, today: Day) -> String {
    let late = today - due
    guard late != 0 else { return choose("today", "hôm nay") }
    if isSpoken {
      return late > 0
        ? choose("\(days(late)) late", "quá hạn \(days(late))")
        : choose("\(days(-late)) left", "còn \(days(-late))")
    }
    return (late > 0 ? "+" : "-") + number(abs(late)) + choose("d", "n")
  }

  /// `9 days`, `9 ngày`.
  package func days(_ count: Int) -> String { counted(count, "day", "ngày") }

  /// `9d`, `9n`.
  package func shortDays(_ count: Int) -> String {
    isSpoken ? days(count) : number(count) + choose("d", "n")
  }

  /// `4 months`, `4 tháng`.
  package func months(_ count: Int) -> String { counted(count, "month", "tháng") }

  /// `7mo`, `7 tháng`; a dash when nil. Rounded up: a payback of 6.2 months is not done after six.
  package func shortMonths(_ count: Double?) -> String {
    let text = number(count?.rounded(.up))
    if text == Writing.missing { return text }
    return isSpoken ? months(Int(count?.rounded(.up) ?? 0)) : text + choose("mo", " tháng")
  }

  /// `21'`; spoken `21 minutes`.
  package func minutes(_ count: Double) -> String {
    isSpoken
      ? plainNumber(count) + " " + choose(count == 1 ? "minute" : "minutes", "phút")
      : plainNumber(count) + "'"
  }

  /// `40 seconds`, `5 minutes`, `3 hours`, `9 days`; rounded down, from two of a unit on.
  package func age(seconds: Int) -> String {
    switch seconds {
    case ..<120: counted(seconds, "second", "giây")
    case ..<7_200: counted(seconds / 60, "minute", "phút")
    case ..<172_800: counted(seconds / 3_600, "hour", "giờ")
    default: days(seconds / 86_400)
    }
  }

  /// A count and its noun; English nouns take an s unless `many` says otherwise.
  func counted(_ count: Int, _ one: String, many: String? = nil, _ vietnamese: String) -> String {
    let noun = count.magnitude == 1 ? one : many ?? one + "s"
    return number(count) + " " + choose(noun, vietnamese)
  }
}
