import Notation

extension Change {
  /// The end of a pilot: its verdict, the day, the state, and the lesson where one is given.
  ///
  /// - Throws: `ChangeError.act` for a record of another kind, `ChangeError.noTransition` for a pilot
  ///   that does not run: what was closed keeps its verdict. What else is missing is said by `check`.
  package static func closing(
    _ record: Record, with verdict: Pilot.Verdict, lesson: String? = nil, on day: Day
  ) throws(ChangeError) -> Change {
    try record.require(.pilot, for: .verdict)
    let lifecycle = Pilot.schema.lifecycle
    guard lifecycle.allows(from: record.status, to: "closed") else {
      throw .noTransition(
        record.id, from: record.status, to: "closed", allowed: lifecycle.next(after: record.status))
    }
    let fields = Pilot.shared
    func edit(_ key: Key, _ text: String) -> Edit { Edit(key, of: record, to: .scalar(text)) }
    let edits = [
      edit(Record.statusKey, "closed"), edit(fields.verdict.key, verdict.rawValue),
      edit(fields.verdictOn.key, day.iso),
    ]
    let words = lesson.map { edit(fields.lesson.key, $0) }
    return Change(.verdict, [.edit(record.id, edits + [words].compactMap { $0 })])
  }
}
