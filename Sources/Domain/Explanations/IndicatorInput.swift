/// One thing that a computed value is worked out from, as the value's row declares it.
package enum IndicatorInput: Sendable, Equatable, ExpressibleByStringLiteral {
  /// A field of the record, else another of its computed values.
  case key(String)
  /// A field or a computed value of the records that a field refers to.
  case linked(String, String)
  /// A limit or weight as it is in force.
  case threshold(Threshold)
  /// Something in between that has no key of its own.
  case part(IndicatorPart)
  /// A field or a computed value of many records; `use-case.cost-once` for that of a record named.
  case every(Kind, String, Extent)
  /// The day by which the store is judged.
  case today

  package init(stringLiteral key: String) { self = .key(key) }

  /// As formulas name it: `reach`, `metric.level`, `horizon`.
  package var name: String {
    switch self {
    case .key(let key): key
    case .linked(let field, let key): "\(field).\(key)"
    case .threshold(let threshold): threshold.rawValue
    case .part(let part): part.rawValue
    case .every(let kind, let key, _): "\(kind.rawValue).\(key)"
    case .today: "today"
    }
  }

  /// Which records of a kind a value of the whole store looks at; archived ones never.
  package enum Extent: Sendable {
    case all
    /// Use cases that are idea, framed, ready or piloting.
    case active
    /// Decisions of the last `latency-days`.
    case decidedLately
    /// Running pilots with a budget.
    case runningWithBudget
    /// Pilots with the verdict scale whose use case is scaled.
    case scaled
  }
}

extension IndicatorInput.Extent {
  /// The records of a kind that count.
  func records(of kind: Kind, in portfolio: Portfolio) -> [Record] {
    portfolio.current(kind).filter { includes($0, portfolio) }
  }

  private func includes(_ record: Record, _ portfolio: Portfolio) -> Bool {
    switch self {
    case .all: return true
    case .active: return ["idea", "framed", "ready", "piloting"].contains(record.status)
    case .decidedLately:
      guard let decided = Typed<Decision>(record).decided else { return false }
      let span = portfolio.configuration[.latencyDays]
      return decided <= portfolio.today && Double(portfolio.today - decided) <= span
    case .runningWithBudget:
      return record.status == "running" && Typed<Pilot>(record).budget?.amount ?? 0 > 0
    case .scaled:
      let pilot = Typed<Pilot>(record)
      return pilot.verdict == .scale && pilot.verdictOn != nil
        && pilot.useCase.flatMap { portfolio[$0] }?.status == "scaled"
    }
  }
}
