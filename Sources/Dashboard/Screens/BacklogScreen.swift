import Canvas
import Domain
import Localization
import Notation
import Text

extension Screen {
  /// Use cases with their score, readiness and who owes; the highest score first.
  static let backlog = Screen(
    id: .backlog, kind: .useCase, order: "status,score", columns: backlogColumns,
    summary: backlogSummary,
    detail: backlogDetail, told: ["business-half", "it-half", "gate"])
}

private let backlogColumns: @Sendable (View) -> [Column] = { view in
  [
    .id(view, of: .useCase), .status(view, of: .useCase),
    Column(
      "score", view.portfolio.configuration.scoring.uppercased(), .fixed(7), importance: 75,
      alignment: .right
    ) {
      Label(
        $1.writing.number($1.portfolio.score(of: $0)),
        $1.portfolio.score(of: $0) == nil ? .dim : .text)
    },
    Column(
      "readiness", view.short(indicator: "readiness"), .fixed(9), importance: 70, alignment: .right
    ) {
      Label($1.writing.percent(Typed<UseCase>($0).readiness(in: $1.portfolio)))
    },
    Column(
      "business-half", view.short(indicator: "business-half"),
      .fixed(view.short(indicator: "business-half").columns), importance: 30,
      alignment: .right
    ) {
      Label("\(5 - Typed<UseCase>($0).businessMisses(in: $1.portfolio).count)/5")
    },
    Column(
      "it-half", view.short(indicator: "it-half"),
      .fixed(view.short(indicator: "it-half").columns), importance: 30, alignment: .right
    ) {
      record, _ in Label("\(5 - Typed<UseCase>(record).itMisses.count)/5")
    },
    Column("owes", view.short(indicator: "owes"), .fixed(8), importance: 60) { record, view in
      view.asked(Typed(record))
        ?? Typed<UseCase>(record).owes(in: view.portfolio).map {
          Label(view.short($0.rawValue, of: "owes"))
        } ?? Label("")
    },
    Column("gate", view.short(indicator: "gate"), .fixed(9), importance: 58) { record, view in
      let useCase = Typed<UseCase>(record)
      if useCase.isShiny(in: view.portfolio) { return view.flag("shiny") }
      let misses = useCase.gateMisses(in: view.portfolio).count
      let sign = misses == 0 ? "ok" : "-\(misses)"
      let message: TriageMessage = misses == 0 ? .gatePassed : .gateMisses(misses)
      let words = view.isWide ? view.catalogue.text(message) : sign
      return Label(words, misses == 0 ? .good : .text)
    },
    Column(
      "payback", view.short(indicator: "payback"), .fixed(8), importance: 40, alignment: .right
    ) {
      $1.label(Typed<UseCase>($0).payback, key: "payback", of: .useCase)
    },
    .title(view, of: .useCase, minimum: 21),
    Column("translator", view.short(field: "translator"), .fixed(14), importance: 12) {
      $1.person(Typed<UseCase>($0).translator)
    },
  ]
}

private let backlogSummary: @Sendable (View) -> [Label] = { view in
  // One pass: this list may be long, and the summary is on the way of every change.
  var counts: [String: Int] = [:]
  for record in view.portfolio.records(of: .useCase) where !record.isArchived {
    counts[record.status, default: 0] += 1
  }
  return Kind.useCase.schema.lifecycle.states.compactMap { state in
    counts[state].map { view.count($0, view.short(state, of: "use-case")) }
  }
}

private let backlogDetail: @Sendable (Record, View) -> [[Label]] = { record, view in
  let useCase = Typed<UseCase>(record)
  let text = useCase.brief?.text ?? useCase.customerProblem?.text ?? record.document.preamble
  // The news first: what is owed must not be cut off.
  let owed = [
    view.owed("business-half", useCase.businessMisses(in: view.portfolio)),
    view.owed("it-half", useCase.itMisses),
  ]
  let shiny =
    useCase.isShiny(in: view.portfolio)
    ? [[Label(view.catalogue.long(view.catalogue.flag("shiny")), .warning)]] : []
  let gate = useCase.gateMisses(in: view.portfolio)
  let gateLine =
    gate.isEmpty
    ? []
    : [
      [
        Label(view.catalogue.long(view.catalogue.indicator("gate-misses")) + ": ", .label),
        Label(view.names(gate, of: .useCase)),
      ]
    ]
  let benefit = useCase.customerBenefit.map {
    [
      Label(
        view.catalogue.long(view.catalogue.field("customer-benefit", of: "use-case")) + ": ", .label
      ), Label($0.text.firstLine),
    ]
  }
  let lines = text.split(whereSeparator: \.isNewline).prefix(1).map {
    [Label(String($0).sanitised)]
  }
  let asked = useCase.askedSides
  let waits = asked.map(\.since).min().map { since in
    let sides = asked.map { view.side($0.half) }
    let words = TriageMessage.waits(sides: sides, days: view.today - since)
    return [Label(view.catalogue.text(words), .info)]
  }
  return view.lapses(of: record) + shiny + [waits].compactMap { $0 } + lines + owed + gateLine
    + view.overlap(of: useCase)
    + view.sources(of: useCase) + [benefit].compactMap { $0 }
}

extension View {
  /// `IT 9d`: who was asked to move next, and how many days ago; nil where nobody was.
  fileprivate func asked(_ useCase: Typed<UseCase>) -> Label? {
    let asked = useCase.askedSides
    guard let since = asked.map(\.since).min() else { return nil }
    let word = asked.count == 1 ? asked[0].half.rawValue : "both"
    return Label("\(short(word, of: "owes")) \(writing.shortDays(today - since))", .info)
  }

  /// `Business half 3/5, missing: touchpoints, metric`
  func owed(_ half: String, _ misses: [String]) -> [Label] {
    let score = Label("\(5 - misses.count)/5", misses.isEmpty ? .good : .warning)
    let rest = misses.isEmpty ? "" : " (\(names(misses, of: .useCase)))"
    return [Label(catalogue.long(catalogue.heading(half)) + " ", .label), score, Label(rest, .dim)]
  }

  func names(_ keys: [String], of kind: Kind) -> String {
    keys.map { catalogue.short(catalogue.field($0, of: kind.rawValue)) }.joined(separator: ", ")
  }
}
