import Canvas
import Domain
import Localization
import Text

extension Screen {
  /// Decisions with their deadlines, doors and signatures; the most overdue first.
  static let decisions = Screen(
    id: .decisions, kind: .decision, order: "overdue,review-due,untold,status,id",
    columns: decisionColumns,
    summary: decisionSummary,
    detail: decisionDetail, told: ["waits-since"])
}

private let decisionColumns: @Sendable (View) -> [Column] = { view in
  let agree = view.width(of: .decision, least: view.short(field: "agree").columns, most: 24) {
    $1.signatures(Typed<Decision>($0))
  }
  return [
    .id(view, of: .decision), .status(view, of: .decision),
    Column("decide-by", view.short(field: "decide-by"), .fixed(10), importance: 85, dueLabel),
    Column("age", view.short(indicator: "age"), .fixed(6), importance: 30, alignment: .right) {
      $1.days(Typed<Decision>($0).age(on: $1.today))
    },
    Column(
      "deferrals",
      view.writing.isSpoken
        ? view.short(indicator: "deferrals")
        : view.catalogue.short(view.catalogue.heading("deferred")),
      .fixed(4), importance: 25, alignment: .right
    ) { record, view in
      Typed<Decision>(record).deferrals.map {
        Label($0 == 0 && !view.writing.isSpoken ? "·" : "\($0)")
      } ?? view.missing
    },
    Column("door", view.short(field: "door"), .fixed(9), importance: 40) { record, view in
      view.choice(Typed<Decision>(record).door, of: "door")
    },
    Column("area", view.short(field: "area"), .fixed(12), importance: 20) { record, view in
      view.choice(Typed<Decision>(record).area, of: "area")
    },
    Column("approver", view.short(field: "approver"), .fixed(9), importance: 60) { record, view in
      view.approver(Typed<Decision>(record))
    },
    Column(nil, view.short(field: "agree"), .fixed(agree), importance: 50) { record, view in
      view.signatures(Typed<Decision>(record))
    },
    .title(view, of: .decision),
    Column("waits-since", view.short(indicator: "waits-on"), .fixed(18), importance: 15, waitLabel),
  ]
}

private let dueLabel: @Sendable (Record, View) -> Label = { record, view in
  let decision = Typed<Decision>(record)
  if decision.isReviewDue(on: view.today) { return view.flag("review-due") }
  if decision.isUntold(in: view.portfolio) { return view.flag("untold") }
  guard let deadline = decision.deadline, ["draft", "proposed"].contains(record.status) else {
    return Label("")
  }
  let isLate = decision.isOverdue(on: view.today)
  return Label(view.writing.lateness(of: deadline, today: view.today), isLate ? .overdue : .text)
}

private let waitLabel: @Sendable (Record, View) -> Label = { record, view in
  let decision = Typed<Decision>(record)
  let names = decision.waitsOn(in: view.portfolio).map { $0.uppercased() }
  guard !names.isEmpty else { return Label("") }
  let since = decision.waitsSince(in: view.portfolio).map {
    view.writing.shortDays(view.today - $0)
  }
  return Label((names + [since].compactMap { $0 }).joined(separator: " "))
}

private let decisionSummary: @Sendable (View) -> [Label] = { view in
  let decisions = view.portfolio.records(of: .decision).filter { !$0.isArchived }
    .map(Typed<Decision>.init)
  let states = ["proposed", "decided"].map { state in
    view.count(
      decisions.filter { $0.record.status == state }.count, view.short(state, of: "decision"))
  }
  return states
    + view.count(
      decisions.filter { $0.isOverdue(on: view.today) }.count, flag: "overdue", .overdue)
    + view.count(
      decisions.filter { $0.isReviewDue(on: view.today) }.count, flag: "review-due", .warning)
    + view.count(
      decisions.filter { $0.isUntold(in: view.portfolio) }.count, flag: "untold", .warning)
}

private let decisionDetail: @Sendable (Record, View) -> [[Label]] = { record, view in
  let decision = Typed<Decision>(record)
  let options = (decision.options?.rows ?? []).map {
    view.option($0, recommended: decision.recommended)
  }
  let question = decision.question.map { [Label($0.text.firstLine)] }
  let outcome = decision.outcome.map {
    [Label(view.short(field: "outcome") + " ", .label), Label($0.text.firstLine)]
  }
  let signing =
    [
      Label(view.short(field: "review") + " ", .label),
      Label(view.writing.day(decision.review)),
    ] + view.references(decision.refs)
  return view.lapses(of: record) + view.standing(of: decision) + [question].compactMap { $0 }
    + options
    + [outcome, signing].compactMap { $0 }
}

