import Domain
import Notation

/// The changes of this session that can be taken back, whole user actions, newest last. What came before
/// it is asked of the history.
package struct UndoStack: Sendable, Equatable {
  private(set) var undoable: [Item] = []
  private(set) var redoable: [Item] = []
  /// On their way to the files, in the order of the keys.
  private var pending: [Item] = []
  /// Whether the history is being asked; a second key must not take the same thing back twice.
  var isRecalling = false

  /// A change that takes another one back, and what the first one of all was.
  struct Item: Sendable, Equatable {
    let change: Change
    let reversal: Reversal
    let action: Change.Action
    let ids: [RecordID]
    /// In seconds; nil for what was done in this session.
    var age: Int?
  }

  package static func == (a: UndoStack, b: UndoStack) -> Bool {
    a.undoable == b.undoable && a.redoable == b.redoable
  }

  /// Whether something is on its way, so that the history does not yet tell what comes next.
  var isBusy: Bool { isRecalling || !pending.isEmpty }

  /// What takes the last change back; nil when there is none.
  mutating func undo() -> Item? { undoable.popLast().map { start($0) } }

  mutating func redo() -> Item? { redoable.popLast().map { start($0) } }

  /// Remembers that this is on its way.
  mutating func start(_ item: Item) -> Item {
    pending.append(item)
    return item
  }

  /// A change has been saved: one of undo or redo, which is returned, or a new one.
  ///
  /// - Parameter done: what was really done, which is what can be taken back.
  mutating func saved(
    _ change: Change, done: Change, ids: [RecordID], as id: ChangeID, today: Day
  ) -> Item? {
    let inverse = done.inverse(ids: ids, today: today)
    guard let former = takePending(change) else {
      let reversal = Reversal(of: id, isRedo: false)
      undoable.append(Item(change: inverse, reversal: reversal, action: change.action, ids: ids))
      redoable = []
      return nil
    }
    let isRedo = !former.reversal.isRedo
    let item = Item(
      change: inverse, reversal: Reversal(of: id, isRedo: isRedo), action: former.action,
      ids: former.ids)
    if isRedo { redoable.append(item) } else { undoable.append(item) }
    return former
  }

  /// A change that was refused can be tried again; one out of the history is asked for again.
  mutating func refused(_ change: Change) {
    guard let item = takePending(change), item.age == nil else { return }
    if item.reversal.isRedo { redoable.append(item) } else { undoable.append(item) }
  }

  private mutating func takePending(_ change: Change) -> Item? {
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
