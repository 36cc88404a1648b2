import Domain
import Localization

extension StatusPage {
  /// The figures of the partnership, and how far they have moved in 30 days; empty where that is not
  /// known.
  var health: Section {
    let rows = portfolio.health.map { figure in
      [catalogue.name(of: figure), catalogue.text(of: figure)]
        + [before.map { text(of: figure, since: $0) } ?? ""]
    }
    let words = catalogue.long(catalogue.heading("health"))
    let since = catalogue.short(catalogue.heading("change-30-days"))
    return Section(
      title: "\(words)  \(since)", rows: before == nil ? [] : rows, notes: [])
  }

  /// `+1 worse`; `=` where nothing has moved.
  private func text(of figure: HealthFigure, since before: [HealthFigure]) -> String {
    guard let change = catalogue.change(of: figure, since: before) else { return Writing.missing }
    guard let isBetter = change.isBetter else { return "=" }
    return change.text + " " + catalogue.short(catalogue.heading(isBetter ? "better" : "worse"))
  }

  /// What is overdue, latest first: days late, on whom it waits.
  var decisions: Section {
    let late = portfolio.current(.decision).map(Typed<Decision>.init)
      .compactMap { decision -> (days: Int, decision: Typed<Decision>)? in
        decision.lateness(on: portfolio.today).flatMap { $0 > 0 ? ($0, decision) : nil }
      }
      .sorted { ($1.days, $0.decision.record.id) < ($0.days, $1.decision.record.id) }
    let rows = late.map { days, decision in
      let due = portfolio.today + -days
      return [
        decision.record.id.text, writing.lateness(of: due, today: portfolio.today),
        decision.waitsOn(in: portfolio).map(catalogue.shown).joined(separator: ", "),
        decision.record.title,
      ]
    }
    let latency = portfolio.latency().map { writing.days(Int($0.rounded())) } ?? Writing.missing
    let median = "\(catalogue.long(catalogue.indicator("latency"))): \(latency)"
    return Section(
      title: heading(catalogue.indicator("overdue-decisions"), rows.count),
      rows: rows, notes: portfolio.current(.decision).isEmpty ? [] : [median])
  }

  /// Rows that are not agreed, worst first, and the clarity.
  var ownership: Section {
    let rows = portfolio.current(.ownership).map(Typed<Ownership>.init)
    let bad = OwnershipState.allCases.filter { $0 != .agreed && $0 != .proposed }.flatMap { state in
      rows.filter { $0.state == state }.map { row in
        [
          row.record.id.text, catalogue.short(catalogue.value(state.rawValue, of: "ownership")),
          row.roles(with: "A").isEmpty ? "" : "A=" + row.roles(with: "A").joined(separator: ","),
          row.record.title,
        ]
      }
    }
    let label = catalogue.long(catalogue.indicator("clarity"))
    let clarity = "\(label): \(writing.percent(portfolio.clarity))"
    return Section(
      title: heading(catalogue.kinds("ownership"), rows.count),
      rows: bad, notes: rows.isEmpty ? [] : [clarity])
  }

  /// How many are ready, and how many each side owes.
  var useCases: Section {
    let open = portfolio.current(.useCase)
      .filter { ["idea", "framed", "ready"].contains($0.status) }.map(Typed<UseCase>.init)
    if open.isEmpty { return Section(title: "", rows: [], notes: []) }
    let ready = open.filter { $0.isReady(in: portfolio) }.count
    let owing = [Owing.marketing, .it, .both].compactMap { side -> String? in
      let count = open.filter { $0.owes(in: portfolio) == side }.count
      let label = catalogue.long(catalogue.value(side.rawValue, of: "owes"))
      return count > 0 ? "\(label) \(writing.number(count))" : nil
    }
    let owes = catalogue.long(catalogue.indicator("owes"))
    let share = writing.percent(portfolio.customerMetricShare)
    let isReady = catalogue.long(catalogue.indicator("ready-use-cases"))
    return Section(
      title: catalogue.long(catalogue.kinds("use-case")), rows: [],
      notes: [
        "\(isReady): \(writing.number(ready))/\(writing.number(open.count))",
        "\(owes): \(owing.isEmpty ? Writing.missing : owing.joined(separator: ", "))",
        "\(catalogue.long(catalogue.indicator("customer-metric-share"))): \(share)",
      ])
  }

  /// Running pilots, the worst colour first, with the reason of the colour.
  var pilots: Section {
    let running = portfolio.current(.pilot).compactMap { record in
      Typed<Pilot>(record).rag(in: portfolio).map { (record, $0) }
    }
    let rows = running.sorted { ($0.1.colour, $0.0.id) < ($1.1.colour, $1.0.id) }.map {
      record, rag in
      [
        record.id.text, catalogue.short(catalogue.value(rag.colour.rawValue, of: "rag")),
        rag.reason.map { catalogue.text($0) } ?? "", record.title,
      ]
    }
    return Section(title: heading(catalogue.heading("pilots"), rows.count), rows: rows, notes: [])
  }

  private func heading(_ term: Term, _ count: Int) -> String {
    "\(catalogue.long(term))  \(writing.number(count))"
  }
}
