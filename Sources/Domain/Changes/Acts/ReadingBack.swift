import Notation

extension Change {
  /// The word of one of the two sides, that of `person`, that it can explain both halves of a use case
  /// as they stand; nil where it has given it for just these already.
  ///
  /// - Throws: `ChangeError` for somebody of neither side, and while a half is incomplete.
  package static func readingBack(
    _ record: Record, as person: RecordID, in portfolio: Portfolio
  ) throws(ChangeError) -> Change? {
    try record.require(.useCase, for: .readBack)
    let useCase = Typed<UseCase>(record)
    guard let half = portfolio.side(of: person.text)?.half else {
      throw .act(record.id, .ofNoSide(person.text))
    }
    let misses = useCase.businessMisses(in: portfolio) + useCase.itMisses
    if !misses.isEmpty {
      throw .notYet(record.id, .readBack, misses.map { record.finding($0, .incomplete) })
    }
    if useCase.readBack(by: half).isValid { return nil }
    let former = useCase.readBack?[half.rawValue].map(Node.scalar)
    let edit = Edit(
      UseCase.shared.readBack.key, entry: half.rawValue, from: former,
      to: .scalar("\(portfolio.today.iso) \(Digest(readBackOf: record).text)"))
    return Change(.readBack, [.edit(record.id, [edit])])
  }
}
