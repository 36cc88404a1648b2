import Canvas
import Domain
import Localization
import Text

extension View {
  /// `waits on CMO, CIO · 9 days`: whose move it is, and since when. Where that is too long for `room` columns
  /// the verb goes, the days are shortened, then names are counted: `CMO, FIN +3, 12d`.
  func waiting(_ names: [String], since: Day?, room: Int, hasVerb: Bool = true) -> Label {
    if names.isEmpty { return missing }
    let names = names.map { $0.uppercased().sanitised }
    let days = since.map { today - $0 }
    let short = days.map {
      $0 > 0 ? writing.shortDays($0) : writing.lateness(of: today, today: today)
    }
    let long = days.map { $0 > 0 ? writing.days($0) : short ?? "" }
    let words = days.map { $0 > 0 ? $0 : 0 }
    let forms = [
      catalogue.text(SignatureMessage.waits(names, days: words)), waiting(names, long),
      waiting(names, short), waiting(names, atMost: 2, short),
      waiting(names, atMost: 1, short),
    ]
    return Label(
      forms.dropFirst(hasVerb ? 0 : 1).first { $0.columns <= room || writing.isSpoken }
        ?? waiting(names, atMost: 1, short))
  }

  private func waiting(_ names: [String], atMost most: Int = .max, _ days: String?) -> String {
    let rest = names.count - most
    let list = names.prefix(most).joined(separator: ", ") + (rest > 0 ? " +\(rest)" : "")
    return ([list] + [days].compactMap { $0 }).joined(separator: ", ")
  }
}
