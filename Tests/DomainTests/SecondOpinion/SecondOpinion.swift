import Domain
import Notation

/// Holds both implementations against one another and collects what differs.
struct SecondOpinion {
  let plain: PlainPortfolio
  let product: Portfolio
  private(set) var disagreements: [String] = []

  /// Compares what changes from day to day and, where `withTimeless`, all else.
  init(_ plain: PlainPortfolio, _ product: Portfolio, withTimeless: Bool) {
    self.plain = plain
    self.product = product
    compare(.decision, plain.decisions.map(plain.values))
    compare(.pilot, plain.pilots.map(plain.values))
    compare(.tool, plain.tools.map(plain.values))
    compareUntoldPilots()
    compareStore()
    compareRoles()
    if withTimeless { compareTimeless() }
  }

  private mutating func compareTimeless() {
    compare(.ownership, plain.ownership.map(plain.values))
    compare(.useCase, plain.useCases.map(plain.values))
    compare(.segment, plain.segments.map(plain.values))
    compare(.meeting, plain.meetings.map(plain.values))
    compare("customer-equity", plain.customerEquity, product.customerEquity)
    compare("customer-equity-share", plain.customerEquityShare, product.customerEquityShare)
    compare("clarity", plain.clarity, product.clarity)
    compare("customer-metric-share", plain.customerMetricShare, product.customerMetricShare)
    let loads = product.roleLoads.filter { $0.share != 0 }
      .map { "\($0.role.lowercased()) \($0.share)" }
    compare("role-load", plain.loads.map { "\($0.key) \($0.value)" }.sorted(), loads.sorted())
  }

  private mutating func compare(_ kind: Kind, _ expected: [[String: PlainValue]]) {
    let records = product.records(of: kind)
    if records.count != expected.count { disagreements.append("\(kind): \(records.count) records") }
    for (record, values) in zip(records, expected) {
      for (key, value) in values {
        let found = kind.indicator(key).map { PlainValue($0.measure(record, product)) }
        if let found, found.agrees(with: value) { continue }
        let text = String(decoding: record.document.bytes, as: UTF8.self)
        note(key, value, found, "\(record.id.text)\n\(text.prefix(1500))")
      }
    }
  }

  /// Of pilots it is no computed key; the agenda and the screens ask for it.
  private mutating func compareUntoldPilots() {
    for (record, pilot) in zip(product.records(of: .pilot), plain.pilots) {
      let (expected, found) = (plain.isUntold(pilot), Typed<Pilot>(record).isUntold(in: product))
      if expected != found { note("untold", .flag(expected), .flag(found), record.id.text) }
    }
  }

  private mutating func compareStore() {
    compare("latency", plain.latency(), product.latency())
    for area in [Decision.Area.funding, .tool] {
      let expected = plain.latency(area: area.rawValue)
      compare("latency \(area)", expected, product.latency(of: area))
    }
    compare("promise-versus-proof", plain.promiseVersusProof, product.promiseVersusProof)
    compare("active-budget", plain.activeBudget, product.activeBudget)
    compare("money-in-out", plain.moneyInOut, product.moneyInOut)
    let stuck = product.stuckActions.map { "\($0.meeting.text) \($0.id)" }
    compare("stuck-actions", plain.stuckActions.sorted(), stuck.sorted())
  }

  private mutating func compareRoles() {
    for half in Side.Half.allCases {
      compare(
        "translators \(half)", plain.translators(ofHalf: half.rawValue),
        product.translators(of: half).map(\.text).sorted())
    }
    let gaps = product.skillGaps.map { "\($0.side) \($0.skill) \($0.share.map { "\($0)" } ?? "—")" }
    compare("skill-gaps", plain.skillGaps.sorted(), gaps.sorted())
  }

  private mutating func compare(_ key: String, _ expected: Double?, _ found: Double?) {
    let (a, b) = (PlainValue.number(orMissing: expected), PlainValue.number(orMissing: found))
    if !a.agrees(with: b) { note(key, a, b, "") }
  }

  private mutating func compare(_ key: String, _ expected: [String], _ found: [String]) {
    if expected != found { note(key, .words(expected), .words(found), "") }
  }

  private mutating func note(
    _ key: String, _ expected: PlainValue, _ found: PlainValue?, _ place: String
  ) {
    let product = found.map { "\($0)" } ?? "no such key"
    disagreements.append(
      "\(key) on \(iso(plain.today)): expected \(expected), found \(product)\n"
        + "\(plain.thresholds) \(place)")
  }
}
