package import Domain
import Notation

extension Form {
  /// The change that saving makes; nil when nothing was changed.
  package func change(on today: Day) -> Change? {
    let changed = fields.filter { $0.isChanged && !isArchivedAlready($0) }
    guard !changed.isEmpty else { return nil }
    guard let record else {
      let values = changed.compactMap { field in
        field.node.map { Assignment(field.field.key, $0) }
      }
      return Change.adding(kind, values, on: today)
    }
    let edits = changed.flatMap { Edit($0.field.key, from: $0.base, to: $0.node).parts }
    return Change(.edit, [.edit(record.id, edits)])
  }

  /// What somebody else has put away meanwhile is not put away a second time.
  private func isArchivedAlready(_ field: FormField) -> Bool {
    field.field.key == Record.archivedKey && field.base == nil && field.present != nil
      && field.node != nil
  }

  /// The change that leads to a state with what the form holds now, to be held against its gate.
  ///
  /// - Parameter title: stands in for one that is not typed yet.
  func attempt(to state: String, title: String, on today: Day) -> Change {
    let status = Node.scalar(state)
    guard let record else {
      var values = fields.compactMap { field in
        field.node.map { Assignment(field.field.key, $0) }
      }.filter { $0.key != Record.statusKey }
      values.append(Assignment(Record.statusKey, status))
      let titleKey = kind.schema.titleKey
      if !values.contains(where: { $0.key == titleKey }) {
        values.append(Assignment(titleKey, .scalar(title)))
      }
      return Change.adding(kind, values, on: today)
    }
    let edits = fields.filter { $0.isChanged && $0.field.key != Record.statusKey }
      .map { Edit($0.field.key, from: $0.present, to: $0.node) }
    let move = Edit(Record.statusKey, of: record, to: status)
    return Change(.edit, [.edit(record.id, edits + [move])])
  }

  /// The state that the record is to go to next: the one chosen in the form, else the one behind its own
  /// in the order of a record's life; nil where there is none.
  var nextState: String? {
    let lifecycle = kind.schema.lifecycle
    let typed = fields.first { $0.field.key == Record.statusKey }
    if let typed, typed.isChanged, let state = typed.node?.text { return state }
    let now = record?.status ?? lifecycle.first
    guard let now, let place = lifecycle.states.firstIndex(of: now),
      place + 1 < lifecycle.states.count
    else { return nil }
    let next = lifecycle.states[place + 1]
    return lifecycle.allows(from: now, to: next) ? next : nil
  }
}
