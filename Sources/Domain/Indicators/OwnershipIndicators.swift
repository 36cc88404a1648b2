extension Ownership {
  static let indicators: [Indicator] = [
    Indicator("state", of: Ownership.self, from: ["cells", "agreed", "agreed-as"]) { row, _ in
      .word(row.state)
    },
    Indicator(
      "warnings", of: Ownership.self, from: ["cells", .threshold(.consulted), .part(.roles)]
    ) { .words($0.warnings(in: $1).map(\.rawValue)) },
  ]
}

/// Where a row of the matrix stands; the first that holds.
package enum OwnershipState: String, Sendable, CaseIterable {
  /// No A, or two.
  case unowned, contested
  /// No R.
  case unstaffed
  /// Both sides agreed, and the cells have changed since.
  case drifted
  case agreed, proposed
}

/// What is doubtful in a row that may otherwise be well.
package enum OwnershipWarning: String, Sendable, CaseIterable {
  case crowded
  case oneSided = "one-sided"
  case silent
}

extension Typed where F == Ownership {
  /// The roles whose cell holds `letter`, in file order.
  package func roles(with letter: Character) -> [String] {
    (self.cells?.pairs ?? []).filter { $0.value.contains(letter) }.map(\.key)
  }

  /// The first that holds: no A, two A, no R, not agreed by both, drifted, agreed.
  package var state: OwnershipState {
    let accountable = roles(with: "A").count
    if accountable == 0 { return .unowned }
    if accountable > 1 { return .contested }
    if roles(with: "R").isEmpty { return .unstaffed }
    guard Side.Half.allCases.allSatisfy({ self.agreed?[$0.rawValue] != nil }) else {
      return .proposed
    }
    return isAsAgreed ? .agreed : .drifted
  }

  /// Whether the cells are those that were agreed; blanks and order do not count.
  var isAsAgreed: Bool {
    guard let agreedAs = self.agreedAs else { return true }
    func cellsByRole(_ map: MapOf<Letters>?) -> [String: Letters] {
      Dictionary((map?.pairs ?? []).map { ($0.key.lowercased(), $0.value) }) { $1 }
    }
    return cellsByRole(self.cells) == cellsByRole(agreedAs)
  }

  /// In the order of `OwnershipWarning`.
  package func warnings(in portfolio: Portfolio) -> [OwnershipWarning] {
    let limit = portfolio.configuration[.consulted]
    let consulted = roles(with: "C").count
    return [
      Double(consulted) > limit ? .crowded : nil,
      isOneSided(in: portfolio) ? .oneSided : nil,
      consulted == 0 && roles(with: "I").isEmpty ? .silent : nil,
    ].compactMap { $0 }
  }

  /// Whether all A and R are on one of the two sides. A row that lacks either says so already.
  private func isOneSided(in portfolio: Portfolio) -> Bool {
    let (accountable, responsible) = (roles(with: "A"), roles(with: "R"))
    if accountable.isEmpty || responsible.isEmpty { return false }
    let halves = Set((accountable + responsible).map { portfolio.side(of: $0)?.half })
    return halves.count == 1 && halves != [nil]
  }
}
