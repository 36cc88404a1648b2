import Notation

extension Change {
  /// The change with what has only one answer filled in: a decision that is decided gets the day on
  /// which it was and the day on which it was recorded, and what it supersedes goes to that state. What
  /// it touches is contested no longer.
  package func completed(in portfolio: Portfolio) -> Change {
    with(
      settling(in: portfolio).steps.flatMap { step -> [Step] in
        guard case .edit(let id, let edits) = step, let record = portfolio[id],
          edits.contains(where: \.decides), record.status != "decided"
        else { return [step] }
        let days = ["decided", "recorded"].compactMap {
          edits.filling($0, of: record, portfolio.today)
        }
        return [.edit(id, edits + days)] + supersession(by: record, edits, in: portfolio)
      })
  }

  /// The change with every conflict settled whose field it sets. Only once, however often it is asked for.
  package func settling(in portfolio: Portfolio) -> Change {
    if [.import, .undo, .mend].contains(action) { return self }
    return with(
      steps.map { step in
        guard case .edit(let id, let edits) = step, let record = portfolio[id] else { return step }
        return .edit(id, edits.settling(record.conflicts) { FieldPlace($0, in: record) })
      })
  }

  private func supersession(
    by record: Record, _ edits: [Edit], in portfolio: Portfolio
  ) -> [Step] {
    let field = Decision.shared.supersedes
    let name = edits.last { $0.key == field.key }.map(\.value) ?? record.node(field)
    guard
      let former = name?.text.flatMap({ RecordID($0, kind: .decision) }).flatMap({ portfolio[$0] }),
      former.status == "decided", former.id != record.id
    else { return [] }
    return [.edit(former.id, [Edit(Record.statusKey, of: former, to: .scalar("superseded"))])]
  }
}

extension Edit {
  fileprivate var decides: Bool { key == Record.statusKey && value?.text == "decided" }
}

extension [Edit] {
  /// The edit that gives a field the day; nil where it has one, or is given one.
  fileprivate func filling(_ key: Key, of record: Record, _ day: Day) -> Edit? {
    let edit = Edit(key, of: record, to: .scalar(day.iso))
    return edit.base == nil && !contains { $0.key == key } ? edit : nil
  }
}
