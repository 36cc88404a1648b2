import Canvas
import Domain
import Localization
import Text

/// A pilot's readings, drawn against what was agreed. Reads the series once.
struct PilotChart {
  private let pilot: Typed<Pilot>
  private let view: View
  private let readings: [RecordID?: [DatedReading]]
  private let limits: [PilotLimit]
  /// In terminal columns; names of metrics give way to the values behind them.
  private let width: Int

  init(_ record: Record, _ view: View, width: Int) {
    pilot = Typed<Pilot>(record)
    (self.view, self.width) = (view, width)
    readings = pilot.readingsByMetric
    limits = PilotLimit.all(of: pilot, view.catalogue)
  }

  /// Why the pilot has its colour, its limits, the readings, and those of other metrics that have a
  /// limit: what stands above the fields of a record.
  var lines: [[Label]] {
    let others = otherMetrics.flatMap { [[], header(of: $0)] + plot(of: $0, rows: 6) }
    return reason + rules + [[], header] + plot(rows: 10) + others
  }

  /// `R  kill K1: Opt-out 2.4% > 2%`; none where there is no colour and no verdict.
  var reason: [[Label]] {
    let label = view.reason(pilot.record)
    guard !label.text.isEmpty else { return [] }
    let letter = view.rag(pilot.record)
    let rule = limits.first { $0.name == label.text }.flatMap(comparison(of:)) ?? ""
    return [
      [Label(letter.text.isEmpty ? "" : letter.text + "  ", letter.role, letter.attributes)]
        + [Label(label.text + rule, label.role)]
    ]
  }

  /// One line for each limit. One on another metric, which is not in the plot, shows its readings.
  var rules: [[Label]] {
    limits.map { limit in
      let isElsewhere = limit.metric != pilot.metric
      let limitText = " \(limit.comparison.rawValue) \(value(limit.value, limit.metric))"
      let name = Label(limit.name + "  ", .label)
      let rest = [Label(limitText)] + (isElsewhere ? latest(limit) : []) + since(limit)
      return [name]
        + fitted(Label(self.name(of: limit.metric)), before: rest, in: width - name.width)
    }
  }

  /// Of the pilot's own metric: `Redemption, % (up)  Baseline 3.1  Target 5  Now 3.8`
  var header: [Label] {
    header(of: pilot.metric, [("baseline", pilot.baseline), ("target", pilot.target)])
  }

  /// The readings of the pilot's own metric.
  func plot(rows: Int) -> [[Label]] {
    plot(of: pilot.metric, rows: rows, [target, baseline].compactMap { $0 })
  }
}

extension PilotChart {
  /// The metrics of limits, without the pilot's own.
  private var otherMetrics: [RecordID?] {
    limits.map(\.metric).reduce(into: []) { metrics, metric in
      if metric != pilot.metric, !metrics.contains(metric) { metrics.append(metric) }
    }
  }

  private func header(
    of metric: RecordID?, _ agreed: [(key: String, value: Double?)] = []
  ) -> [Label] {
    let typed = metric.flatMap { view.portfolio[$0] }.map(Typed<Metric>.init)
    let unit = view.catalogue.metricUnit(typed?.unit?.sanitised, good: typed?.good?.rawValue)
    let values =
      [Label(unit, .heading)]
      + agreed.flatMap { named(view.short(field: $0.key), number($0.value)) }
      + named(now, number(readings[metric]?.last?.value), .computed)
    return fitted(Label(name(of: metric), .heading), before: values, in: width)
  }

  /// The label cut so that what stands behind it has room.
  private func fitted(_ label: Label, before rest: [Label], in width: Int) -> [Label] {
    let room = max(12, width - rest.reduce(0) { $0 + $1.width })
    let ellipsis = String(view.glyphs.ellipsis)
    return [Label(label.text.clipped(to: room, ellipsis: ellipsis), label.role)] + rest
  }

  private func plot(
    of metric: RecordID?, rows: Int, _ agreed: [Plot.Line] = []
  ) -> [[Label]] {
    let own = readings[metric] ?? []
    let days = [pilot.start, pilot.end, own.first?.day, own.last?.day].compactMap { $0?.number }
    guard let first = days.min(), let last = days.max(), let latest = own.last else {
      return [[Label(view.catalogue.text(.noReading), .dim)]]
    }
    let lines = limits.filter { $0.metric == metric }.map { $0.line(view.writing) } + agreed
    let points = own.map { Plot.Point(x: $0.day.number, y: $0.value) }
    return Plot(points: points, lines: lines, days: first...last).labels(
      in: Size(columns: width, rows: rows), glyphs: view.glyphs,
      words: "\(now) \(value(latest.value, metric))",
      number: { view.writing.number($0, digits: $1) },
      day: { view.writing.day(Day(number: $0)) })
  }

  private var baseline: Plot.Line? { line("baseline", pilot.baseline, .baseline, .dotted) }
  private var target: Plot.Line? { line("target", pilot.target, .target, .dashed) }

  private func line(_ key: String, _ value: Double?, _ role: Role, _ dash: Plot.Dash) -> Plot.Line?
  {
    value.map {
      Plot.Line(y: $0, label: "\(view.short(field: key)) \(number($0))", role: role, dash: dash)
    }
  }

  /// `  ▁▃▅█ Now 2.4%`
  private func latest(_ limit: PilotLimit) -> [Label] {
    guard let all = readings[limit.metric], let last = all.last else { return [] }
    let bars = Sparkline.text(all.map(\.value), columns: 8, glyphs: view.glyphs)
    return [Label("  \(bars)", .reading)]
      + named(now, value(last.value, limit.metric), limit.isBroken(by: last) ? .bad : .computed)
  }

  private func since(_ limit: PilotLimit) -> [Label] {
    limit.from.map { named(view.short(field: "from"), view.writing.day($0)) } ?? []
  }

  /// `: Opt-out 2.4% > 2%`
  private func comparison(of limit: PilotLimit) -> String? {
    guard let last = readings[limit.metric]?.last else { return nil }
    return ": \(name(of: limit.metric)) \(value(last.value, limit.metric))"
      + " \(limit.comparison.rawValue) \(value(limit.value, limit.metric))"
  }

  private func named(_ label: String, _ value: String, _ role: Role = .text) -> [Label] {
    [Label("  \(label) ", .label), Label(value, role)]
  }

  private var now: String { view.catalogue.short(view.catalogue.heading("now")) }

  private func name(of metric: RecordID?) -> String {
    metric.map { (view.portfolio[$0]?.title ?? $0.text).sanitised } ?? Writing.missing
  }

  private func number(_ value: Double?) -> String { view.writing.plainNumber(value, atMost: 4) }

  private func value(_ value: Double, _ metric: RecordID?) -> String {
    let unit = metric.flatMap { view.portfolio[$0] }.flatMap { Typed<Metric>($0).unit } ?? ""
    return view.writing.measure(value, unit: unit.sanitised, digits: 4)
  }
}