extension View {
  /// `A mua · 9.600 trđ: khóa nhà cung cấp`, the recommended one marked.
  func option(_ option: Row<Decision.Option>, recommended: String?) -> [Label] {
    let isRecommended = option.id != nil && option.id == recommended
    let cost = option.cost.map { "  " + writing.money(asGiven: $0.amount) } ?? ""
    return [
      Label(
        (isRecommended ? "→ " : "  ") + (option.id ?? "") + " ", isRecommended ? .good : .label),
      Label((option.text ?? "").sanitised, isRecommended ? .heading : .text),
      Label(cost, .computed),
      Label(option.tradeOff.map { ": \($0.sanitised)" } ?? "", .dim),
    ]
  }

  /// `signed FIN · waits on CMO, CIO · 9 days`; nothing where nobody has to move or has signed.
  func standing(of decision: Typed<Decision>) -> [[Label]] {
    func names(_ state: SignOff) -> [String] {
      decision.signatories.filter { decision.signature(of: $0, in: portfolio) == state }
        .map { $0.uppercased().sanitised }
    }
    let waiting = decision.waitsOn(in: portfolio).map { $0.uppercased().sanitised }
    let (signed, void) = (names(.valid), names(.void))
    let since = decision.waitsSince(in: portfolio).map { today - $0 }
    let labels = [
      signed.isEmpty ? nil : Label(catalogue.text(SignatureMessage.signed(signed)), .good),
      void.isEmpty ? nil : Label(catalogue.text(SignatureMessage.mustSignAgain(void)), .bad),
      waiting.isEmpty
        ? nil : Label(catalogue.text(SignatureMessage.waits(waiting, days: since)), .info),
    ].compactMap { $0 }
    return labels.isEmpty
      ? [] : [Array(labels.map { [$0] }.joined(separator: [Label(" · ", .dim)]))]
  }

  /// The names of those who must sign, `/` behind the ones who have, `!` where the text has changed
  /// since, `.` behind the others.
  func signatures(_ decision: Typed<Decision>, all: Bool = false) -> Label {
    let names = all ? decision.signatories : (decision.agree ?? []).map(\.handle)
    let signatures = names.map { ($0, decision.signature(of: $0, in: portfolio)) }
    let marked = signatures.map { name, state in
      let name = name.uppercased().sanitised
      return writing.isSpoken ? catalogue.text(state.spoken(of: name)) : name + state.mark
    }
    let text = marked.joined(separator: writing.isSpoken ? ", " : " ")
    return Label(text, signatures.contains { $0.1 == .void } ? .bad : .text)
  }

  fileprivate func approver(_ decision: Typed<Decision>) -> Label {
    guard let name = decision.approver?.handle, decision.signature(of: name, in: portfolio) == .void
    else { return person(decision.approver) }
    return Label(name.uppercased().sanitised + "!", .bad)
  }

  /// A line for each signature or read-back that is void, and one for the cells that have drifted.
  func lapses(of record: Record) -> [[Label]] {
    catalogue.lines(portfolio.lapses(of: record)).map { [Label($0.sanitised, .bad)] }
  }

  func references(_ ids: [RecordID]?) -> [Label] {
    guard let ids, !ids.isEmpty else { return [] }
    return [
      Label("   " + short(field: "refs") + " ", .label),
      Label(ids.map(\.text).joined(separator: " "), .link),
    ]
  }

  func person(_ person: Person?) -> Label {
    person.map { Label($0.handle.uppercased().sanitised) } ?? missing
  }

  func choice(_ choice: (some Choice)?, of owner: String) -> Label {
    choice.map { Label(short($0.rawValue, of: owner)) } ?? missing
  }

  func days(_ days: Int?) -> Label { days.map { Label(writing.shortDays($0)) } ?? missing }

  /// `proposed 5` for the line above a list.
  func count(_ count: Int, _ words: String) -> Label { Label("\(words) \(count)  ", .text) }

  /// Nil when there is none: what is not wrong needs no room.
  /// The blanks behind it are a label of their own: chips and lines under words end with the word.
  func count(_ count: Int, flag: String, _ role: Role) -> [Label] {
    count == 0
      ? [] : [Label("\(catalogue.short(catalogue.flag(flag))) \(count)", role), Label("  ")]
  }
}

extension SignOff {
  fileprivate var mark: String {
    switch self {
    case .missing: "."
    case .valid: "/"
    case .void: "!"
    }
  }

  fileprivate func spoken(of name: String) -> PlainMessage {
    switch self {
    case .missing: .notSigned(name: name)
    case .valid: .signed(name: name)
    case .void: .signedOtherwise(name: name)
    }
  }
}

extension String {
  /// The text up to its first line break, safe to show.
  var firstLine: String {
    String(prefix { !$0.isNewline }).sanitised
  }
}
