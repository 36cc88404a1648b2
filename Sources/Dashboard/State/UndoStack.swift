import Domain
import Notation

/// The changes of this session that can be taken back, whole user actions, newest last.
package struct UndoStack: Sendable, Equatable {
  private(set) var undoable: [Change] = []
  private(set) var redoable: [Change] = []
  /// The change that is on its way to the files because of undo or redo, and which of both.
  private var pending: (change: Change, isRedo: Bool)?

  package static func == (a: UndoStack, b: UndoStack) -> Bool {
    a.undoable == b.undoable && a.redoable == b.redoable
  }

  /// The inverse of the last change; nil when there is none.
  mutating func undo() -> Change? {
    guard let change = undoable.last else { return nil }
    pending = (change, false)
    return change
  }

  mutating func redo() -> Change? {
    guard let change = redoable.last else { return nil }
    pending = (change, true)
    return change
  }

  /// A change has been saved: ours by undo or redo, or a new one.
  mutating func saved(_ change: Change, ids: [RecordID], today: Day) {
    let inverse = change.inverse(ids: ids, today: today)
    defer { pending = nil }
    guard let pending, pending.change == change else {
      undoable.append(inverse)
      redoable = []
      return
    }
    if pending.isRedo {
      redoable.removeLast()
      undoable.append(inverse)
    } else {
      undoable.removeLast()
      redoable.append(inverse)
    }
  }

  mutating func refused() { pending = nil }
}

extension Change {
  /// The change that takes this one back. What was added is archived: nothing is ever deleted.
  func inverse(ids: [RecordID], today: Day) -> Change {
    let steps = zip(steps, ids).map { step, id -> Step in
      switch step {
      case .add:
        .edit(id, [Edit(Record.archivedKey, from: nil, to: .scalar(today.iso))])
      case .edit(_, let edits):
        .edit(id, edits.reversed().map { Edit($0.key, from: $0.value, to: $0.base) })
      case .configure: step
      }
    }
    return Change(.undo, steps)
  }
}
