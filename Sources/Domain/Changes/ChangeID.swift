/// The name of a saved change, by which the history tells which one a later change takes back.
package struct ChangeID: Sendable, Hashable {
  /// 16 hexadecimal digits.
  package let text: String

  /// - Parameter random: comes from outside, so that two sessions never give one name twice.
  package init(_ random: UInt64) {
    let digits = String(random, radix: 16)
    text = String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// Nil for a text of another form.
  package init?(_ text: String) {
    guard text.utf8.count == 16, text.allSatisfy({ $0.isASCII && $0.isHexDigit }) else {
      return nil
    }
    self.text = text.lowercased()
  }

  /// Of changes of which no history is kept.
  package static let unrecorded = ChangeID(0)
}

/// Which change another one takes back.
package struct Reversal: Sendable, Equatable {
  /// Of the change that is taken back: of an undo, where something is done again.
  package let id: ChangeID
  /// Whether an undo is taken back.
  package let isRedo: Bool

  package init(of id: ChangeID, isRedo: Bool) {
    self.id = id
    self.isRedo = isRedo
  }
}

/// A change as far as it matters to what can be undone next.
package struct RecordedAction: Sendable, Equatable {
  /// Nil where the history does not tell.
  package let id: ChangeID?
  /// Nil for a change that takes nothing back.
  package let reversal: Reversal?

  package init(id: ChangeID?, reversal: Reversal?) {
    self.id = id
    self.reversal = reversal
  }
}

extension [RecordedAction] {
  /// The places of what undo and redo take back, in changes of one person, newest first: the first of each
  /// comes next, the others where nothing of it is left to take back. An undone undo has never been; a
  /// redo only brings back what an undo took.
  package var candidates: (undo: [Int], redo: [Int]) {
    var undone: Set<ChangeID> = []
    var (undo, redo): ([Int], [Int]) = ([], [])
    for (place, action) in enumerated() {
      guard let id = action.id, !undone.contains(id) else { continue }
      guard let reversal = action.reversal else {
        undo.append(place)
        continue
      }
      undone.insert(reversal.id)
      if !reversal.isRedo && undo.isEmpty { redo.append(place) }
    }
    return (undo, redo)
  }
}
