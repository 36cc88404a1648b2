import Notation

extension Change {
  /// The agreement of one of the two sides, that of `person`, to a row as it stands; nil where it has
  /// agreed to just this already. The other side keeps its date only if it agreed to the same cells.
  ///
  /// - Throws: `ChangeError` for somebody of neither side, and for a row with no A or with two.
  package static func agreeing(
    to record: Record, as person: RecordID, in portfolio: Portfolio
  ) throws(ChangeError) -> Change? {
    try record.require(.ownership, for: .agree)
    let row = Typed<Ownership>(record)
    guard let half = portfolio.side(of: person.text)?.half else {
      throw .act(record.id, .ofNoSide(person.text))
    }
    if row.state == .unowned || row.state == .contested {
      throw .notYet(record.id, .agree, [record.finding("cells", .unsettled(row.state))])
    }
    if row.isAsAgreed && row.agreedAs != nil && row.agreed?[half.rawValue] != nil { return nil }
    let others = row.isAsAgreed ? [] : Side.Half.allCases.filter { $0 != half }
    let edits = [row.dating(half, portfolio.today)] + others.compactMap(row.withdrawing)
    return Change(.agree, [.edit(record.id, edits + row.settling)])
  }
}

extension Typed where F == Ownership {
  /// Also where the side has that date already: it tells who agreed.
  fileprivate func dating(_ half: Side.Half, _ day: Day) -> Edit {
    let former = self.agreed?[half.rawValue].map { Node.scalar($0.iso) }
    return Edit(F.shared.agreed.key, entry: half.rawValue, from: former, to: .scalar(day.iso))
  }

  /// Nil where the side has no date to take out.
  fileprivate func withdrawing(_ half: Side.Half) -> Edit? {
    self.agreed?[half.rawValue].map {
      Edit(F.shared.agreed.key, entry: half.rawValue, from: .scalar($0.iso), to: nil)
    }
  }

  /// Writes down what is agreed to, unless it says the same already.
  fileprivate var settling: [Edit] {
    if isAsAgreed && self.agreedAs != nil { return [] }
    let key = F.shared.agreedAs.key
    return [Edit(key, of: record, to: record.node(F.shared.cells))]
  }
}
