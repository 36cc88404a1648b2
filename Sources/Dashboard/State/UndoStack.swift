import Domain
import Notation

/// The changes of this session that can be taken back, whole user actions, newest last.
package struct UndoStack: Sendable, Equatable {
  private(set) var undoable: [Change] = []
  private(set) var redoable: [Change] = []
  /// Changes that are on their way to the files because of undo or redo, in the order of the keys.
  private var pending: [(change: Change, isRedo: Bool)] = []

  package static func == (a: UndoStack, b: UndoStack) -> Bool {
    a.undoable == b.undoable && a.redoable == b.redoable
  }

  /// The inverse of the last change; nil when there is none.
  mutating func undo() -> Change? {
    guard let change = undoable.popLast() else { return nil }
    pending.append((change, false))
    return change
  }

  mutating func redo() -> Change? {
    guard let change = redoable.popLast() else { return nil }
    pending.append((change, true))
    return change
  }

  /// What a saved change was to its user.
  enum Way { case new, undone, redone }

  /// A change has been saved: one of undo or redo, or a new one.
  ///
  /// - Parameter done: what was really done, which is what can be taken back.
  mutating func saved(_ change: Change, done: Change, ids: [RecordID], today: Day) -> Way {
    let inverse = done.inverse(ids: ids, today: today)
    guard let way = takePending(change) else {
      undoable.append(inverse)
      redoable = []
      return .new
    }
    if way.isRedo { undoable.append(inverse) } else { redoable.append(inverse) }
    return way.isRedo ? .redone : .undone
  }

  /// A change that was refused can be tried again.
  mutating func refused(_ change: Change) {
    guard let way = takePending(change) else { return }
    if way.isRedo { redoable.append(change) } else { undoable.append(change) }
  }

  private mutating func takePending(_ change: Change) -> (change: Change, isRedo: Bool)? {
    pending.firstIndex { $0.change == change }.map { pending.remove(at: $0) }
  }
}

extension Change {
  /// The change that takes this one back. What was added is archived: nothing is ever deleted.
  func inverse(ids: [RecordID], today: Day) -> Change {
    var rest = ids[...]
    let steps = steps.compactMap { step -> Step? in
      // Steps that configure have no id.
      if case .configure(let edits) = step { return .configure(edits.reversed().map(\.inverse)) }
      guard let id = rest.popFirst() else { return nil }
      if case .edit(_, let edits) = step { return .edit(id, edits.reversed().map(\.inverse)) }
      return .edit(id, [Edit(Record.archivedKey, from: nil, to: .scalar(today.iso))])
    }
    return Change(.undo, steps)
  }
}
