import Canvas
import Domain
import Localization
import Text

extension View {
  /// What a pilot took over from earlier ones, and, once it is closed, what it leaves behind: how soon
  /// it ended, whose credit it is, and who builds on its lesson.
  func learning(of pilot: Typed<Pilot>) -> [[Label]] {
    let lessons = (pilot.reuses ?? []).map { id -> [Label] in
      let lesson = portfolio[id].flatMap { Typed<Pilot>($0).lesson?.text.firstLine }
      return [
        Label(short(field: "reuses") + " ", .label), Label(id.text.sanitised, .link),
        Label(lesson.map { ": \($0)" } ?? ""),
      ]
    }
    return lessons + [ending(of: pilot)].filter { !$0.isEmpty } + untold(pilot)
  }

  /// `Verdict on 28 Jan 2026, 23 days  Lesson reused by P-0002  Credits Kỹ sư dữ liệu`
  private func ending(of pilot: Typed<Pilot>) -> [Label] {
    guard pilot.record.status == "closed" else { return [] }
    let days = pilot.verdictOn.flatMap { end in pilot.start.map { ", " + writing.days(end - $0) } }
    let heirs = portfolio.referrers(to: pilot.record.id, from: .pilot, by: "reuses")
      .filter { !$0.isArchived }.map(\.id.text.sanitised)
    let credits = (pilot.credits ?? []).map(\.sanitised).joined(separator: ", ")
    return entry("verdict-on", pilot.verdictOn.map { writing.day($0) + (days ?? "") } ?? "")
      + (heirs.isEmpty
        ? []
        : [
          Label(catalogue.long(catalogue.heading("reused-by")) + " ", .label),
          Label(heirs.joined(separator: " ") + "  ", .link),
        ])
      + entry("credits", credits)
  }

  private func entry(_ key: String, _ value: String) -> [Label] {
    value.isEmpty ? [] : [Label(short(field: key) + " ", .label), Label(value + "  ")]
  }

  private func untold(_ pilot: Typed<Pilot>) -> [[Label]] {
    pilot.isUntold(in: portfolio) ? [[flag("untold")]] : []
  }

  /// `Balance of the team 0.2`; nothing where either side has its share.
  func unbalanced(_ shape: TeamShape) -> [[Label]] {
    guard let balance = shape.balance, balance < portfolio.configuration[.balance] else {
      return []
    }
    let words = catalogue.long(catalogue.indicator("balance"))
    return [[Label("\(words) \(writing.plainNumber(balance))", .warning)]]
  }
}
