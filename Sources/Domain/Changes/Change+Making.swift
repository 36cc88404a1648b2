import Notation

extension Change {
  /// A new record of `kind` with its first state and, where the kind has one, the day it was raised;
  /// nil where nobody knows that day.
  package static func adding(
    _ kind: Kind, _ fields: [Assignment], body: String = "", on today: Day?
  ) -> Change {
    var fields = fields
    func fill(_ key: Key, _ value: String?) {
      guard let value, !fields.contains(where: { $0.key == key }) else { return }
      fields.append(Assignment(key, .scalar(value)))
    }
    fill(Record.statusKey, kind.schema.lifecycle.first)
    if kind.schema.field("raised") != nil { fill("raised", today?.iso) }
    let handle = fields.first { $0.key == Record.idKey }?.value.text
    fields.removeAll { $0.key == Record.idKey }
    let id = handle.map { RecordID(reading: $0, in: kind).inFull }
    return Change(.add, [.add(Draft(kind: kind, id: id, fields: fields, body: body))])
  }

  /// A transition, with the reason where one is given, and with what has only one answer.
  package static func moving(
    _ record: Record, to state: String, reason: String? = nil, in portfolio: Portfolio
  ) -> Change {
    var edits = [Edit(Record.statusKey, of: record, to: .scalar(state))]
    if let reason { edits.append(Edit("reason", of: record, to: .scalar(reason))) }
    return Change(.move, [.edit(record.id, edits)]).completed(in: portfolio)
  }

  /// Whether it decides something, so that what is superseded goes along with it.
  package var isOfOneDecision: Bool {
    let moves = steps.count { step in
      guard case .edit(_, let edits) = step else { return false }
      return edits.contains { $0.key == Record.statusKey && $0.value?.text != "superseded" }
    }
    return moves == 1
  }

  /// Archives a record, or brings it back. Nothing is deleted.
  package static func archiving(_ record: Record, on day: Day?) -> Change {
    let edit = Edit(Record.archivedKey, of: record, to: day.map { .scalar($0.iso) })
    return Change(day == nil ? .restore : .archive, [.edit(record.id, [edit])])
  }
}
