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
    if useCase.readiness(in: portfolio) < 1 {
      throw .notYet(record.id, .readBack, record.halfFindings(in: portfolio))
    }
    if useCase.readBack(by: half) == .valid { return nil }
    let former = useCase.readBack?[half.rawValue].map(Node.scalar)
    let edit = Edit(
      UseCase.shared.readBack.key, entry: half.rawValue, from: former,
      to: .scalar("\(portfolio.today.iso) \(Digest(readBackOf: record).text)"))
    return Change(.readBack, [.edit(record.id, [edit])])
  }
}

extension Record {
  /// What both halves still want, in the words of the gate to `ready`.
  fileprivate func halfFindings(in portfolio: Portfolio) -> [Finding] {
    let ready = Record(
      id: id, fileName: fileName,
      document: document.setting(Record.statusKey, to: .scalar("ready")))
    let others: Set = ["objective", "customer-benefit", "translator", "read-back"]
    return portfolio.replacing(files: [path], with: [ready], unreadable: [])
      .gateFindings(of: ready).filter { $0.key.map { !others.contains($0) } ?? false }
  }
}
