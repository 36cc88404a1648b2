package import Canvas
package import Domain
package import Localization

/// What has happened, as far as the dashboard is concerned.
package enum Event: Sendable {
  case input(Input)
  /// Where letters are commands, an input method sent a word of which no command can be made.
  case unreadWord
  /// Files have changed, by another program, another session or an editor; or the day has.
  case storeChanged(Portfolio)
  /// A change of ours stands in the files. `done` is what was really done, where it met other changes;
  /// `conflicts` what stands against each other since.
  case saved(
    Change, ids: [RecordID], Portfolio, as: ChangeID = .unrecorded, done: Change? = nil,
    conflicts: [RecordConflict] = [])
  /// A change of ours was refused or could not be written; nothing of it is in the files.
  /// `why` where it was a rule, and not the files, that refused it.
  case refused(Change, words: String, why: ChangeError? = nil)
  /// What the history has to take back, and how many seconds ago that was done.
  case recalled(Recalled, age: Int)
  /// The history has nothing to take back, or cannot be asked.
  case notRecalled(words: String)
  /// Who acts, as git knows it; nil for somebody who is not filed in `people/`.
  case actorFound(RecordID?)
  /// What stands behind the sign-offs of the decision in this file.
  case signaturesChecked(path: String, [CheckedSignOff])
  /// What was typed in an earlier session and not saved.
  case draftsFound([KeptDraft])
  /// A draft is on the disk.
  case draftKept(key: String, at: Moment)
  /// A text that was lent to the user's editor.
  case textEdited(String)
  /// Anything else that went wrong.
  case failed(words: String)
  /// Everything has been worked out that a board shows.
  case assessed
  /// A sync has begun, gone on or ended, or time has passed since; nil where nothing is shared.
  case syncStands(SyncStanding?)
  /// What a sync brought, in words; nothing is lost where something went wrong. Whoever did not ask for
  /// it is told only of what is new.
  case synced(words: String, isProblem: Bool, isNews: Bool)
  /// The text of a list's records of this generation, ready to be searched.
  case indexed(ScreenID, SearchIndex, generation: Int)
  /// Something beside the keys has begun to take long, or nothing does any more.
  case working(Work?)
  /// No key for 300 ms: an Enter that comes now is meant.
  case rested
  /// What others have changed since the last visit.
  case newsRead(News)
  /// What the health figures were 30 days ago.
  case pastRead([HealthFigure])
}

/// What the dashboard wants done outside of it. Results come back as events.
package enum Effect: Sendable, Equatable {
  case apply(Change, undoing: Reversal? = nil)
  /// Asks the history what can be taken back, or done again.
  case recall(isRedo: Bool)
  /// Opens a file of the store, by its path from the store's folder, in the user's editor.
  case edit(path: String, line: Int?)
  case copy(String)
  /// Lends a text to the user's editor; `name` is that of its file.
  case editText(String, name: String)
  /// Writes what was typed and not saved to the user's own folder, in place of an earlier draft.
  case keepDraft(FormDraft)
  case dropDraft(key: String)
  /// Asks git who acts, which runs a program.
  case findActor
  /// Verifies the signatures under the decision in this file, which runs a program for each.
  case checkSignatures(path: String)
  case rereadAll
  /// Makes the texts of a long list ready to be searched.
  case index(ScreenID)
  /// Sends and fetches at once; or ends the sync that is under way.
  case sync, cancelSync
  case redraw
  case suspend
}
