import Canvas
import Domain
import Localization
import Text

extension Screen {
  /// Pilots with their colour and its reason; the worst first.
  static let pilots = Screen(
    id: .pilots, kind: .pilot, order: "rag,status,id", columns: pilotColumns, summary: pilotSummary,
    detail: pilotDetail)
}

private let pilotColumns: @Sendable (View) -> [Column] = { view in
  [
    .id(view), .status(view, of: .pilot),
    Column("rag", view.short(indicator: "rag"), .fixed(4), importance: 88) { $1.rag($0) },
    Column("timebox", view.short(indicator: "timebox"), .fixed(15), importance: 50) {
      $1.bar(Typed<Pilot>($0).timebox(on: $1.today), isShown: $0.status == "running")
    },
    Column("progress", view.short(indicator: "progress"), .fixed(15), importance: 55) {
      $1.bar(Typed<Pilot>($0).progress, isShown: true)
    },
    Column("pace", view.short(indicator: "pace"), .fixed(5), importance: 45, alignment: .right) {
      $1.number(Typed<Pilot>($0).pace(on: $1.today), isShown: $0.status == "running")
    },
    Column("burn", view.short(indicator: "burn"), .fixed(7), importance: 40, alignment: .right) {
      Label($1.writing.percent(Typed<Pilot>($0).burn))
    },
    Column(nil, view.short(indicator: "team-mix"), .fixed(11), importance: 20) {
      Label(Typed<Pilot>($0).teamShape(in: $1.portfolio).text)
    },
    .title(view, of: .pilot, minimum: 18),
    Column(
      "rag-reason", view.short(indicator: "rag-reason"), .flexible(minimum: 16), importance: 65
    ) {
      record, view in view.reason(record)
    },
  ]
}

private let pilotSummary: @Sendable (View) -> [Label] = { view in
  let pilots = view.portfolio.records(of: .pilot).filter { !$0.isArchived }.map(Typed<Pilot>.init)
  let colours = Rag.allCases.compactMap { colour -> Label? in
    let count = pilots.count { $0.rag(in: view.portfolio)?.colour == colour }
    let letter = view.catalogue.ragLetter(colour.rawValue, ascii: view.glyphs == .ascii)
    return count == 0 ? nil : Label("\(letter) \(count)  ", colour.role)
  }
  let closed = view.count(
    pilots.count { $0.record.status == "closed" }, view.short("closed", of: "pilot"))
  let due = pilots.count { $0.isVerdictDue(on: view.today) }
  return colours + [closed, view.count(due, flag: "verdict-due", .overdue)].compactMap { $0 }
}

private let pilotDetail: @Sendable (Record, View) -> [[Label]] = { record, view in
  let pilot = Typed<Pilot>(record)
  let metric = pilot.metric.flatMap { view.portfolio[$0] }
  let unit = metric.flatMap { Typed<Metric>($0).unit } ?? ""
  let measured = [
    Label((metric?.title ?? "").sanitised + "  ", .heading),
    Label(view.short(field: "baseline") + " ", .label), Label(view.value(pilot.baseline, unit)),
    Label("  " + view.short(field: "target") + " ", .label), Label(view.value(pilot.target, unit)),
    Label("  " + view.catalogue.short(view.catalogue.heading("now")) + " ", .label),
    Label(view.value(pilot.readings().last?.value, unit), .computed),
  ]
  let kills = (pilot.kill?.rows ?? []).map { rule in
    [Label(view.short(field: "kill") + " ", .label), Label(view.text(of: rule))]
  }
  let box = [
    Label("\(view.writing.day(pilot.start)) – \(view.writing.day(pilot.end))"),
    Label("   " + view.short(field: "budget") + " ", .label),
    Label(
      "\(view.writing.money(pilot.spent?.amount)) / \(view.writing.money(pilot.budget?.amount))"),
    Label("   " + view.short(field: "owner") + " ", .label), view.person(pilot.owner),
  ]
  let lesson = (pilot.lesson ?? pilot.hypothesis).map { [Label($0.text.firstLine)] }
  return [[view.reason(record)], measured, box] + kills + [lesson].compactMap { $0 }
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
  fileprivate func rag(_ record: Record) -> Label {
    guard let colour = Typed<Pilot>(record).rag(in: portfolio)?.colour else { return Label("") }
    return Label(catalogue.ragLetter(colour.rawValue, ascii: glyphs == .ascii), colour.role, .bold)
  }

  /// Why the pilot has its colour, or how it ended.
  fileprivate func reason(_ record: Record) -> Label {
    let pilot = Typed<Pilot>(record)
    if let verdict = pilot.verdict {
      return Label(short(verdict.rawValue, of: "verdict"), .heading)
    }
    guard let rag = pilot.rag(in: portfolio), let reason = rag.reason else { return Label("") }
    return Label(catalogue.text(reason).sanitised, rag.colour.role)
  }

  fileprivate func bar(_ done: Double?, isShown: Bool) -> Label {
    guard let done, isShown else { return missing }
    return Label(ProgressBar.text(done, columns: 10) + " " + writing.percent(done))
  }

  fileprivate func number(_ value: Double?, isShown: Bool) -> Label {
    guard let value, isShown else { return missing }
    return Label(writing.number(value, digits: 2))
  }

  fileprivate func value(_ value: Double?, _ unit: String) -> String {
    writing.measure(value, unit: unit.sanitised)
  }

  /// `K1: opt-out > 2`
  fileprivate func text(of rule: Row<Pilot.KillRule>) -> String {
    let metric = rule.metric.flatMap { portfolio[$0]?.title } ?? ""
    let limit = writing.plainNumber(rule.value)
    return "\(rule.id ?? ""): \(metric) \(rule.comparison?.rawValue ?? "") \(limit)".sanitised
  }
}
