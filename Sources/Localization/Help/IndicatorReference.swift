/// What the reference of computed values says beside name and formula, in English: the unit, the
/// range, and where the formula comes from. `key | unit | range | source`, `-` for none.
package struct IndicatorReference: Sendable, Equatable {
  /// Empty for words.
  package let unit: String
  /// Empty where there is none to name.
  package let range: String
  /// Empty for a formula of this product.
  package let source: String

  /// `owner` is the kind, or `store`; nil for a key without a row.
  package init?(_ key: String, of owner: String) {
    guard let row = Self.rows["\(owner)/\(key)"] ?? Self.rows[key] else { return nil }
    self = row
  }

  private init(_ cells: [String]) {
    let cells = cells.map { $0 == "-" ? "" : $0 }
    (unit, range, source) = (cells[1], cells[2], cells[3])
  }

  private static let rows: [String: IndicatorReference] = Dictionary(
    TableReader.rows(table).filter { $0.count == 4 }.map { ($0[0], IndicatorReference($0)) },
    uniquingKeysWith: { first, _ in first })

  static let table = """
    age | days | 0 and more | -
    overdue | - | yes, no | -
    deferrals | times | 0 and more | -
    on-time | - | yes, no | -
    review-due | - | yes, no | -
    untold | - | yes, no | -
    waits-on | - | handles, role keys | driver and approver: DACI (Intuit); agree: RAPID (Bain)
    waits-since | day | - | -
    state | - | unowned, contested, unstaffed, drifted, agreed, proposed | RACI
    warnings | - | crowded, one-sided, silent | RACI
    gate | - | yes, no | -
    gate-misses | - | field keys | -
    shiny | - | yes, no | -
    readiness | fraction | 0…1 | -
    business-half | parts | 0…5 | -
    it-half | parts | 0…5 | -
    owes | - | marketing, it, both | -
    ready | - | yes, no | -
    rice | points | 0 and more | Intercom, “RICE: Simple prioritization for product managers”
    wsjf | points | 0.15…60 | SAFe, “Weighted Shortest Job First”
    roi | fraction | -1 and more | -
    payback | months | 0 and more, or never | -
    timebox | fraction | below 0 before the start, above 1 past the end | -
    progress | fraction | below 0 when worse than the baseline, above 1 past the target | -
    pace | ratio | 1 is just in time | -
    burn | fraction | 0 and more | -
    verdict-due | - | yes, no | -
    rag | - | red, amber, grey, green | -
    rag-reason | - | the rule | -
    balance | ratio | 0…1 | -
    team-mix | persons | - | -
    score | points | 1…5 | -
    utilisation | fraction | 0 and more | -
    idle | the store's unit of money | - | -
    flags | - | no-go, shelfware, shadow, shiny, ending | -
    quorum | - | yes, no | -
    clv | the currency | - | Gupta & Lehmann, “Customers as Assets” (2003)
    equity | the store's unit of money | - | -
    cac-payback | months | 0 and more | -
    latency | days | 0 and more | -
    clarity | fraction | 0…1 | -
    customer-metric | - | yes, no | -
    overlap | - | ids | -
    role-load | fraction | 0…1 | -
    customer-metric-share | fraction | 0…1 | -
    active-budget | fraction | 0 and more | -
    money-in-out | ratio | 1 is money back | -
    promise-versus-proof | ratio | 1 is as promised | -
    customer-equity | the store's unit of money | - | Rust, Zeithaml & Lemon, “Driving Customer Equity” (2000)
    equity-share | fraction | 0…1 | Rust, Lemon & Zeithaml, “Return on Marketing” (2004)
    overdue-actions | actions | 0 and more | -
    stuck-actions | actions | 0 and more | -
    """
}
