package import Canvas
package import Domain

/// What has happened, as far as the dashboard is concerned.
package enum Event: Sendable {
  case input(Input)
  /// Files have changed: by another program, another session, or an editor.
  case storeChanged(Portfolio)
  /// A change of ours stands in the files.
  case saved(Change, ids: [RecordID], Portfolio)
  /// A change of ours was refused or could not be written; nothing of it is in the files.
  case refused(Change, words: String)
  /// Anything else that went wrong.
  case failed(words: String)
  case dayChanged(Day)
  /// What the health figures were 30 days ago.
  case pastRead([HealthFigure])
}

/// What the dashboard wants done outside of it. Results come back as events.
package enum Effect: Sendable, Equatable {
  case apply(Change)
  /// Opens a file of the store, by its path from the store's folder, in the user's editor.
  case edit(path: String, line: Int?)
  case copy(String)
  case rereadAll
  case redraw
  case suspend
}
