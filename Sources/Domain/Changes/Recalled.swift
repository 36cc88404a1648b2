/// What a recorded change is taken back with.
package struct Recalled: Sendable, Equatable {
  /// Made from the commit and its parent, so that nothing else has to be remembered.
  package let change: Change
  /// Which change it takes back.
  package let reversal: Reversal
  /// What the user had done, for its label.
  package let action: Change.Action
  /// Of the records, as its label counts them.
  package let ids: [RecordID]
  /// When that was, counted from 1970.
  package let seconds: Int

  package init(
    change: Change, reversal: Reversal, action: Change.Action, ids: [RecordID], seconds: Int
  ) {
    self.change = change
    self.reversal = reversal
    self.action = action
    self.ids = ids
    self.seconds = seconds
  }
}
