import Domain

extension State {
  /// The record as it will be when everything has arrived that is on its way to the files.
  func present(_ record: Record) -> Record { record.applying(unsaved(on: record.id)) }

  /// Remembers what these effects write.
  mutating func noteUnsaved(_ effects: [Effect]) {
    for case .apply(let change, _) in effects { unsaved.append(change) }
  }

  /// A change has arrived or was refused: either way it is no longer on its way.
  mutating func settle(_ change: Change) {
    if let place = unsaved.firstIndex(of: change) { unsaved.remove(at: place) }
  }

  private func unsaved(on id: RecordID) -> [Change] {
    unsaved.filter { change in
      change.steps.contains { step in
        if case .edit(id, _) = step { true } else { false }
      }
    }
  }
}
