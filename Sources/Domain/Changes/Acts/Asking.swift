import Notation

extension Change {
  /// Gives the next move on a use case to one side, or to both, from today on; its state stays. Nil
  /// where just these have been asked already.
  ///
  /// - Throws: `ChangeError.act` for a record of another kind.
  package static func asking(
    _ halves: [Side.Half], about record: Record, on today: Day
  ) throws(ChangeError) -> Change? {
    try record.require(.useCase, for: .ask)
    let useCase = Typed<UseCase>(record)
    let edits = Side.Half.allCases.compactMap { half in
      useCase.asking(half, halves.contains(half) ? today : nil)
    }
    return edits.isEmpty ? nil : Change(.ask, [.edit(record.id, edits)])
  }
}

extension Typed where F == UseCase {
  /// The sides that somebody has asked to move next, each with the day since when.
  package var askedSides: [(half: Side.Half, since: Day)] {
    Side.Half.allCases.compactMap { half in
      self.asked?[half.rawValue].map { (half, $0) }
    }
  }

  /// Takes the question away: another state has answered it.
  var answering: [Edit] { Side.Half.allCases.compactMap { asking($0, nil) } }

  /// Nil where there is nothing to change; who was asked before stays asked since then.
  fileprivate func asking(_ half: Side.Half, _ day: Day?) -> Edit? {
    let former = self.asked?[half.rawValue]
    if (former == nil) == (day == nil) { return nil }
    return Edit(
      F.shared.asked.key, entry: half.rawValue, from: former.map { .scalar($0.iso) },
      to: day.map { .scalar($0.iso) })
  }
}

extension Side.Half {
  /// The other one of the two that agree.
  package var other: Side.Half { self == .marketing ? .it : .marketing }
}
