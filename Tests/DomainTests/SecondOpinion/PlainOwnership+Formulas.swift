extension PlainPortfolio {
  /// The roles that hold a letter; "'AR' counts for both".
  func holders(_ letter: Character, _ row: PlainOwnership) -> [String] {
    row.cells.filter { $0.letters.contains(letter) }.map(\.role)
  }

  /// "Blanks and order do not count", nor does the order of the two letters, nor case.
  private func agreement(_ cells: [PlainOwnership.Cell]) -> Set<String> {
    Set(
      cells.filter { !$0.letters.isEmpty }.map { cell in
        cell.role.lowercased() + "=" + String(cell.letters.sorted())
      })
  }

  /// "First that holds: no A UNOWNED; two or more A CONTESTED; no R UNSTAFFED; both sides dated ∧
  /// cells ≠ agreed-as DRIFTED; both dated AGREED; else PROPOSED."
  func state(_ row: PlainOwnership) -> String {
    let isDated = row.agreedByMarketing != nil && row.agreedByIT != nil
    if holders("A", row).isEmpty { return "unowned" }
    if holders("A", row).count >= 2 { return "contested" }
    if holders("R", row).isEmpty { return "unstaffed" }
    if isDated, let then = row.agreedAs, agreement(row.cells) != agreement(then) {
      return "drifted"
    }
    return isDated ? "agreed" : "proposed"
  }

  /// "More than 3 C CROWDED; all A and R on one of the two sides ONE-SIDED; no C and no I SILENT."
  /// A row without any A or any R is not one-sided, it is unowned or unstaffed.
  func warnings(_ row: PlainOwnership) -> [String] {
    var warnings: [String] = []
    if Double(holders("C", row).count) > limit("consulted", 3) { warnings.append("crowded") }
    let (accountable, responsible) = (holders("A", row), holders("R", row))
    let halves = (accountable + responsible).map { half(ofSide: side(ofRole: $0)) }
    if !accountable.isEmpty, !responsible.isEmpty,
      halves.allSatisfy({ $0 == "marketing" }) || halves.allSatisfy({ $0 == "it" })
    {
      warnings.append("one-sided")
    }
    if holders("C", row).isEmpty && holders("I", row).isEmpty { warnings.append("silent") }
    return warnings
  }

  func values(_ row: PlainOwnership) -> [String: PlainValue] {
    ["state": .word(state(row)), "warnings": .words(warnings(row))]
  }

  /// "clarity = rows with one A and at least one R ÷ rows."
  var clarity: Double? {
    let rows = ownership.filter { !$0.isArchived }
    let clear = rows.filter { holders("A", $0).count == 1 && !holders("R", $0).isEmpty }
    return PlainValue.quotient(Double(clear.count), Double(rows.count))
  }

  /// "Load of a role = its A ÷ rows", by the role's key in lower case; only loads above nothing.
  var loads: [String: Double] {
    let rows = ownership.filter { !$0.isArchived }
    var loads: [String: Double] = [:]
    for role in Set(rows.flatMap { holders("A", $0) }.map { $0.lowercased() }) {
      let held = rows.filter { holders("A", $0).contains { $0.lowercased() == role } }
      loads[role] = Double(held.count) / Double(rows.count)
    }
    return loads
  }
}
