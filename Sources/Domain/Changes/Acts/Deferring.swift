import Notation

extension Change {
  /// Another deadline for a proposal, behind those that it has had: how often it was put off stays
  /// to be seen.
  ///
  /// - Throws: `ChangeError` where nothing waits, and for a day that is not later than the last.
  package static func deferring(_ record: Record, to day: Day) throws(ChangeError) -> Change {
    try record.require(.decision, for: .defer)
    guard record.status == "proposed" else {
      throw .act(record.id, .notToDefer(state: record.status))
    }
    let field = Decision.shared.decideBy
    if let last = Typed<Decision>(record).deadline, day <= last {
      throw .act(record.id, .notLater(day, than: last))
    }
    let days = (record.node(field)?.items ?? []) + [.scalar(day.iso)]
    return Change(.defer, [.edit(record.id, [Edit(field.key, of: record, to: .list(days))])])
  }
}
