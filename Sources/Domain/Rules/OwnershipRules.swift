extension Ownership {
  static let rules: [Rule] = [customerData, procurement, sellers]

  /// Whoever breaks the customers' trust owns it: marketing first. A row without an A says so already.
  private static let customerData = Rule(
    17, "customer-data", .warning, of: Ownership.self
  ) { row, portfolio in
    let accountable = row.roles(with: "A")
    guard row.customerData == true, let first = accountable.first else { return [] }
    let isMarketings = accountable.contains { portfolio.side(of: $0)?.half == .marketing }
    return .one("cells", .committee(.customerDataElsewhere(role: first)), if: !isMarketings)
  }

  /// Procurement buys what others have chosen: it is consulted.
  private static let procurement = Rule(
    17, "procurement-row", .warning, of: Ownership.self
  ) { row, portfolio in
    row.roles(with: "A").filter { portfolio.side(of: $0) == .procurement }
      .map { Breach("cells", .committee(.procurementAccountable(role: $0))) }
  }

  /// Those who face the customer take part in what is delivered.
  private static let sellers = Rule(
    17, "sellers", .warning, of: Ownership.self
  ) { row, portfolio in
    let sides = (row.cells?.pairs ?? []).compactMap { portfolio.side(of: $0.key) }
    return .one(
      "cells", .committee(.sellersAbsent),
      if: row.stage == .deliver && !sides.contains { $0 == .sales || $0 == .service })
  }
}
