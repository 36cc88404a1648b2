import Notation

extension Change {
  /// Refuses what the schema, a record's life or a closed gate does not allow. An import may bring
  /// keys that the schema does not know, and records in any state; undo goes back on every way, and
  /// who settles a conflict takes a way that somebody has gone.
  ///
  /// - Throws: `ChangeError`.
  package func check(in portfolio: Portfolio) throws(ChangeError) {
    var added: Set<RecordID> = []
    for step in steps {
      switch step {
      case .add(let draft):
        try draft.check(in: portfolio, isImport: action == .import)
        if let id = draft.id, !added.insert(id).inserted { throw .idTaken(id) }
      case .edit(let id, let edits): try check(edits, of: id, in: portfolio)
      case .configure: continue
      }
    }
    if ![.import, .undo, .mend].contains(action) { try checkGates(in: portfolio) }
  }
}

extension Change {
  /// - Throws: `ChangeError`, for a record that is not there and a value that its field cannot hold.
  func check(_ edits: [Edit], of id: RecordID, in portfolio: Portfolio) throws(ChangeError) {
    guard let record = portfolio[id] else {
      // The store says why a file cannot be read.
      if portfolio.unreadable.contains(where: { $0.id == id }) { return }
      throw .notFound(id.text)
    }
    // What stood there once may stand there again, whatever it was.
    if action == .undo { return }
    for edit in edits {
      try edit.check(on: record, isFree: [.import, .resolve].contains(action))
    }
  }
}

extension Draft {
  fileprivate func check(in portfolio: Portfolio, isImport: Bool) throws(ChangeError) {
    let titleKey = kind.schema.titleKey.text
    if self[titleKey]?.presence == nil { throw .titleMissing(kind) }
    if let id, !id.isWellFormed { throw .malformedID(id.text, kind) }
    if let id, portfolio.isTaken(id) { throw .idTaken(id) }
    for field in fields {
      try checkValue(field.key, field.value, of: kind, allowsUnknown: isImport)
    }
  }
}

extension Edit {
  fileprivate func check(on record: Record, isFree: Bool) throws(ChangeError) {
    let isOfBody = key.heading != nil || key == .body
    let isKnown = isFree || isOfBody || record.document.contains(key)
    if let value {
      try checkValue(key, fieldValue(over: nil) ?? value, of: record.kind, allowsUnknown: isKnown)
    }
    let lifecycle = record.kind.schema.lifecycle
    // A record without a state is in the first one.
    guard key == Record.statusKey, !isFree, let to = value?.presence?.text ?? lifecycle.first,
      to != record.status
    else { return }
    // A state that nobody knows can only have come from outside; any known one mends it.
    if lifecycle.allows(from: record.status, to: to) || !lifecycle.states.contains(record.status) {
      return
    }
    throw .noTransition(
      record.id, from: record.status, to: to, allowed: lifecycle.next(after: record.status))
  }
}

private func checkValue(
  _ key: Key, _ value: Node, of kind: Kind, allowsUnknown: Bool
) throws(ChangeError) {
  // The values that meet there are of any type.
  if key == Common.shared.conflicts.key { return }
  guard let field = kind.schema.field(key.text) else {
    if allowsUnknown { return }
    let nearest = nearestWord(to: key.text, among: kind.schema.fields.map(\.key.text))
    throw .unknownKey(key.text, kind, nearest: nearest)
  }
  if let misfit = field.type.misfit(of: value) { throw .misfit(key: key.text, misfit) }
}

extension Portfolio {
  /// Whether a record has the id, or a file that cannot be read promises it.
  fileprivate func isTaken(_ id: RecordID) -> Bool {
    self[id] != nil || unreadable.contains { $0.id == id }
  }
}
