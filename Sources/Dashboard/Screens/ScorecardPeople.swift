import Canvas
import Domain
import Localization
import Text

extension View {
  /// Proof per promise, money in and out, the budget under way.
  var ratioSection: BoardSection {
    let ratios: [(key: String, text: String)] = [
      ("promise-versus-proof", writing.plainNumber(portfolio.promiseVersusProof)),
      ("money-in-out", writing.plainNumber(portfolio.moneyInOut)),
      ("active-budget", writing.percent(portfolio.activeBudget)),
    ]
    return people(
      catalogue.long(catalogue.heading("ratios")),
      ratios.map { key, text in
        BoardRow(
          key: key,
          [Label(catalogue.long(catalogue.indicator(key)), .label), Label(text, .computed)])
      })
  }

  /// Who speaks both languages, on which side, and how much each carries.
  var translatorSection: BoardSection {
    let loads = portfolio.translatorLoads
    let coverage = writing.percent(portfolio.translatorCoverage)
    let words = [
      "\(catalogue.long(catalogue.indicator("translators"))) \(writing.number(loads.count))",
      catalogue.text(FigureMessage.coverage(coverage)),
      catalogue.text(FigureMessage.mostCases(loads.first?.useCases ?? 0)),
    ]
    let sides = Side.Half.allCases.map { half -> BoardRow in
      let count = portfolio.translators(of: half).count
      let side = catalogue.long(catalogue.role(half.rawValue))
      return BoardRow(
        key: "side \(half.rawValue)",
        [
          Label(side, .label), Label(writing.number(count), .computed),
          count == 0 ? flag("no-translator", .bad) : Label(""),
        ])
    }
    return people(words.joined(separator: " · "), sides + loads.compactMap(row))
  }

  private func row(_ load: Portfolio.TranslatorLoad) -> BoardRow? {
    portfolio[load.person].map { person in
      BoardRow(
        .record(person),
        [
          Label("  " + person.title.sanitised), Label(writing.number(load.useCases), .computed),
          Label(
            "\(lowered(catalogue.long(catalogue.kinds("use-case")))), "
              + "\(writing.number(load.pilots)) \(lowered(catalogue.long(catalogue.kinds("pilot"))))",
            .dim),
        ])
    }
  }

  /// Skills that fewer than half of a side have.
  var skillGapSection: BoardSection {
    let gaps = portfolio.skillGaps
    return people(
      "\(catalogue.long(catalogue.heading("skill-gaps"))) \(writing.number(gaps.count))",
      gaps.map { gap in
        let side = catalogue.long(catalogue.role(gap.side)).sanitised
        return BoardRow(
          key: "gap \(gap.side) \(gap.skill)",
          [
            Label("\(side): \(gap.skill.sanitised)"),
            Label(writing.percent(gap.share ?? 0), .warning),
          ])
      })
  }

  /// Share of the A that each role holds; above the limit in words.
  var roleLoadSection: BoardSection {
    let limit = portfolio.configuration[.roleLoad]
    return people(
      catalogue.long(catalogue.heading("role-load")),
      portfolio.roleLoads.map { role, share in
        BoardRow(
          key: "load \(role)",
          [
            Label(role.sanitised, .label),
            Label(writing.percent(share), share > limit ? .warning : .computed),
            share > limit ? flag("overloaded") : Label(""),
          ])
      })
  }

  /// How long decisions take, by area, the slowest first; areas without any are left out.
  var latencySection: BoardSection {
    let areas = Decision.Area.allCases.compactMap { area in
      portfolio.latency(of: area).map { (area, $0) }
    }.sorted { ($1.1, $0.0.rawValue) < ($0.1, $1.0.rawValue) }
    return people(
      catalogue.long(catalogue.indicator("latency")),
      areas.map { area, days in
        BoardRow(
          key: "latency \(area.rawValue)",
          [
            Label(catalogue.long(catalogue.value(area.rawValue, of: "area")), .label),
            Label(writing.days(Int(days.rounded())), .computed),
          ])
      })
  }

  /// In how many meetings those who stand for an objective were present, whoever came least first.
  var attendanceSection: BoardSection {
    people(
      catalogue.long(catalogue.heading("sponsor-attendance")),
      portfolio.sponsorAttendance.map { attendance in
        BoardRow(
          key: "attendance \(attendance.sponsor)",
          [
            Label(attendance.sponsor.uppercased().sanitised, .label),
            Label(
              "\(writing.number(attendance.present))/\(writing.number(attendance.held))", .computed),
          ])
      })
  }

  private func people(_ title: String, _ rows: [BoardRow]) -> BoardSection {
    BoardSection(
      title: title,
      columns: [
        TableColumn("", width: .flexible(minimum: 14), importance: 100),
        TableColumn("", width: .fixed(8), importance: 90, alignment: .right),
        TableColumn("", width: .fixed(24), importance: 50),
      ], mostColumns: 72, rows: rows)
  }

  /// With a small first letter, in the middle of a line; abbreviations stay.
  func lowered(_ text: String) -> String {
    text.dropFirst().first?.isUppercase ?? true
      ? text : text.prefix(1).lowercased() + text.dropFirst()
  }
}
