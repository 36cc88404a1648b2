import Canvas
import Domain
import Localization
import Text

extension Screen {
  /// Pilots with their colour and its reason; the worst first.
  static let pilots = Screen(
    id: .pilots, kind: .pilot, order: "rag,status,id", columns: pilotColumns, summary: pilotSummary,
    detail: pilotDetail, told: ["rag-reason"], hasChart: true)
}

private let pilotColumns: @Sendable (View) -> [Column] = { view in
  let reason = view.width(of: .pilot, least: 12, most: 26) { $1.reason($0) }
  return [
    .id(view, of: .pilot), .status(view, of: .pilot),
    Column("rag", view.short(indicator: "rag"), .fixed(4), importance: 88) { $1.rag($0) },
    Column("timebox", view.short(indicator: "timebox"), .fixed(13), importance: 50) {
      $1.bar(Typed<Pilot>($0).timebox(on: $1.today), isShown: $0.status == "running")
    },
    Column("progress", view.short(indicator: "progress"), .fixed(13), importance: 55) {
      $1.bar(Typed<Pilot>($0).progress, isShown: true)
    },
    Column("pace", view.short(indicator: "pace"), .fixed(5), importance: 45, alignment: .right) {
      $1.number(Typed<Pilot>($0).pace(on: $1.today), isShown: $0.status == "running")
    },
    Column("burn", view.short(indicator: "burn"), .fixed(7), importance: 44, alignment: .right) {
      Label($1.writing.percent(Typed<Pilot>($0).burn))
    },
    Column(nil, view.catalogue.short(view.catalogue.heading("chart")), .fixed(7), importance: 38) {
      $1.sparkline($0)
    },
    Column(nil, view.short(indicator: "team-mix"), .fixed(11), importance: 20) {
      Label(Typed<Pilot>($0).teamShape(in: $1.portfolio).text)
    },
    .title(view, of: .pilot, minimum: 20),
    Column(
      "rag-reason", view.short(indicator: "rag-reason"), .fixed(reason), importance: 65
    ) {
      record, view in view.reason(record)
    },
  ]
}

private let pilotSummary: @Sendable (View) -> [Label] = { view in
  let pilots = view.portfolio.records(of: .pilot).filter { !$0.isArchived }.map(Typed<Pilot>.init)
  let colours = Rag.allCases.flatMap { colour -> [Label] in
    let count = pilots.count { $0.rag(in: view.portfolio)?.colour == colour }
    let letter = view.catalogue.ragLetter(colour.rawValue, ascii: view.glyphs == .ascii)
    return count == 0 ? [] : [Label("\(letter) \(count)", colour.role), Label("  ")]
  }
  let closed = view.count(
    pilots.count { $0.record.status == "closed" }, view.short("closed", of: "pilot"))
  let due = pilots.count { $0.isVerdictDue(on: view.today) }
  let untold = pilots.count { $0.isUntold(in: view.portfolio) }
  return colours
    + [closed] + view.count(due, flag: "verdict-due", .overdue)
    + view.count(untold, flag: "untold", .warning)
}

private let pilotDetail: @Sendable (Record, View) -> [[Label]] = { record, view in
  let pilot = Typed<Pilot>(record)
  let chart = PilotChart(record, view, width: view.room.columns)
  let above = chart.reason + chart.rules + [chart.header]
  let lesson = (pilot.lesson ?? pilot.hypothesis).map { [Label($0.text.firstLine)] }
  let shape = pilot.teamShape(in: view.portfolio)
  let needed = [view.box(of: pilot)] + view.unbalanced(shape) + view.learning(of: pilot)
  let whole = needed + [lesson].compactMap { $0 }
  func spare(_ below: [[Label]]) -> Int { view.room.rows - above.count - below.count }
  // The long text stands on the page too: it gives way where only then there is room for a plot.
  let below = [whole, needed].first { spare($0) > Plot.smallest.rows } ?? whole
  return above + (spare(below) > Plot.smallest.rows ? chart.plot(rows: min(spare(below), 12)) : [])
    + below
}

extension Rag {
  var role: Role {
    switch self {
    case .red: .bad
    case .amber: .warning
    case .green: .good
    case .grey: .dim
    }
  }
}

extension View {
  /// What the pilot may use up, who answers for it and who works on it.
  fileprivate func box(of pilot: Typed<Pilot>) -> [Label] {
    let isOneYear = pilot.start?.civil.year == pilot.end?.civil.year
    let start = isOneYear ? writing.shortDay(pilot.start) : writing.day(pilot.start)
    let spent = writing.number(pilot.spent?.amount)
    return [
      Label("\(start) – \(writing.day(pilot.end))"),
      Label("  " + short(field: "budget") + " ", .label),
      Label("\(spent) / \(writing.money(pilot.budget?.amount))"),
      Label("  " + short(field: "owner") + " ", .label), person(pilot.owner),
      Label("  " + pilot.teamShape(in: portfolio).text),
    ]
  }

  /// The letter of the colour; empty where there is none.
  func rag(_ record: Record) -> Label {
    guard let colour = Typed<Pilot>(record).rag(in: portfolio)?.colour else { return Label("") }
    return Label(catalogue.ragLetter(colour.rawValue, ascii: glyphs == .ascii), colour.role, .bold)
  }

  /// Why the pilot has its colour, or how it ended.
  func reason(_ record: Record) -> Label {
    let pilot = Typed<Pilot>(record)
    if let verdict = pilot.verdict {
      return Label(short(verdict.rawValue, of: "verdict"), .heading)
    }
    guard let rag = pilot.rag(in: portfolio), let reason = rag.reason else { return Label("") }
    let words = writing.isSpoken ? catalogue.text(reason) : catalogue.shortText(reason)
    return Label(words.sanitised, rag.colour.role)
  }

  fileprivate func bar(_ done: Double?, isShown: Bool) -> Label {
    guard let done, isShown else { return missing }
    let percent = writing.percent(done)
    return Label(writing.isSpoken ? percent : ProgressBar.text(done, columns: 8) + " " + percent)
  }

  fileprivate func number(_ value: Double?, isShown: Bool) -> Label {
    guard let value, isShown else { return missing }
    return Label(writing.number(value, digits: 2))
  }

  /// The readings of the pilot's own metric.
  fileprivate func sparkline(_ record: Record) -> Label {
    let values = Typed<Pilot>(record).readings().map(\.value)
    let text = Sparkline.text(values, columns: 7, glyphs: glyphs)
    return text.isEmpty || writing.isSpoken ? missing : Label(text, .reading)
  }
}
