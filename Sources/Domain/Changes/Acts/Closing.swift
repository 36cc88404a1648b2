import Notation

extension Change {
  /// The end of a pilot: its verdict, the day, the state, and the lesson where one is given.
  ///
  /// - Throws: `ChangeError.act` for a record of another kind. Whether the pilot can be closed is said
  ///   by `check`, as for every change.
  package static func closing(
    _ record: Record, with verdict: Pilot.Verdict, lesson: String? = nil, on day: Day
  ) throws(ChangeError) -> Change {
    try record.require(.pilot, for: .verdict)
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
