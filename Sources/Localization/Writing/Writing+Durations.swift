package import Domain

extension Writing {
  /// Against a limit: `+9d` is nine days late, `-3d` three left; `+9n`, `-3n` in Vietnamese.
  package func lateness(of due: Day, today: Day) -> String {
    let late = today - due
    guard late != 0 else { return choose("today", "hôm nay") }
    return (late > 0 ? "+" : "-") + number(abs(late)) + choose("d", "n")
  }

  /// The same in words: `9 days late`, `trễ 9 ngày`; `3 days left`, `còn 3 ngày`.
  package func longLateness(of due: Day, today: Day) -> String {
    let late = today - due
    guard late != 0 else { return choose("today", "hôm nay") }
    let span = days(abs(late))
    return late > 0 ? choose("\(span) late", "trễ \(span)") : choose("\(span) left", "còn \(span)")
  }

  /// `9 days`, `9 ngày`.
  package func days(_ count: Int) -> String { counted(count, "day", "ngày") }

  /// `9d`, `9n`.
  package func shortDays(_ count: Int) -> String { number(count) + choose("d", "n") }

  /// `2 weeks`, `2 tuần`.
  package func weeks(_ count: Int) -> String { counted(count, "week", "tuần") }

  /// `4 months`, `4 tháng`.
  package func months(_ count: Int) -> String { counted(count, "month", "tháng") }

  /// `7mo`, `7th`; a dash when nil. Rounded up: a payback of 6.2 months is not done after six.
  package func shortMonths(_ count: Double?) -> String {
    let text = number(count?.rounded(.up))
    return text == Writing.missing ? text : text + choose("mo", "th")
  }

  /// `14' of 60'`, `14/60 phút`.
  package func minutes(_ used: Int, of planned: Int) -> String {
    choose("\(number(used))' of \(number(planned))'", "\(number(used))/\(number(planned)) phút")
  }

  /// `12 s ago`, `2 min ago`, `3 h ago`, `5 days ago`.
  package func ago(seconds: Int) -> String {
    let span =
      switch max(0, seconds) {
      case ..<60: choose("\(max(0, seconds)) s", "\(max(0, seconds)) giây")
      case ..<3600: choose("\(seconds / 60) min", "\(seconds / 60) phút")
      case ..<86_400: choose("\(seconds / 3600) h", "\(seconds / 3600) giờ")
      default: days(seconds / 86_400)
      }
    return choose("\(span) ago", "\(span) trước")
  }

  /// A count and its noun; English nouns take an s unless `many` says otherwise.
  func counted(_ count: Int, _ one: String, many: String? = nil, _ vietnamese: String) -> String {
    let noun = count.magnitude == 1 ? one : many ?? one + "s"
    return number(count) + " " + choose(noun, vietnamese)
  }
}
